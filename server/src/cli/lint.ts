import type { Baseline } from '../config/baseline';
import { reportable } from '../config/reportable';
import type { Finding, Severity } from '../rules/rule';
import { type RuleLevels, type RuleOptions, runRules } from '../rules/runRules';
import { addressOf } from './configuration';
import type { AnalysedFile } from './corpus';

/** The findings of one file; spans are offsets into the file. */
export interface LintedFile {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Version of the JSON that `frus lint` prints. */
export const LINT_VERSION = 1;

/** By what a file is checked; rules that are not named go by their own levels. */
export interface LintOptions {
  readonly levels?: RuleLevels;
  readonly options?: RuleOptions;
  readonly baseline?: Baseline | null;
}

/** Runs the rules over all FRUS documents of a file, and takes out what comments suppress and what the baseline knows. */
export function lintFile(
  { file, text, documents }: AnalysedFile,
  { levels = {}, options = {}, baseline = null }: LintOptions = {},
): LintedFile {
  const checked = documents.map(({ start, snapshot }) => ({
    start,
    document: snapshot.document,
    findings: runRules(snapshot, levels, { options }),
  }));
  const findings = reportable(checked, { levels, baseline, file: addressOf(file), whole: true }).flatMap((found, i) =>
    found.map((finding) => moved(finding, checked[i]!.start)),
  );
  return { file, text, findings };
}

function moved(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const at = (s: { start: number; end: number }) => ({ start: s.start + by, end: s.end + by });
  return {
    ...finding,
    span: at(finding.span),
    fixes: finding.fixes.map((f) => ({ ...f, edits: f.edits.map((e) => ({ ...e, span: at(e.span) })) })),
    related: finding.related.map((r) => ({ ...r, span: at(r.span) })),
  };
}

const RANK: Record<Severity, number> = { hint: 0, info: 1, warning: 2, error: 3 };

/** Whether a finding weighs at least as much as a level. */
export function atLeast(finding: Finding, level: Severity): boolean {
  return RANK[finding.severity] >= RANK[level];
}

/** The JSON of `frus lint`: `{version, files: [{file, diagnostics: […]}]}`; `fix` is the first fix, `fixes` are all. */
export function lintJson(files: readonly LintedFile[]): object {
  return {
    version: LINT_VERSION,
    files: files.map(({ file, findings }) => ({
      file,
      diagnostics: findings.map((f) => {
        const fixes = f.fixes.map((x) => ({
          title: x.title,
          safe: x.safe,
          edits: x.edits.map((e) => ({ range: [e.span.start, e.span.end], text: e.text })),
        }));
        return {
          code: f.code,
          severity: f.severity,
          range: [f.span.start, f.span.end],
          message: f.message,
          fix: fixes[0] ?? null,
          fixes,
          related: f.related.map((r) => ({ range: [r.span.start, r.span.end], message: r.message })),
        };
      }),
    })),
  };
}
