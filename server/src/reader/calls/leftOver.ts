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
  if (inNotes.length === 0) return;
  const called = new Set(calls.map((c) => c.note));
  draft.notes.forEach((note, index) => {
    if (note.kind !== 'numbered' || called.has(index)) return;
    const found = inNotes.find(
      (p) =>
        p.candidate.label === note.label &&
        p.candidate.rest === '' &&
        p.weight >= IN_NOTE &&
        (p.start < note.labelSpan.start || p.start >= note.span.end) &&
        isInText(draft, p),
    );
    if (found) calls.push({ span: { start: found.start, end: found.end }, label: note.label, note: index });
  });
}

/** Whether a candidate lies in the text of a note, not in a label. */
function isInText(draft: Draft, placed: PlacedCandidate): boolean {
  return draft.notes.some((n) => n.span.start < placed.start && placed.end <= n.span.end);
}

/** The calls of symbol notes, each the first place above where its sign stands glued behind a word. */
export function addSymbolCalls(draft: Draft, calls: Call[]): void {
  draft.notes.forEach((note, index) => {
    if (note.kind !== 'symbol') return;
    for (const { block, start, role } of draft.blocks) {
      if (block.kind !== 'text' || (isNoteRole(role) && start >= note.labelSpan.start)) continue;
      let at = symbolCall(block.text, note.label, 0);
      while (at >= 0 && calls.some((c) => c.span.start === start + at))
        at = symbolCall(block.text, note.label, at + note.label.length);
      if (at < 0) continue;
      calls.push({
        span: { start: start + at, end: start + at + note.label.length },
        label: note.label,
        note: index,
      });
      return;
    }
  });
}
