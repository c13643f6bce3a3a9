/**
 * Regular expressions with classes of letters. `\p{L}` has 650 ranges, of which those beyond 16 bits are written out as pairs: a pattern
 * with a few such classes takes milliseconds to compile, and a call for each character that it is asked about. Almost all texts are of
 * letters of Western Europe, for which the same pattern with ranges of these is right, too, and costs a tenth.
 */

/**
 * What texts hold that are no Western texts: characters of which the classes below do not say what Unicode says, or which have their
 * other case beyond them (`ÿ`, `ß`, `µ`). The dashes, quotes, spaces, signs of currency and arrows that are let through are in no class.
 */
const NOT_WESTERN = /[^\0-´¶-Þà-þ\u2000-\u206f\u20a0-\u20bf\u2190-\u21ff\u25a0-\u25ff\ufeff]/;

/** The classes in Western texts, as they stand between brackets. */
const WESTERN: Readonly<Record<string, string>> = {
  L: 'A-Za-zªºÀ-ÖØ-öø-þ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zà-öø-þ',
  M: '',
  N: '0-9²³¹¼-¾',
};

/** A pattern with classes of letters (`\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}`, `\p{N}`), cheap for texts of Western letters. */
export class LetterPattern {
  private western: RegExp | undefined;

  /** @param full the pattern for all texts: with the flag `u`, and none of sticky search */
  constructor(private readonly full: RegExp) {}

  /** As {@link RegExp.test}. */
  test(text: string): boolean {
    return this.for(text).test(text);
  }

  /** As {@link RegExp.exec}. */
  exec(text: string): RegExpExecArray | null {
    return this.for(text).exec(text);
  }

  /** The text with what matches replaced, as {@link String.replace}: all of it where the pattern is global, else the first. */
  replaceIn(text: string, by: string): string {
    return text.replace(this.for(text), by);
  }

  private for(text: string): RegExp {
    if (NOT_WESTERN.test(text)) return this.full;
    this.western ??= westernOf(this.full);
    return this.western;
  }
}

/** The same pattern for Western texts alone. */
function westernOf({ source, flags }: RegExp): RegExp {
  let made = '';
  let isInClass = false;
  for (let i = 0; i < source.length; i++) {
    const character = source[i]!;
    if (character === '\\' && source.startsWith('p{', i + 1)) {
      const end = source.indexOf('}', i);
      const ranges = WESTERN[source.slice(i + 3, end)]!;
      made += isInClass ? ranges : `[${ranges}]`;
      i = end;
    } else if (character === '\\') made += source.slice(i, ++i + 1);
    else {
      if (character === '[') isInClass = true;
      else if (character === ']') isInClass = false;
      made += character;
    }
  }
  return new RegExp(made, flags.replace('u', ''));
}
