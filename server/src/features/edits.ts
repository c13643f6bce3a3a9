import type { Span } from '../text/span';

/** A replacement of text; spans are relative to the FRUS document. An empty span inserts. */
export interface TextChange {
  readonly span: Span;
  readonly text: string;
}

/** Edits to make together, or why there are none, for the person at the keyboard. */
export type EditResult = { readonly edits: readonly TextChange[] } | { readonly refused: string };

/** Sorted, each once: two ways may lead to the same place. */
export function tidy(edits: readonly TextChange[]): TextChange[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.filter(
    (edit, i) => i === 0 || edit.span.start >= sorted[i - 1]!.span.end || edit.span.end === edit.span.start,
  );
}
