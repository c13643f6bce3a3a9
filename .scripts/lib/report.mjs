/** What a suite found, and how it is said. @typedef {{ passed: number, failed: number, failures: { title: string, error: string }[] }} Report */
import fs from 'node:fs';

/** A report of one failure: something that must work for a suite to count did not. */
export const failure = (title, error) => ({ passed: 0, failed: 1, failures: [{ title, error: String(error) }] });

/** The report that a suite wrote, or undefined where it did not come to its end. */
export function readReport(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}

/** The line that closes a suite. */
export const summary = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** One report of several. */
export function sum(reports) {
  return {
    passed: reports.reduce((n, { passed }) => n + passed, 0),
    failed: reports.reduce((n, { failed }) => n + failed, 0),
    failures: reports.flatMap(({ failures }) => failures),
  };
}
