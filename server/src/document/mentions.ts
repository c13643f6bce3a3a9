import type { Span } from '../text/span';
import type { CalendarDate } from './model';

/**
 * A run of words that may name a person: capitalised words and initials that stand together (`Art Hartman`, `W. Averell Harriman`,
 * `Korniyenko`, `RB`), or an office that may stand for its holder (`the Vice President`). Who it is, and whether it is a person at
 * all, the archive resolves.
 */
export interface NameCandidate {
  /** The words, without possessive ending; page marks and calls may stand inside. The office, where there is no name. */
  readonly span: Span;
  /** Each word: `W.` without its stop, `O’Neill`, `Ching-kuo`, `de`. Empty for an office alone. */
  readonly words: readonly NameWord[];
  /**
   * The title or office before the name (`Ambassador`, `Vice President`, `Mr.`, `Under Secretary of State for Political Affairs`), also
   * before a name in brackets; not in `span`. For an office alone the office itself.
   */
  readonly title: Span | null;
  /** It begins a sentence, a quotation, an item or a line, so that its capital tells nothing. */
  readonly opening: boolean;
}

export interface NameWord {
  readonly span: Span;
  readonly text: string;
  /** Its number in the vocabulary, by which facts of it are kept (`text/wordFacts.ts`); `NO_WORD` where it has none. */
  readonly word: number;
}

/** A date in running text. */
export interface DateMention extends CalendarDate {
  /** The weekday named before it, as written. */
  readonly weekday: Span | null;
  /** No year stands there; the one of the date before, or the document's, was taken. */
  readonly yearAssumed: boolean;
  /** The date cannot be (October 80): `iso` holds what could be read. */
  readonly impossible: boolean;
}

/** An insertion in square brackets. */
export interface Bracketed {
  /** With the brackets; ends at the paragraph's end where the closing one is missing. */
  readonly span: Span;
  readonly kind: BracketKind;
}

export type BracketKind =
  | 'page'
  | 'call'
  | 'not-declassified'
  | 'omission'
  | 'sic'
  | 'garble'
  | 'illegible'
  | 'conjecture'
  | 'signed'
  | 'correction'
  | 'unclosed'
  | 'unopened';
