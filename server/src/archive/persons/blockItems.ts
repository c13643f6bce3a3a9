import type { Block, BlockNames } from '../../document/block';
import type { NameCandidate, NameWord } from '../../document/mentions';
import { type Span, shift } from '../../text/span';
import type { Gazetteer } from '../gazetteer';
import type { NameItem } from './items';
import type { NameReading } from './readings';

/** The names of a block, where it stands in its document. */
export interface NamesInBlock {
  /** The document's text. */
  readonly text: string;
  /** The block's place in it. */
  readonly start: number;
  readonly end: number;
  /** How many characters around a name are looked at. */
  readonly reach: number;
  readonly names: readonly NameCandidate[];
  readonly gazetteer: Gazetteer;
}

/** How many blocks were looked through for whose their names are since the start; the tests hold the cost of an edit by it. */
export const itemCount = { blocks: 0 };

/**
 * What the names of a block come to: found once and moved to where the block stands now, as long as its names, the gazetteer and what
 * stands around the block are the same.
 */
export function itemsInBlock(block: Block, now: NamesInBlock, find: () => readonly NameItem[]): readonly NameItem[] {
  const kept = block.names;
  const before = now.text.slice(Math.max(0, now.start - now.reach), now.start);
  const behind = now.text.slice(now.end, now.end + now.reach);
  if (kept && kept.gazetteer === now.gazetteer && kept.before === before && kept.behind === behind) {
    const by = now.start - kept.start;
    if (areSame(kept.names, now.names, by)) {
      if (by === 0) return kept.items as readonly NameItem[];
      const items = moved(kept, now.names, by);
      block.names = { gazetteer: now.gazetteer, start: now.start, before, behind, names: now.names, items };
      return items;
    }
  }
  itemCount.blocks++;
  const items = find();
  const { gazetteer, start, names } = now;
  // Most documents are resolved once: what is resolved again is worth to be kept.
  block.names = kept === undefined ? null : { gazetteer, start, before, behind, names, items };
  return items;
}

/** Whether the names are those that were there before, moved. */
function areSame(before: readonly NameCandidate[], now: readonly NameCandidate[], by: number): boolean {
  if (before.length !== now.length) return false;
  for (let i = 0; i < before.length; i++) if (before[i] !== now[i] && !isSame(before[i]!, now[i]!, by)) return false;
  return true;
}

function isSame(a: NameCandidate, b: NameCandidate, by: number): boolean {
  if (!isMoved(a.span, b.span, by) || a.opening !== b.opening || a.words.length !== b.words.length) return false;
  if (a.title === null || b.title === null ? a.title !== b.title : !isMoved(a.title, b.title, by)) return false;
  for (let i = 0; i < a.words.length; i++) {
    const [word, other] = [a.words[i]!, b.words[i]!];
    if (word.text !== other.text || !isMoved(word.span, other.span, by)) return false;
  }
  return true;
}

function isMoved(a: Span, b: Span, by: number): boolean {
  return a.start + by === b.start && a.end + by === b.end;
}

/** The items of the same names where they stand now. */
function moved({ names, items }: BlockNames, now: readonly NameCandidate[], by: number): NameItem[] {
  let at = 0;
  return (items as readonly NameItem[]).map(({ candidate, reading, source, span, title, thing }) => {
    while (names[at] !== candidate) at++;
    return {
      candidate: now[at]!,
      reading: movedReading(reading, candidate, now[at]!, by),
      source,
      span: shift(span, by),
      title,
      thing,
    };
  });
}

function movedReading(reading: NameReading, before: NameCandidate, now: NameCandidate, by: number): NameReading {
  const { words, surname, first, form, uses, suffix } = reading;
  const whole = words === before.words ? now.words : movedWords(words, by);
  return { words: whole, surname: surname === words ? whole : movedWords(surname, by), first, form, uses, suffix };
}

function movedWords(words: readonly NameWord[], by: number): NameWord[] {
  return words.map(({ span, text, word }) => ({ span: shift(span, by), text, word }));
}
