/** The figures as tables in Markdown, and a chart. */

/** The value below which a part of the numbers lies. */
export function quantile(numbers, part) {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted.length === 0 ? null : sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
}

/** A number as the tables have it; `–` for none. */
export function figure(value) {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  if (value >= 100) return String(Math.round(value));
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

const triple = (numbers) => [0.5, 0.95, 0.99].map((part) => figure(quantile(numbers, part))).join(' / ');

/** Runs of one server pooled: medians of single figures, all keys together. */
function pooled(runs) {
  const median = (of) => quantile(runs.map(of), 0.5);
  const all = (of) => runs.flatMap((run) => of(run) ?? []);
  return {
    error: runs.find((run) => run.error)?.error?.split('\n')[0],
    start: median((r) => r.start),
    firstDiagnostics: median((r) => r.firstDiagnostics),
    lastDiagnostics: median((r) => r.lastDiagnostics),
    symbols: runs[0].symbols,
    toDiagnostics: all((r) => r.toDiagnostics),
    toSymbols: all((r) => r.toSymbols),
    burst: median((r) => r.burst),
    warm: all((r) => [...(r.definition ?? []), ...(r.hover ?? []), ...(r.completion ?? [])]),
    memoryOpen: median((r) => r.memoryOpen),
    memoryPeak: median((r) => r.memoryPeak),
    firstSymbol: median((r) => r.firstSymbol),
    allDiagnostics: median((r) => r.allDiagnostics),
    diagnostics: runs[0].diagnostics,
    files: runs[0].files,
  };
}

/** The table of a workload with one file. @param {Record<string, object[]>} byServer runs by the server's name */
export function fileTable(byServer) {
  const floor = byServer['echo-pull'] ?? byServer.echo;
  const base = floor && quantile(pooled(floor).toDiagnostics, 0.5);
  const rows = Object.entries(byServer).map(([name, runs]) => {
    const p = pooled(runs);
    const ratio = base && p.toDiagnostics.length > 0 ? `× ${figure(quantile(p.toDiagnostics, 0.5) / base)}` : '–';
    return [
      name,
      figure(p.start),
      `${figure(p.firstDiagnostics)} / ${figure(p.lastDiagnostics)}`,
      triple(p.toDiagnostics),
      ratio,
      `${triple(p.toSymbols)} (${p.symbols ?? '–'})`,
      figure(p.burst),
      figure(quantile(p.warm, 0.95)),
      `${figure(p.memoryOpen)} / ${figure(p.memoryPeak)}`,
      p.error ?? '',
    ];
  });
  return table(
    [
      'server',
      'start ms',
      'cold open → first / last diagnostics ms',
      'key → diagnostics p50 / p95 / p99 ms',
      '× echo',
      'key → symbols p50 / p95 / p99 ms (how many)',
      'last key of a burst → diagnostics ms',
      'definition, hover, completion p95 ms',
      'memory open / peak MB',
      '',
    ],
    rows,
  );
}

/** The table of the folder. */
export function folderTable(byServer) {
  return table(
    ['server', 'files', 'start → first symbol ms', 'start → all diagnostics ms (how many)', 'peak memory MB', ''],
    Object.entries(byServer).map(([name, runs]) => {
      const p = pooled(runs);
      return [
        name,
        String(p.files ?? '–'),
        figure(p.firstSymbol),
        p.allDiagnostics ? `${figure(p.allDiagnostics)} (${p.diagnostics})` : 'not offered',
        figure(p.memoryPeak),
        p.error ?? '',
      ];
    }),
  );
}

/** The table of a workspace that is opened twice. @param {{ name: string }[][]} runs pairs of first and second starts */
export function startsTable(runs) {
  const rows = ['first', 'second'].map((name) => {
    const of = runs.flat().filter((start) => start.name === name);
    const median = (key) =>
      quantile(
        of.map((start) => start[key]),
        0.5,
      );
    return [
      name,
      String(of[0].files ?? '–'),
      `${figure(median('allDiagnostics'))} (${of[0].diagnostics ?? '–'})`,
      `${figure(median('memory'))} / ${figure(median('memoryPeak'))}`,
      of.find(({ error }) => error)?.error ?? '',
    ];
  });
  return table(
    ['start', 'files', 'start → all diagnostics ms (how many)', 'memory when all is done / peak MB', ''],
    rows,
  );
}

/** The table of command lines and limits. @param {Record<string, { seconds: number, megabytesPerSecond: number, memory?: number | null }>} rows */
export function commandTable(rows) {
  return table(
    ['', 's', 'MB/s', 'peak memory MB'],
    Object.entries(rows).map(([name, r]) => [name, figure(r.seconds), figure(r.megabytesPerSecond), figure(r.memory)]),
  );
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A chart of bars, longest last, on a logarithmic scale: SVG. @param {[string, number][]} bars milliseconds by server */
export function chart(title, bars) {
  const width = 760;
  const left = 150;
  const row = 26;
  const most = Math.max(...bars.map(([, ms]) => ms));
  const least = Math.min(...bars.map(([, ms]) => ms)) / 2;
  const length = (ms) => Math.max(2, ((width - left - 90) * Math.log(ms / least)) / Math.log(most / least));
  const height = 50 + bars.length * row;
  const body = bars.map(([name, ms], i) => {
    const y = 40 + i * row;
    const fill = name === 'frus' ? '#1f6feb' : '#8b949e';
    return `<text x="${left - 8}" y="${y + 14}" text-anchor="end">${name}</text><rect x="${left}" y="${y}" width="${length(ms).toFixed(1)}" height="18" rx="2" fill="${fill}"/><text x="${(left + length(ms) + 6).toFixed(1)}" y="${y + 14}">${figure(ms)} ms</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="#57606a"><rect width="100%" height="100%" fill="#ffffff"/><text x="12" y="24" font-weight="600">${title}</text>${body.join('')}</svg>\n`;
}
