import { WordTest } from '../../text/wordFacts';
import { isPartWord } from './parts';
import { mayBeginRecord } from './records';
import { isLongNoteWord } from './words';

/** Words in lower case that a reference begins with, records and parts of a document apart. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  (
    'ante post ibid supra infra document documents doc docs foreign frus fn fns note notes p pp page pages ' +
    'supplement microfiche suppl vol vols volume volumes'
  ).split(' '),
);

/** The words that a reference may begin with, in any case: all others need no closer look. */
export const BEGINS_REFERENCE = new WordTest((word) => {
  const lower = word.toLowerCase();
  return BEGINNINGS.has(lower) || isLongNoteWord(lower) || isPartWord(word) || mayBeginRecord(word);
});
