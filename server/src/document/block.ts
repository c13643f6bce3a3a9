import type { Tokens } from '../text/tokens';
import type { NameCandidate } from './mentions';

/**
 * The smallest piece that is read by itself: a line, a paragraph wrapped over several lines, a run of blank lines, or a comment
 * line that suppresses rules. Blocks follow one another without a gap: every character of a file lies in exactly one, line ends
 * included. A block is immutable; an edit replaces the blocks that it touches and keeps the others, with all that was read of them.
 */
export interface Block {
  readonly kind: BlockKind;
  /** The text with its line ends. */
  readonly text: string;
  /** How many lines the text takes (the last line of a file counts, even when it is empty). */
  readonly lineCount: number;
  /** Words, numbers and marks of the text, relative to the block; read once, on first use. */
  readonly tokens: Tokens;
  /** What stands in it that rules look for, or'ed together, once somebody has asked: see `rules/signs.ts`. */
  signs: number | undefined;
  /** The terms of a list that stand in it, once somebody has asked: see `archive/termMentions.ts`. */
  terms: BlockTerms | undefined;
  /** Whose the names in it may be, as was found last; null where that was asked no more than once. See `archive/persons/blockItems.ts`. */
  names: BlockNames | null | undefined;
}

/** What the names of a block were found to be in a gazetteer, where the block stood then. */
export interface BlockNames {
  readonly gazetteer: object;
  readonly start: number;
  /** What stood right before the block and behind it, as far as names look. */
  readonly before: string;
  readonly behind: string;
  /** The names themselves. */
  readonly names: readonly NameCandidate[];
  /** As the archive has them. */
  readonly items: readonly object[];
}

/** What was found in a block with a list, where the block stood then. */
export interface BlockTerms {
  readonly list: object;
  readonly start: number;
  /** As the archive has them. */
  readonly found: readonly object[];
}

export type BlockKind = 'text' | 'blank' | 'comment';

/** What a block is in its document. What is not understood is a paragraph. */
export type BlockRole =
  | 'blank'
  | 'comment'
  /** `501.BB Korea/11–2748: Telegram` above an old heading */
  | 'fileLine'
  | 'heading'
  /** a line that only classifies the document: `confidential`, `top secret  priority` */
  | 'classification'
  | 'dateline'
  /** `SUBJECT`, `PARTICIPANTS:` */
  | 'headerLabel'
  | 'headerItem'
  | 'section'
  | 'paragraph'
  /** an item of a list in the body */
  | 'item'
  | 'tableRow'
  /** a page mark on a line of its own */
  | 'pageMark'
  /** `Tab A`, `Attachment`, `[Enclosure]` */
  | 'attachment'
  | 'signature'
  /** a line `Notes`, `Footnotes` or a rule above the notes */
  | 'notesRule'
  | 'note'
  /** a further paragraph of the note above */
  | 'noteContinuation';

/** A block in its place: `start` is relative to the FRUS document. */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
  role: BlockRole;
}
