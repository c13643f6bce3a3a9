import type { BlockRole } from '../../document/block';
import type { CallStyle } from '../../document/model';
import type { Draft } from '../draft';
import { looksLikeHeading, looksLikeOldHeading } from '../headingShape';
import type { CallCandidate } from './candidates';
import type { NumberEvidence } from './numbers';

/** A candidate in its place; offsets are relative to the document. */
export interface PlacedCandidate {
  readonly start: number;
  readonly end: number;
  /** Where its run of digits begins: candidates of one run exclude one another. */
  readonly run: number;
  readonly candidate: CallCandidate;
  /** Index of its block. */
  readonly block: number;
  /** The candidate's prior, corrected by what the document says besides. */
  readonly weight: number;
}

/** A place that speaks as strongly as this is a call's even where no note fits. */
export const STRONG = 5;

/** What a call written otherwise than the rest of the document loses. */
const OTHER_STYLE = 4;

/** What a place behind the document's heading, behind one in its body, or inside one adds to a number with a blank before it. */
const BEHIND_HEADING = 9;
const BEHIND_INNER_HEADING = 6;
const INSIDE_HEADING = 5;

/** The first text blocks of a document, among which its heading stands. */
const OPENING = 3;
const LONGEST_HEADING = 600;

/** The way of writing in which most of the notes' labels stand in strong places; the notes' own form where that is even. */
export function mainStyle(draft: Draft): CallStyle {
  const labels = new Set(draft.notes.map((n) => n.label));
  const strong: Record<CallStyle, Set<string>> = {
    bare: new Set(),
    bracket: new Set(),
    caret: new Set(),
    superscript: new Set(),
  };
  const written = new Set<CallStyle>();
  draft.blocks.forEach(({ role }, at) => {
    if (isNoteRole(role)) return;
    for (const c of draft.sources[at]!.callCandidates) {
      if (labels.size > 0 && !labels.has(c.label)) continue;
      written.add(c.style);
      if (c.prior >= STRONG) strong[c.style].add(c.label);
    }
  });
  const form = styleOfNotes(draft);
  let best: CallStyle = written.has(form) ? form : 'bare';
  for (const style of ['bare', 'bracket', 'caret', 'superscript'] as const)
    if (strong[style].size > strong[best].size) best = style;
  return best;
}

/** How calls are written, judging by the notes' labels: `[^1]: …` has calls `[^1]`. */
function styleOfNotes(draft: Draft): CallStyle {
  const first = draft.notes.find((n) => n.kind === 'numbered');
  const label = first ? draft.text.slice(first.labelSpan.start, first.labelSpan.end) : '';
  if (label.startsWith('[^')) return 'caret';
  if (label.startsWith('[')) return 'bracket';
  return /^[⁰¹²³⁴-⁹]/.test(label) ? 'superscript' : 'bare';
}

/** All candidates with their weights, those in the notes apart from those in the text. */
export function placeCandidates(
  draft: Draft,
  style: CallStyle,
  numbers: NumberEvidence,
): { body: PlacedCandidate[]; inNotes: PlacedCandidate[] } {
  const body: PlacedCandidate[] = [];
  const inNotes: PlacedCandidate[] = [];
  let texts = 0;
  draft.blocks.forEach(({ block, start, role }, at) => {
    if (block.kind !== 'text') return;
    texts++;
    if (role === 'pageMark' || role === 'notesRule') return;
    const notes = isNoteRole(role);
    const candidates = draft.sources[at]!.callCandidates;
    if (candidates.length === 0) return;
    const shaped = !notes && headingShaped(block.text);
    const opening = !notes && texts <= OPENING && block.text.length <= LONGEST_HEADING;
    for (const candidate of candidates) {
      let weight = candidate.prior;
      if (candidate.spaced) {
        if (candidate.last && (shaped || opening))
          weight += texts === 1 || (shaped && opening) ? BEHIND_HEADING : BEHIND_INNER_HEADING;
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

/** Whether a block belongs to the notes. */
export function isNoteRole(role: BlockRole): boolean {
  return role === 'note' || role === 'noteContinuation';
}

function headingShaped(text: string): boolean {
  return text.length <= LONGEST_HEADING && (looksLikeHeading(text) === 'numbered' || looksLikeOldHeading(text));
}
