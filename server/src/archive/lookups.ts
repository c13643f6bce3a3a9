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
}

/** Surroundings as far as answers are compared. */
export type LookedUp = Pick<Surroundings, 'volume' | 'gazetteer' | 'terms' | 'otherVolume'>;

/** Surroundings that answer as `around` does and write down what they are asked. */
export function recordLookups<A extends LookedUp>(around: A): { readonly around: A; readonly lookups: Lookups } {
  const own = new VolumeLookups();
  const others = new Map<string, VolumeLookups | null>();
  const { gazetteer, terms, otherVolume } = around;
  const recorded: A = { ...around, volume: new RecordedVolume(around.volume, own) };
  if (otherVolume)
    Object.assign(recorded, {
      otherVolume(id: string): Volume | null {
        const volume = otherVolume(id);
        const asked = others.get(id) ?? (volume ? new VolumeLookups() : null);
        others.set(id, asked);
        return volume && asked ? new RecordedVolume(volume, asked) : null;
      },
    });
  return {
    around: recorded,
    lookups: {
      // A list is one answer: its names and terms are tried at every word.
      hold: (now) =>
        now.gazetteer === gazetteer &&
        now.terms === terms &&
        own.hold(now.volume) &&
        [...others].every(([id, asked]) => {
          const volume = now.otherVolume?.(id) ?? null;
          return asked ? volume !== null && asked.hold(volume) : volume === null;
        }),
    },
  };
}

type Answer = DocumentSummary | null;

/** The questions to one volume with their answers. Holds summaries alone, not the volume. */
class VolumeLookups {
  readonly numbers = new Map<string, Answer>();
  readonly pages = new Map<string, Answer>();
  readonly lacks = new Map<string, Lack | null>();
  readonly names = new Map<string, number>();
  readonly neighbours: { readonly of: DocumentSummary; readonly step: -1 | 0 | 1; readonly answer: Answer }[] = [];
  id: string | null | undefined;
  complete: boolean | undefined;
  stated: VolumeStatement | null | undefined;
  habits: Habits | undefined;
  documents: readonly DocumentSummary[] | undefined;

  hold(volume: Volume): boolean {
    return (
      (this.id === undefined || this.id === volume.id) &&
      (this.complete === undefined || this.complete === volume.complete) &&
      (this.stated === undefined || this.stated === volume.stated) &&
      (this.habits === undefined || sameHabits(this.habits, volume.habits)) &&
      (this.documents === undefined || sameDocuments(this.documents, volume.documents)) &&
      all(this.numbers, (number, answer) => sameAnswer(answer, volume.byNumber(number))) &&
      all(this.lacks, (number, lack) => lack === volume.lacking(number)) &&
      all(this.pages, (page, answer) => sameAnswer(answer, volume.byPage(page))) &&
      all(this.names, (word, count) => volume.naming(word) === count) &&
      // Documents that came in above have taken the place of the one that asked.
      this.neighbours.every(
        ({ of, step, answer }) =>
          sameAnswer(of, volume.neighbour(of, 0)) && sameAnswer(answer, volume.neighbour(of, step)),
      )
    );
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
    this.asked.lacks.set(number, lack);
    return lack;
  }

  get documents(): readonly DocumentSummary[] {
    this.asked.documents = this.volume.documents;
    return this.volume.documents;
  }

  byNumber(number: string): Answer {
    const answer = this.volume.byNumber(number);
    this.asked.numbers.set(number, answer);
    return answer;
  }

  byPage(page: string): Answer {
    const answer = this.volume.byPage(page);
    this.asked.pages.set(page, answer);
    return answer;
  }

  neighbour(of: DocumentSummary, step: -1 | 0 | 1): Answer {
    const answer = this.volume.neighbour(of, step);
    this.asked.neighbours.push({ of, step, answer });
    return answer;
  }

  naming(word: string): number {
    const count = this.volume.naming(word);
    this.asked.names.set(word, count);
    return count;
  }
}

function all<V>(map: ReadonlyMap<string, V>, holds: (key: string, value: V) => boolean): boolean {
  for (const [key, value] of map) if (!holds(key, value)) return false;
  return true;
}

function sameAnswer(a: Answer, b: Answer): boolean {
  return a === b || (a !== null && b !== null && sameForOthers(a, b));
}

function sameDocuments(a: readonly DocumentSummary[], b: readonly DocumentSummary[]): boolean {
  return a === b || (a.length === b.length && a.every((document, i) => sameAnswer(document, b[i]!)));
}
