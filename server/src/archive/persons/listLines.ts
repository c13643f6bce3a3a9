import type { Span } from '../../text/span';
import { trimSpan } from '../../text/span';

/** A line of a printed list that is not blank. */
export interface ListLine {
  /** From 0. */
  readonly line: number;
  /** Without white space and bullet; UTF-16 offsets into the file. */
  readonly span: Span;
  /** Whether it is an entry, not the title or a remark of the editors. */
  readonly isEntry: boolean;
}

const TITLE =
  /^(?:list of )?(?:persons|people|names|abbreviations(?: and terms)?|terms(?: and abbreviations)?|sources)[.:]?$/i;
const REMARK = /^\[?(?:editors?[’'`]?s?[’']? )?notes?:/i;

/** The lines of a list that hold something, in order. Lines end at `\n`, `\r\n` and `\r`. */
export function listLines(text: string): ListLine[] {
  const lines: ListLine[] = [];
  let start = 0;
  for (let line = 0; start <= text.length; line++) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    const span = withoutBullet(text, trimSpan(text, { start, end }));
    if (span.end > span.start) {
      const words = text.slice(span.start, span.end);
      lines.push({ line, span, isEntry: !TITLE.test(words) && !REMARK.test(words) && !words.startsWith('<!-- ') });
    }
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

function withoutBullet(text: string, span: Span): Span {
  return '•*-–'.includes(text[span.start] ?? 'x') && text[span.start + 1] === ' '
    ? trimSpan(text, { start: span.start + 2, end: span.end })
    : span;
}
