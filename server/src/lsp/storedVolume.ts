import type { Diagnostic } from 'vscode-languageserver';
import { type Lookups, restoreLookups, type StoredLookups, type SummaryNumbers } from '../archive/lookups';
import type { DocumentSummary } from '../archive/summary';
import type { VolumeStatement } from '../archive/volumeStatement';
import type { IndexEntry, IndexedDocument } from './documentIndex';
import { packOccurrences, Subjects } from './placedOccurrences';

/**
 * What is kept of a volume from one session to the next, by content alone: neither times nor versions of files are asked for. It is the
 * first line of a text; each further line has the look-ups of a document, which are seldom looked at.
 */
interface VolumeRecord {
  readonly program: string;
  /** Of the lists and the volume's id. */
  readonly lists: string;
  /** What the team said of the volume, as JSON. */
  readonly stated: string;
  /** Whether the volume was these files and nothing else. Then as long as it is just these, what its documents asked of it need not be asked again. */
  readonly alone: boolean;
  readonly subjects: readonly string[];
  readonly files: readonly FileRecord[];
  /** Summaries that are named beside those of the files. */
  readonly others: readonly DocumentSummary[];
  /** What is reported of the lists, by their addresses. */
  readonly listReports: readonly (readonly [uri: string, ListReport])[];
}

/** What is reported of a list, and all that this rests on. */
export interface ListReport {
  readonly basis: string;
  readonly items: readonly Diagnostic[];
}

interface FileRecord {
  /** The key of its address. */
  readonly key: string;
  /** Of its text. */
  readonly text: string;
  /** Empty for a file that holds no FRUS documents. */
  readonly summaries: readonly DocumentSummary[];
  /** By document; null where it was not resolved. */
  readonly documents: readonly (DocumentRecord | null)[];
}

interface DocumentRecord {
  readonly entry: IndexEntry;
  /** Of the settings and the baseline. */
  readonly checked: string;
  /** The number of the line with its look-ups, from 0. */
  readonly line: number;
  /** Ids of the other volumes that it asked for; left out where there are none. */
  readonly others?: readonly string[];
}

/** What a document came to in an earlier session, and on what that rests. */
export interface Recalled {
  readonly entry: IndexEntry;
  readonly checked: string;
  /** Whether it asked for nothing but its own volume. */
  readonly isAlone: boolean;
  readonly lookups: () => Lookups[];
}

/** A volume as an earlier session left it. */
export class StoredVolume {
  private readonly files: ReadonlyMap<string, FileRecord>;
  private readonly summaries: readonly DocumentSummary[];
  private readonly documents = new Map<DocumentSummary, DocumentRecord>();
  readonly subjects: Subjects;

  private constructor(
    private readonly record: VolumeRecord,
    /** Of JSON; cut out of the text, which they keep. */
    private readonly lines: readonly string[],
  ) {
    this.files = new Map(record.files.map((file) => [file.key, file]));
    this.summaries = [...record.files.flatMap(({ summaries }) => summaries), ...record.others];
    this.subjects = new Subjects([...record.subjects]);
  }

  /** Of its text; null where another program wrote it. */
  static of(text: string, program: string): StoredVolume | null {
    try {
      const [first = '', ...lines] = text.split('\n');
      const record = JSON.parse(first) as VolumeRecord;
      return record.program === program ? new StoredVolume(record, lines) : null;
    } catch {
      return null;
    }
  }

  /** Ids of the other volumes that were asked for. */
  get volumes(): ReadonlySet<string> {
    const ids = new Set<string>();
    for (const { documents } of this.record.files)
      for (const document of documents) for (const id of document?.others ?? []) ids.add(id);
    return ids;
  }

  /** Whether a volume of these texts, of which the team says this, is what this one was. @param count of its files, all of them {@link take}n */
  wasJust(count: number, stated: VolumeStatement | null): boolean {
    const { alone, files, stated: then } = this.record;
    return alone && files.length === count && then === JSON.stringify(stated);
  }

  get listReports(): VolumeRecord['listReports'] {
    return this.record.listReports;
  }

  /** The summaries of a file whose text has this digest; null where it had another. */
  take(key: string, text: string): readonly DocumentSummary[] | null {
    const file = this.files.get(key);
    if (file?.text !== text) return null;
    for (const [i, summary] of file.summaries.entries()) {
      const document = file.documents[i];
      if (document) this.documents.set(summary, document);
    }
    return file.summaries;
  }

  /** What a document of a file that was {@link take}n came to; null where that is not known, or the lists were others. */
  recall(summary: DocumentSummary, lists: string): Recalled | null {
    const found = this.record.lists === lists && this.documents.get(summary);
    if (!found) return null;
    this.documents.delete(summary);
    const lookups = () =>
      (JSON.parse(this.lines[found.line]!) as StoredLookups[]).map((stored) =>
        restoreLookups(stored, (number) => this.summaries[number]!),
      );
    return { entry: found.entry, checked: found.checked, isAlone: found.others === undefined, lookups };
  }
}

/** A file of a volume, and what its documents came to. */
export interface KeptFile {
  readonly key: string;
  readonly text: string;
  readonly summaries: readonly DocumentSummary[];
  /** Null where a document was not resolved in its surroundings as they are. */
  readonly documents: readonly (KeptDocument | null)[];
}

export interface KeptDocument {
  readonly indexed: IndexedDocument;
  readonly checked: string;
  readonly lookups: readonly Lookups[];
}

/** The text that {@link StoredVolume.of} reads. */
export function storeVolume(
  files: readonly KeptFile[],
  {
    stated,
    ...around
  }: Pick<VolumeRecord, 'program' | 'lists' | 'alone' | 'listReports'> & { readonly stated: VolumeStatement | null },
): string {
  const numbers = new Numbers();
  // Anew, without those that nothing mentions any more.
  const subjects = new Subjects();
  for (const { summaries } of files) for (const summary of summaries) numbers.numberOf(summary);
  const own = numbers.all.length;
  const lines: string[] = [];
  const records = files.map(
    ({ key, text, summaries, documents }): FileRecord => ({
      key,
      text,
      summaries,
      documents: documents.map((document) => {
        if (!document) return null;
        const { indexed, checked, lookups } = document;
        const stored = lookups.map((of) => of.stored(numbers));
        const others = [...new Set(stored.flatMap((of) => Object.keys(of.others ?? {})))];
        return {
          entry: { ...indexed.entry, occurrences: packOccurrences(indexed.occurrences, subjects) },
          checked,
          line: lines.push(JSON.stringify(stored)) - 1,
          ...(others.length > 0 ? { others } : {}),
        };
      }),
    }),
  );
  const record: VolumeRecord = {
    ...around,
    stated: JSON.stringify(stated),
    subjects: subjects.all,
    files: records,
    others: numbers.all.slice(own),
  };
  return asAscii([JSON.stringify(record), ...lines].join('\n'));
}

/** The same JSON in ASCII, which the engine holds in half the room, and reads faster. */
function asAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

class Numbers implements SummaryNumbers {
  readonly all: DocumentSummary[] = [];
  private readonly numbers = new Map<DocumentSummary, number>();

  numberOf(summary: DocumentSummary): number {
    let number = this.numbers.get(summary);
    if (number === undefined) {
      number = this.all.length;
      this.numbers.set(summary, number);
      this.all.push(summary);
    }
    return number;
  }
}
