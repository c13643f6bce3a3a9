import type { Block, BlockNames } from '../../document/block';
import type { NameCandidate, NameWord } from '../../document/mentions';
import { detached } from '../../text/memo';
import { type Span, shift } from '../../text/span';
import type { Gazetteer } from '../gazetteer';
import type { NameItem } from './items';
import type { NameReading } from './readings';

/** How many blocks were looked through for whose their names are since the start; the tests hold the cost of an edit by it. */
export const itemCount = { blocks: 0 };

/**
 * What the names of a block come to, as it was found last and where the block stands now; null where its names, the gazetteer or what
 * stands around the block are others now.
 *
 * @param text the document's
 * @param reach how many characters around a name are looked at
 * @param from the names of the block are those of the document from this one
 * @param to up to this one
 */
export function keptItems(
  block: Block,
  start: number,
  text: string,
  reach: number,
  names: readonly NameCandidate[],
  from: number,
  to: number,
  gazetteer: Gazetteer,
): readonly NameItem[] | null {
  const kept = block.names;
  if (!kept || kept.gazetteer !== gazetteer) return null;
  const { before, behind } = kept;
  const end = start + block.text.length;
  if (before.length !== Math.min(reach, start) || !text.startsWith(before, start - before.length)) return null;
  if (behind.length !== Math.min(reach, text.length - end) || !text.startsWith(behind, end)) return null;
  const by = start - kept.start;
  if (!areSame(kept.names, names, from, to, by)) return null;
  if (by === 0) return kept.items as readonly NameItem[];
  const now = names.slice(from, to);
  const items = moved(kept, now, by);
  block.names = { gazetteer, start, before, behind, names: now, items };
  return items;
}

/** Keeps what the names of a block come to, if it was asked for before: most documents are resolved once. */
export function keepItems(
  block: Block,
  start: number,
  text: string,
  reach: number,
  names: readonly NameCandidate[],
  gazetteer: Gazetteer,
  items: readonly NameItem[],
): void {
  itemCount.blocks++;
  if (block.names === undefined) {
    block.names = null;
    return;
  }
  const end = start + block.text.length;
  const before = detached(text.slice(Math.max(0, start - reach), start));
  const behind = detached(text.slice(end, end + reach));
  block.names = { gazetteer, start, before, behind, names, items };
}

/** Whether the names are those that were there before, moved. */
function areSame(
  before: readonly NameCandidate[],
  now: readonly NameCandidate[],
  from: number,
  to: number,
  by: number,
): boolean {
  if (before.length !== to - from) return false;
  for (let i = 0; i < before.length; i++) {
    const name = now[from + i]!;
    if (before[i] !== name && !isSame(before[i]!, name, by)) return false;
  }
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
