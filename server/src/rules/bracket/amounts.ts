/**
 * How the editors measure what is still classified. Source: editorial methodology of the series, and the notices of published volumes.
 */

/** `[1 line not declassified]`, `[less than 2 lines …]`, `[7 paragraphs (12 lines) …]`: number and unit. */
export const AMOUNT =
  /^\[(?:[Ll]ess than |[Mm]ore than |[Aa]pproximately )?(\d+)(?:[- ](?:1\/2|½))? ([A-Za-z1]+)\b(?!-)/;

const NAMES: readonly (readonly [string, string])[] = [
  ['line', 'lines'],
  ['word', 'words'],
  ['paragraph', 'paragraphs'],
  ['page', 'pages'],
  ['sentence', 'sentences'],
  ['name', 'names'],
  ['line of text', 'lines of text'],
];

/** Singular and plural of a unit, by either. */
export const UNITS: ReadonlyMap<string, readonly [string, string]> = new Map(
  NAMES.flatMap((pair) => pair.map((form) => [form, pair] as const)),
);
