import type { Span } from '../text/span';
import type { CalendarDate } from './model';

/**
 * A run of words that may name a person: capitalised words and initials that stand together (`Art Hartman`, `W. Averell Harriman`,
 * `Korniyenko`, `RB`), or a title with a name. Who it is, and whether it is a person at all, the archive resolves.
 */
export interface NameCandidate {
  /** The words, without possessive ending; page marks and calls may stand inside. */
  readonly span: Span;
  /** Each word: `W.` without its stop. */
  readonly words: readonly NameWord[];
  /** The title before the name (`Ambassador`, `Vice President`, `Mr.`); not in `span`. */
  readonly title: Span | null;
}

export interface NameWord {
  readonly span: Span;
  readonly text: string;
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
