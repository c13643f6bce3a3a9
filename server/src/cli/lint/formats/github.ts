import type { Severity } from '../../../rules/rule';
import { type Format, reportedPath } from './format';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

/** Workflow commands of GitHub Actions, which show findings beside the changed lines. */
export const githubFormat: Format = (files) =>
  files
    .flatMap(({ file, findings, lines }) =>
      findings.map(({ severity, span, code, message }) => {
        const start = lines.positionAt(span.start);
        const end = lines.positionAt(span.end);
        const place = [
          `file=${property(reportedPath(file))}`,
          `line=${start.line + 1}`,
          `endLine=${end.line + 1}`,
          // GitHub takes columns only within one line.
          ...(start.line === end.line ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`] : []),
          `title=${property(code)}`,
        ];
        return `::${COMMANDS[severity]} ${place.join(',')}::${data(message)}\n`;
      }),
    )
    .join('');

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
