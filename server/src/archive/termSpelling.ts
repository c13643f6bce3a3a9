import { isFunctionWord, isWordAndAcronym } from '../data/acronymWords';

/**
 * Whether a text may write a listed term so. Lists and texts differ in capitals: cable words are capitalised at the start of a sentence
 * (`Reftel` for `reftel`) and all capitals in telegrams that know no others; names made of syllables waver (`ChiCom`, `Chicom`, `CHICOM`),
 * acronyms that are spoken become words (`Gimo`, `Saceur`). What could as well be a word of the language is not taken for a term.
 *
 * @param printed letters of the term as the list prints it
 * @param written letters of the text, equal to it but for their case
 * @param meanings the entry's senses: an acronym is told from a code name by whether its letters are in them
 */
export function maySpell(printed: string, written: string, meanings: readonly string[]): boolean {
  if (printed === written) return true;
  const length = printed.length;
  switch (shapeOf(written)) {
    case 'mixed':
      return length >= 3;
    case 'caps':
      return shapeOf(printed) === 'mixed' ? length >= 3 : length >= 3 && !isFunctionWord(printed);
    case 'capital':
      switch (shapeOf(printed)) {
        case 'lower':
          return length >= 3;
        case 'mixed':
          return length >= 4;
        default:
          return length >= 4 && !isWordAndAcronym(printed) && meanings.some((m) => abbreviates(printed, m));
      }
    case 'lower':
      return length >= 5 && shapeOf(printed) !== 'caps' && meanings.some((m) => abbreviates(printed, m));
  }
}

type Shape = 'lower' | 'capital' | 'caps' | 'mixed';

function shapeOf(letters: string): Shape {
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters === letters.toUpperCase()) return 'caps';
  const rest = letters.slice(1);
  return rest === rest.toLowerCase() ? 'capital' : 'mixed';
}

/** Whether the letters of an abbreviation stand in its expansion in this order (`Embtel`: Embassy telegram). */
export function abbreviates(term: string, expansion: string): boolean {
  const letters = term.toLowerCase();
  const words = expansion.toLowerCase();
  let at = 0;
  for (const letter of letters) {
    at = words.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The syllables of an abbreviation, folded: `RepubDel` -> `repub`, `del`; `USDel` -> `us`, `del`; `UNCFIN` is one. */
export function syllables(term: string): string[] {
  return (term.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? []).map((s) => s.toLowerCase());
}

/**
 * Whether two abbreviations are one, clipped at different lengths: each syllable of one begins the same syllable of the other (`RepDel`
 * and `RepubDel`), by at most two letters; or acronyms of five letters and more of which the list has one letter more (a slip of the list).
 */
export function isClipped(printed: readonly string[], written: readonly string[]): boolean {
  if (printed.length !== written.length) return false;
  if (printed.length === 1) {
    const [list = '', text = ''] = [printed[0], written[0]];
    return text.length >= 5 && list.length === text.length + 1 && list.startsWith(text);
  }
  return printed.every((list, i) => {
    const text = written[i]!;
    const [short, long] = list.length < text.length ? [list, text] : [text, list];
    return short === long || (short.length >= 3 && long.length <= short.length + 2 && long.startsWith(short));
  });
}
