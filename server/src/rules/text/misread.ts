import { MISREAD } from '../../data/misreadWords';
import { WordTest } from '../../text/wordFacts';

/** Whether a word is one that scanning makes of another, in any case. */
export const misreadWord = WordTest.inAnyCase(new Set(MISREAD.keys()));
