import type { Diagnostic, Range } from 'vscode-languageserver';
import type { Snapshot } from '../archive/snapshot';
import type { DocumentSummary } from '../archive/summary';
import { partsOf } from '../features/parts';
import { everyOccurrence, isOf } from '../features/references';
import type { Finding } from '../rules/rule';
import { type PlacedOccurrence, packOccurrences, type Subjects, unpackOccurrences } from './placedOccurrences';
import { type Place, rangeOf } from './positions';
import { toDiagnostic } from './toProtocol';
import type { VolumeFolder } from './volumeFolder';

/** A FRUS document of a file, resolved. */
export interface Located extends Place {
  readonly uri: string;
  readonly volume: VolumeFolder;
  readonly snapshot: Snapshot;
}

/** What is kept of a document of a volume once it was resolved and checked, as places in its file: plain data, and small. */
export interface IndexEntry {
  /** All of the document, and its heading. */
  readonly range: Range;
  readonly head: Range;
  readonly sections: readonly { readonly title: string; readonly range: Range }[];
  /** See `packOccurrences`; sorted by place. */
  readonly occurrences: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Ids of the other volumes that it cites. */
  readonly volumes: readonly string[];
}

/** What is asked across documents is answered from this, and the text can be let go. */
export class IndexedDocument {
  constructor(
    readonly summary: DocumentSummary,
    readonly entry: IndexEntry,
    private readonly subjects: Subjects,
  ) {}

  get uri(): string {
    return this.summary.file;
  }

  get range(): Range {
    return this.entry.range;
  }

  get head(): Range {
    return this.entry.head;
  }

  get sections(): IndexEntry['sections'] {
    return this.entry.sections;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.entry.diagnostics;
  }

  get volumes(): readonly string[] {
    return this.entry.volumes;
  }

  /** Sorted by place. Unpacked each time it is asked for. */
  get occurrences(): readonly PlacedOccurrence[] {
    return unpackOccurrences(this.entry.occurrences, this.subjects);
  }

  /** The places of a subject, each once, though it may be so in two ways. */
  occurrencesOf(key: string): PlacedOccurrence[] {
    const found: PlacedOccurrence[] = [];
    for (const occurrence of this.occurrences) {
      if (!isOf(key, occurrence)) continue;
      const before = found.at(-1);
      if (!before || !sameRange(before.range, occurrence.range)) found.push(occurrence);
    }
    return found;
  }
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

/** Makes a document's entry in the index. */
export function indexDocument(
  located: Located,
  findings: readonly Finding[],
  relatedInformation: boolean,
): IndexedDocument {
  const { snapshot, uri, volume } = located;
  const { document } = snapshot;
  const occurrences = everyOccurrence(snapshot).map(({ key, cites, role, span }) => ({
    key,
    cites,
    role,
    range: rangeOf(located, span),
  }));
  const entry: IndexEntry = {
    range: rangeOf(located, { start: 0, end: document.text.length }),
    head: rangeOf(located, partsOf(document).head),
    sections: document.sections.map(({ title, span }) => ({ title, range: rangeOf(located, span) })),
    occurrences: packOccurrences(occurrences, volume.closed.subjects),
    diagnostics: findings.map((finding) => toDiagnostic(located, uri, finding, relatedInformation)),
    volumes: [
      ...new Set(snapshot.resolution.references.flatMap(({ targets }) => targets.map(({ volume }) => volume))),
    ].filter((id) => id !== null),
  };
  return new IndexedDocument(snapshot.self, entry, volume.closed.subjects);
}
