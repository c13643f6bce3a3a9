import type { Call, CallStyle, Note } from '../../document/model';
import type { Draft } from '../draft';
import { bestChain, type Choice } from './fit';
import { addCallsInNotes, addLeftOver, addSymbolCalls } from './leftOver';
import { NumberEvidence } from './numbers';
import { type Expected, orderOfNumbers, orderOfPlace } from './order';
import { mainStyle, type PlacedCandidate, placeCandidates } from './place';

/**
 * Settles the calls of a document: first the chain of candidates that fits the notes best, in their order; then what the chain leaves
 * over in strong places, which is a call again, a call out of order, or one without note; at last the calls inside of notes and
 * those of symbol notes.
 */
export function settleCalls(draft: Draft): { calls: Call[]; style: CallStyle | null } {
  const style = mainStyle(draft);
  const numbers = new NumberEvidence(draft);
  const { body, inNotes } = placeCandidates(draft, style, numbers);
  const calls = bestFit(draft.notes, body, numbers);
  addLeftOver(draft, body, calls);
  addCallsInNotes(draft, inNotes, calls);
  addSymbolCalls(draft, calls);
  calls.sort((a, b) => a.span.start - b.span.start);
  return { calls, style: calls.length > 0 ? style : null };
}

/** The heaviest chain in the notes' order: as their numbers count, or as they stand at the foot where that fits better. */
function bestFit(notes: readonly Note[], body: readonly PlacedCandidate[], numbers: NumberEvidence): Call[] {
  const counted = fitTo(notes, orderOfNumbers(notes), body, numbers);
  const order = orderOfPlace(notes);
  if (order.every((e, i) => i === 0 || Number(order[i - 1]!.label) <= Number(e.label))) return counted.calls;
  const placed = fitTo(notes, order, body, numbers);
  return placed.weight > counted.weight ? placed.calls : counted.calls;
}

interface Reading extends Choice {
  readonly placed: PlacedCandidate;
  /** Where two calls are glued together: the length of the first; else 0. */
  readonly split: number;
}

function fitTo(
  notes: readonly Note[],
  order: readonly Expected[],
  body: readonly PlacedCandidate[],
  numbers: NumberEvidence,
): { calls: Call[]; weight: number } {
  const ranks = new Map<string, number[]>();
  order.forEach(({ label }, rank) => {
    const known = ranks.get(label);
    if (known) known.push(rank);
    else ranks.set(label, [rank]);
  });
  const readings: Reading[] = [];
  for (const placed of body) {
    const { label, rest, style } = placed.candidate;
    for (const rank of ranks.get(label) ?? []) {
      const { note, wanted } = order[rank]!;
      const named = rest === '' || note === null ? 0 : numbers.noteNames(placed.candidate, notes[note]!);
      const weight = placed.weight + wanted + named;
      if (weight > 0) readings.push({ run: placed.run, first: rank, last: rank, weight, placed, split: 0 });
    }
    // `12` for the calls 1 and 2, one directly behind the other.
    if (rest !== '' || style !== 'bare' || label.length < 2 || placed.weight < 0) continue;
    for (let split = 1; split < label.length; split++)
      for (const first of ranks.get(label.slice(0, split)) ?? []) {
        const next = order[first + 1];
        if (next?.label !== label.slice(split) || next.note === null || order[first]!.note === null) continue;
        const weight = placed.weight + order[first]!.wanted + 1;
        readings.push({ run: placed.run, first, last: first + 1, weight, placed, split });
      }
  }
  const calls: Call[] = [];
  let total = 0;
  for (const at of bestChain(readings, order.length)) {
    const { placed, first, last, split, weight } = readings[at]!;
    total += weight;
    const cut = placed.start + split;
    if (split > 0) calls.push(callOf(order[first]!, placed.start, cut));
    calls.push(callOf(order[last]!, cut, placed.end));
  }
  return { calls, weight: total };
}

function callOf(expected: Expected, start: number, end: number): Call {
  return { span: { start, end }, label: expected.label, note: expected.note };
}
