import type { Note } from '../../document/model';

/** A place in the order in which calls are expected: a note, or a number that no note bears although its neighbours say it should. */
export interface Expected {
  readonly label: string;
  /** Index into the notes; null for a number without note. */
  readonly note: number | null;
  /** What it adds to each candidate that bears its label. */
  readonly wanted: number;
}

/** A note calls for a call. */
const NOTE = 3;
/** A note whose label another bears already: its call may well bear the number that it lost. */
const DOUBLED = 1;
/** A number left out among the notes: one of them may have been lost. */
const LEFT_OUT = 0;
/** The number after the last. */
const AFTER_LAST = -2;

/** So many numbers left out in a row at the most are taken for lost notes. */
const MOST_LEFT_OUT = 5;

/** The notes as they stand at the foot. */
export function orderOfPlace(notes: readonly Note[]): Expected[] {
  const seen = new Set<string>();
  return notes.flatMap((note, index) => {
    if (note.kind !== 'numbered') return [];
    const label = numberOf(note);
    const wanted = seen.has(label) ? DOUBLED : NOTE;
    seen.add(label);
    return [{ label, note: index, wanted }];
  });
}

/** The notes as their numbers count, with the numbers that are left out between them, before the first and after the last. */
export function orderOfNumbers(notes: readonly Note[]): Expected[] {
  const placed = orderOfPlace(notes);
  placed.sort((a, b) => Number(a.label) - Number(b.label) || a.note! - b.note!);
  const order: Expected[] = [];
  let next = placed[0]?.label === '0' ? 0 : 1;
  for (const expected of placed) {
    const value = Number(expected.label);
    if (value - next <= MOST_LEFT_OUT)
      for (; next < value; next++) order.push({ label: String(next), note: null, wanted: LEFT_OUT });
    order.push(expected);
    next = Math.max(next, value + 1);
  }
  if (placed.length > 0) order.push({ label: String(next), note: null, wanted: AFTER_LAST });
  return order;
}

/** The label as a plain number: `01` is `1`. */
function numberOf(note: Note): string {
  return String(Number(note.label));
}
