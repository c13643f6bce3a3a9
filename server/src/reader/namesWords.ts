import type { Tokens } from '../text/tokens';
import { WordFacts } from '../text/wordFacts';

/**
 * Words with a capital that belong to no name: titles before it, the vocabulary of offices and peoples, and words that only begin
 * a sentence. Folded to lower case. What may be either (King, Lord, Dean) stands in {@link TITLE_OR_NAME}.
 */

/** What a capitalised word is to a name beside it. */
export enum WordClass {
  /** may be part of a name */
  Name = 0,
  /** a title or a part of one: `Ambassador`, `Mr.`, `Vice` */
  Title = 1,
  /** the vocabulary of offices, bodies and peoples: `Affairs`, `Soviet`; never a name, can stand inside a title */
  Office = 2,
  /** an ordinary word with a capital at the beginning of a sentence or in a heading: parts two names */
  Other = 3,
  /** a title or the name of a people or region that is a surname too: `King`, `Lord`, `French`, `West` */
  TitleOrName = 4,
}

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Titles of address, rank and office, with their abbreviations and the short forms of telegrams. */
const TITLES = words(`
  mr mrs ms miss messrs dr doctor prof professor madame mme monsieur mlle sir dame lady lords rev reverend father brother sister rabbi
  herr frau senor senora señor señora dona doña signor comrade tovarishch chief prime vice under undersecretary deputy assistant asst acting special foreign
  first second third high rear permanent attorney crown general gen genl lieutenant lieut lt major maj captain capt colonel col commander cdr comdr cmdr
  admiral adm vadm radm commodore brigadier brig marshal sergeant sgt corporal private field generalissimo gimo gmo
  president pres presidents presidential premier chancellor secretary secretaries sec secy secretary-general secgen minister ministers min primin prime-minister
  fonmin formin fonsec defmin mindef secdef secstate depsec pm fm syg permrep minfin
  ambassador ambassadors amb ambs ambassador-designate envoy representative rep charge chargé chargé minister-counselor consul attache attaché counselor counsellor
  governor gov mayor senator sen senators congressman congressmen congresswoman speaker justice commissioner chairman chmn cochairman chairwoman director administrator
  director-general directeur undersecy asstsec vice-president vice-chairman vice-minister leader head spokesman emperor shah sultan sheikh shaykh sheik emir amir imam ayatollah
  hojjatoleslam archbishop cardinal patriarch monsignor msgr princess queen empress majesty highness excellency chieftain colonel-general leader
  president-elect ex-president marchal maréchal général generalmajor nuncio superintendent publisher editor delegate
`);

/** Titles, regions and peoples that are surnames too; which, the words beside them tell. */
const TITLES_OR_NAMES = words(
  'king lord prince duke judge pope bishop baron count north south east west french english',
);

/** Words of offices and bodies, and the names of peoples that stand before an office. */
const OFFICES = words(`
  affairs department dept departments bureau office offices division section staff branch agency commission committee subcommittee council board mission
  embassy legation consulate delegation conference assembly congress senate house parliament politburo presidium soviet soviets cabinet government ministry ministries
  state defense defence treasury commerce interior agriculture labor justice army navy force forces air corps command united nations
  international national security intelligence policy planning political economic military public information research operations operational central federal republic
  union democratic socialist communist party people’s peoples people european europe eastern western northern southern near far middle african asian american
  inter-american atlantic pacific latin foreign-relations relations general-assembly treaty organization organisation secretariat executive administration legislative legal
  adviser advisor advisers aide consultant member members counsel legate observer deputy-chief task group working joint chiefs standing interdepartmental
  staff-director archives library papers file files record records telegram memorandum letter conversation meeting document documents note notes airgram despatch report
  british german germans japanese chinese russian russians italian canadian australian greek turkish cypriot israeli egyptian syrian iraqi iranian saudi
  lebanese jordanian libyan moroccan algerian tunisian nigerian ethiopian sudanese somali kenyan ghanaian congolese rhodesian portuguese spanish polish hungarian
  czech czechoslovak romanian rumanian bulgarian yugoslav albanian austrian swiss belgian dutch danish norwegian swedish finnish irish scottish indian pakistani
  afghan burmese thai lao laotian cambodian vietnamese indonesian malaysian filipino philippine korean taiwanese mexican guatemalan cuban brazilian argentine chilean
  peruvian colombian venezuelan panamanian nicaraguan honduran salvadoran dominican haitian bolivian uruguayan paraguayan ecuadoran americans british-american
  anglo sino franco afro anglo-american sino-soviet gdr frg ussr usa us uk un u.s u.k nato cia nsc fbi dod jcs usis usia aid ddr prc grc rok drv
  correspondence diaries diary memoirs memos memoranda memcons talks meetings appointment appointments book books daily series regime regimes administration administrations
  guidelines principles agreements arrangement arrangements timetable conversations chronological materials subject name nodis exdis government governments visit mission missions
  ministerial chancellery kremlin pentagon presidency governor-general vatican christian-democratic labour liberal conservative tory
  monday tuesday wednesday thursday friday saturday sunday january february april june july september october november december
  amendment act doctrine bulletin
`);

/** Words that begin sentences, items and headings. */
const OTHERS = words(`
  a an the this that these those such same it its he she they we i you his her their our my your him them us me who whom whose which what when where why how
  if while although though because since unless until before after during as at by for from in into of on onto off over to toward towards through throughout under upon with within without
  about above across against along among around behind below beneath beside besides between beyond despite down except inside like near outside past per regarding concerning respecting re
  and or but nor so yet both either neither not no yes all any some each every many most much more few several one two three four five six seven eight nine ten other another only
  also however moreover furthermore nevertheless nonetheless therefore thus hence then there here now today tomorrow yesterday again already still just even perhaps maybe indeed
  meanwhile otherwise finally recently later earlier subsequently previously presumably apparently obviously certainly clearly frankly incidentally accordingly consequently
  is are was were be been being has have had do does did will would can could shall should may-be might must let please ask tell see cf
  says told asked stated replied noted added responded continued remarked observed asserted agreed believed thought suggested proposed expressed explained indicated emphasized stressed
  re subj subject ref refs reference participants present source drafted cleared approved repeated info attention attn copy copies enclosure attachment tab annex
  following referring according owing given dear sincerely respectfully cordially yours faithfully very
  enc encl et al etc ibid supra infra op cit vol vols pp doc docs nos no ff box entry lot folder series pages
  new old good great
`);

const CLASSES: ReadonlyMap<string, WordClass> = new Map([
  ...OTHERS.map((w) => [w, WordClass.Other] as const),
  ...OFFICES.map((w) => [w, WordClass.Office] as const),
  ...TITLES.map((w) => [w, WordClass.Title] as const),
  ...TITLES_OR_NAMES.map((w) => [w, WordClass.TitleOrName] as const),
]);

/** Months that are names or verbs too: a month only where a number follows. */
export const MONTHS_OR_NAMES: ReadonlySet<string> = new Set(['march', 'may', 'august']);

/** What a word with a capital is, by itself. A word of hyphened parts that are all no names (`Greek-Turkish`) is none either. */
export function classOfWord(word: string): WordClass {
  const key = word.toLowerCase();
  const known = CLASSES.get(key);
  if (known !== undefined) return known;
  if (!key.includes('-')) return WordClass.Name;
  let found = WordClass.Office;
  for (const part of key.split('-')) {
    const of = CLASSES.get(part);
    if (of === undefined || of === WordClass.TitleOrName) return WordClass.Name;
    if (of === WordClass.Title) found = WordClass.Title;
  }
  return found;
}

const CLASS = new WordFacts(classOfWord);

/** What token i is by itself; as {@link classOfWord}. */
export function classAt(tokens: Tokens, i: number): WordClass {
  return CLASS.of(tokens, i);
}

/** Small words between or before the parts of a surname, in lower case. */
export const PARTICLES: ReadonlySet<string> = new Set(
  words(
    'de del della der den des du da di do dos das von vom van zu zur la le los las y bin ben ibn al el ul as ad ash ter ten te af av abu',
  ),
);

/** Particles that begin a name by themselves (`de Gaulle`); `la`, `y`, `as` do so only behind another word of the name. */
export const LEADING_PARTICLES: ReadonlySet<string> = new Set(
  words('de del della der den du da di von van zu al el bin ben ibn ter ten af abu'),
);

/** Articles that are joined to the name by a hyphen: `al-Assad`. */
export const ARTICLES: ReadonlySet<string> = new Set(words('al el ul as ad ash an ar at az ed er es'));

/** What a word in lower case may do in a name: bits of {@link smallAt}. */
export const IS_PARTICLE = 1;
export const IS_LEADING = 2;
export const IS_ARTICLE = 4;

const SMALL = new WordFacts(
  (word) =>
    (PARTICLES.has(word) ? IS_PARTICLE : 0) |
    (LEADING_PARTICLES.has(word) ? IS_LEADING : 0) |
    (ARTICLES.has(word) ? IS_ARTICLE : 0),
);

/** Whether token i is a particle, one that begins a name, an article; 0 for almost all words. */
export function smallAt(tokens: Tokens, i: number): number {
  return SMALL.of(tokens, i);
}

/** Given names cut short with a stop: `Geo. C. Marshall`. Two-letter ones (Yu., Ya., Th.) are told by their length. */
export const SHORT_GIVEN: ReadonlySet<string> = new Set(
  words('geo chas jas jos alex edw robt thos benj danl saml wm fred theo aug andr serg vlad nic'),
);

/** Titles among {@link TITLES_OR_NAMES}; the others are regions and peoples. */
export const RANKS_OF_BIRTH: ReadonlySet<string> = new Set(
  words('king lord prince duke judge pope bishop baron count'),
);

/** Heads of offices by which a person is called without a name: `the Secretary`, `the Vice President`. */
export const OFFICE_HEADS: ReadonlySet<string> = new Set(
  words(
    'president secretary premier chancellor minister ambassador chairman governor mayor senator king shah archbishop admiral general marshal',
  ),
);

/** Words in lower case that hold an office of several words together: `Under Secretary of State for Political Affairs`. */
export const OFFICE_LINKS: ReadonlySet<string> = new Set(words('of for to the at in and on large'));

/** Generations behind a name. */
export const SUFFIXES: ReadonlySet<string> = new Set(words('jr sr ii iii iv'));
