import type { NameCandidate, NameWord } from '../../document/mentions';
import { detached } from '../../text/memo';
import { WordValues } from '../../text/wordFacts';
import { wordOf } from '../../text/words';
import type { Gazetteer } from '../gazetteer';
import type { BundledNames } from './bundled';
import type { NameUse } from './nameIndex';
import {
  type FoldedWords,
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

/** The sure readings of wordings in the bundled tables. One for all gazetteers, as the tables are. */
export class TableWordings {
  private readonly inside = new Map<string, readonly ReadingShape[]>();
  private readonly opening = new Map<string, readonly ReadingShape[]>();
  private readonly alone: WordValues<readonly ReadingShape[]>;

  constructor(private readonly names: BundledNames) {
    this.alone = new WordValues((text) => this.read(alone(text)));
  }

  /** Those of a word by itself. */
  ofWord(word: NameWord): readonly ReadingShape[] {
    return this.alone.ofWord(word);
  }

  /** Those of several words, `key` in one. */
  of(key: string, folded: FoldedWords): readonly ReadingShape[] {
    const known = folded.opening ? this.opening : this.inside;
    let shapes = known.get(key);
    if (!shapes) {
      shapes = this.read(folded);
      keep(known, key, shapes);
    }
    return shapes;
  }

  private read(folded: FoldedWords): readonly ReadingShape[] {
    return sure(shapesIn(folded, this.names));
  }
}

/**
 * The readings of candidates in the lists of one gazetteer, found once for each wording: those of a word by itself, which most are, by
 * its number. Bounded; it belongs to the gazetteer, so that another list begins another.
 */
export class Wordings {
  private readonly alone: WordValues<Wording | null>;
  private readonly inside = new Map<string, KnownWording | null>();
  private readonly opening = new Map<string, KnownWording | null>();
  private readonly parted: Wording;

  constructor(
    private readonly gazetteer: Gazetteer,
    private readonly inTables: TableWordings,
  ) {
    this.parted = {
      inList: (candidate) => readingsIn(candidate, gazetteer.names),
      inTables: (candidate) =>
        readingsIn(candidate, gazetteer.bundled)
          .filter(isSure)
          .map((reading) => withListed(reading, gazetteer)),
      nearList: (candidate) => readingsIn(candidate, gazetteer.spellings).filter(isSure),
    };
    this.alone = new WordValues((text) => this.readAlone(text));
  }

  /** The readings of a candidate that has words; null where it surely has none. */
  of({ words, opening }: NameCandidate): Wording | null {
    if (words.length === 1) return this.alone.ofWord(words[0]!);
    if (!isReadAsItStands(words)) return this.parted;
    let key = words[0]!.text;
    for (let i = 1; i < words.length; i++) key += `\n${words[i]!.text}`;
    const known = opening ? this.opening : this.inside;
    let wording = known.get(key);
    if (wording === undefined) {
      key = detached(key);
      const folded = foldedWordsOf({ words, opening });
      wording = this.read(folded, () => this.inTables.of(key, folded));
      keep(known, key, wording);
    }
    return wording;
  }

  /** Of a word alone it tells nothing that it begins a sentence. */
  private readAlone(text: string): Wording | null {
    const folded = alone(text);
    if (isReadAsItStands(folded.words)) return this.read(folded, () => this.inTables.ofWord(folded.words[0]!));
    // Initials that are parted from a word are another matter where a sentence begins.
    return this.isParted(folded.words, false) || this.isParted(folded.words, true) ? this.parted : null;
  }

  /** Whether a word has readings, parted where it must be. Most words with a hyphen (`Anglo-American`) have none. */
  private isParted(words: readonly NameWord[], opening: boolean): boolean {
    const { names, bundled, spellings } = this.gazetteer;
    return [names, bundled, spellings].some((lookup) => readingsIn({ words, opening }, lookup).length > 0);
  }

  private read(folded: FoldedWords, inTables: () => readonly ReadingShape[]): KnownWording | null {
    const { names, spellings } = this.gazetteer;
    const list = shapesIn(folded, names);
    // What the list surely has is looked up nowhere else.
    if (list.length > 0 && list.every(isSure)) return new KnownWording(list, null, null, this.gazetteer);
    const tables = inTables();
    const listed = tables.length === 0 ? tables : tables.map((shape) => withListed(shape, this.gazetteer));
    const near = list.length > 0 || tables.length > 0 ? null : sure(shapesIn(folded, spellings));
    return list.length === 0 && tables.length === 0 && near?.length === 0
      ? null
      : new KnownWording(list, listed, near, this.gazetteer);
  }
}

/** A word by itself, folded. */
function alone(text: string): FoldedWords {
  const word: NameWord = { span: { start: 0, end: text.length }, text, word: wordOf(text) };
  return foldedWordsOf({ words: [word], opening: false });
}

function sure(shapes: readonly ReadingShape[]): readonly ReadingShape[] {
  return shapes.length === 0 ? shapes : shapes.filter(isSure);
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
