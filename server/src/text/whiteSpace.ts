/**
 * A text in one line: white space made one space each, none at its ends. What regular expressions call white space; where there is
 * nothing to be made, nothing is made.
 */
export function inOneLine(text: string): string {
  for (let i = 0, before = SPACE; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isOdd = code < SPACE || code >= FIRST_BEYOND_ASCII ? /\s/.test(text[i]!) : code === SPACE && before === SPACE;
    if (isOdd) return text.replace(/\s+/g, ' ').trim();
    before = code;
  }
  return text.endsWith(' ') ? text.slice(0, -1) : text;
}

const SPACE = 0x20;
/** The first that may be white space, a no-break space. */
const FIRST_BEYOND_ASCII = 0xa0;
