/**
 * Names of months and weekdays, with the abbreviations of telegrams and archives.
 * Source: usage of FRUS datelines and notes.
 */

/** Names and abbreviations of the months, January first; lower case, without stops. */
export const MONTH_FORMS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb', 'febr'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Names and abbreviations of the weekdays, Sunday first (as `Date.getUTCDay`); lower case, without stops. */
export const WEEKDAY_FORMS: readonly (readonly string[])[] = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed', 'weds'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
];

/** The months in full, January first. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The weekdays in full, Sunday first. */
export const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

const MONTH_NUMBER: ReadonlyMap<string, number> = new Map(
  MONTH_FORMS.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)),
);
const WEEKDAY_NUMBER: ReadonlyMap<string, number> = new Map(
  WEEKDAY_FORMS.flatMap((forms, i) => forms.map((form) => [form, i] as const)),
);

const bare = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();

/** 1–12 for a month's name or abbreviation (in any case, a stop allowed), else undefined. */
export function monthNumber(word: string): number | undefined {
  return MONTH_NUMBER.get(bare(word));
}

/** 0 (Sunday) – 6 for a weekday's name or abbreviation, else undefined. */
export function weekdayNumber(word: string): number | undefined {
  return WEEKDAY_NUMBER.get(bare(word));
}
