import type { Call, CallStyle } from '../../document/model';
import type { Draft } from '../draft';
import { looksLikeHeading, looksLikeOldHeading } from '../headingShape';
import type { CallCandidate } from './candidates';
import { bestChain, type Choice } from './fit';
import { NumberEvidence } from './numbers';
import { symbolCall } from './symbols';

/** A candidate in its place. */
interface Placed {
  readonly start: number;
  readonly end: number;
  /** Where its run of digits begins: candidates of one run exclude one another. */
  readonly run: number;
  readonly candidate: CallCandidate;
  /** Index of its block. */
  readonly block: number;
  /** The candidate's prior, by what the document says besides. */
  readonly weight: number;
}

/** What a note that wants a call adds to each candidate that bears its label. */
const WANTED = 3;

/** A candidate whose place speaks as strongly as this is a call even where no note fits, or its note is called already. */
const STRONG = 5;

/** A call without note is numbered not much higher than the notes. */
const BEYOND = 9;

/** What a call written otherwise than the rest of the document loses. */
const OTHER_STYLE = 4;

/** What a place behind the document's heading, behind one in its body, or inside one adds to a number with a blank before it. */
const BEHIND_HEADING = 9;
const BEHIND_INNER_HEADING = 6;
const INSIDE_HEADING = 5;

export function settleCalls(draft: Draft): { calls: Call[]; style: CallStyle | null } {
  const style = mainStyle(draft);
  const numbers = new NumberEvidence(draft);
  const { body, inNotes } = placeCandidates(draft, style, numbers);
  const chain = bestFit(draft, body, numbers);
  const calls: Call[] = chain.calls;
  const called = new Set(calls.map((c) => c.note));
  addLeftOver(draft, body, calls, called);
  addInsideNotes(draft, inNotes, calls, called);
  addSymbolCalls(draft, calls);
  calls.sort((a, b) => a.span.start - b.span.start);
  return { calls, style: calls.length > 0 ? style : null };
}

/** The way of writing in which most of the notes' labels stand in strong places; the notes' own form where that is even. */
function mainStyle(draft: Draft): CallStyle {
  const labels = new Set(draft.notes.map((n) => n.label));
  const seen: Record<CallStyle, Set<string>> = {
    bare: new Set(),
    bracket: new Set(),
    caret: new Set(),
    superscript: new Set(),
  };
  draft.blocks.forEach(({ role }, at) => {
    if (isNote(role)) return;
    for (const c of draft.sources[at]!.callCandidates)
      if (c.prior >= STRONG && (labels.size === 0 || labels.has(c.label))) seen[c.style].add(c.label);
  });
  const form = draft.notes.find((n) => n.kind === 'numbered');
  const written = form ? draft.text.slice(form.labelSpan.start, form.labelSpan.end) : '';
  const hint: CallStyle = written.startsWith('[^') ? 'caret' : written.startsWith('[') ? 'bracket' : 'bare';
  let best: CallStyle = hint;
  for (const style of ['bare', 'bracket', 'caret', 'superscript'] as const)
    if (seen[style].size > seen[best].size) best = style;
  return best;
}

function isNote(role: string): boolean {
  return role === 'note' || role === 'noteContinuation';
}

/** The first lines of a document, in which its heading stands. */
const OPENING = 3;
const LONGEST_HEADING = 600;

function placeCandidates(
  draft: Draft,
  style: CallStyle,
  numbers: NumberEvidence,
): { body: Placed[]; inNotes: Placed[] } {
  const body: Placed[] = [];
  const inNotes: Placed[] = [];
  let texts = 0;
  draft.blocks.forEach(({ block, start, role }, at) => {
    if (block.kind !== 'text') return;
    texts++;
    if (role === 'pageMark' || role === 'notesRule') return;
    const notes = isNote(role);
    const candidates = draft.sources[at]!.callCandidates;
    if (candidates.length === 0) return;
    const shaped = !notes && headingShaped(block.text);
    const heading = shaped || (!notes && texts <= OPENING && block.text.length <= LONGEST_HEADING);
    for (const candidate of candidates) {
      let weight = candidate.prior;
      if (candidate.spaced && heading) {
        if (candidate.last)
          weight += texts === 1 || (shaped && texts <= OPENING) ? BEHIND_HEADING : BEHIND_INNER_HEADING;
        else if (shaped) weight += INSIDE_HEADING;
      }
      if (candidate.style !== style) weight -= OTHER_STYLE;
      if (candidate.rest !== '') weight += numbers.speaksFor(candidate, start + candidate.run);
      (notes ? inNotes : body).push({
        start: start + candidate.start,
        end: start + candidate.end,
        run: start + candidate.run,
        candidate,
        block: at,
        weight,
      });
    }
  });
  return { body, inNotes };
}

function headingShaped(text: string): boolean {
  return text.length <= LONGEST_HEADING && (looksLikeHeading(text) === 'numbered' || looksLikeOldHeading(text));
}

/** The heaviest chain of candidates in the notes' order: as the notes stand at the foot, or as their numbers count, whichever fits better. */
function bestFit(draft: Draft, body: readonly Placed[], numbers: NumberEvidence): { calls: Call[]; weight: number } {
  const numbered = draft.notes.flatMap((note, index) => (note.kind === 'numbered' ? [index] : []));
  const asPlaced = fitTo(draft, body, numbered, numbers);
  const byNumber = [...numbered].sort((a, b) => Number(draft.notes[a]!.label) - Number(draft.notes[b]!.label) || a - b);
  if (byNumber.every((index, i) => index === numbered[i])) return asPlaced;
  const asCounted = fitTo(draft, body, byNumber, numbers);
  return asCounted.weight >= asPlaced.weight ? asCounted : asPlaced;
}

function fitTo(
  draft: Draft,
  body: readonly Placed[],
  order: readonly number[],
  numbers: NumberEvidence,
): { calls: Call[]; weight: number } {
  const ranks = new Map<string, number[]>();
  order.forEach((note, rank) => {
    const label = String(Number(draft.notes[note]!.label));
    const known = ranks.get(label);
    if (known) known.push(rank);
    else ranks.set(label, [rank]);
  });
  const choices: (Choice & { readonly placed: Placed; readonly split: number })[] = [];
  for (const placed of body) {
    const weight = placed.weight + WANTED;
    const { label, rest, style } = placed.candidate;
    for (const rank of ranks.get(label) ?? []) {
      const named = rest === '' ? 0 : numbers.noteNames(placed.candidate, draft.notes[order[rank]!]!);
      if (weight + named > 0)
        choices.push({ run: placed.run, first: rank, last: rank, weight: weight + named, placed, split: 0 });
    }
    // `12` for the calls 1 and 2, one directly behind the other.
    if (rest !== '' || style !== 'bare' || label.length < 2 || placed.weight < 0) continue;
    for (let split = 1; split < label.length; split++)
      for (const first of ranks.get(label.slice(0, split)) ?? [])
        if (String(Number(draft.notes[order[first + 1] ?? -1]?.label)) === label.slice(split))
          choices.push({ run: placed.run, first, last: first + 1, weight: weight + 1, placed, split });
  }
  const calls: Call[] = [];
  let total = 0;
  for (const at of bestChain(choices, order.length)) {
    const { placed, first, last, split, weight } = choices[at]!;
    total += weight;
    const cut = placed.start + split;
    if (split > 0) calls.push(callAt(draft, placed.start, cut, order[first]!));
    calls.push(callAt(draft, cut, placed.end, order[last]!));
  }
  return { calls, weight: total };
}

function callAt(draft: Draft, start: number, end: number, note: number): Call {
  return { span: { start, end }, label: draft.notes[note]!.label, note };
}

/** What is left in strong places: a note called again, a label that no note bears, calls out of order. */
function addLeftOver(draft: Draft, body: readonly Placed[], calls: Call[], called: Set<number | null>): void {
  const taken = new Set(calls.map((c) => c.span.start));
  const runs = new Set(body.filter((p) => taken.has(p.start)).map((p) => p.run));
  const most = draft.notes.reduce((n, note) => Math.max(n, Number(note.label) || 0), 0);
  for (const placed of body) {
    if (Number(placed.candidate.label) > most + BEYOND) continue;
    if (placed.candidate.spaced && !endsBlock(draft, placed)) continue;
    if (placed.weight < STRONG || placed.candidate.rest !== '' || runs.has(placed.run)) continue;
    const note = draft.notes.findIndex((n) => n.label === placed.candidate.label);
    runs.add(placed.run);
    calls.push({
      span: { start: placed.start, end: placed.end },
      label: placed.candidate.label,
      note: note < 0 ? null : note,
    });
    if (note >= 0) called.add(note);
  }
}

/** Whether nothing but white space follows in the block. */
function endsBlock(draft: Draft, placed: Placed): boolean {
  const { block, start } = draft.blocks[placed.block]!;
  return block.text.slice(placed.end - start).trim() === '';
}

/** Notes that notes call. */
function addInsideNotes(
  _draft: Draft,
  _inNotes: readonly Placed[],
  _calls: Call[],
  _called: Set<number | null>,
): void {}

function addSymbolCalls(draft: Draft, calls: Call[]): void {
  draft.notes.forEach((note, index) => {
    if (note.kind !== 'symbol') return;
    for (const { block, start, role } of draft.blocks) {
      if (block.kind !== 'text' || (isNote(role) && start >= note.labelSpan.start)) continue;
      const at = symbolCall(block.text, note.label, 0);
      if (at < 0) continue;
      const span = { start: start + at, end: start + at + note.label.length };
      if (calls.some((c) => c.span.start === span.start)) continue;
      calls.push({ span, label: note.label, note: index });
      return;
    }
  });
}
