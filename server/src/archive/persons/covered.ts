import { lastStartingAt, type Span } from '../../text/span';

/** Spans that are taken, for quick look-up. They do not overlap one another. */
export class Covered {
  private readonly spans: readonly Span[];

  constructor(owners: readonly { readonly span: Span }[]) {
    const spans = owners.map((o) => o.span);
    // Most come in order.
    this.spans = isSorted(spans) ? spans : spans.sort((a, b) => a.start - b.start);
  }

  /** Whether the span shares a character with one that is taken. */
  overlaps(span: Span): boolean {
    const at = lastStartingAt(this.spans, span.end - 1);
    const here = this.spans[at];
    return here !== undefined && here.end > span.start;
  }
}

function isSorted(spans: readonly Span[]): boolean {
  for (let i = 1; i < spans.length; i++) if (spans[i - 1]!.start > spans[i]!.start) return false;
  return true;
}
