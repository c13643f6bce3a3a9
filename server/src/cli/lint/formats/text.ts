import picocolors from 'picocolors';
import type { Finding, Severity } from '../../../rules/rule';
import { countOf, type LintedFile, plural, SEVERITIES } from '../lintedFile';
import type { Format } from './format';

/** Characters of the line that are shown before and behind what was found, and of that itself. */
const AROUND = 36;
const OWN = 60;

/**
 * Findings for people, `file:12:5 warning rule: message` each, and below it the words with a line under what was found. Lines and
 * columns count from 1, columns in UTF-16 code units. A paragraph is one long line: only what stands around is shown.
 */
export const textFormat: Format = (files, { colour }) => {
  const paint = picocolors.createColors(colour);
  const paints: Record<Severity, (text: string) => string> = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.blue,
    hint: paint.dim,
  };
  const out: string[] = [];
  for (const linted of files) {
    for (const finding of linted.findings) {
      const { line, character } = linted.lines.positionAt(finding.span.start);
      const place = paint.bold(`${linted.file}:${line + 1}:${character + 1}`);
      out.push(
        `${place} ${paints[finding.severity](finding.severity)} ${paint.dim(`${finding.code}:`)} ${finding.message}`,
      );
      const { words, marks } = frame(linted, finding);
      out.push(`    ${words}`, `    ${paints[finding.severity](marks)}`);
    }
  }
  const counts = countOf(files);
  const total = SEVERITIES.reduce((n, severity) => n + counts[severity], 0);
  const parts = SEVERITIES.filter((s) => counts[s] > 0).map((s) => plural(counts[s], s));
  const fixable = files.reduce((n, f) => n + f.findings.filter(({ fixes }) => fixes.some((x) => x.safe)).length, 0);
  out.push(
    total === 0
      ? `${plural(files.length, 'file')}, no findings`
      : `${plural(total, 'finding')} (${parts.join(', ')}) in ${plural(files.length, 'file')}${fixable > 0 ? `, ${fixable} of them mended by --fix` : ''}`,
  );
  return `${out.join('\n')}\n`;
};

/** The words around a finding, and marks to stand under it. */
function frame({ lines }: LintedFile, { span }: Finding): { words: string; marks: string } {
  const start = lines.positionAt(span.start);
  const line = lines.line(start.line).replace(/[\r\n]+$/, '');
  const from = Math.max(0, start.character - AROUND);
  const length = Math.max(1, Math.min(span.end - span.start, line.length - start.character, OWN));
  const to = Math.min(line.length, start.character + length + AROUND);
  const clean = (text: string) => text.replace(/\p{Cc}/gu, ' ');
  const before = `${from > 0 ? '…' : ''}${clean(line.slice(from, start.character))}`;
  const rest = `${clean(line.slice(start.character, to))}${to < line.length ? '…' : ''}`;
  return { words: before + rest, marks: `${' '.repeat(before.length)}${'^'.repeat(length)}` };
}
