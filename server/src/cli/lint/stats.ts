import type { LintedFile } from './lintedFile';
import { SEVERITIES } from './lintedFile';

/** Findings and time of each rule as a table, the slowest first. Files that the cache knew took no time. */
export function statsTable(files: readonly LintedFile[]): string {
  const rows = new Map<string, { counts: Record<string, number>; time: number }>();
  const row = (id: string) => {
    let found = rows.get(id);
    if (!found) {
      found = { counts: {}, time: 0 };
      rows.set(id, found);
    }
    return found;
  };
  for (const { findings, times } of files) {
    for (const { code, severity } of findings) {
      const { counts } = row(code);
      counts[severity] = (counts[severity] ?? 0) + 1;
    }
    for (const [id, time] of Object.entries(times ?? {})) row(id).time += time;
  }
  const lines = [...rows]
    .sort(([a, x], [b, y]) => y.time - x.time || (a < b ? -1 : 1))
    .map(([id, { counts, time }]) => [id, ...SEVERITIES.map((s) => String(counts[s] ?? 0)), time.toFixed(1)]);
  const all = [['rule', ...SEVERITIES, 'ms'], ...lines];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)));
  return all
    .map((line) => line.map((word, i) => (i === 0 ? word.padEnd(widths[i]!) : word.padStart(widths[i]!))).join('  '))
    .map((line) => `${line}\n`)
    .join('');
}
