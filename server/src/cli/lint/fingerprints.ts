import { fingerprint } from '../../config/baseline';
import type { LintedFile } from './lintedFile';

/** What tells each finding of a file wherever it moves; of several alike each bears its place among them. */
export function fingerprints({ text, findings }: LintedFile): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const print = fingerprint(text, finding);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return `${print}\n${count}`;
  });
}
