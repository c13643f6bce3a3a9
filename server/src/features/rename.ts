import type { Snapshot } from '../archive/snapshot';
import { labelCharacters } from '../document/labels';
import type { Span } from '../text/span';
import type { EditResult, TextChange } from './edits';
import { ownName, volumeKey } from './identity';
import { relabel } from './labels';
import { thingAt } from './things';

/**
 * What a rename at an offset would change: the label of a footnote, or the number of the document. Names and other words of the
 * document are never renamed.
 */
export interface Renamable {
  readonly kind: 'footnote' | 'document';
  /** The label's own characters, without brackets or stop. */
  readonly span: Span;
  readonly label: string;
}

/** The footnote label at an offset, at its call or at the note, or the number in the heading; null where nothing can be renamed. */
export function renamableAt(snapshot: Snapshot, offset: number): Renamable | null {
  const thing = thingAt(snapshot, offset);
  const { text, heading, number } = snapshot.document;
  const footnote = (span: Span, label: string): Renamable => ({
    kind: 'footnote',
    span: labelCharacters(text, span, label),
    label,
  });
  if (thing?.kind === 'call') return footnote(thing.span, thing.call.label);
  if (thing?.kind === 'noteLabel' && thing.note.label !== '') return footnote(thing.span, thing.note.label);
  const printed = heading?.numberSpan;
  if (!printed || number === null || offset < printed.start || printed.end < offset) return null;
  return { kind: 'document', span: labelCharacters(text, printed, number), label: number };
}

/** Labels that notes of the series bear, and numbers of documents. */
const LABEL = /^(?:\d{1,3}[a-z]?|[*†‡§]{1,4})$/;
const NUMBER = /^[1-9]\d{0,3}[a-z]?$/;

/** Gives a footnote another label, or the document another number: the edits of this document, with the wordings of it that name them. */
export function rename(snapshot: Snapshot, offset: number, label: string): EditResult {
  const renamed = renamableAt(snapshot, offset);
  if (!renamed) return { refused: 'Only the number of a footnote or of the document can be renamed here.' };
  const wanted = label.trim();
  if (wanted === renamed.label) return { edits: [] };
  if (renamed.kind === 'document') {
    if (!NUMBER.test(wanted)) return { refused: `“${label}” is no number of a document, such as 12 or 60a.` };
    if (snapshot.volume.byNumber(wanted))
      return { refused: `There is a Document ${wanted} already. Give that one another number first.` };
    return { edits: [{ span: renamed.span, text: wanted }] };
  }
  if (!LABEL.test(wanted)) return { refused: `“${label}” is no footnote number: digits, or a symbol such as *.` };
  if (snapshot.document.notes.some((n) => n.label === wanted))
    return { refused: `There is a footnote ${wanted} already. Give that one another number first.` };
  return { edits: renameEdits(snapshot, { ...ownDocument(snapshot), label: renamed.label }, wanted) };
}

/** The edits of a document, this one or another of the volume, when a footnote gets another label. */
export function renameEdits(
  snapshot: Snapshot,
  note: { readonly volume: string; readonly document: string; readonly label: string },
  label: string,
): TextChange[] {
  return relabel(snapshot, note, new Map([[note.label, label]]));
}

/** How the footnotes of this document are told from those of others. */
export function ownDocument(snapshot: Snapshot): { volume: string; document: string } {
  return { volume: volumeKey(snapshot), document: ownName(snapshot) };
}
