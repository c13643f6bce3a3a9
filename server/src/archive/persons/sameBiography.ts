import { type Biography, biographiesBySurname } from '../../data/biographies';
import { fold } from '../../data/fold';
import { compareIso } from '../../data/officials';
import type { PersonEntry } from '../personsList';
import type { Office } from '../resolution';
import { givensOfBiography } from './bundled';
import { fitGivenNames } from './givenNames';
import { formsOf, givenWords } from './nameForms';

/**
 * The biography of the bundled tables that is surely a listed person's: surname and given names agree, an office or its years agree, and
 * nobody else of the tables fits as well. Null where any of it is in doubt.
 *
 * @param offices the offices of the entry's description
 */
export function biographyOf(entry: PersonEntry, offices: readonly Office[]): Biography | null {
  const fitting = candidatesFor(entry).filter((b) => namesAgree(entry, b));
  const sure = fitting.filter((b) => officesAgree(offices, entry.description, b));
  return sure.length === 1 ? sure[0]! : null;
}

function candidatesFor(entry: PersonEntry): Biography[] {
  const keys = new Set([
    entry.surname,
    ...formsOf(entry)
      .filter((f) => f.role === 'whole')
      .map((f) => f.key),
  ]);
  const found = new Map<string, Biography>();
  for (const key of keys) for (const biography of biographiesBySurname(key)) found.set(biography.id, biography);
  return [...found.values()];
}

function namesAgree(entry: PersonEntry, biography: Biography): boolean {
  if (entry.uninverted) {
    // A name without given names agrees as a whole.
    const whole = fold(entry.surname);
    return [biography.name, ...biography.aliases].some(
      (name) => fold(name) === whole || fold(name.split(',').reverse().join(' ')) === whole,
    );
  }
  if (
    suffixOf(entry.suffix) !== suffixOf(biography.suffix ?? null) &&
    entry.suffix !== null &&
    biography.suffix !== undefined
  )
    return false;
  const written = givenWords(entry.given);
  const nicknames = biography.nicknames.map(fold);
  return givensOfBiography(biography).some((own) => {
    const fit = fitGivenNames(written, own, nicknames);
    // An initial alone agrees with too many.
    return fit === 'name' || (fit === 'initials' && written.length > 1 && own.length > 1);
  });
}

const suffixOf = (suffix: string | null): string => (suffix ?? '').replace('.', '').toLowerCase();

/** Years by which terms of the list, which is often rounded, may lie beside those of the tables. */
const SLACK = 2;

function officesAgree(offices: readonly Office[], description: string, biography: Biography): boolean {
  const words = wordsOf(description);
  return biography.offices.some((known) => {
    const shared = [...wordsOf(known.title)].filter((w) => words.has(w)).length;
    const overlap = offices.some((o) => termsOverlap(o, known.from ?? null, known.to ?? null));
    return shared >= 2 || (shared >= 1 && overlap);
  });
}

const COMMON: ReadonlySet<string> = new Set(
  'of for to the at in and on from until the a an as united states state department office'.split(' '),
);

function wordsOf(title: string): Set<string> {
  return new Set(
    fold(title)
      .split(' ')
      .filter((w) => w.length > 2 && !COMMON.has(w) && !/^\d+$/.test(w)),
  );
}

function termsOverlap(office: Office, from: string | null, to: string | null): boolean {
  if (from === null) return false;
  const start = office.from ?? office.to;
  const end = office.to ?? office.from;
  if (start === null || end === null) return true;
  return (
    compareIso(shiftYears(from, -SLACK), end) <= 0 && (to === null || compareIso(start, shiftYears(to, SLACK)) <= 0)
  );
}

function shiftYears(iso: string, by: number): string {
  return String(Number(iso.slice(0, 4)) + by).padStart(4, '0') + iso.slice(4);
}
