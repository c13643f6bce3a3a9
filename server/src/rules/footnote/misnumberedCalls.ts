import { labelCharacters } from '../../document/labels';
import type { Call, FrusDocument } from '../../document/model';
import type { Fix } from '../rule';
import { fix, labelValue, numberedNotes } from '../support';

/** A call that probably bears a wrong number, and the note that it should call. */
export interface MisnumberedCall {
  readonly call: Call;
  /** Index into the document's notes. */
  readonly note: number;
  readonly label: string;
}

/**
 * Calls that stand where the call of a note is due that nothing calls, and bear a number that is out of place there: no note has it,
 * or it was called already, or it is called out of order. Where several could be it, none is given. Linear but for the notes that
 * are not called.
 */
export function misnumberedCalls(document: FrusDocument): MisnumberedCall[] {
  const { calls } = document;
  const notes = numberedNotes(document);
  const called = new Set(calls.map((call) => call.note));
  const found: MisnumberedCall[] = [];
  if (notes.every(({ index }) => called.has(index))) return found;
  const odd = oddCalls(calls);
  notes.forEach(({ note, index }) => {
    if (called.has(index)) return;
    const value = labelValue(note.label);
    let start = -1;
    let end = Number.POSITIVE_INFINITY;
    for (const call of calls) {
      if (odd.has(call)) continue;
      const other = labelValue(call.label);
      if (other < value) start = Math.max(start, call.span.start);
      else if (other > value) end = Math.min(end, call.span.start);
    }
    const here = calls.filter((call) => odd.has(call) && call.span.start > start && call.span.start < end);
    const call = likeliest(here, value);
    if (call) found.push({ call, note: index, label: note.label });
  });
  return found;
}

/** The one call; of two with the same number the one that stands on this note's side. */
function likeliest(calls: readonly Call[], value: number): Call | null {
  const [first, last] = [calls[0], calls.at(-1)];
  if (!first || !last || calls.some((call) => call.label !== first.label)) return null;
  return calls.length === 1 || labelValue(first.label) > value ? first : last;
}

/** Calls that do not fit the rising order of the others: without note, out of order, or with a number that another bears. */
function oddCalls(calls: readonly Call[]): Set<Call> {
  const odd = new Set<Call>();
  for (const call of calls) if (call.note === null) odd.add(call);
  const inOrder = longestRising(calls.filter((call) => !odd.has(call) && !Number.isNaN(labelValue(call.label))));
  const counts = new Map<string, number>();
  for (const { label } of calls) counts.set(label, (counts.get(label) ?? 0) + 1);
  for (const call of calls) if (!inOrder.has(call) || counts.get(call.label)! > 1) odd.add(call);
  return odd;
}

/** The longest run of calls whose numbers rise, others left out: patience sorting, n·log n. */
function longestRising(calls: readonly Call[]): Set<Call> {
  const tails: number[] = [];
  const previous: number[] = [];
  calls.forEach((call, i) => {
    const value = labelValue(call.label);
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (labelValue(calls[tails[middle]!]!.label) < value) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = i;
  });
  const chain = new Set<Call>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) chain.add(calls[at]!);
  return chain;
}

/** Gives a call the number of the note that it should call. */
export function renumberCall(document: FrusDocument, { call, label }: MisnumberedCall): Fix {
  const span = labelCharacters(document.text, call.span, call.label);
  return fix(`Number the call ${call.label} as ${label}`, false, { span, text: label });
}
