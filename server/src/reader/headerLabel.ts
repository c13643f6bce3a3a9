import { distance } from 'fastest-levenshtein';
import { fold } from '../data/fold';
import { headerKindOf } from '../data/headerLabels';
import type { HeaderKind } from '../document/model';
import { LetterPattern } from '../text/letterPattern';

/** A label at the beginning of a line: where it ends (without its colon), and where the text behind it begins. */
export interface HeaderLabel {
  readonly kind: HeaderKind;
  /** Where the label begins, behind a number (`1. PARTICIPANTS:`). */
  readonly start: number;
  readonly end: number;
  /** Where a text on the same line begins; null where the label stands alone. */
  readonly textStart: number | null;
  /** A colon, dash or tab sets the label off. */
  readonly setOff: boolean;
}

/** No label is longer. */
const LONGEST = 44;

const ALONE = new LetterPattern(/^(?:\d{1,2}[.)]\s+)?([\p{L}][\p{L} &/.’'()-]*?)\s*([:.;—–-]*)$/u);

/** Reads a label that stands alone on its line: `SUBJECT`, `PARTICIPANTS:`, `1. Participants :`, `DATE (OF INFO.)`. */
export function headerLabel(text: string): HeaderLabel | null {
  if (text.length > LONGEST) return null;
  const match = ALONE.exec(text);
  if (!match) return null;
  const label = match[1]!;
  const kind = headerKindOf(fold(label.replace(/\([^)]*\)/g, '')));
  if (kind === null) return null;
  const start = text.indexOf(label);
  return { kind, start, end: start + label.length, textStart: null, setOff: match[2] !== '' };
}

/** The labels that are long enough to be known when a letter is wrong. */
const LONG_LABELS: readonly (readonly [string, HeaderKind])[] = [
  ['SUBJECT', 'subject'],
  ['PARTICIPANTS', 'participants'],
  ['REFERENCE', 'reference'],
  ['REFERENCES', 'reference'],
  ['THROUGH', 'through'],
];

const CAPITALS = new LetterPattern(/^(\p{Lu}{5,14})\s*(:?)$/u);

/** Reads a label in capitals with one letter wrong, missing or too many. */
export function misspeltLabel(text: string): HeaderLabel | null {
  const match = CAPITALS.exec(text);
  if (!match) return null;
  const label = match[1]!;
  const kind = LONG_LABELS.find(([known]) => distance(known, label) === 1)?.[1];
  return kind ? { kind, start: 0, end: label.length, textStart: null, setOff: match[2] !== '' } : null;
}

const RUN_IN = new LetterPattern(/^([\p{L}][\p{L} &/.’'-]{0,30}?)\s*(:|\t|\s[–—-]\s|\s{3,}|—)\s*(?=\S)/u);
/** `SUBJECT Fishing rights`, `TO The Secretary`: a label in capitals, and words that are not. */
const WITHOUT_COLON = new LetterPattern(
  /^(SUBJECTS?|SUBJ|PARTICIPANTS|PRESENT|THROUGH|THRU|REFS?|REFERENCES?|FROM|FM|TO)[ \u00A0]+(?=[“"(]?\p{Lu}(?:\p{Ll}|\.))/u,
);

/** Reads a label with its text behind it on the same line: `SUBJECT: Talks`, `TO: The Secretary`, `FROM\tEUR—Mr. Burt`. */
export function runInLabel(text: string): HeaderLabel | null {
  const front = text.slice(0, LONGEST + 20);
  const match = RUN_IN.exec(front) ?? WITHOUT_COLON.exec(front);
  if (!match) return null;
  const label = match[1]!;
  const kind = headerKindOf(fold(label));
  if (kind === null) return null;
  const start = text.indexOf(label);
  return { kind, start, end: start + label.length, textStart: match[0].length, setOff: true };
}
