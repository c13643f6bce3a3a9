import type { Surroundings } from './analyse';
import { type Habits, sameHabits } from './habits';
import { type DocumentSummary, sameForOthers } from './summary';
import type { Lack, Volume } from './volume';
import type { VolumeStatement } from './volumeStatement';

/**
 * What was asked of the surroundings of a document while it was resolved or checked, and what the answers were. Where they would be
 * the same again, so would the result: the documents that depend on a change are found by their own questions.
 */
export interface Lookups {
  /** Whether all that was asked would be answered so again. Costs as much as the questions did. */
  hold(around: LookedUp): boolean;
  /** Questions and answers as plain data: {@link restoreLookups} makes look-ups of it again. */
  stored(summaries: SummaryNumbers): StoredLookups;
}

/** Surroundings as far as answers are compared. The lists are not: they are tried at every word, and good as a whole or not at all. */
export type LookedUp = Pick<Surroundings, 'volume' | 'otherVolume'>;

/** Volumes that answer as those of `around` do and write down what they are asked. */
export function recordLookups({ volume, otherVolume }: LookedUp): {
  readonly around: LookedUp;
  readonly lookups: Lookups;
} {
  const own = new VolumeLookups();
  const others = new Map<string, VolumeLookups | null>();
  const recorded = new RecordedVolume(volume, own);
  const lookups = lookupsOf(own, others);
  if (!otherVolume) return { around: { volume: recorded }, lookups };
  const recordedOther = (id: string): Volume | null => {
    const other = otherVolume(id);
    const asked = others.get(id) ?? (other ? new VolumeLookups() : null);
    others.set(id, asked);
    return other && asked ? new RecordedVolume(other, asked) : null;
  };
  return { around: { volume: recorded, otherVolume: recordedOther }, lookups };
}

/**
 * The look-ups that were stored.
 * @param summaryOf what the numbers of summaries stand for
 */
export function restoreLookups(stored: StoredLookups, summaryOf: (number: number) => DocumentSummary): Lookups {
  const own = VolumeLookups.restored(stored.own, summaryOf);
  const others = new Map(
    Object.entries(stored.others ?? {}).map(([id, asked]) => [id, asked && VolumeLookups.restored(asked, summaryOf)]),
  );
  return lookupsOf(own, others);
}

function lookupsOf(own: VolumeLookups, others: ReadonlyMap<string, VolumeLookups | null>): Lookups {
  return {
    hold: (now) => holdInVolumes(own, others, now),
    stored: (summaries) => storedInVolumes(own, others, summaries),
  };
}

function holdInVolumes(own: VolumeLookups, others: ReadonlyMap<string, VolumeLookups | null>, now: LookedUp): boolean {
  if (!own.hold(now.volume)) return false;
  for (const [id, asked] of others) {
    const volume = now.otherVolume?.(id) ?? null;
    if (asked ? volume === null || !asked.hold(volume) : volume !== null) return false;
  }
  return true;
}

function storedInVolumes(
  own: VolumeLookups,
  others: ReadonlyMap<string, VolumeLookups | null>,
  summaries: SummaryNumbers,
): StoredLookups {
  if (others.size === 0) return { own: own.stored(summaries) };
  const asked = [...others].map(([id, of]) => [id, of?.stored(summaries) ?? null] as const);
  return { own: own.stored(summaries), others: Object.fromEntries(asked) };
}

/** Gives each summary the number by which a stored answer names it. */
export interface SummaryNumbers {
  numberOf(summary: DocumentSummary): number;
}

type Answer = DocumentSummary | null;
/** An answer by the number of its summary. */
type StoredAnswer = number | null;

export interface StoredLookups {
  readonly own: StoredQuestions;
  /** By the ids of other volumes; null for one that was not at hand. */
  readonly others?: Readonly<Record<string, StoredQuestions | null>>;
}

/** What was asked of a volume; what was not is left out. */
interface StoredQuestions {
  id?: string | null;
  complete?: boolean;
  stated?: VolumeStatement | null;
  habits?: Habits;
  documents?: readonly number[];
  numbers?: [string, StoredAnswer][];
  pages?: [string, StoredAnswer][];
  lacks?: [string, Lack | null][];
  names?: [string, number][];
  neighbours?: [of: number, step: -1 | 0 | 1, answer: StoredAnswer][];
}

interface Neighbour {
  readonly of: DocumentSummary;
  readonly step: -1 | 0 | 1;
  readonly answer: Answer;
}

/** The questions to one volume with their answers; made when first asked, as most ask little. Holds summaries alone, not the volume. */
class VolumeLookups {
  numbers: Map<string, Answer> | undefined;
  pages: Map<string, Answer> | undefined;
  lacks: Map<string, Lack | null> | undefined;
  names: Map<string, number> | undefined;
  neighbours: Neighbour[] | undefined;
  id: string | null | undefined;
  complete: boolean | undefined;
  stated: VolumeStatement | null | undefined;
  habits: Habits | undefined;
  documents: readonly DocumentSummary[] | undefined;

  hold(volume: Volume): boolean {
    return (
      (this.id === undefined || this.id === volume.id) &&
      (this.complete === undefined || this.complete === volume.complete) &&
      (this.stated === undefined || sameStatement(this.stated, volume.stated)) &&
      (this.habits === undefined || sameHabits(this.habits, volume.habits)) &&
      (this.documents === undefined || sameDocuments(this.documents, volume.documents)) &&
      all(this.numbers, (number, answer) => sameAnswer(answer, volume.byNumber(number))) &&
      all(this.lacks, (number, lack) => lack === volume.lacking(number)) &&
      all(this.pages, (page, answer) => sameAnswer(answer, volume.byPage(page))) &&
      all(this.names, (word, count) => volume.naming(word) === count) &&
      // Documents that came in above have taken the place of the one that asked.
      (this.neighbours ?? []).every(
        ({ of, step, answer }) =>
          sameAnswer(of, volume.neighbour(of, 0)) && sameAnswer(answer, volume.neighbour(of, step)),
      )
    );
  }

  stored(summaries: SummaryNumbers): StoredQuestions {
    const { id, complete, stated, habits, documents, numbers, pages, lacks, names, neighbours } = this;
    const numberOf = (answer: Answer): StoredAnswer => answer && summaries.numberOf(answer);
    const made: StoredQuestions = {};
    if (id !== undefined) made.id = id;
    if (complete !== undefined) made.complete = complete;
    if (stated !== undefined) made.stated = stated;
    if (habits !== undefined) made.habits = habits;
    if (documents) made.documents = documents.map((summary) => summaries.numberOf(summary));
    if (numbers) made.numbers = [...numbers].map(([number, answer]) => [number, numberOf(answer)]);
    if (pages) made.pages = [...pages].map(([page, answer]) => [page, numberOf(answer)]);
    if (lacks) made.lacks = [...lacks];
    if (names) made.names = [...names];
    if (neighbours)
      made.neighbours = neighbours.map(({ of, step, answer }) => [summaries.numberOf(of), step, numberOf(answer)]);
    return made;
  }

  static restored(stored: StoredQuestions, summaryOf: (number: number) => DocumentSummary): VolumeLookups {
    const answer = (number: StoredAnswer): Answer => (number === null ? null : summaryOf(number));
    const made = new VolumeLookups();
    made.id = stored.id;
    made.complete = stored.complete;
    made.stated = stored.stated;
    made.habits = stored.habits;
    made.documents = stored.documents?.map(summaryOf);
    made.numbers = stored.numbers && new Map(stored.numbers.map(([number, of]) => [number, answer(of)]));
    made.pages = stored.pages && new Map(stored.pages.map(([page, of]) => [page, answer(of)]));
    made.lacks = stored.lacks && new Map(stored.lacks);
    made.names = stored.names && new Map(stored.names);
    made.neighbours = stored.neighbours?.map(([of, step, to]) => ({ of: summaryOf(of), step, answer: answer(to) }));
    return made;
  }
}

class RecordedVolume implements Volume {
  constructor(
    private readonly volume: Volume,
    private readonly asked: VolumeLookups,
  ) {}

  get id(): string | null {
    this.asked.id = this.volume.id;
    return this.volume.id;
  }

  get complete(): boolean {
    this.asked.complete = this.volume.complete;
    return this.volume.complete;
  }

  get stated(): VolumeStatement | null {
    this.asked.stated = this.volume.stated;
    return this.volume.stated;
  }

  get habits(): Habits {
    this.asked.habits = this.volume.habits;
    return this.volume.habits;
  }

  lacking(number: string): Lack | null {
    const lack = this.volume.lacking(number);
    this.asked.lacks ??= new Map();
    this.asked.lacks.set(number, lack);
    return lack;
  }

  get documents(): readonly DocumentSummary[] {
    this.asked.documents = this.volume.documents;
    return this.volume.documents;
  }

  byNumber(number: string): Answer {
    const answer = this.volume.byNumber(number);
    this.asked.numbers ??= new Map();
    this.asked.numbers.set(number, answer);
    return answer;
  }

  byPage(page: string): Answer {
    const answer = this.volume.byPage(page);
    this.asked.pages ??= new Map();
    this.asked.pages.set(page, answer);
    return answer;
  }

  neighbour(of: DocumentSummary, step: -1 | 0 | 1): Answer {
    const answer = this.volume.neighbour(of, step);
    this.asked.neighbours ??= [];
    this.asked.neighbours.push({ of, step, answer });
    return answer;
  }

  naming(word: string): number {
    const count = this.volume.naming(word);
    this.asked.names ??= new Map();
    this.asked.names.set(word, count);
    return count;
  }
}

const NOTHING: readonly never[] = [];

function all<V>(map: ReadonlyMap<string, V> | undefined, holds: (key: string, value: V) => boolean): boolean {
  for (const [key, value] of map ?? NOTHING) if (!holds(key, value)) return false;
  return true;
}

function sameAnswer(a: Answer, b: Answer): boolean {
  return a === b || (a !== null && b !== null && sameForOthers(a, b));
}

function sameDocuments(a: readonly DocumentSummary[], b: readonly DocumentSummary[]): boolean {
  return a === b || (a.length === b.length && a.every((document, i) => sameAnswer(document, b[i]!)));
}

/** Statements are read anew with every change of a `frus.yaml`, and with every start. */
function sameStatement(a: VolumeStatement | null, b: VolumeStatement | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
