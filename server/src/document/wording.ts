import type { Span } from '../text/span';
import type { FrusDocument } from './model';

/** The text of a span without the calls and page marks in it. */
export function textWithoutCalls(document: FrusDocument, of: Span): string {
  const holes: Span[] = [];
  for (const { span } of document.calls) if (span.start < of.end && span.end > of.start) holes.push(span);
  for (const { span } of document.pages) if (span.start < of.end && span.end > of.start) holes.push(span);
  if (holes.length > 1) holes.sort((a, b) => a.start - b.start);
  let text = '';
  let at = of.start;
  for (const hole of holes) {
    text += document.text.slice(at, Math.max(at, hole.start));
    at = Math.max(at, hole.end);
  }
  return text + document.text.slice(at, Math.max(at, of.end));
}
