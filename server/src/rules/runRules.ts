import type { Snapshot } from '../archive/snapshot';
import type { PlacedBlock } from '../document/block';
import { overlaps, type Span } from '../text/span';
import { rules } from './catalogue';
import { optionsOf } from './profiles';
import type { Finding, Level, OptionValues, Report, Rule, Severity } from './rule';
import { signsIn } from './signs';

/** Levels by rule id, as settings give them; what is not named has the rule's own level. */
export type RuleLevels = Readonly<Record<string, Level | undefined>>;

/** Options by rule id; what is not named has its defaults. */
export type RuleOptions = Readonly<Record<string, OptionValues | undefined>>;

export interface RunOptions {
  readonly options?: RuleOptions;
  /** Runs a rule in place of the machinery, which does nothing around it: for measuring. */
  readonly run?: (rule: Rule, check: () => Report[]) => Report[];
}

const ORDER: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

/** The findings of all rules that are on, sorted by place. A pure function of the snapshot and the levels. */
export function runRules(
  snapshot: Snapshot,
  levels: RuleLevels = {},
  { options = {}, run }: RunOptions = {},
): Finding[] {
  const findings: Finding[] = [];
  const year = yearOf(snapshot);
  const { text, blocks } = snapshot.document;
  const signs = signsIn(blocks);
  let comments: readonly Span[] | undefined;
  for (const rule of rules) {
    const level = levels[rule.id] ?? rule.level;
    if (level === 'off') continue;
    if (year !== null && rule.era && ((rule.era.from ?? 0) > year || (rule.era.to ?? 9999) < year)) continue;
    if (rule.signs !== undefined && (rule.signs & signs) === 0) continue;
    if (rule.needs && !rule.needs.some((characters) => text.includes(characters))) continue;
    const reports = rule.check(snapshot, optionsOf(rule, options[rule.id]));
    for (const report of run ? run(rule, () => [...reports]) : reports) {
      // Comments of the linter are no text of the document, whatever a rule that reads it plainly makes of them.
      comments ??= commentsIn(blocks);
      if (comments.some((comment) => overlaps(comment, report.span))) continue;
      findings.push({
        code: rule.id,
        severity: weaker(level, report.severity),
        span: report.span,
        message: report.message,
        fixes: report.fixes ?? [],
        related: report.related ?? [],
      });
    }
  }
  return inOrder(findings);
}

function commentsIn(blocks: readonly PlacedBlock[]): Span[] {
  return blocks
    .filter(({ role }) => role === 'comment')
    .map(({ start, block }) => ({ start, end: start + block.text.length }));
}

/** Findings (or reports) by place, those of one place by code. */
export function inOrder<T extends { readonly span: Span; readonly code?: string }>(found: readonly T[]): T[] {
  return [...found].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || ((a.code ?? '') < (b.code ?? '') ? -1 : 1),
  );
}

function weaker(level: Severity, own: Severity | undefined): Severity {
  return own !== undefined && ORDER.indexOf(own) < ORDER.indexOf(level) ? own : level;
}

/** The document's year, for rules of an era; of the volume where the document has no date. */
function yearOf(snapshot: Snapshot): number | null {
  const iso = snapshot.resolution.date?.iso;
  if (iso) return Number(iso.slice(0, 4));
  const id = /^frus(\d{4})/.exec(snapshot.volume.id ?? '');
  return id ? Number(id[1]) : null;
}
