/**
 * Whether a line has the shape of a heading, judged by itself: number, stop, and the words with which headings of the series begin.
 */

import { isSpace } from '../text/span';

/** The words that a numbered heading begins with, in titles of the series. */
const KIND_WORDS =
  'Telegram|Telegrams|Circular|Airgram|Memorandum|Memoranda|Action|Information|Briefing|Editorial|Letter|Note|Notes|Message|Backchannel|Minutes|Paper|Report|Despatch|Dispatch|Instruction|National|Special|Intelligence|Summary|Record|Draft|Talking|Oral|Aide|Diary|Extract|Excerpts?|Transcript|Address|Statement|Remarks|Speech|Joint|Communiqu[eé]|Study|Research|Response|Executive|Presidential|Proclamation|Research|Background|Position|Discussion|Decision|Attachment|Policy|Staff|Terms|Agreement|Resolution|Press|Public|Chronology|Situation|Outline|Draft|Scope|Personal|Electronic|Cable|Conversation|Meeting|Agenda|Review|Final|Interim|Progress|Annual|Evening|Weekly|Daily|Issues?|Option|Analytical|Inter|NSC|CIA|NSSM|NSDM|NSAM|NIE|SNIE|Unsigned|Handwritten|Undated|Operations';

/** The number before the title, perhaps with a call behind it. Apart from the words: together they cost fifty times as much to compile. */
const NUMBER = /^\uFEFF?[ \t\u00A0]{0,3}\[?(?:No\. ?)?\d{1,4}[a-z]?\]?\.?[ \t\u00A0]+(?:\d{1,2} )?/;

const KIND = new RegExp(`^(?:${KIND_WORDS})\\b`);
/** More characters than a word of {@link KIND_WORDS} has. */
const KIND_LENGTH = 20;

function isNumbered(text: string): boolean {
  const number = NUMBER.exec(text);
  return number !== null && KIND.test(text.slice(number[0].length, number[0].length + KIND_LENGTH));
}

/** The same number behind the end of a line. */
const NUMBER_BELOW = new RegExp(`[\\r\\n]${NUMBER.source.replace('^\\uFEFF?', '')}`, 'g');

/**
 * Whether further documents may begin below the first line of a text, by a quick look: at a numbered heading, or behind a gap of two
 * blank lines. What is told by notes and datelines alone is not seen.
 */
export function mayHoldSeveral(text: string): boolean {
  if (text.includes('\n\n\n') || text.includes('\n\r\n\r\n')) return true;
  NUMBER_BELOW.lastIndex = 0;
  for (let at = NUMBER_BELOW.exec(text); at; at = NUMBER_BELOW.exec(text)) {
    const end = at.index + at[0].length;
    if (KIND.test(text.slice(end, end + KIND_LENGTH))) return true;
  }
  return false;
}

const OLD =
  /^(?:\uFEFF)?(?:The|Mr\.|Memorandum|Minutes|Paper|Report|Record|Draft|Statement|Note|Notes|Letter|Editorial|Extracts?|Message|Aide)\b/;

/** `501.BB Korea/11–2748: Telegram`, `Dulles files, lot 54 D 423`: decimal file numbers with a slash, or a lot. */
const FILE_LINE =
  /^\uFEFF?(?:[0-9]{3}(?:[A-Za-z]?\.| (?=[A-Z]{2}))[0-9A-Za-z .()]{0,40}\/[0-9A-Z–—\- ]{1,24}(?: ?\[[0-9A-Z–—\- ]{1,24}\])?|[A-Z][A-Za-z/–\- ]{2,60}(?:[Ff]iles?|[Pp]apers|[Rr]ecords)\b[^.]{0,80})(?:[:;][ \t]*[A-Za-z][a-z]+(?: [a-z]+)?[.:]?)?[ \t]*(?:\r?\n|\r)?$/;

/** A heading holds a title, not sentences: this many characters at the most. */
const LONGEST = 600;

/**
 * Whether a text may be a heading, a file line or a number above one: false for nearly all paragraphs, by their length and the first
 * character. What is true is still to be judged by all else.
 */
export function mayOpenDocument(text: string): boolean {
  const first = text.charCodeAt(0);
  // A number line (`No. 210`) is measured by its words alone.
  if (first === 0x4e /* N */) return true;
  if (text.length > LONGEST) return false;
  if (first >= 0x41 && first <= 0x5a) return OLD.test(text) || looksLikeFileLine(text);
  return (first >= 0x30 && first <= 0x39) || first === 0x5b /* [ */ || isSpace(first);
}

/** `numbered` for `11. Telegram From …`, `no` for anything else. */
export function looksLikeHeading(text: string): 'numbered' | 'no' {
  if (text.length > LONGEST || !isNumbered(text)) return 'no';
  return endsAsSentence(text) ? 'no' : 'numbered';
}

/** Whether the line may be an unnumbered heading of the volumes of 1948–54: `The Secretary of State to the Embassy in Greece`. */
export function looksLikeOldHeading(text: string): boolean {
  return text.length <= LONGEST && OLD.test(text) && !endsAsSentence(text);
}

/** Whether the line is the file line above an old heading. */
export function looksLikeFileLine(text: string): boolean {
  return text.length <= 160 && FILE_LINE.test(text);
}

/**
 * A full stop, question or exclamation mark at the end; calls glued behind it and abbreviations (`a.m.`, `Jr.`, `2130Z.`) do not
 * count. A call after a blank stands behind headings alone (`… No. 151 1`).
 */
export function endsAsSentence(text: string): boolean {
  const end = /([.?!:;])[”’"')\]]?(?:\[\^?\d{1,3}\]){0,3}\d{0,6}\s*$/.exec(text);
  if (!end) return false;
  if (end[1] !== '.') return true;
  return !/(?:\b[ap]\. ?m|\bJr|\bSr|\b[A-Z]|\bet al|\b\d{4}|\d{4}Z)\.$/.test(text.slice(0, end.index + 1));
}
