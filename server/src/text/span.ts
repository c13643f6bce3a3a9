/** A range of UTF-16 offsets, half-open: `end` is the offset after the last code unit. What it is relative to, its owner says. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span from its two offsets. */
export function span(start: number, end: number): Span {
  return { start, end };
}

/** The span moved by `by` code units. */
export function shift(s: Span, by: number): Span {
  return by === 0 ? s : { start: s.start + by, end: s.end + by };
}

/** Whether `offset` lies in the span or touches its end (as a cursor does). */
export function touches(s: Span, offset: number): boolean {
  return s.start <= offset && offset <= s.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The text that the span covers. */
export function textOf(text: string, s: Span): string {
  return text.slice(s.start, s.end);
}

/** The span without white space at its two ends (empty at its start where there is nothing else). */
export function trimSpan(text: string, s: Span): Span {
  let { start, end } = s;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  return start === s.start && end === s.end ? s : { start, end };
}

/** White space as it occurs in transcriptions: ASCII blanks, no-break and other Unicode spaces, zero-width characters, the byte order mark. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/**
 * The index of the last span in `spans` (sorted by start) that starts at or before `offset`, or -1.
 * Binary search: O(log n).
 */
export function lastStartingAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The span in `spans` (sorted, not overlapping) that `offset` lies in or touches, preferring the one it lies in. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const at = lastStartingAt(spans, offset);
  const here = spans[at];
  if (here && touches(here, offset)) return here;
  return undefined;
}
