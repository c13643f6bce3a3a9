import picocolors from 'picocolors';
import type { Severity } from '../rules/rule';
import { LineStore } from '../text/lines';
import type { LintedFile } from './lint';

/**
 * Findings for people, one a line under the name of their file: `12:5  error  message  rule`. Lines and columns count from 1, columns
 * in UTF-16 code units. Colours only where `colour` says so (a terminal).
 */
export function lintText(files: readonly LintedFile[], colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const paints: Record<Severity, (text: string) => string> = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.blue,
    hint: paint.dim,
  };
  const out: string[] = [];
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { file, text, findings } of files) {
    if (findings.length === 0) continue;
    out.push(paint.underline(file));
    const lines = LineStore.of(text);
    for (const f of findings) {
      counts[f.severity]++;
      const { line, character } = lines.positionAt(f.span.start);
      const place = `${line + 1}:${character + 1}`.padEnd(8);
      out.push(`  ${place} ${paints[f.severity](f.severity.padEnd(7))}  ${f.message}  ${paint.dim(f.code)}`);
    }
    out.push('');
  }
  const total = counts.error + counts.warning + counts.info + counts.hint;
  const parts = (Object.keys(counts) as Severity[]).filter((s) => counts[s] > 0).map((s) => plural(counts[s], s));
  out.push(
    total === 0
      ? `${plural(files.length, 'file')}, no findings`
      : `${plural(total, 'finding')} (${parts.join(', ')}) in ${plural(files.length, 'file')}`,
  );
  return `${out.join('\n')}\n`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 || word === 'info' ? '' : 's'}`;
}
