import type { Diagnostic, Range } from 'vscode-languageserver';
import type { DocumentSummary } from '../archive/summary';
import { partsOf } from '../features/parts';
import { everyOccurrence, type KeyedOccurrence } from '../features/references';
import type { Finding } from '../rules/rule';
import { rangeOf } from './positions';
import type { Located } from './session';
import { toDiagnostic } from './toProtocol';

/**
 * What a document of a volume comes to once it was resolved and checked, as places in its file: what is asked across documents is
 * answered from these, and the text can be let go.
 */
export interface IndexedDocument {
  readonly uri: string;
  readonly summary: DocumentSummary;
  /** All of the document, and its heading. */
  readonly range: Range;
  readonly head: Range;
  readonly sections: readonly { readonly title: string; readonly range: Range }[];
  /** Sorted by place. */
  readonly occurrences: readonly PlacedOccurrence[];
  readonly diagnostics: readonly Diagnostic[];
  /** Ids of the other volumes that it cites. */
  readonly volumes: readonly string[];
}

export interface PlacedOccurrence extends KeyedOccurrence {
  readonly range: Range;
}

/** Makes a document's entry in the index. */
export function indexDocument(
  located: Located,
  findings: readonly Finding[],
  relatedInformation: boolean,
): IndexedDocument {
  const { snapshot, uri } = located;
  const { document } = snapshot;
  return {
    uri,
    summary: snapshot.self,
    range: rangeOf(located, { start: 0, end: document.text.length }),
    head: rangeOf(located, partsOf(document).head),
    sections: document.sections.map(({ title, span }) => ({ title, range: rangeOf(located, span) })),
    occurrences: everyOccurrence(snapshot).map((occurrence) => ({
      ...occurrence,
      range: rangeOf(located, occurrence.span),
    })),
    diagnostics: findings.map((finding) => toDiagnostic(located, uri, finding, relatedInformation)),
    volumes: [
      ...new Set(snapshot.resolution.references.flatMap(({ targets }) => targets.map(({ volume }) => volume))),
    ].filter((id) => id !== null),
  };
}
