import { fold } from '../../data/fold';
import { coversDate } from '../../data/officials';
import { Memo } from '../../text/memo';
import type { Office, Person } from '../resolution';

/**
 * What a title before a name says of the office or rank that its bearer holds. Table rows from the most to the least specific; the
 * title is tested folded, an office by the beginning of one of its parts.
 */
interface TitleKind {
  readonly id: string;
  /** Matches the folded title at its end. */
  readonly title: RegExp;
  /** Matches an office or rank that goes with it, folded. */
  readonly office: RegExp;
  /** Kept for life by usage (`Ambassador`, `Governor`, ranks), so that an office that does not agree is no contradiction. */
  readonly kept: boolean;
}

/** Words that can stand before the head of an office without changing it. */
const MODIFIERS =
  '(?:(?!assistant|under|deputy|vice|special|executive|private|personal|press|staff|to|of|for|in|the)[a-z]+ ){0,4}?';
const head = (words: string, modifiers = MODIFIERS): RegExp => new RegExp(`^${modifiers}(?:${words})(?= |$)`);

const KINDS: readonly TitleKind[] = [
  {
    id: 'vice-president',
    title: /\bvice president(?: elect)?$/,
    office: /^(?:[a-z]+ ){0,3}?vice president(?: |$)/,
    kept: false,
  },
  { id: 'president', title: /\b(?:president|pres)(?: elect)?$/, office: head('president'), kept: false },
  {
    id: 'prime-minister',
    title: /\b(?:prime minister|premier|prim ?min|minister president|pm|taoiseach)$/,
    office: head(
      'prime minister|premier|chairman (?:of the )?(?:[a-z]+ )?council of ministers|minister president|taoiseach|president of the council',
    ),
    kept: false,
  },
  {
    id: 'foreign-minister',
    title:
      /\b(?:foreign minister|fonmin|formin|fm|minister (?:of|for) (?:foreign|external) affairs|foreign secretary|fonsec)$/,
    office: head(
      'foreign minister|minister (?:of|for) (?:the )?(?:foreign|external) (?:affairs|relations)|secretary of state for (?:[a-z]+ )*?(?:foreign|external|commonwealth)[a-z ]*|foreign secretary|commissar for foreign affairs|federal commissioner for external affairs',
    ),
    kept: false,
  },
  {
    id: 'defense-minister',
    title: /\b(?:defense minister|defmin|mindef|minister (?:of|for) (?:national )?defen[sc]e)$/,
    office: head(
      '(?:national )?defense minister|minister (?:of|for) (?:national )?defense|minister of armed forces|secretary of state for defence',
    ),
    kept: false,
  },
  {
    id: 'deputy',
    title:
      /\b(?:(?:first )?deputy|deputy (?:prime |foreign |defense )?(?:premier|minister|chairman|director|secretary))$/,
    office: /^(?:[a-z]+ ){0,4}?(?:deputy|vice|under)/,
    kept: false,
  },
  {
    id: 'deputy-under',
    title: /\bdeputy under ?secretary(?: of [a-z ]+)?$/,
    office: /^(?:[a-z]+ ){0,2}?deputy under ?secretary/,
    kept: false,
  },
  {
    id: 'under-secretary',
    title: /\b(?:under ?secretary|undersec[a-z]*)(?: of [a-z ]+)?$/,
    office: /^(?:[a-z]+ ){0,3}?under ?secretary/,
    kept: false,
  },
  {
    id: 'assistant-secretary',
    title: /\b(?:assistant|asst) sec(?:retary|y)?(?: of [a-z ]+)?$/,
    office: /^(?:[a-z]+ ){0,3}?assistant secretary/,
    kept: false,
  },
  {
    id: 'secretary-general',
    title: /\b(?:secretary general|sec ?gen|syg)$/,
    office: head('secretary general'),
    kept: false,
  },
  {
    id: 'party-secretary',
    title: /\b(?:general|first|party) secretary$/,
    office: head(
      '(?:general|first|party) secretary|secretary of the (?:central committee|communist)|member of the politburo',
    ),
    kept: false,
  },
  {
    id: 'secretary-of-state',
    title: /\b(?:secretary of state|sec ?state)$/,
    office: head('secretary of state(?! for)'),
    kept: false,
  },
  {
    id: 'secretary-of',
    title: /\b(?:[a-z]+ secretary|secretary of (?:the )?[a-z ]+|sec ?def)$/,
    office: head('secretary(?: of|(?= |$))'),
    kept: false,
  },
  { id: 'secretary', title: /\b(?:secretary|sec|secy)$/, office: head('secretary of'), kept: false },
  {
    id: 'ambassador',
    title: /\b(?:ambassador|amb|ambassadors|envoy)(?: at large| designate)?$/,
    office:
      /^(?:[a-z]+ ){0,4}?(?:ambassador|representative|permanent representative|minister to|high commissioner|ambassador at large|chief of (?:the )?mission|head of (?:the )?(?:[a-z]+ )?delegation|envoy)/,
    kept: true,
  },
  {
    id: 'charge',
    title: /\b(?:charge(?: d affaires| daffaires)?)$/,
    office: /\b(?:charge|counselor|minister|deputy chief of mission)/,
    kept: false,
  },
  {
    id: 'minister',
    title: /\bminister(?: counselor)?$/,
    office: /^(?:[a-z]+ ){0,4}?(?:[a-z]* ?minister|counselor)|secretary of state for/,
    kept: false,
  },
  { id: 'chancellor', title: /\bchancellor$/, office: head('(?:federal )?chancellor'), kept: false },
  { id: 'senator', title: /\b(?:senator|sen)s?$/, office: /\bsenat(?:or|e)\b/, kept: false },
  {
    id: 'congressman',
    title: /\b(?:congressm[ae]n|congresswoman|representative|rep)$/,
    office:
      /\b(?:representative from|house of representatives|congressm[ae]n|congresswoman|speaker of the house|representative)\b/,
    kept: false,
  },
  { id: 'governor', title: /\bgov(?:ernor)?$/, office: /\bgovernor\b/, kept: true },
  { id: 'mayor', title: /\bmayor$/, office: /\bmayor\b/, kept: true },
  { id: 'attorney-general', title: /\battorney general$/, office: /^attorney general/, kept: false },
  {
    id: 'general',
    title: /\b(?:general|gen|genl|generals)$/,
    office:
      /\b(?:(?<!attorney |inspector |consul |secretary |director |postmaster |governor |solicitor )general(?! counsel| assembly| secretary| agreement| manager| affairs| services)|commander in chief|joint chiefs|army|usa|usaf|supreme allied)\b/,
    kept: true,
  },
  {
    id: 'admiral',
    title: /\b(?:admiral|adm)$/,
    office: /\b(?:admiral|naval|navy|usn|cincpac|commander in chief)\b/,
    kept: true,
  },
  {
    id: 'colonel',
    title: /\b(?:colonel|col)$/,
    office: /\b(?:colonel|brigadier|army|military|usa|usaf|general)\b/,
    kept: true,
  },
  {
    id: 'marshal',
    title: /\bmarshal$/,
    office: /\b(?:marshal|minister of defense|defense minister|chief of (?:the )?general staff)\b/,
    kept: true,
  },
  {
    id: 'captain',
    title: /\b(?:captain|capt|commander|cdr|comdr|major|maj|lieutenant|lt|brigadier)$/,
    office: /\b(?:captain|commander|major|lieutenant|brigadier|colonel|navy|naval|army|usa|usn)\b/,
    kept: true,
  },
  { id: 'king', title: /\b(?:king|majesty|shah|emperor)$/, office: /\b(?:king|shah|emperor)\b/, kept: true },
  { id: 'prince', title: /\bprince$/, office: /\bprince\b/, kept: true },
  {
    id: 'lord',
    title: /\b(?:lord|sir|viscount|earl)$/,
    office: /\b(?:lord|sir|british|united kingdom|viscount|earl)\b/,
    kept: true,
  },
  {
    id: 'archbishop',
    title: /\b(?:archbishop|bishop|cardinal|father|patriarch|pope)$/,
    office: /\b(?:archbishop|bishop|cardinal|father|patriarch|pope|priest)\b/,
    kept: true,
  },
  { id: 'chairman', title: /\bchairman$/, office: /\bchairman\b|general secretary|first secretary/, kept: false },
  { id: 'director', title: /\bdirector$/, office: /\bdirector\b/, kept: false },
  { id: 'counselor', title: /\bcounsel(?:l)?or$/, office: /\bcounsel(?:l)?or\b/, kept: false },
  { id: 'speaker', title: /\bspeaker$/, office: /\bspeaker\b/, kept: false },
];

/** Titles of women, who are not the man of the same name. */
const WOMAN = /\b(?:mrs|miss|madame|mme|mlle|lady|senora|frau|first lady)$/;
/** Courtesies that say nothing of an office. */
const COURTESY = /^(?:mr|messrs|ms|dr|doctor|prof|professor|m|monsieur|herr|senor|comrade|don|the|old)?$/;

/** How a title agrees with a person. `held`: the office is his on the date; `fits`: some time; `against`: it is not known of him. */
export type TitleFit = 'held' | 'fits' | 'none' | 'against';

/** What a title is, once for all persons that it is held against. */
export interface Title {
  readonly text: string;
  readonly woman: boolean;
  readonly kinds: readonly TitleKind[];
  /** Words of a longer office, for comparison word by word. */
  readonly words: ReadonlySet<string>;
}

const EMPTY_WORDS: ReadonlySet<string> = new Set('of for to the at in and on large a'.split(' '));

/** Reads a title as it stands before a name: the same few stand before most names. */
export function readTitle(text: string): Title {
  return TITLES.of(text);
}

const TITLES = new Memo(titleIn);

function titleIn(text: string): Title {
  const key = fold(text.replace(/\[[^\]]*\]|[’']s(?![\p{L}])/gu, ' '));
  // The office without what follows its head: `Under Secretary of State for Political Affairs`.
  const short = key.replace(/ (?:for|to|in|at) .*$/, '');
  const kind =
    KINDS.find((k) => k.title.test(short) || k.title.test(key)) ??
    (/\bsecretary\b/.test(short) ? KINDS.find((k) => k.title.test(short.replace(/ of .*$/, ''))) : undefined);
  const words = key.split(' ').filter((w) => !EMPTY_WORDS.has(w));
  return { text: key, woman: WOMAN.test(key), kinds: kind ? [kind] : [], words: new Set(words) };
}

/** Whether the title is no more than a courtesy. */
export function isCourtesy(title: Title): boolean {
  return COURTESY.test(title.text);
}

/** Whether usage keeps the title for life: `Governor`, `Ambassador`, ranks, `Lord`. */
export function isKept(title: Title): boolean {
  return title.kinds[0]?.kept ?? false;
}

/** How a title fits a person on a date (ISO, or null where it is not known). */
export function fitTitle(title: Title, person: Person, date: string | null): TitleFit {
  const kind = title.kinds[0];
  if (!kind) return 'none';
  const { rank, offices } = officesOfKind(kind, person);
  if (rank) return 'held';
  let best: TitleFit = kind.kept ? 'none' : 'against';
  // A peer or knight has the title for life, and lists of offices do not say so.
  if (kind.id === 'lord' && person.affiliation === 'United Kingdom') best = 'fits';
  for (const office of offices) {
    if (date === null || (office.from === null && office.to === null) || covers(office, date)) return 'held';
    best = 'fits';
  }
  return best;
}

/** What of a person goes with a kind of title. */
interface OfKind {
  readonly rank: boolean;
  readonly offices: readonly Office[];
}

const ofKind = new WeakMap<Person, Map<TitleKind, OfKind>>();

/** Whether the person's rank, and which of his offices, are of a kind. Kept with the person, who never changes. */
function officesOfKind(kind: TitleKind, person: Person): OfKind {
  let kinds = ofKind.get(person);
  if (!kinds) {
    kinds = new Map();
    ofKind.set(person, kinds);
  }
  let known = kinds.get(kind);
  if (!known) {
    known = {
      rank: person.rank !== null && kind.office.test(fold(person.rank)),
      offices: person.offices.filter((office) => partsOfOffice(office).some((part) => kind.office.test(part))),
    };
    kinds.set(kind, known);
  }
  return known;
}

/** Years by which the terms of lists, which are often rounded, may miss a date. */
const SLACK = 1;

/**
 * How much of an office in the words of a document an office of a person shares, 0 to 1: `President’s Special Assistant` is all of
 * `Special Assistant to the President`. Offices that cannot be his on the date do not count; 0 for a title of one word.
 */
export function officeLikeness(title: Title, person: Person, date: string | null): number {
  if (title.words.size < 2) return 0;
  let most = 0;
  for (const office of person.offices) {
    if (date !== null && !isNearTerm(office, Number(date.slice(0, 4)))) continue;
    const own = wordsOfOffice(office);
    let shared = 0;
    for (const word of title.words) if (own.has(word)) shared++;
    most = Math.max(most, shared / title.words.size);
  }
  return most;
}

function isNearTerm({ from, to }: Office, year: number): boolean {
  if (from !== null && year < Number(from.slice(0, 4)) - SLACK) return false;
  return to === null || year <= Number(to.slice(0, 4)) + SLACK;
}

/** Titles of which the lists and tables know the holders whole, so that what they do not say did not happen. */
const WHOLE: ReadonlySet<string> = new Set(
  'president vice-president prime-minister foreign-minister defense-minister secretary-of-state attorney-general chancellor secretary-general'.split(
    ' ',
  ),
);
/** Of these there are several at a time: the words of the title must be those of the office, and name the department. */
const OF_DEPARTMENTS: ReadonlySet<string> = new Set('secretary-of under-secretary assistant-secretary'.split(' '));
/** Titles that usage leaves to those who had them: only before the first term they are out of place. */
const LEFT_BY_USAGE: ReadonlySet<string> = new Set('president vice-president prime-minister chancellor'.split(' '));

/** What makes an office another one, below or beside it: `Deputy Secretary of State`, `Assistant to the President`. */
const BESIDE =
  /\b(?:deputy|acting|associate|assistant|under|undersecretary|vice|special|staff|counsel|adviser|advisor)\b/;

/**
 * The offices of a title that a person held at other times alone, at least a year from a date (ISO); empty where he held it then, or
 * where that cannot be told: titles kept for life, offices without dates, titles of which many hold one.
 */
export function officesAtOtherTimes(title: Title, person: Person, date: string): readonly Office[] {
  const kind = title.kinds[0];
  if (!kind || kind.kept || title.woman || fitTitle(title, person, date) !== 'fits') return [];
  // The words with which the title itself begins are its own.
  if (BESIDE.test(title.text.replace(/^(?:vice(?= president)|assistant(?= secretary)|under ?(?=secretary))/, '')))
    return [];
  const ofDepartment = OF_DEPARTMENTS.has(kind.id) && title.words.size > 2;
  if (!ofDepartment && !WHOLE.has(kind.id)) return [];
  const { offices } = officesOfKind(kind, person);
  const year = Number(date.slice(0, 4));
  if (offices.some((office) => isNearTerm(office, year))) return [];
  if (LEFT_BY_USAGE.has(kind.id) && offices.some(({ from }) => from === null || from < date)) return [];
  return ofDepartment
    ? offices.filter((office) => [...title.words].every((word) => wordsOfOffice(office).has(word)))
    : offices;
}

const officeWords = new WeakMap<Office, ReadonlySet<string>>();

function wordsOfOffice(office: Office): ReadonlySet<string> {
  let known = officeWords.get(office);
  if (!known) {
    known = new Set(fold(office.title.replace(/[’']s(?![\p{L}])/gu, ' ')).split(' '));
    officeWords.set(office, known);
  }
  return known;
}

function covers(office: { from: string | null; to: string | null }, date: string): boolean {
  if (office.from === null) return office.to !== null && coversDate({ from: '0001', to: office.to }, date);
  return office.to === null
    ? date >= office.from.slice(0, date.length)
    : coversDate({ from: office.from, to: office.to }, date);
}

const parts = new WeakMap<Office, readonly string[]>();

/** An office's parts, folded: between commas and brackets, and behind `and`. Kept with the office, which never changes. */
function partsOfOffice(office: Office): readonly string[] {
  let known = parts.get(office);
  if (!known) {
    known = office.title
      .split(/[,;()]| and /)
      .map(fold)
      .filter((p) => p !== '');
    parts.set(office, known);
  }
  return known;
}
