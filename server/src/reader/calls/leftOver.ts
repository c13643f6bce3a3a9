import type { Call } from '../../document/model';
import { isSpace } from '../../text/span';
import type { Draft } from '../draft';
import { isNoteRole, type PlacedCandidate, STRONG } from './place';
import { symbolCall } from './symbols';

/** A call without note is numbered not much higher than the notes. */
const BEYOND = 9;

/** A place between two calls whose numbers leave one out: as weak as this it may bear a wrong number in its stead. */
const IN_GAP = 0;

/** A note called again directly after its first call. */
const AGAIN = 3;

/** Inside of a note, for a note that the text does not call. */
const IN_NOTE = 2;

/**
 * Adds the candidates in strong places which the chain of calls in order has left over: a note called again, a call out of order,
 * a label that no note bears; and where a note is not called between its neighbours' calls, the likeliest wrong number there.
 */
export function addLeftOver(draft: Draft, body: readonly PlacedCandidate[], calls: Call[]): void {
  const inOrder = [...calls];
  const taken = new Set(calls.map((c) => c.span.start));
  const runs = new Set(body.filter((p) => taken.has(p.start)).map((p) => p.run));
  const most = draft.notes.reduce((n, note) => Math.max(n, Number(note.label) || 0), 0);
  const free = body.filter(
    (p) => p.candidate.rest === '' && !runs.has(p.run) && Number(p.candidate.label) <= most + BEYOND,
  );
  const add = (placed: PlacedCandidate) => {
    if (runs.has(placed.run)) return;
    runs.add(placed.run);
    const { label } = placed.candidate;
    const note = draft.notes.findIndex((n) => n.label === label);
    calls.push({ span: { start: placed.start, end: placed.end }, label, note: note < 0 ? null : note });
  };
  for (const gap of gapsOf(draft, inOrder)) {
    let best: PlacedCandidate | undefined;
    for (const placed of free)
      if (placed.start > gap.start && placed.end < gap.end + 1 && placed.weight >= IN_GAP)
        if (!runs.has(placed.run) && (!best || placed.weight > best.weight)) best = placed;
    if (best) add(best);
  }
  let last = 0;
  for (const placed of free) {
    while (last < inOrder.length && inOrder[last]!.span.start < placed.start) last++;
    const again = inOrder[last - 1]?.label === placed.candidate.label;
    if (placed.weight < (again ? AGAIN : STRONG)) continue;
    if (placed.candidate.spaced && !endsBlock(draft.text, placed.end)) continue;
    add(placed);
  }
}

/** The stretches of text in which the call of a note that is not called should stand. */
function gapsOf(draft: Draft, inOrder: readonly Call[]): { start: number; end: number }[] {
  const called = new Set(inOrder.map((c) => c.note));
  const gaps: { start: number; end: number }[] = [];
  draft.notes.forEach((note, index) => {
    if (note.kind !== 'numbered' || called.has(index)) return;
    const value = Number(note.label);
    let start = -1;
    let end = draft.text.length;
    for (const call of inOrder) {
      const other = Number(call.label);
      if (other < value || (other === value && (call.note ?? 0) < index)) start = Math.max(start, call.span.end - 1);
      else end = Math.min(end, call.span.start);
    }
    if (start < end) gaps.push({ start, end });
  });
  return gaps;
}

/** Whether nothing but white space follows in the line. */
function endsBlock(text: string, end: number): boolean {
  for (let i = end; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return true;
    if (!isSpace(code)) return false;
  }
  return true;
}

/** Notes that notes call: likely places in other notes, for notes that the text does not call. */
export function addCallsInNotes(draft: Draft, inNotes: readonly PlacedCandidate[], calls: Call[]): void {
  const likely = new Map<string, PlacedCandidate[]>();
  let at = -1;
  for (const placed of inNotes) {
    while (at + 1 < draft.notes.length && draft.notes[at + 1]!.labelSpan.start <= placed.start) at++;
    if (placed.candidate.rest !== '' || placed.weight < IN_NOTE) continue;
    // The note's own label is no call.
    const note = draft.notes[at];
    if (!note || placed.start <= note.span.start || placed.end > note.span.end) continue;
    const known = likely.get(placed.candidate.label);
    if (known) known.push(placed);
    else likely.set(placed.candidate.label, [placed]);
  }
  if (likely.size === 0) return;
  const called = new Set(calls.map((c) => c.note));
  const used = new Set<PlacedCandidate>();
  draft.notes.forEach((note, index) => {
    if (note.kind !== 'numbered' || called.has(index)) return;
    // A place calls one note, though two may bear the label.
    const found = likely
      .get(note.label)
      ?.find(
        (p) =>
          !used.has(p) && (p.end <= note.labelSpan.start || p.start >= Math.max(note.span.end, note.labelSpan.end)),
      );
    if (!found) return;
    used.add(found);
    calls.push({ span: { start: found.start, end: found.end }, label: note.label, note: index });
  });
}

/** The calls of symbol notes: the first of a sign calls the first note that bears it, the next the next. */
export function addSymbolCalls(draft: Draft, calls: Call[]): void {
  const reached = new Map<string, { block: number; offset: number }>();
  draft.notes.forEach((note, index) => {
    if (note.kind !== 'symbol') return;
    const place = reached.get(note.label) ?? { block: 0, offset: 0 };
    reached.set(note.label, place);
    for (; place.block < draft.blocks.length; place.block++, place.offset = 0) {
      const { block, start, role } = draft.blocks[place.block]!;
      if (block.kind !== 'text' || (isNoteRole(role) && start >= note.labelSpan.start)) continue;
      const at = symbolCall(block.text, note.label, place.offset);
      if (at < 0) continue;
      place.offset = at + note.label.length;
      calls.push({ span: { start: start + at, end: start + place.offset }, label: note.label, note: index });
      return;
    }
  });
}
