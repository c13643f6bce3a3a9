// Made when it is first needed: the engine takes some 10 ms for it.
let collator: Intl.Collator | undefined;

/**
 * Order of two names as English sorts them, with numbers by value: `d2.txt` before `d10.txt`. Most names of files in a folder differ first
 * in a number, which tells by itself.
 */
export function compareNatural(a: string, b: string): number {
  if (a === b) return 0;
  let from = 0;
  while (from < a.length && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  while (from > 0 && isDigit(a.charCodeAt(from - 1))) from--;
  const x = numberAt(a, from);
  const y = numberAt(b, from);
  if (x !== null && y !== null && x !== y) return x - y;
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** The value of a number; null where none begins there, and where a mark behind it may belong to its last digit. */
function numberAt(text: string, from: number): number | null {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  return end === from || text.charCodeAt(end) >= 0x80 ? null : Number(text.slice(from, end));
}
