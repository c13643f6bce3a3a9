import { everyRule, suppressionRules } from '../rules/everyRule';
import type { Finding, Level, Report, RuleMetadata } from '../rules/rule';
import { inOrder } from '../rules/runRules';
import { type Directive, readDirective } from '../rules/suppress/directive';
import { type Span, shift } from '../text/span';

/** The blocks of a text that is checked, as far as comments go: of a FRUS document, or of a list. */
export interface CommentedText {
  readonly text: string;
  readonly blocks: readonly {
    readonly role: string;
    /** Where the block starts in the text. */
    readonly start: number;
    readonly block: { readonly kind: string; readonly text: string };
  }[];
}

/** One FRUS document of a file, and what the rules found in it; spans are relative to the document. */
export interface CheckedDocument {
  /** Where it starts in the file. */
  readonly start: number;
  readonly document: CommentedText;
  readonly findings: readonly Finding[];
}

export interface SuppressionOptions {
  readonly levels: Readonly<Record<string, Level | undefined>>;
  /** Whether the findings are those of the whole file, so that a comment can be said to hide nothing. */
  readonly whole: boolean;
}

/**
 * The findings of a file, document by document, without those that comments in it suppress, and with what is wrong with the comments.
 * Linear in findings and comments; where no comment stands the findings are the same lists as before.
 */
export function applySuppressions(
  documents: readonly CheckedDocument[],
  { levels, whole }: SuppressionOptions,
): readonly (readonly Finding[])[] {
  const places = documents.map(({ document, start }) => directivesOf(document).map((d) => placed(d, start)));
  const directives = places.flat();
  if (directives.length === 0) return documents.map(({ findings }) => findings);
  const sweep = new Sweep(scopesOf(documents, directives));
  const kept = documents.map(({ findings, start }) =>
    inOrder(findings).filter((finding) => !sweep.hides(finding.code, finding.span.start + start)),
  );
  const isOn = (id: string) => (known.has(id) ? (levels[id] ?? known.get(id)!.level) !== 'off' : null);
  const uses = directives.map((directive) => ({ directive, hid: sweep.hidBy(directive) }));
  const after = new Sweep(scopesOf(documents, directives));
  for (const rule of suppressionRules) {
    const level = levels[rule.id] ?? rule.level;
    if (level === 'off' || (rule.id === 'suppress/unused' && !whole)) continue;
    for (const report of inOrder([...rule.checkDirectives(uses, isOn)])) {
      if (after.hides(rule.id, report.span.start)) continue;
      const at = documents.findLastIndex(({ start }) => start <= report.span.start);
      kept[at]!.push(relative(report, rule, level, documents[at]!.start));
    }
    after.rewind();
  }
  return kept.map(inOrder);
}

const known: ReadonlyMap<string, RuleMetadata> = new Map(everyRule.map((rule) => [rule.id, rule]));

const read = new WeakMap<CommentedText, readonly Directive[]>();

/** The comments of a document that speak to the linter; spans are relative to the document. */
export function directivesOf(document: CommentedText): readonly Directive[] {
  let found = read.get(document);
  if (!found) {
    found = document.blocks
      .filter(({ role }) => role === 'comment')
      .map(({ block, start }) => readDirective(block.text, start));
    read.set(document, found);
  }
  return found;
}

function placed(directive: Directive, by: number): Directive {
  return {
    ...directive,
    span: shift(directive.span, by),
    line: shift(directive.line, by),
    rules: directive.rules.map((rule) => ({ ...rule, span: shift(rule.span, by) })),
  };
}

/** A directive with the place of its effect: what it covers, or from where on it holds. */
interface Scope {
  readonly directive: Directive;
  readonly span: Span;
}

/** A comment for the next line covers the next block of text: blank lines and other comments between do not count. */
function scopesOf(documents: readonly CheckedDocument[], directives: readonly Directive[]): Scope[] {
  const wanted = directives.filter(({ kind }) => kind === 'disable-next-line');
  const ends = new Map<Directive, number>();
  let next = 0;
  for (const { document, start } of documents) {
    if (next >= wanted.length) break;
    for (const { block, start: at } of document.blocks) {
      if (block.kind !== 'text') continue;
      while (next < wanted.length && wanted[next]!.line.end <= start + at)
        ends.set(wanted[next++]!, start + at + block.text.length);
    }
  }
  return directives.map((directive) => {
    switch (directive.kind) {
      case 'disable-file':
        return { directive, span: { start: 0, end: Number.POSITIVE_INFINITY } };
      case 'disable-next-line':
        return { directive, span: { start: directive.line.end, end: ends.get(directive) ?? directive.line.end } };
      default:
        return { directive, span: { start: directive.line.end, end: Number.POSITIVE_INFINITY } };
    }
  });
}

/** Goes through a file from its beginning and tells which comment hides a finding at a place. Places must be asked for in order. */
class Sweep {
  private readonly hid = new Map<Directive, Set<string>>();
  private readonly whole: readonly Scope[];
  private readonly others: readonly Scope[];
  private next = 0;
  /** The comments `frus-disable` in force, by rule; `null` for all rules, but those enabled since. */
  private open = new Map<string | null, Directive>();
  private enabled = new Set<string>();
  private lines: Scope[] = [];

  constructor(scopes: readonly Scope[]) {
    this.whole = scopes.filter(({ directive }) => directive.kind === 'disable-file');
    this.others = scopes.filter(({ directive }) => directive.kind !== 'disable-file' && directive.kind !== 'unknown');
  }

  /** Goes back to the beginning, for another round. */
  rewind(): void {
    this.next = 0;
    this.open = new Map();
    this.enabled = new Set();
    this.lines = [];
  }

  hides(code: string, at: number): boolean {
    while (this.next < this.others.length && this.others[this.next]!.span.start <= at)
      this.take(this.others[this.next++]!);
    this.lines = this.lines.filter(({ span }) => at < span.end);
    let hidden = false;
    for (const { directive } of [...this.whole, ...this.lines])
      if (names(directive, code)) hidden = this.note(directive, code);
    const block = this.open.get(code) ?? (this.enabled.has(code) ? undefined : this.open.get(null));
    if (block) hidden = this.note(block, code);
    return hidden;
  }

  hidBy(directive: Directive): ReadonlySet<string> {
    return this.hid.get(directive) ?? new Set();
  }

  private note(directive: Directive, code: string): true {
    const before = this.hid.get(directive);
    if (before) before.add(code);
    else this.hid.set(directive, new Set([code]));
    return true;
  }

  private take(scope: Scope): void {
    const { kind, rules } = scope.directive;
    if (kind === 'disable-next-line') this.lines.push(scope);
    else if (kind === 'disable') {
      if (rules.length === 0) {
        this.open.set(null, scope.directive);
        this.enabled.clear();
      }
      for (const { id } of rules) this.open.set(id, scope.directive);
    } else if (rules.length === 0) this.open.clear();
    else
      for (const { id } of rules) {
        this.open.delete(id);
        this.enabled.add(id);
      }
  }
}

function names({ rules }: Directive, code: string): boolean {
  return rules.length === 0 || rules.some(({ id }) => id === code);
}

function relative(report: Report, rule: RuleMetadata, severity: Exclude<Level, 'off'>, start: number): Finding {
  return {
    code: rule.id,
    severity,
    span: shift(report.span, -start),
    message: report.message,
    fixes: (report.fixes ?? []).map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, -start) })),
    })),
    related: [],
  };
}
