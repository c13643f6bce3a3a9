import { isFormLine } from '../data/formLines';
import { LetterPattern } from '../text/letterPattern';
import { isLetter, isUpper } from '../text/letters';
import { headerLabel } from './headerLabel';
import { isDigit } from './lineShape';
import { isName, isTitleOfSigner, isValediction } from './signatureShape';

/**
 * Whether a line has the shape of a section heading, judged by itself. `heading`: surely, wherever text follows; `perhaps`: where it
 * does not stand in a list; `short`: a short line that is none; `text`: a paragraph.
 */
export type SectionShape = 'heading' | 'perhaps' | 'short' | 'text';

/** A heading takes no more characters, and no more words. */
const LONGEST = 150;
const MOST_WORDS = 18;
const LONGEST_LOWER = 6;

/** The label before a heading: `I.`, `A.`, `1.`, `(a)`, `Part II—`. */
const LABEL =
  /^(?:\(?(?:[IVXL]{1,6}|[A-Z]|\d{1,2}|[a-z])[.)]|(?:Part|Section|Annex|Chapter|Period|Item) [IVX\dA-Z]{1,4}[.:—–-]?)\s+/;

/** A label of a word: `Part II`. */
const THREE_LETTERS = new LetterPattern(/^\p{L}{3}/u);

const SALUTATION = new LetterPattern(
  /^(?:[\p{Lu}][\p{L}.]{1,14}—$|(?:My |Quote:? )?(?:[Dd]ear(?:est)?|DEAR)\b|Excellency|Your |Sirs?[:,]|Gentlemen|The Honorable\b|Honorable|Hon\.|Mr\. (?:President|Secretary|Chairman|Ambassador|Minister|Prime Minister)[:,.]|Esteemed|Respected|To (?:the|His) |\p{Lu}[\p{Lu}\p{Ll}]{0,2}\p{Lu}\p{L}{0,2}:$)/u,
);

/** Classifications, and the labels of boxes: `SECRET//NODIS`, `Drafted by: …`, `Page 3`. */
const MARKING = new LetterPattern(
  /^(?:(?:TOP |US )?SECRET\b|CONFIDENTIAL\b|UNCLASSIFIED\b|LIMITED OFFICIAL USE|EYES ONLY|OFFICIAL\b|(?:Dis)?[Aa]pprove.{0,40}$|Option [A-Z\d]+[.:]?$|Drafted|Cleared|cc\b|Cop(?:y|ies) |Page \d|Source:|Rec['’]d\b|Distribution\b|WASHINGTON\b|Washington,|(?:FOR|PASS(?: TO)?) (?:THE )?\p{Lu}{2,}|JOINT [\p{Lu}\d /]+ MESSAGE$)/u,
);

/**
 * A number, code or date by which a paper is known: `US/MC/3`, `SecDel/MC/52`, `NIE 100–5–55`, `NIE 20–62 9 May 1962`,
 * `P 301600Z OCT 72`, `JUN 22, 1971`.
 */
const CODE = new LetterPattern(
  /^[^\p{Ll}]*\d[^\p{Ll}]*$|^[\p{L}\d]+(?:\/[\p{L}\d]+)*\/\d+$|^S?NIE [\d./–-]+ \d{1,2} \p{L}+ \d{4}$/u,
);
/** `Total—$1,735,000`: a line of an account. */
const SUM = /(?:—|\s)\$ ?\d[\d,.]*$/;
/** `12 persons`. */
const NUMBER_AND_WORD = new LetterPattern(/^\d+\s+\p{L}/u);
const NUMBERED_PAPER = new LetterPattern(/^(?:[\p{L}() ]{1,50} )?(?:Nos?\. ?[\p{Lu}\d][\p{L}\d .–—/-]*|[\d/–-]+)$/u);
const DATED = /(?:January|February|March|April|May|June|July|August|September|October|November|December)\b[\d\s,.–-]*$/;

/** `E. H. Land, Member, Killian Committee`, `The Deputy Under Secretary, Mr. Rusk`, `WE—Mr. Nolting`: who was there, by initials or title. */
const ATTENDANT = new LetterPattern(
  /^(?:\p{Lu}\.\s?){1,3}(?:\p{Lu}\p{Ll}+ )?\p{Lu}[\p{L}’-]+, (?:Jr\., )?\p{Lu}|(?:, |—)(?:Mr|Mrs|Miss|Dr)\. \p{Lu}[\p{L}’-]+$/u,
);
/** `Mr. Nolting, NOE`, `Mr. Reed—PSA`; `Wife: Odilia`: a participant, a field of a form. */
const PARTICIPANT = new LetterPattern(
  /^(?:Mr|Mrs|Miss|Ms|Dr|Messrs|Gen\.|Col\.|Lt\.|Amb\.|Senator|Admiral|Colonel)\.? \p{Lu}[^:]*$/u,
);
const FIELD = new LetterPattern(/^[\p{Lu}][\p{L}.’' ]{1,34}:\s+\S/u);
const NUMBERED_FIELD =
  /^(?:Category|Section|Part|Alternative|Option|Phase|Issue|Annex|Point|Item|Stage|Step|Period|Case) /;
/** The initial of a name rather than the label of a heading, which is one of the first letters or a Roman numeral. */
const INITIAL = /^[KMNO-UWYZ]\. ?$/;
const WITH_INITIAL = new LetterPattern(/(?:^|\s)\p{Lu}\.(?:\s|\p{Lu})/u);
/** `W. Averell Harriman`, `Dean Rusk, Secretary of State`: a name, with an office or without. */
function isPerson(words: string): boolean {
  const comma = words.indexOf(',');
  const name = comma < 0 ? words : words.slice(0, comma);
  if (!isName(name) || !name.includes(' ') || /\bU\.\s?[SN]\./.test(name)) return false;
  return WITH_INITIAL.test(name) || (comma > 0 && isTitleOfSigner(words.slice(comma + 1).trim()));
}

/** A colon behind these introduces words of somebody, or a list within a sentence. */
const SPEECH = new LetterPattern(
  /\b(?:answered|replied|said|says|asked|that|argues|stated|adds|added|remarked|continued|noted|commented|concluded|observed|explained|recommended|wrote|writes|reads?|follows|following|are|is|for|to|of|by|were|was)[:]$|\b[Ff]ollow(?:ing|s|ed) (?:\p{L}+ ){0,3}\p{L}+:$|\bFOLLOWING [\p{Lu} ]+:$|^(?:Resolves|Decides|Requests|Recommends|Considers|Notes|Declares|Urges|Calls [Uu]pon|Reaffirms|Recalls|Affirms|Condemns)\b.{0,40}:$|^Q\. |\bthat (?:the|a|an) [^:]{1,60}:$|^(?:Herewith|Following|Follows|See)\b/u,
);

/** A finite verb of a sentence: `He made`, `It is`, `We should`. */
const SENTENCE =
  /^(?:He|She|It|They|We|I|You|This|That|These|There|In|On|At|The following|As)\b[^:]{0,80}\b(?:is|are|was|were|be|been|made|said|stated|follows?|has|have|had|should|would|will|can|could|may|read|reads|noted|asked|agreed|include|includes)\b/;

/** What a line may be, by its words and marks. `text` must be free of calls and page marks. */
export function sectionShape(text: string): SectionShape {
  if (text.length > LONGEST || text.includes('\t') || /^[•*–—-]/.test(text)) return 'text';
  const bare = text.replace(/^[“"‘'(]+/, '').replace(/[”"’')]+$/, '');
  const label = LABEL.exec(bare)?.[0] ?? '';
  const words = bare
    .slice(label.length)
    .replace(/^\[sic\] /, '')
    .trim();
  // `Period II (1956–1958)`
  if (/^\(.{3,}\)?$/.test(words) && THREE_LETTERS.test(label)) return 'perhaps';
  if (words === '' || isNoHeading(text, bare, words, label)) return 'short';
  if (!beginsCapitalOrDigit(words)) return label !== '' ? 'text' : 'short';
  if (FIELD.test(words) && !NUMBERED_FIELD.test(words))
    return label === '' ? 'short' : words.endsWith(':') ? 'text' : 'perhaps';
  const count = words.split(/\s+/).length;
  if (count > MOST_WORDS) return /[.!?:]$/.test(bare) ? 'text' : 'short';
  if (SENTENCE.test(words)) return 'text';
  if (isCapitals(words) && words.endsWith('.') && count > LONGEST_LOWER) return 'text';
  if (isCapitals(words)) return count <= 14 && !label.endsWith(') ') ? 'heading' : 'perhaps';
  return byEnd(bare, words, label, count);
}

/** Brackets, bullets, lines of forms, codes, dates, salutations, participants. */
function isNoHeading(text: string, bare: string, words: string, label: string): boolean {
  if (/^\[.*\]$|^\(.*\)$/.test(text) || /_{3,}|\.{4,}/.test(text)) return true;
  const unbracketed = bare.replace(/\s*\[[^\]]*\]$/, '');
  if (MARKING.test(bare) || SALUTATION.test(bare) || isFormLine(unbracketed) || headerLabel(unbracketed) !== null)
    return true;
  if (label === '' && (CODE.test(bare) || NUMBERED_PAPER.test(bare) || NUMBER_AND_WORD.test(bare))) return true;
  if (DATED.test(words) && words.split(/\s+/).length <= 4) return true;
  if (SUM.test(words) || isClose(bare)) return true;
  const whole = label === '' || INITIAL.test(label) ? bare : null;
  return (
    PARTICIPANT.test(words) ||
    ATTENDANT.test(words) ||
    SPEECH.test(label === 'Q. ' ? bare : words) ||
    (whole !== null && (ATTENDANT.test(whole) || isPerson(whole)))
  );
}

/** A close with the name on its line: `Sincerely, Dean Rusk`. */
function isClose(bare: string): boolean {
  const comma = bare.lastIndexOf(', ');
  return comma > 0 && isValediction(bare.slice(0, comma)) && isName(bare.slice(comma + 2));
}

const CAPITALS = new LetterPattern(/^\p{Lu}[\p{Lu}\d\s.,:;'’"“”()&/–—-]+$/u);
const THREE_CAPITALS = new LetterPattern(/\p{Lu}{3}/u);

function isCapitals(words: string): boolean {
  return CAPITALS.test(words) && THREE_CAPITALS.test(words);
}

/** An abbreviation at the end: the stop of `U.S.S.R.` ends no sentence. */
const ABBREVIATED = new LetterPattern(/(?:(?:\b\p{Lu}\.){2,}|\b(?:Jr|Co|Inc)\.)$/u);

/** Judges by the last mark: none, a stop, a colon. */
function byEnd(bare: string, words: string, label: string, count: number): SectionShape {
  const title = isTitle(words);
  const end = ABBREVIATED.replaceIn(bare, 'X').at(-1)!;
  switch (end) {
    case '.':
      if (BEGIN.test(words)) return 'short';
      return label !== '' && title && count <= 14 ? 'perhaps' : 'text';
    case ':':
      if (BEGIN.test(words) && !/summary/i.test(words)) return 'short';
      if (/^(?:Mr|Mrs|Dr|Gen|Adm|Sen|Amb)\.? /.test(words)) return 'short';
      return (title && count <= 9) || count <= 2 ? 'heading' : 'text';
    case '?':
      return title && count <= 8 ? 'perhaps' : 'text';
    case '!':
    case ',':
    case ';':
    case '—':
      return 'short';
    default:
      if (/^\d[\d.,%$ –-]*$/.test(words) || SMALL.test(words.slice(words.lastIndexOf(' ') + 1))) return 'short';
      // In lower case a heading has few words; more are the beginning of a sentence.
      if (!title && label === '' && count > LONGEST_LOWER) return 'short';
      return title && /^(?:[IVX]+|[A-Z])[.)]|^(?:Part|Section|Period|Item)/.test(label) ? 'heading' : 'perhaps';
  }
}

/** `Begin text.`, `End verbatim text:`: brackets in words around a text that is quoted. */
const BEGIN = /^(?:Begin|End) (?:of )?(?:verbatim )?(?:text|summary|quote|message|paragraph)[.:]$/i;

/** Function words that headings leave in lower case. */
const SMALL =
  /^(?:a|an|and|as|at|but|by|de|for|from|if|in|into|its|la|nor|of|off|on|onto|or|over|than|that|the|through|to|under|up|upon|versus|vs|via|vis-à-vis|with|within|without|between|be|is|are|et|our|not|s|re|per|toward|towards|against|among|during|after|before|since|until|it|does)$/i;

/** A word without what stands around its letters and digits. */
function withoutMarks(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && !isLetterOrDigit(word.charCodeAt(start))) start++;
  while (end > start && !isLetterOrDigit(word.charCodeAt(end - 1))) end--;
  return word.slice(start, end);
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function beginsCapitalOrDigit(words: string): boolean {
  const first = words.charCodeAt(0);
  return isUpper(first) || isDigit(first);
}

/** Whether the words that carry meaning begin with capitals, as in a title. */
export function isTitle(words: string): boolean {
  let capital = 0;
  let all = 0;
  for (const word of words.split(/[\s/–—]+/)) {
    const bare = withoutMarks(word);
    if (bare === '' || SMALL.test(bare)) continue;
    all++;
    if (beginsCapitalOrDigit(bare)) capital++;
  }
  return all > 0 && capital / all > 0.75;
}

const SMALL_LETTER = new LetterPattern(/\p{Ll}/u);

/** The style of a heading's label, by which levels are told: `I.`, `A.`, `1.`, `a.`, capitals, none. */
export function labelStyle(text: string): string {
  const bare = text.replace(/^[“"‘'([]+/, '');
  if (/^(?:II|III|IV|V|VI|VII|VIII|IX|X|I)[.)]\s/.test(bare)) return 'I';
  if (/^[A-Z][.)]\s/.test(bare)) return 'A';
  if (/^\d{1,2}[.)]\s/.test(bare)) return '1';
  if (/^\(?[a-z][.)]\s/.test(bare)) return 'a';
  return SMALL_LETTER.test(bare) ? 'title' : 'CAPITALS';
}
