import type { Bracketed, DateMention, NameCandidate } from '../document/mentions';
import type { ReferenceCandidate, ReferenceItem } from '../document/references';
import { exact } from '../text/exact';
import { type Span, shift } from '../text/span';
import { tokenArrays } from '../text/tokenArrays';
import type { Tokens } from '../text/tokens';
import { NO_WORD, wordOf } from '../text/words';
import type { TextBlock } from './blocks';
import { readBrackets } from './brackets';
import { readDates } from './dates';
import { readNames } from './names';
import { readReferences } from './references';

/** What the recognisers find in one block, where it stands: spans are relative to the document, but for the holes. */
export interface BlockReading {
  /** The page marks and calls that were left out, relative to the block, sorted. */
  readonly holes: readonly Span[];
  /** Where the block stood when it was read. */
  readonly start: number;
  /** The note that the block belonged to, of which its references speak; null outside of notes. */
  readonly note: number | null;
  readonly references: readonly ReferenceCandidate[];
  readonly names: readonly NameCandidate[];
  readonly dates: readonly DateMention[];
  readonly brackets: readonly Bracketed[];
}

/** How many blocks were run through the recognisers since the start; the tests hold the cost of an edit by it. */
export const readingCount = { blocks: 0, characters: 0 };

/**
 * Runs the recognisers over a block with page marks and calls taken out (`Prime [Page 55] Minister`, `19712`). Where neither the
 * block nor its holes have changed since they ran last, what they found then is moved to where the block stands now.
 * @param start where the block stands in the document
 * @param note the note that it belongs to
 */
export function readBlock(block: TextBlock, holes: readonly Span[], start: number, note: number | null): BlockReading {
  const before = block.reading;
  if (before && sameSpans(before.holes, holes)) {
    if (before.start !== start || before.note !== note) block.reading = move(before, start, note);
    return block.reading!;
  }
  readingCount.blocks++;
  readingCount.characters += block.text.length;
  const tokens = withoutHoles(block.tokens, holes);
  block.reading = {
    holes: exact(holes),
    start,
    note,
    dates: moveDates(readDates(tokens), start),
    references: moveReferences(readReferences(tokens), start, note),
    names: exact(readNames(tokens, start)),
    brackets: moveBrackets(readBrackets(tokens), start),
  };
  return block.reading;
}

/**
 * The tokens that do not lie in a hole. A number that a hole cuts keeps what stands outside (`19712` with the call 2: `1971`); the
 * token after a hole counts as having space before it.
 */
export function withoutHoles(tokens: Tokens, holes: readonly Span[]): Tokens {
  if (holes.length === 0) return tokens;
  // A hole takes tokens away or cuts them: there are never more than before.
  const { starts, ends, kinds, words } = tokenArrays(tokens.count);
  let count = 0;
  let hole = 0;
  let skipped = false;
  for (let i = 0; i < tokens.count; i++) {
    let start = tokens.starts[i]!;
    let end = tokens.ends[i]!;
    while (hole < holes.length && holes[hole]!.end <= start) hole++;
    const here = holes[hole];
    let cut = false;
    if (here && here.start < end && start < here.end) {
      if (here.start <= start && end <= here.end) {
        skipped = true;
        continue;
      }
      if (here.start > start) end = here.start;
      else {
        start = here.end;
        cut = true;
      }
    }
    starts[count] = start;
    ends[count] = end;
    kinds[count] = skipped || cut ? tokens.kinds[i]! | 0x80 : tokens.kinds[i]!;
    const whole = start === tokens.starts[i] && end === tokens.ends[i];
    // What is left of a word that is cut is another word.
    words[count] = whole || tokens.words[i] === NO_WORD ? tokens.words[i]! : wordOf(tokens.text.slice(start, end));
    count++;
    skipped = false;
  }
  return { text: tokens.text, count, starts, ends, kinds, words };
}

/** Whether two sorted lists hold the same spans. */
function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i]!.start !== b[i]!.start || a[i]!.end !== b[i]!.end) return false;
  return true;
}

function move(reading: BlockReading, start: number, note: number | null): BlockReading {
  const { holes, references, names, dates, brackets } = reading;
  const by = start - reading.start;
  return {
    holes,
    start,
    note,
    dates: moveDates(dates, by),
    references: moveReferences(references, by, note),
    names: names.length === 0 ? names : names.map((n) => shiftName(n, by)),
    brackets: moveBrackets(brackets, by),
  };
}

function moveDates(dates: readonly DateMention[], by: number): readonly DateMention[] {
  return dates.length === 0 ? exact(dates) : dates.map((d) => shiftDate(d, by));
}

function moveReferences(
  references: readonly ReferenceCandidate[],
  by: number,
  note: number | null,
): readonly ReferenceCandidate[] {
  return references.length === 0 ? exact(references) : references.map((r) => shiftReference(r, by, note));
}

function moveBrackets(brackets: readonly Bracketed[], by: number): readonly Bracketed[] {
  return brackets.length === 0 ? exact(brackets) : brackets.map(({ span, kind }) => ({ span: shift(span, by), kind }));
}

function shiftReference(reference: ReferenceCandidate, by: number, note: number | null): ReferenceCandidate {
  const { volume, anchor } = reference;
  return {
    ...reference,
    span: shift(reference.span, by),
    items: reference.items.map((item) => shiftItem(item, by)),
    volume: volume && { ...volume, span: shift(volume.span, by) },
    anchor: anchor && { ...anchor, span: shift(anchor.span, by) },
    note,
  };
}

function shiftItem(item: ReferenceItem, by: number): ReferenceItem {
  const { toSpan, of } = item;
  return {
    ...item,
    span: shift(item.span, by),
    fromSpan: shift(item.fromSpan, by),
    toSpan: toSpan && shift(toSpan, by),
    of: of && { ...of, span: shift(of.span, by) },
  };
}

function shiftName({ span, words, title, opening }: NameCandidate, by: number): NameCandidate {
  const whole = shift(span, by);
  // A word by itself shares the span of its name.
  const moved = words.map(({ span: own, text, word }) => ({ span: own === span ? whole : shift(own, by), text, word }));
  return { span: whole, words: moved, title: title && shift(title, by), opening };
}

function shiftDate(date: DateMention, by: number): DateMention {
  return { ...date, span: shift(date.span, by), weekday: date.weekday && shift(date.weekday, by) };
}
