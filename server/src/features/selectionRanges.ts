import type { Snapshot } from '../archive/snapshot';
import { blockAt } from '../document/apparatus';
import { encloses, type Span, span, touches, trimSpan } from '../text/span';
import { type Part, partsOf } from './parts';
import { sentenceAt } from './sentences';
import { thingAt } from './things';

/** The regions around an offset from the smallest to the document, each inside the next: name, sentence, paragraph, section, document. */
export function selectionRanges(snapshot: Snapshot, offset: number): Span[] {
  const { document } = snapshot;
  const around: Span[] = [];
  const thing = thingAt(snapshot, offset);
  if (thing) {
    around.push(thing.span);
    if (thing.kind === 'reference') around.push(thing.reference.candidate.span);
  } else around.push(wordAt(document.text, offset));
  const block = blockAt(document, offset);
  if (block?.block.kind === 'text') {
    const paragraph = trimSpan(document.text, span(block.start, block.start + block.block.text.length));
    const holes = [...document.calls, ...document.pages].map((x) => x.span).filter((hole) => encloses(paragraph, hole));
    holes.sort((a, b) => a.start - b.start);
    around.push(sentenceAt(document.text, paragraph, offset, holes), paragraph);
  }
  around.push(...partsAround(partsOf(document), offset), span(0, document.text.length));
  return nested(around, offset);
}

function partsAround(part: Part, offset: number): Span[] {
  const child = part.children.find((c) => touches(c.span, offset));
  const own = touches(part.span, offset) ? [part.span] : [];
  return child ? [...partsAround(child, offset), ...own] : own;
}

/** Leaves out what does not hold the offset and what does not grow. */
function nested(spans: readonly Span[], offset: number): Span[] {
  const kept: Span[] = [];
  for (const s of spans) {
    if (!touches(s, offset) || s.end === s.start) continue;
    const last = kept.at(-1);
    if (!last || (encloses(s, last) && (s.start < last.start || s.end > last.end))) kept.push(s);
  }
  return kept;
}

function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && isWordCharacter(text[start - 1]!)) start--;
  while (end < text.length && isWordCharacter(text[end]!)) end++;
  return span(start, end);
}

function isWordCharacter(c: string): boolean {
  return /[\p{L}\p{N}\p{M}’'-]/u.test(c);
}
