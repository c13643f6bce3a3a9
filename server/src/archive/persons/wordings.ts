import type { NameCandidate } from '../../document/mentions';
import { detached } from '../../text/memo';
import type { Gazetteer } from '../gazetteer';
import type { NameUse } from './nameIndex';
import {
  foldedWordsOf,
  isReadAsItStands,
  type NameReading,
  type ReadingShape,
  readingOf,
  readingsIn,
  shapesIn,
} from './readings';

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
    // Of a word alone it tells nothing that it begins a sentence.
    const opening = candidate.opening && words.length > 1;
    const known = opening ? this.opening : this.inside;
    let wording = known.get(key);
    if (wording === undefined) {
      key = detached(key);
      wording = this.read(key, candidate, opening);
      keep(known, key, wording);
    }
    return wording;
  }

  private read(key: string, candidate: NameCandidate, opening: boolean): KnownWording | null {
    const { names, bundled, spellings } = this.gazetteer;
    const folded = foldedWordsOf(candidate);
    const list = shapesIn(folded, names);
    // What the list surely has is looked up nowhere else.
    if (list.length > 0 && list.every(isSure)) return new KnownWording(list, null, null, this.gazetteer);
    const known = opening ? bundled.opening : bundled.inside;
    let tables = known.get(key);
    if (!tables) {
      tables = shapesIn(folded, bundled).filter(isSure);
      keep(known, key, tables);
    }
    const listed = tables.length === 0 ? tables : tables.map((shape) => withListed(shape, this.gazetteer));
    const near = list.length > 0 || tables.length > 0 ? null : shapesIn(folded, spellings).filter(isSure);
    return list.length === 0 && tables.length === 0 && near?.length === 0
      ? null
      : new KnownWording(list, listed, near, this.gazetteer);
  }
}

function keep<V>(known: Map<string, V>, key: string, value: V): void {
  if (known.size >= MOST) known.clear();
  known.set(key, value);
}

/** A wording with its readings; those that are hardly ever asked for are found when they are. */
class KnownWording implements Wording {
  constructor(
    private readonly list: readonly ReadingShape[],
    private tables: readonly ReadingShape[] | null,
    private near: readonly ReadingShape[] | null,
    private readonly gazetteer: Gazetteer,
  ) {}

  inList({ words }: NameCandidate): readonly NameReading[] {
    return readings(words, this.list);
  }

  inTables(candidate: NameCandidate): readonly NameReading[] {
    this.tables ??= shapesIn(foldedWordsOf(candidate), this.gazetteer.bundled)
      .filter(isSure)
      .map((shape) => withListed(shape, this.gazetteer));
    return readings(candidate.words, this.tables);
  }

  nearList(candidate: NameCandidate): readonly NameReading[] {
    this.near ??= shapesIn(foldedWordsOf(candidate), this.gazetteer.spellings).filter(isSure);
    return readings(candidate.words, this.near);
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
