import type { Finding, Severity } from '../../rules/rule';
import { LineStore } from '../../text/lines';
import { readText } from '../corpus';
import type { FileFindings } from './volumeWork';

/** A file and what was found in it, as reports want it. Its text is read when a report first asks for it. */
export class LintedFile {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly times: Readonly<Record<string, number>> | undefined;
  private store: LineStore | undefined;

  constructor(
    { file, findings, times }: FileFindings,
    /** The text that stands for the one on disk. */
    private readonly given?: string,
  ) {
    this.file = file;
    this.findings = findings;
    this.times = times;
  }

  get text(): string {
    return this.given ?? readText(this.file);
  }

  get lines(): LineStore {
    this.store ??= LineStore.of(this.text);
    return this.store;
  }

  /** The same file with some of its findings. */
  with(findings: readonly Finding[]): LintedFile {
    return findings.length === this.findings.length
      ? this
      : new LintedFile({ file: this.file, findings, ...(this.times ? { times: this.times } : {}) }, this.given);
  }
}

/** Severities, the heaviest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export function isAtLeast(finding: Finding, level: Severity): boolean {
  return SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(level);
}

/** How many findings of each severity there are. */
export function countOf(files: readonly LintedFile[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** `3 files`, `1 file`. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 || word === 'info' ? '' : 's'}`;
}
