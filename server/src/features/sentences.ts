import { isSpace, type Span, span } from '../text/span';

/** Words whose stop ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr jr sr st gen col lt maj capt adm amb sen rep gov prof hon rev no nos vol vols p pp doc docs ch art sec fn ff cf ' +
    'vs etc al e.g i.e viz approx dept div ltd inc co bros jan feb mar apr jun jul aug sept sep oct nov dec mtg tel tels ref ' +
    'subj u.s u.s.s.r u.n u.k a.m p.m messrs'
  ).split(' '),
);

const CLOSERS = '”’"\')]';

/**
 * The sentence of a paragraph that holds `offset`, without the white space around it. `paragraph` bounds the search. Calls behind the
 * stop belong to the sentence.
 * @param holes calls and page marks, sorted, in offsets of `text`
 */
export function sentenceAt(text: string, paragraph: Span, offset: number, holes: readonly Span[] = []): Span {
  let start = paragraph.start;
  let i = paragraph.start;
  while (i < paragraph.end) {
    const end = sentenceEnd(text, i, paragraph.end, holes);
    let next = end;
    while (next < paragraph.end && isSpace(text.charCodeAt(next))) next++;
    if (offset < next || next >= paragraph.end) return span(start, end);
    start = next;
    i = next;
  }
  return span(start, paragraph.end);
}

/** The end of the sentence that begins at or before `from`. One pass. */
function sentenceEnd(text: string, from: number, limit: number, holes: readonly Span[]): number {
  for (let i = from; i < limit; i++) {
    const c = text[i]!;
    if (c !== '.' && c !== '?' && c !== '!') continue;
    if (holes.some((hole) => hole.start <= i && i < hole.end)) continue;
    if (c === '.' && isAbbreviation(text, from, i)) continue;
    let end = i + 1;
    while (end < limit && CLOSERS.includes(text[end]!)) end++;
    const call = holes.find((hole) => hole.start <= end + 1 && end < hole.end);
    if (call && call.end <= limit) end = call.end;
    if (end >= limit) return limit;
    if (!isSpace(text.charCodeAt(end))) continue;
    let next = end;
    while (next < limit && isSpace(text.charCodeAt(next))) next++;
    if (next >= limit || beginsSentence(text.charAt(next))) return end;
  }
  return limit;
}

function isAbbreviation(text: string, from: number, stop: number): boolean {
  let start = stop;
  while (start > from && !isSpace(text.charCodeAt(start - 1)) && !'([“‘"—–'.includes(text[start - 1]!)) start--;
  const word = text.slice(start, stop);
  return /^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase()) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word);
}

/** Anything but a small letter: capitals, digits, quotation marks, brackets. */
function beginsSentence(c: string): boolean {
  return c.toLowerCase() !== c || c.toUpperCase() === c;
}
