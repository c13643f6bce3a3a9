import type { SemanticTokensBuilder } from 'vscode-languageserver';
import type { Resolution } from '../archive/resolution';
import type { Snapshot } from '../archive/snapshot';
import { semanticTokens } from '../features/semanticTokens';
import type { Place } from './positions';
import { placedTokens } from './toProtocol';

/** How many documents had their tokens made since the start; the tests hold the cost of an edit by it. */
export const tokenCount = { documents: 0 };

/** The tokens of a document as five numbers each (line, character, length, type, modifiers), lines from the first of the document. */
const made = new WeakMap<Resolution, readonly number[]>();

/** The tokens of a document, kept as long as its text and its resolution: these alone decide. */
function tokensOf(place: Place, snapshot: Snapshot): readonly number[] {
  const { resolution } = snapshot;
  let tokens = made.get(resolution);
  if (!tokens) {
    tokenCount.documents++;
    const first = place.reading.lineOf(place.index);
    tokens = placedTokens(place, semanticTokens(snapshot)).map((part, i) => (i % 5 === 0 ? part - first : part));
    made.set(resolution, tokens);
  }
  return tokens;
}

/** Adds the tokens of a document to a builder; of the lines `from` to `to` of the file (both included) where they are given. */
export function pushDocumentTokens(
  builder: SemanticTokensBuilder,
  place: Place,
  snapshot: Snapshot,
  { from = 0, to = Number.POSITIVE_INFINITY }: { readonly from?: number; readonly to?: number } = {},
): void {
  const tokens = tokensOf(place, snapshot);
  const first = place.reading.lineOf(place.index);
  for (let i = 0; i < tokens.length; i += 5) {
    const line = first + tokens[i]!;
    if (line >= from && line <= to) builder.push(line, tokens[i + 1]!, tokens[i + 2]!, tokens[i + 3]!, tokens[i + 4]!);
  }
}
