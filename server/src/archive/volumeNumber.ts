/** Years and numbers of volumes, as they are written in citations, in the catalogue and in ids. */

/** First and last year of a sub-series; equal for an annual volume. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

export interface VolumeNumber {
  /** `4`, `E5`; several where a supplement belongs to several volumes; empty where no number stands there. */
  readonly numbers: readonly string[];
  readonly part: string | null;
  readonly supplement: boolean;
}

/** The years that a volume id begins with (`frus1981-88v05`: 1981 to 1988), or null where it is no id of the series. */
export function yearsOfId(id: string): Years | null {
  const match = /^frus(\d{4})(?:-(\d{2,4}))?(?![0-9])/.exec(id);
  return match ? years(match[1]!, match[2]) : null;
}

/** `1981–1988`, `1969-72`, `1951`; null for anything else. */
export function readYears(text: string): Years | null {
  const match = /^\s*(\d{4})(?:\s*[-–—]\s*(\d{2}|\d{4}))?\s*$/.exec(text);
  return match ? years(match[1]!, match[2]) : null;
}

function years(first: string, last: string | undefined): Years {
  const from = Number(first);
  if (last === undefined) return { from, to: from };
  if (last.length === 4) return { from, to: Number(last) };
  const to = Math.floor(from / 100) * 100 + Number(last);
  return { from, to: to < from ? to + 100 : to };
}

/**
 * Takes a number of the catalogue apart: `Volume XVII, Part 1`, `XXII`, `Part II, Volume I`, `Volume E–5, Part 2`,
 * `Volumes XV/XVI, Microfiche Supplement, Part 1`. A volume that has parts alone (`Part II`) has no number.
 */
export function readVolumeNumber(text: string): VolumeNumber {
  const part = /\b(?:Part|Pt\.?)\s+([IVX]+|\d{1,2})\b/i.exec(text);
  const rest = part ? text.slice(0, part.index) + text.slice(part.index + part[0].length) : text;
  const number =
    /(?:\bVol(?:umes?|s?\.)\s*|^\s*)(E\s*[-–—]?\s*\d{1,2}|[IVXLC]+(?:\s*\/\s*[IVXLC]+){0,5}|\d{1,2})\b/i.exec(rest);
  return {
    numbers: number ? numberOf(number[1]!) : [],
    part: part ? (numberOf(part[1]!)[0] ?? null) : null,
    supplement: /\bSupplement\b/i.test(text),
  };
}

/** The keys of a number as written: `IV` and `4` are `4`, `E–5` is `E5`, `XV/XVI` are `15` and `16`; empty for what is no number. */
export function numberOf(text: string): string[] {
  const electronic = /^\s*E\s*[-–—]?\s*(\d{1,2})\s*$/i.exec(text);
  if (electronic) return [`E${Number(electronic[1])}`];
  const found: string[] = [];
  for (const piece of text.split('/')) {
    const word = piece.trim();
    const value = /^\d{1,2}$/.test(word) ? Number(word) : romanValue(word);
    if (value === null || value === 0) return [];
    found.push(String(value));
  }
  return found;
}

/** What the id of a volume says beside its years. */
export interface IdParts {
  /** `4`, `E5`; null where there is none. */
  readonly number: string | null;
  readonly part: string | null;
  /** The number of a supplement; empty for a supplement without; null for none. */
  readonly supplement: string | null;
  /** `Russia`, `Berlin`: the name of a volume of its own. */
  readonly name: string;
}

/** `frus1969-76ve05p2`, `frus1918Russiav01`, `frus1918Supp01v01`, `frus1945Malta`: number, part, supplement and name. */
export function readId(id: string): IdParts {
  const match =
    /^frus\d{4}(?:-\d{2,4})?([A-Za-z]*?)(?:m?Supp(\d*))?(?:p(\d))?(?:v(e?)(\d\d)(?:-\d\d)?)?(?:p(\d))?(?:m?Supp(\d*))?$/.exec(
      id,
    );
  if (!match) return { number: null, part: null, supplement: null, name: '' };
  const [, name = '', early, partBefore, electronic, number, partBehind, late] = match;
  const supplement = early ?? late;
  return {
    number: number === undefined ? null : `${electronic ? 'E' : ''}${Number(number)}`,
    part: partBehind ?? partBefore ?? null,
    supplement: supplement === undefined ? null : supplement === '' ? '' : String(Number(supplement)),
    name,
  };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a roman numeral in the usual form, in either case; null for other words (`civil`, `IIX`). */
export function romanValue(text: string): number | null {
  if (text.length === 0 || text.length > 12) return null;
  let value = 0;
  let before = Number.POSITIVE_INFINITY;
  const lower = text.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const here = ROMAN[lower[i]!];
    if (here === undefined) return null;
    const next = ROMAN[lower[i + 1] ?? ''] ?? 0;
    const step = here < next ? next - here : here;
    if (here < next) i++;
    if (step > before) return null;
    value += step;
    before = step;
  }
  return lower === toRoman(value) ? value : null;
}

function toRoman(value: number): string {
  let left = value;
  let text = '';
  for (const [word, worth] of DIGITS) for (; left >= worth; left -= worth) text += word;
  return text;
}

const DIGITS: readonly (readonly [string, number])[] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];
