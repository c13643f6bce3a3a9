import type { Snapshot } from '../archive/snapshot';
import type { PlacedBlock } from '../document/block';
import { overlaps, type Span } from '../text/span';
import { rules } from './catalogue';
import { optionsOf } from './profiles';
import { regionsOfLast } from './regions';
import type { Finding, Level, OptionValues, Report, Rule, Severity } from './rule';
import { signsIn } from './signs';
import { sentencesOfLast } from './support';

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
  levels: RuleLevels = NO_LEVELS,
  { options = NO_OPTIONS, run }: RunOptions = {},
): Finding[] {
  const findings: Finding[] = [];
  const year = yearOf(snapshot);
  const { text, blocks } = snapshot.document;
  const signs = signsIn(blocks);
  let comments: readonly Span[] | undefined;
  for (const { rule, level, from, to, signs: wanted, needs, values } of rulesThatAreOn(levels, options)) {
    if (year !== null && (from > year || to < year)) continue;
    if (wanted !== ANY && (wanted & signs) === 0) continue;
    if (needs && !needs.some((characters) => text.includes(characters))) continue;
    const reports = rule.check(snapshot, values);
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
  sentencesOfLast.forget();
  regionsOfLast.forget();
  return inOrder(findings);
}

const NO_LEVELS: RuleLevels = {};
const NO_OPTIONS: RuleOptions = {};

/** Signs of a rule that names none. */
const ANY = 0;

/** A rule that is on, and what it goes by: objects of one shape, which rules are not, for they are gone through for each document. */
interface RuleThatIsOn {
  readonly rule: Rule;
  readonly level: Severity;
  /** First and last year of its era. */
  readonly from: number;
  readonly to: number;
  readonly signs: number;
  readonly needs: readonly string[] | null;
  readonly values: OptionValues;
}

/** By the levels; settings are shared by all files that are checked alike. */
const on = new WeakMap<RuleLevels, { readonly options: RuleOptions; readonly made: readonly RuleThatIsOn[] }>();

function rulesThatAreOn(levels: RuleLevels, options: RuleOptions): readonly RuleThatIsOn[] {
  const kept = on.get(levels);
  if (kept?.options === options) return kept.made;
  const made = rules.flatMap((rule): RuleThatIsOn[] => {
    const level = levels[rule.id] ?? rule.level;
    if (level === 'off') return [];
    return [
      {
        rule,
        level,
        from: rule.era?.from ?? 0,
        to: rule.era?.to ?? 9999,
        signs: rule.signs ?? ANY,
        needs: rule.needs ?? null,
        values: optionsOf(rule, options[rule.id]),
      },
    ];
  });
  on.set(levels, { options, made });
  return made;
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
