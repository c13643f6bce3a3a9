import { type Span, shift } from '../../text/span';

/**
 * A comment that tells the linter what not to report:
 * `<!-- frus-disable-next-line footnote/sequence, page/sequence: as in the original -->`.
 * Without rules it stands for all of them.
 */
export interface Directive {
  readonly kind: DirectiveKind;
  /** The comment, without white space around it. */
  readonly span: Span;
  /** The whole line with its end. */
  readonly line: Span;
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** What stands behind the colon. */
  readonly reason: string | null;
}

/** `unknown`: a comment that begins as one of ours, but is none. */
export type DirectiveKind = (typeof WORDS)[number] | 'unknown';

const WORDS = ['disable-next-line', 'disable-file', 'disable', 'enable'] as const;

/** Reads the text of a comment block that stands at `start`. */
export function readDirective(text: string, start: number): Directive {
  const from = text.length - text.trimStart().length;
  const comment = text.trim();
  const line = { start, end: start + text.length };
  const span = { start: start + from, end: start + from + comment.length };
  const body = comment.slice('<!-- frus-'.length, -'-->'.length);
  const kind = WORDS.find((word) => body.startsWith(word) && !/^[\w-]/.test(body.slice(word.length))) ?? 'unknown';
  if (kind === 'unknown') return { kind, span, line, rules: [], reason: null };
  const words = body.slice(kind.length);
  const colon = words.indexOf(':');
  const list = colon < 0 ? words : words.slice(0, colon);
  const base = span.start + '<!-- frus-'.length + kind.length;
  const rules = [...list.matchAll(/[^\s,]+/g)].map((match) => ({
    id: match[0],
    span: shift({ start: match.index, end: match.index + match[0].length }, base),
  }));
  const reason = colon < 0 ? '' : words.slice(colon + 1).trim();
  return { kind, span, line, rules, reason: reason || null };
}

/** A directive, and what came of it. */
export interface DirectiveUse {
  readonly directive: Directive;
  /** Ids of the rules that it hid findings of. */
  readonly hid: ReadonlySet<string>;
}
