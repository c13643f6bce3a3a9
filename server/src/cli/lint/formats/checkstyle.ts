import type { Severity } from '../../../rules/rule';
import { type Format, reportedPath } from './format';
import { attributes } from './xml';

const SEVERITY: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'info', hint: 'info' };

/** Checkstyle's XML, which most systems of continuous integration read. */
export const checkstyleFormat: Format = (files) => {
  const body = files.map(({ file, findings, lines }) => {
    const errors = findings.map(({ severity, span, code, message }) => {
      const { line, character } = lines.positionAt(span.start);
      const values = {
        line: line + 1,
        column: character + 1,
        severity: SEVERITY[severity],
        message,
        source: `frus.${code}`,
      };
      return `    <error${attributes(values)}/>\n`;
    });
    return `  <file${attributes({ name: reportedPath(file) })}>\n${errors.join('')}  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${body.join('')}</checkstyle>\n`;
};
