import type { Diagnostic } from 'vscode-languageserver';
import { type Lookups, restoreLookups, type StoredLookups, type SummaryNumbers } from '../archive/lookups';
import type { DocumentSummary } from '../archive/summary';
import type { IndexEntry, IndexedDocument } from './documentIndex';
import { packOccurrences, Subjects } from './placedOccurrences';

/** What is kept of a volume from one session to the next, by content alone: neither times nor versions of files are asked for. */
interface VolumeRecord {
  readonly program: string;
  /** Of the lists and the volume's id. */
  readonly lists: string;
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
  readonly lookups: readonly StoredLookups[];
}

/** What a document came to in an earlier session, and on what that rests. */
export interface Recalled {
  readonly entry: IndexEntry;
  readonly checked: string;
  readonly lookups: readonly Lookups[];
}

/** A volume as an earlier session left it. */
export class StoredVolume {
  private readonly files: ReadonlyMap<string, FileRecord>;
  private readonly summaries: readonly DocumentSummary[];
  private readonly documents = new Map<DocumentSummary, DocumentRecord>();
  readonly subjects: Subjects;

  private constructor(private readonly record: VolumeRecord) {
    this.files = new Map(record.files.map((file) => [file.key, file]));
    this.summaries = [...record.files.flatMap(({ summaries }) => summaries), ...record.others];
    this.subjects = new Subjects([...record.subjects]);
  }

  /** Of its text; null where another program wrote it. */
  static of(text: string, program: string): StoredVolume | null {
    try {
      const record = JSON.parse(text) as VolumeRecord;
      return record.program === program ? new StoredVolume(record) : null;
    } catch {
      return null;
    }
  }

  /** Ids of the other volumes that were asked for. */
  get volumes(): ReadonlySet<string> {
    const ids = new Set<string>();
    for (const { documents } of this.record.files)
      for (const document of documents)
        for (const { others } of document?.lookups ?? []) for (const id of Object.keys(others ?? {})) ids.add(id);
    return ids;
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
    const lookups = found.lookups.map((stored) => restoreLookups(stored, (number) => this.summaries[number]!));
    return { entry: found.entry, checked: found.checked, lookups };
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
  program: string,
  lists: string,
  files: readonly KeptFile[],
  listReports: VolumeRecord['listReports'],
): string {
  const numbers = new Numbers();
  // Anew, without those that nothing mentions any more.
  const subjects = new Subjects();
  for (const { summaries } of files) for (const summary of summaries) numbers.numberOf(summary);
  const own = numbers.all.length;
  const records = files.map(
    ({ key, text, summaries, documents }): FileRecord => ({
      key,
      text,
      summaries,
      documents: documents.map(
        (document) =>
          document && {
            entry: { ...document.indexed.entry, occurrences: packOccurrences(document.indexed.occurrences, subjects) },
            checked: document.checked,
            lookups: document.lookups.map((lookups) => lookups.stored(numbers)),
          },
      ),
    }),
  );
  const record: VolumeRecord = {
    program,
    lists,
    subjects: subjects.all,
    files: records,
    others: numbers.all.slice(own),
    listReports,
  };
  return asAscii(JSON.stringify(record));
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
