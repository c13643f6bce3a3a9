import type { NameCandidate } from '../../document/mentions';
import { detached } from '../../text/memo';
import type { Gazetteer } from '../gazetteer';
import type { NameUse } from './nameIndex';
import { isReadAsItStands, type NameReading, type ReadingShape, readingOf, readingsIn, shapesIn } from './readings';

/** What the words of a candidate may mean, whatever stands around them. */
export interface Wording {
  /** Its readings in the volume's list. */
  inList(candidate: NameCandidate): readonly NameReading[];
  /** Its sure readings in the bundled tables; persons who are listed (under another spelling) are those of the list. */
  inTables(candidate: NameCandidate): readonly NameReading[];
  /** Its sure readings in the list, with allowance for spelling. */
  nearList(candidate: NameCandidate): readonly NameReading[];
}

/** So many wordings are kept: a volume names the same people over and over. */
const MOST = 1 << 13;

const NONE: readonly NameReading[] = [];

/**
 * The readings of candidates in the lists of one gazetteer, found once for each wording. Bounded; it belongs to the gazetteer, so that
 * another list begins another.
 */
export class Wordings {
  private readonly alone = new Map<string, KnownWording | null>();
  private readonly inside = new Map<string, KnownWording | null>();
  private readonly opening = new Map<string, KnownWording | null>();
  private readonly parted: Wording;

  constructor(private readonly gazetteer: Gazetteer) {
    this.parted = {
      inList: (candidate) => readingsIn(candidate, gazetteer.names),
      inTables: (candidate) =>
        readingsIn(candidate, gazetteer.bundled)
          .filter(isSure)
          .map((reading) => withListed(reading, gazetteer)),
      nearList: (candidate) => readingsIn(candidate, gazetteer.spellings).filter(isSure),
    };
  }

  /** The readings of a candidate that has words; null where it surely has none. */
  of(candidate: NameCandidate): Wording | null {
    const { words } = candidate;
    if (!isReadAsItStands(words)) return this.parted;
    let key = words[0]!.text;
    for (let i = 1; i < words.length; i++) key += `\n${words[i]!.text}`;
    const known = words.length === 1 ? this.alone : candidate.opening ? this.opening : this.inside;
    let wording = known.get(key);
    if (wording === undefined) {
      const made = new KnownWording(this.gazetteer);
      wording = made.isEmpty(candidate) ? null : made;
      if (known.size >= MOST) known.clear();
      known.set(detached(key), wording);
    }
    return wording;
  }
}

/** A wording with its readings, each kind found when it is asked for. */
class KnownWording implements Wording {
  private list: readonly ReadingShape[] | undefined;
  private tables: readonly ReadingShape[] | undefined;
  private near: readonly ReadingShape[] | undefined;

  constructor(private readonly gazetteer: Gazetteer) {}

  isEmpty(candidate: NameCandidate): boolean {
    return (
      this.inList(candidate).length === 0 &&
      this.inTables(candidate).length === 0 &&
      this.nearList(candidate).length === 0
    );
  }

  inList({ words, opening }: NameCandidate): readonly NameReading[] {
    this.list ??= shapesIn(words, opening, this.gazetteer.names);
    return readings(words, this.list);
  }

  inTables({ words, opening }: NameCandidate): readonly NameReading[] {
    this.tables ??= shapesIn(words, opening, this.gazetteer.bundled)
      .filter(isSure)
      .map((shape) => withListed(shape, this.gazetteer));
    return readings(words, this.tables);
  }

  nearList({ words, opening }: NameCandidate): readonly NameReading[] {
    this.near ??= shapesIn(words, opening, this.gazetteer.spellings).filter(isSure);
    return readings(words, this.near);
  }
}

function readings(words: NameCandidate['words'], shapes: readonly ReadingShape[]): readonly NameReading[] {
  return shapes.length === 0 ? NONE : shapes.map((shape) => readingOf(words, shape));
}

/** Whether nothing speaks against a reading. */
export function isSure({ form }: Pick<NameReading, 'form'>): boolean {
  return form !== 'other' && form !== 'dubious';
}

function withListed<R extends { readonly uses: readonly NameUse[] }>(reading: R, gazetteer: Gazetteer): R {
  const uses = reading.uses.map((use): NameUse => {
    const listed = gazetteer.listedOf(use.person);
    return listed ? { ...use, person: listed } : use;
  });
  return { ...reading, uses };
}
