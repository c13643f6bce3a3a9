import { LetterPattern } from '../text/letterPattern';
import { isUpper } from '../text/letters';
import { startsCapital } from './lineShape';

/** What a line at the foot of a letter or memorandum looks like, judged by itself. */

/** No name or title of a signature is longer. */
const LONGEST_NAME = 60;
const LONGEST_TITLE = 110;

const VALEDICTION =
  /^(?:(?:very |most )?(?:sincerely|respectfully|faithfully|cordially|truly|warmly|devotedly|affectionately)(?: (?:yours|submitted|your friend))?|yours(?: (?:very |most )?(?:sincerely|truly|faithfully|respectfully|ever|cordially|as ever))?|(?:with )?(?:my |our )?(?:very |most )?(?:warm|warmest|kind|kindest|best|high|highest|cordial|friendly|good|respectful)(?: personal)? (?:regards|wishes|esteem|greetings|respects?)\b.{0,50}|as ever|ever yours|regards|respectfully|your obedient servant|i am, sir.{0,30}|accept, (?:sir|excellency).{0,160}|for the .{3,60}:)[,.:]?$/i;

/** `Sincerely yours,`, `With warm personal regards,`, `For the Ambassador:`. */
export function isValediction(text: string): boolean {
  return text.length <= 200 && VALEDICTION.test(text);
}

const SIGNED_MARK = new LetterPattern(
  /^\[(?:signed\b[^\]]{0,60}|[\p{Lu}][^\]]{0,40}\b(?:signed|initialed)(?: for)?|initialed\b[^\]]{0,40}|no signature|signature|(?:s\/|\/s\/)[^\]]{0,40}|illegible signature)\]|^\/s\/|^s\/ ?\p{Lu}/iu,
);

/** `[signed]`, `[signed Richard Nixon]`, `[Haig signed for]`, `/s/ Dean Rusk`. */
export function isSignedMark(text: string): boolean {
  return text.length <= LONGEST_NAME + 20 && SIGNED_MARK.test(text);
}

/** Lines below the signature that are neither name nor title. */
const CLOSER =
  /^(?:[“"']?(?:end|unquote|message unsigned)\b.{0,20}|\(?(?:signed|sgd)\b.{1,40}|(?:attachments?|enclosures?|encls?|inclosures?|tabs?)\s*:?.{0,80}|\(?(?:end|not passed|note)\b.{0,70}|cc:?.{0,60}|(?:his|her|your) excellency\b.{0,120}|the honorable\b.{0,100})$/i;

/** What may stand below a signature, or above it at the end of a text that is quoted: no name and no title. */
export function isCloser(text: string): boolean {
  return CLOSER.test(text);
}

/** Words of offices and ranks, which no name holds. */
const OFFICE = new LetterPattern(
  /(?<![\p{L}.])(?:Chairman|Director|Secretary|Chief|Chiefs|General,|Colonel|Major,|Captain|Admiral|Ambassador|Minister|Counselor|Consul|Officer|Representative|Assistant|Deputy|Adviser|Advisor|President|Staff|Division|Embassy|Legation|Commander|Army|Navy|Infantry|Department|Bureau|Attach[eé]|Charg[eé]|Administrator|Under|Acting|Member|Commissioner|Controller|Comptroller|Governor|Prime|Premier|Delegation|Council|Committee|Agency|Mission|Office|Affairs|Planning|Policy|Foreign|Service|Air|Force|Forces|United|States|National|Security|Special|Section|Branch|Coordinator|Headquarters|USN|USA|USAF|USMC|U\.S\.|US)(?!\p{L})/u,
);

const ABBREVIATED = new LetterPattern(/(?:(?:\b\p{L}\.)+|\b(?:Jr|Ret|Esq)\.)\)?$/u);

/** `Chairman`, `Joint Chiefs of Staff`, `Brigadier General, USA`, `Deputy Director (Plans)`, `CWH`. */
export function isTitleOfSigner(text: string): boolean {
  if (text.length > LONGEST_TITLE || !startsCapital(text)) return false;
  if (/[.?!:;]$/.test(ABBREVIATED.replaceIn(text, ''))) return false;
  if (OFFICE.test(text)) return true;
  // `CWH`, `CPM/PBSUCCESS`: the office in letters, below a name in full.
  return /^[A-Z]{2,6}(?:[/-][A-Z]{2,12})*$/.test(text);
}

const NAME_WORD = new LetterPattern(/^[\p{Lu}‘’'“"][\p{L}\p{M}.‘’'“”"-]*$/u);
const PARTICLE = /^(?:de|la|le|van|von|der|den|ten|al|el|bin|ben|y|e|du|da|di|dos|del|ul|ibn|ap|zu|deB\.|d’|af|av)$/;
const SUFFIX = /^(?:Jr|Sr|II|III|IV|2nd|3rd|2d|3d|Esq|M\.?D|Ph\.?D|MP|M\.P|K\.?G)[.,]*$/;

const WITH_INITIALS = new LetterPattern(/^(?:\p{Lu}\.\s?)+\p{Lu}\p{Ll}+$/u);

/** Words that stand alone at the end of a text, capitalised, and are no name. */
const NOT_NAME =
  /^(?:Approved?|Disapproved?|Agreed?|Disagree|Yes|No|None|Other|Concur|Concurrences?|Attachments?|Enclosures?|Tabs?|Annex|Annexes|Appendix|Undated|Confidential|Secret|Unclassified|Source|Notes?|Comments?|Conclusions?|Recommendations?|Summary|Distribution|Total|Totals|Signed|Deleted|Garble|End|Stop|Unquote|END|GDS|XGDS|UNQUOTE|Observe|Copies|Copy|Top|Washington|White House|Sincerely|Faithfully|Respectfully|Cordially)\b|\b(?:PARTICIPANTS|PRESENT|ATTENDEES|MEMBERS|YES)\b/i;

/** Whether a line can be the name of a signer: up to six capitalised words, initials and particles, perhaps in brackets. */
export function isName(text: string): boolean {
  const words = text.replace(/^[[(“"‘]+|[\])”"’“]+$/g, '').trim();
  if (words.length === 0 || words.length > LONGEST_NAME) return false;
  if (NOT_NAME.test(words) || isValediction(words) || /\d(?!(?:nd|d|rd)$)/.test(words)) return false;
  const parts = words.split(/\s+/);
  if (parts.length > 6) return false;
  let last = parts.length - 1;
  while (last > 0 && SUFFIX.test(parts[last]!)) last--;
  // A comma stands before `Jr.` alone: `R. C. Sprague, Consultant` is an entry of a list.
  if (last < parts.length - 1) parts[last] = parts[last]!.replace(/,$/, '');
  if (!parts.slice(0, last + 1).every((part) => NAME_WORD.test(part) || PARTICLE.test(part))) return false;
  if (!isUpper(parts[last]!.charCodeAt(0)) && !/^[‘’'“"]/.test(parts[last]!)) return false;
  // Office words tell a title from a name, unless initials stand before them (`W. Chief`).
  return !OFFICE.test(words) || WITH_INITIALS.test(words);
}

/** `Attachment:`, with what is attached on the next line. */
export function announcesAttachment(text: string): boolean {
  return /^(?:attachments?|enclosures?|encls?|tabs?|cc|copies(?: to)?)\s*:?$/i.test(text);
}

const STOP_OF_INITIAL = new LetterPattern(/(?:\b\p{Lu}|\bJr|\bSr)\.$/u);

/** The name inside a line: without brackets, `[signed]`, quotation marks and a stop behind a full word. */
export function nameIn(text: string): { start: number; end: number } {
  let start = 0;
  let end = text.length;
  const lead = /^[[(“"‘]*(?:\/s\/\s*|s\/\s*|(?:signed|sgd\.?):?\s*)?\]?\s*/i.exec(text);
  if (lead && lead[0].length < text.length) start = lead[0].length;
  while (end > start && /[\])”"“,\s]/.test(text[end - 1]!)) end--;
  if (text[end - 1] === '.' && !STOP_OF_INITIAL.test(text.slice(start, end))) end--;
  return end > start ? { start, end } : { start: 0, end: text.length };
}
