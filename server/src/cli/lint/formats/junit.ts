import { isAtLeast } from '../lintedFile';
import { type Format, reportedPath } from './format';
import { attributes, escapeXml } from './xml';

/** JUnit's XML: a suite a file, a case a finding; errors and warnings fail, the rest is passed with its message. A clean file is one passed case. */
export const junitFormat: Format = (files) => {
  const suites = files.map(({ file, findings, lines }) => {
    const name = reportedPath(file);
    const cases = findings.map((finding) => {
      const { line, character } = lines.positionAt(finding.span.start);
      const place = `${name}:${line + 1}:${character + 1}`;
      const words = `${place} ${finding.severity}: ${finding.message}`;
      const outcome = isAtLeast(finding, 'warning')
        ? `<failure${attributes({ type: finding.severity, message: finding.message })}>${escapeXml(words)}</failure>`
        : `<system-out>${escapeXml(words)}</system-out>`;
      return `    <testcase${attributes({ classname: name, name: `${finding.code} (${line + 1}:${character + 1})` })}>${outcome}</testcase>\n`;
    });
    const failures = findings.filter((f) => isAtLeast(f, 'warning')).length;
    if (cases.length === 0) cases.push(`    <testcase${attributes({ classname: name, name: 'frus lint' })}/>\n`);
    const counts = { name, tests: cases.length, failures, errors: 0 };
    return { counts, xml: `  <testsuite${attributes(counts)}>\n${cases.join('')}  </testsuite>\n` };
  });
  const total = {
    name: 'frus lint',
    tests: suites.reduce((n, s) => n + s.counts.tests, 0),
    failures: suites.reduce((n, s) => n + s.counts.failures, 0),
    errors: 0,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes(total)}>\n${suites.map((s) => s.xml).join('')}</testsuites>\n`;
};
