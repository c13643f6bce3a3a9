import { LetterPattern } from '../text/letterPattern';
import { isUpper } from '../text/letters';
import { isSpace, type Span } from '../text/span';
import { isDigit } from './lineShape';

/** Words with a stop that ends no sentence: in the names of files and collections, of persons and places. */
const ABBREVIATION = new LetterPattern(
  /(?:^|[\s(“"/–-])(?:\p{L}|Mr|Mrs|Ms|Dr|Gen|Adm|Amb|Col|Lt|Maj|Capt|Sen|Rep|Gov|Jr|Sr|St|No|Nos|Vol|vol|vols|Pt|pt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mtg|Mtgs|Corr|Chron|Memo|Memos|Memcon|Memcons|Tel|Tels|Conf|Dept|Govt|Min|Sec|Secy|Pres|Intl|Int’l|Misc|Subj|Ref|Refs|Gen’l|Depn|Def|Adm|Asst|U\.S|U\.N|U\.K|U\.S\.S\.R|D\.C|p|pp|ff|cf|i\.e|e\.g|a\.m|p\.m|ca|et al|etc|Ibid|ibid|Co|Corp|Inc|Bros|Ltd|Ft|Mt|Ser|Ser’s|Rec|Recs|Doc|Docs|Cong|Sess|Ex)$/u,
);

const OFFICE_LETTER = new LetterPattern(/\b(?:in|by|and) \p{Lu}$/u);
const SENTENCE_START =
  /^(?:In|On|The|An?|For|See|This|It|Another|According|At|Also|No|Sent|Drafted|Cleared|Approved|Repeated|Regarding|Although|Attached|Printed|Telegram|Notes?)\s/;

/**
 * The sentences of a source note from `start` on, without their stops. A stop ends one where a space and a capital follow and the
 * word before is no abbreviation (`1985 Sept. Mtg. w/ E. Shevardnadze` is one name). Linear.
 */
export function sentencesOf(text: string, start: number): Span[] {
  const sentences: Span[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const c = text[i]!;
    if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth = Math.max(0, depth - 1);
    if (c !== '.' || depth > 0 || !endsSentence(text, i)) continue;
    if (i > from) sentences.push({ start: from, end: i });
    from = i + 1;
    while (from < text.length && isSpace(text.charCodeAt(from))) from++;
  }
  const end = text.trimEnd().length;
  if (end > from) sentences.push({ start: from, end });
  return sentences;
}

function endsSentence(text: string, stop: number): boolean {
  let next = stop + 1;
  while (next < text.length && (text[next] === '”' || text[next] === '"' || text[next] === '’' || text[next] === ')'))
    next++;
  if (next >= text.length) return true;
  if (!isSpace(text.charCodeAt(next))) return false;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  if (next < text.length && !beginsSentence(text.charCodeAt(next))) return false;
  const before = text.slice(Math.max(0, stop - 16), stop);
  // `approved in S. On May 3 …`: the letter is an office, no initial.
  if (OFFICE_LETTER.test(before) && SENTENCE_START.test(text.slice(next, next + 16))) return true;
  return !ABBREVIATION.test(before);
}

function beginsSentence(code: number): boolean {
  return isUpper(code) || isDigit(code) || '“"(['.includes(String.fromCharCode(code));
}
