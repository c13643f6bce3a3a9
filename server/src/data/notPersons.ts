import { fold } from './fold';

/** What a name stands for where it is part of the name of something else. */
export type NamesakeGroup =
  | 'law'
  | 'policy'
  | 'government'
  | 'collection'
  | 'institution'
  | 'place'
  | 'ship'
  | 'body'
  | 'publication';

/** A word beside a surname that makes the whole the name of a thing. */
export interface NamesakeWord {
  /** The word or words, folded (see `fold`). */
  readonly words: string;
  readonly group: NamesakeGroup;
}

const group = (group: NamesakeGroup, words: string): readonly NamesakeWord[] =>
  words
    .trim()
    .split(/\s*,\s*/)
    .map((word) => ({ words: fold(word), group }));

/**
 * Words that follow a surname: "Hickenlooper Amendment", "Kennedy Library", "Brezhnev Doctrine".
 * Only capitalised words count, save for those in `AFTER_ANY_CASE`.
 * Source: usage of the field.
 */
export const AFTER: readonly NamesakeWord[] = [
  ...group(
    'law',
    'Amendment, Amendments, Act, Bill, Law, Resolution, Proviso, Treaty, Pact, Protocol, Rule, Code, Tariff, Award, Accord, Agreement, Agreements',
  ),
  ...group(
    'policy',
    'Doctrine, Plan, Plans, Round, Line, Corollary, Initiative, Note, Proposal, Proposals, Formula, Declaration, Principles, Program, Letter of Intent, Memorial Plan',
  ),
  ...group(
    'government',
    'Administration, Government, Cabinet, regime, era, Presidency, White House, Transition Team, campaign, years, period, Ministry, junta, faction, clique, forces',
  ),
  ...group(
    'collection',
    'Library, Presidential Library, Library and Museum, Papers, Presidential Materials, Presidential Papers, Materials, Materials Project, Collection, Files, File, Records, Diary, Diaries, Journal, Tapes, Notebooks, Office Files, Chronological Files, Subject Files, Manuscripts, Oral History, Memoirs, Correspondence',
  ),
  ...group(
    'institution',
    'Foundation, Center, Institute, Institution, School, College, University, Hospital, Memorial, Museum, Prize, Fund, Endowment, Fellowship, Company, Corporation, Brothers, Hotel, House, Auditorium, Medical Center, Space Center, Theater, Theatre, and Company, & Co',
  ),
  ...group(
    'place',
    'Building, House Office Building, Senate Office Building, Avenue, Street, Boulevard, Road, Square, Place, Airport, International Airport, Field, Air Force Base, AFB, Air Base, Barracks, Bridge, Dam, Canal, Tunnel, Line, Island, Islands, Atoll, Bay, Strait, Straits, Sea, Land, County, City, Heights, Hills, Park, Room, Hall, Ranch, Farm, Trail, Highway, Stadium, Mountain, Mountains, Point, Cape, Space Flight Center, Proving Ground',
  ),
  ...group(
    'body',
    'Commission, Committee, Subcommittee, Mission, Panel, Board, Report, Reports, Task Force, Group, Study, Study Group, Hearings, Delegation, Inquiry, Team, Conference, Talks, Visit, Affair, Case, Trial, Exercise, Memorandum of Understanding',
  ),
  ...group('ship', 'class, class submarine, class submarines, class destroyer, class cruiser, tank, tanks, missile'),
  ...group('publication', 'Bulletin, Press, Review, Report on, Newspapers'),
];

/**
 * Words of `AFTER` after which the name is a person's all the same in most texts, because the thing belongs to him at the
 * time: "the Dulles visit", "the Olmer visit". They settle nothing; a resolver may use them as a hint.
 */
export const AFTER_WEAK: ReadonlySet<string> = new Set(
  'visit|delegation|talks|team|trial|case|affair|letter|note|proposal|proposals|mission|report|reports|group|forces|campaign|government|cabinet|conference|correspondence|memoirs|diary|journal|regime|clique|faction|study|initiative|plan|plans|agreement|agreements|files|file|records|hearings|inquiry|declaration|formula|program|line|ministry'.split(
    '|',
  ),
);

/** Following words that count in lower case too: "the Reagan administration", "the Stalin era". */
export const AFTER_ANY_CASE: ReadonlySet<string> = new Set(
  'administration|administrations|administration’s|regime|era|years|period|doctrine|amendment|plan|line|round|papers|library|presidency|class|class submarine|class submarines|tank|tanks|missile'
    .split('|')
    .map(fold),
);

/**
 * Words that precede a name: "Camp David", "Fort McNair", "Mount McKinley", "U.S.S. Forrestal", "Lake Carter".
 * Source: usage of the field.
 */
export const BEFORE: readonly NamesakeWord[] = [
  ...group(
    'place',
    'Camp, Fort, Ft., Mount, Mt., Lake, Cape, Port, Point, Lincoln, San, Santa, Saint, Hotel, Rue, Avenue, Place, Boulevard, Plaza, Villa, Hotel de, Isla, Rio, Bay of, Gulf of, City of',
  ),
  ...group(
    'ship',
    'U.S.S., USS, U.S.N.S., USNS, H.M.S., HMS, S.S., SS, M.V., MV, carrier, aircraft carrier, cruiser, destroyer, yacht',
  ),
  ...group('institution', 'Lycée, Collège, Université, Fondation, Institut, University of'),
];

/** A name in which surnames stand for a law, a place, an archive or the like, whatever follows. */
export interface NamesakePhrase {
  /** The printed form; dashes and case do not matter (see `fold`). */
  readonly phrase: string;
  readonly group: NamesakeGroup;
  /** One sentence for hovers. */
  readonly explanation: string;
}

/** Fixed phrases. Source: public record; usage of the field. */
export const NAMESAKE_PHRASES: readonly NamesakePhrase[] = [
  {
    phrase: 'Jackson–Vanik',
    group: 'law',
    explanation:
      'Amendment to the Trade Act of 1974 (Senator Henry M. Jackson, Representative Charles A. Vanik): most-favored-nation status of Communist countries depends on freedom to emigrate.',
  },
  { phrase: 'Smith–Mundt', group: 'law', explanation: 'U.S. Information and Educational Exchange Act of 1948.' },
  { phrase: 'Taft–Hartley', group: 'law', explanation: 'Labor Management Relations Act of 1947.' },
  { phrase: 'Smoot–Hawley', group: 'law', explanation: 'Tariff Act of 1930.' },
  { phrase: 'McCarran–Walter', group: 'law', explanation: 'Immigration and Nationality Act of 1952.' },
  {
    phrase: 'Byrd Amendment',
    group: 'law',
    explanation: 'Section 503 of the Military Procurement Act of 1971, which allowed imports of chrome from Rhodesia.',
  },
  {
    phrase: 'Case–Church',
    group: 'law',
    explanation: 'Amendment of 1973 that ended U.S. military activity in Indochina.',
  },
  { phrase: 'Case–Zablocki', group: 'law', explanation: 'Act of 1972: executive agreements are reported to Congress.' },
  { phrase: 'Cooper–Church', group: 'law', explanation: 'Amendment of 1970 on U.S. forces in Cambodia.' },
  {
    phrase: 'McGovern–Hatfield',
    group: 'law',
    explanation: 'Amendment of 1970, not passed, on withdrawal from Vietnam.',
  },
  { phrase: 'Gramm–Rudman', group: 'law', explanation: 'Balanced Budget and Emergency Deficit Control Act of 1985.' },
  {
    phrase: 'Gramm–Rudman–Hollings',
    group: 'law',
    explanation: 'Balanced Budget and Emergency Deficit Control Act of 1985.',
  },
  { phrase: 'Goldwater–Nichols', group: 'law', explanation: 'Department of Defense Reorganization Act of 1986.' },
  { phrase: 'Hughes–Ryan', group: 'law', explanation: 'Amendment of 1974 on the reporting of covert action.' },
  {
    phrase: 'Glenn–Symington',
    group: 'law',
    explanation: 'Amendments to the foreign assistance law on nuclear transfers, 1976–77.',
  },
  { phrase: 'Dodd–Frank', group: 'law', explanation: 'Act of 2010 on financial markets.' },
  { phrase: 'Lend-Lease', group: 'law', explanation: 'Act of 1941 to supply the Allies.' },
  { phrase: 'McMahon Act', group: 'law', explanation: 'Atomic Energy Act of 1946.' },
  { phrase: 'Battle Act', group: 'law', explanation: 'Mutual Defense Assistance Control Act of 1951.' },
  {
    phrase: 'Kem Amendment',
    group: 'law',
    explanation: 'Amendment of 1951 on aid to countries that trade with the Soviet bloc.',
  },
  { phrase: 'Johnson Act', group: 'law', explanation: 'Act of 1934 that forbade loans to governments in default.' },
  { phrase: 'Hatch Act', group: 'law', explanation: 'Act of 1939 on political activity of federal employees.' },
  {
    phrase: 'Logan Act',
    group: 'law',
    explanation: 'Act of 1799 against private negotiation with foreign governments.',
  },
  { phrase: 'Kellogg–Briand', group: 'law', explanation: 'Pact of 1928 that renounced war.' },
  { phrase: 'Molotov–Ribbentrop', group: 'law', explanation: 'German-Soviet pact of August 23, 1939.' },
  { phrase: 'Hoare–Laval', group: 'policy', explanation: 'Plan of 1935 on Ethiopia.' },
  { phrase: 'Sykes–Picot', group: 'law', explanation: 'Agreement of 1916 on the Middle East.' },
  { phrase: 'Oder–Neisse', group: 'place', explanation: 'Line of the western frontier of Poland.' },
  { phrase: 'Bryan–Chamorro', group: 'law', explanation: 'Treaty of 1914 between the United States and Nicaragua.' },
  { phrase: 'Hay–Pauncefote', group: 'law', explanation: 'Treaty of 1901 on an isthmian canal.' },
  { phrase: 'Hay–Bunau-Varilla', group: 'law', explanation: 'Treaty of 1903 on the Panama Canal.' },
  { phrase: 'Camp David', group: 'place', explanation: 'The President’s retreat in Maryland.' },
  { phrase: 'Blair House', group: 'place', explanation: 'The President’s guest house in Washington.' },
  { phrase: 'Dag Hammarskjöld Library', group: 'collection', explanation: 'Library of the United Nations.' },
  { phrase: 'Marshall Plan', group: 'policy', explanation: 'European Recovery Program, 1948–1952.' },
  {
    phrase: 'Truman Doctrine',
    group: 'policy',
    explanation: 'President Truman’s declaration of March 12, 1947, on aid to Greece and Turkey.',
  },
  {
    phrase: 'Eisenhower Doctrine',
    group: 'policy',
    explanation: 'Policy of 1957 on aid to countries of the Middle East.',
  },
  {
    phrase: 'Monroe Doctrine',
    group: 'policy',
    explanation: 'President Monroe’s declaration of 1823 on European power in the Americas.',
  },
  {
    phrase: 'Nixon Doctrine',
    group: 'policy',
    explanation: 'Policy announced at Guam in 1969: allies provide the manpower for their own defense.',
  },
  { phrase: 'Carter Doctrine', group: 'policy', explanation: 'Declaration of January 1980 on the Persian Gulf.' },
  {
    phrase: 'Brezhnev Doctrine',
    group: 'policy',
    explanation: 'Claim of 1968 to intervene where socialism is held to be in danger.',
  },
  {
    phrase: 'Hallstein Doctrine',
    group: 'policy',
    explanation: 'West German policy of 1955 not to recognise states that recognise East Germany.',
  },
  {
    phrase: 'Rapacki Plan',
    group: 'policy',
    explanation: 'Polish proposal of 1957 for a zone without nuclear weapons in central Europe.',
  },
  {
    phrase: 'Baruch Plan',
    group: 'policy',
    explanation: 'U.S. proposal of 1946 for international control of atomic energy.',
  },
  {
    phrase: 'Colombo Plan',
    group: 'policy',
    explanation: 'Commonwealth plan of 1950 for economic development in Asia.',
  },
  { phrase: 'Rogers Plan', group: 'policy', explanation: 'U.S. proposals of 1969–70 for peace in the Middle East.' },
  { phrase: 'Baker Plan', group: 'policy', explanation: 'U.S. proposal of 1985 on the debts of developing countries.' },
  { phrase: 'Kennedy Round', group: 'policy', explanation: 'Tariff negotiations of 1964–1967 under the GATT.' },
  { phrase: 'Dillon Round', group: 'policy', explanation: 'Tariff negotiations of 1960–1962 under the GATT.' },
  {
    phrase: 'Ho Chi Minh Trail',
    group: 'place',
    explanation: 'Supply routes from North to South Vietnam through Laos and Cambodia.',
  },
  { phrase: 'Ho Chi Minh City', group: 'place', explanation: 'Saigon, since 1976.' },
  { phrase: 'Cape Kennedy', group: 'place', explanation: 'Cape Canaveral, 1963–1973.' },
  { phrase: 'Dulles Airport', group: 'place', explanation: 'International airport of Washington.' },
  { phrase: 'Durand Line', group: 'place', explanation: 'Border between Afghanistan and Pakistan.' },
  { phrase: 'McMahon Line', group: 'place', explanation: 'Border claimed by India between Tibet and northeast India.' },
  { phrase: 'Radcliffe Award', group: 'law', explanation: 'Boundary award of 1947 between India and Pakistan.' },
  {
    phrase: 'Nixon Presidential Materials',
    group: 'collection',
    explanation: 'Records of the Nixon White House in the custody of the National Archives.',
  },
  { phrase: 'Nixon Intelligence Files', group: 'collection', explanation: 'A file of the National Security Council.' },
  { phrase: 'Nunn–Lugar', group: 'law', explanation: 'Soviet Nuclear Threat Reduction Act of 1991.' },
  {
    phrase: 'Pugwash',
    group: 'body',
    explanation: 'Conferences of scientists on world affairs, named after a village.',
  },
];

/** Surnames that are ordinary words, months or places too: a lone capitalised one at the beginning of a sentence or heading is no evidence. */
export const WORD_SURNAMES: ReadonlySet<string> = new Set(
  (
    'april august baker ball bank banks battle bell berlin best bishop black blue bond book booth bridges bright brook brown burns bush butcher butler ' +
    'canada canal carpenter carter case castle chad chamber chance chase china christian church city clay clear coal coast cole cook cooper crane cross cuba ' +
    'dale day dean deal dear december denmark down drew duke earl early east england english farmer field fields finch fish fisher ford forest forward foster fox france francis free freedom french frost ' +
    'gates georgia german germany glass gold good gore grace grand grant gray green grey ground grove guest gulf hall hand hard hart hay head heath henry high hill hills holland holt home hope house houston hull hunt hunter ' +
    'iceland india ireland irish israel january japan jordan joy judge june justice keen key keys kind king knight korea lake land lane lang large law laws lead lebanon light lima lincoln little lodge london long lord love low lucky ' +
    'malta march mark marsh mason masters may mayor mead means mexico miller mills moon moor moore morocco moscow nation new noble north norway november oak october olds order ' +
    'page paine panama paris park parks peace peru pike place poland pope porter post pound power powers press price priest pride prince prior quick rain rains reach read ready reed rice rich rivers road rock rose ross rule rush ' +
    'salt sand sands savage sea seal self senate september shaw sharp shepherd short silver singer small smart smith snow south spain speaker spring square stable stark state steel stern stone street strong summer summers swift ' +
    'temple thailand thorn town trade turkey turner union vale vance vest wade wait walker wall walls ward warsaw washington waters way webb weeks wells west wheeler white wild will winter wise wolf wood woods word worth york young'
  ).split(' '),
);

interface Compiled {
  readonly byFirst: ReadonlyMap<string, readonly { words: readonly string[]; group: NamesakeGroup }[]>;
}

function compile(table: readonly NamesakeWord[], last: boolean): Compiled {
  const byFirst = new Map<string, { words: string[]; group: NamesakeGroup }[]>();
  for (const entry of table) {
    const words = entry.words.split(' ');
    const key = (last ? words[words.length - 1] : words[0])!;
    const list = byFirst.get(key) ?? [];
    list.push({ words, group: entry.group });
    byFirst.set(key, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
}

const AFTER_INDEX = compile(AFTER, false);
const BEFORE_INDEX = compile(BEFORE, true);
const PHRASE_BY_KEY: ReadonlyMap<string, NamesakePhrase> = new Map(NAMESAKE_PHRASES.map((p) => [fold(p.phrase), p]));

/** Longest phrase of `NAMESAKE_PHRASES` in words; a caller need not look further. */
export const LONGEST_NAMESAKE_PHRASE = Math.max(...[...PHRASE_BY_KEY.keys()].map((key) => key.split(' ').length));

/** Whether a text that begins with a word may be one of `NAMESAKE_PHRASES`. */
export function beginsNamesakePhrase(word: string): boolean {
  const key = fold(word);
  for (const phrase of PHRASE_BY_KEY.keys()) if (phrase.startsWith(key)) return true;
  return false;
}

/** The fixed phrase that a text is as a whole ("Jackson-Vanik", "Camp David"), or undefined. */
export function namesakePhrase(text: string): NamesakePhrase | undefined {
  return PHRASE_BY_KEY.get(fold(text));
}

/** Up to `limit` words at the beginning of a text, parted by one space, hyphen or dash each. */
function leadingWords(text: string, limit: number): string[] {
  const words: string[] = [];
  const word = /[ \u00a0\u2013-]?([\p{L}&’'.]+)/uy;
  while (words.length < limit) {
    const match = word.exec(text);
    if (match?.[1] === undefined) break;
    words.push(match[1]);
  }
  return words;
}

/** Whether the name of a thing may go on with this word behind a surname. */
export function namesThing(word: string): boolean {
  return AFTER_INDEX.byFirst.has(fold(word));
}

/**
 * What a surname before this text stands for, where its first words make it the name of a thing; undefined where it stays a person.
 *
 * @param following text after the name, from the next character on (some 40 characters are enough)
 */
export function namesakeBefore(
  following: string,
): { readonly group: NamesakeGroup; readonly weak: boolean } | undefined {
  const [first] = leadingWords(following, 1);
  const candidates = first === undefined ? undefined : AFTER_INDEX.byFirst.get(fold(first));
  if (!first || !candidates) return undefined;
  const words = leadingWords(following, 4).map(fold);
  const capitalised = /^\p{Lu}/u.test(first);
  for (const candidate of candidates) {
    if (!candidate.words.every((word, i) => words[i] === word)) continue;
    const phrase = candidate.words.join(' ');
    if (!capitalised && !AFTER_ANY_CASE.has(phrase)) continue;
    return { group: candidate.group, weak: AFTER_WEAK.has(phrase) };
  }
  return undefined;
}

/**
 * What a name after this text stands for, where the last words make it the name of a thing ("Camp ", "U.S.S. "); else undefined.
 *
 * @param preceding text before the name, up to its first character (some 20 characters are enough)
 */
export function namesakeAfter(preceding: string): { readonly group: NamesakeGroup } | undefined {
  const near = preceding.slice(-40).trimEnd();
  const candidates = BEFORE_INDEX.byFirst.get(fold(/\S+$/.exec(near)?.[0] ?? ''));
  if (!candidates) return undefined;
  const words = near.trimStart().split(/\s+/).map(fold);
  for (const candidate of candidates) {
    const from = words.length - candidate.words.length;
    if (from >= 0 && candidate.words.every((word, i) => words[from + i] === word)) return { group: candidate.group };
  }
  return undefined;
}
