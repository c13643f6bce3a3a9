import type { Snapshot } from '../archive/snapshot';
import { labelCharacters } from '../document/labels';
import type { Span } from '../text/span';
import type { EditResult, TextChange } from './edits';
import { ownName, volumeKey } from './identity';
import { relabel } from './labels';
import { thingAt } from './things';

/** What a rename at an offset would change: the label of a footnote. Names and other words of the document are never renamed. */
export interface Renamable {
  /** The label's own characters, without brackets or stop. */
  readonly span: Span;
  readonly label: string;
}

/** The footnote label at an offset, at its call or at the note; null where nothing can be renamed. */
export function renamableAt(snapshot: Snapshot, offset: number): Renamable | null {
  const thing = thingAt(snapshot, offset);
  const { text } = snapshot.document;
  if (thing?.kind === 'call')
    return { span: labelCharacters(text, thing.span, thing.call.label), label: thing.call.label };
  if (thing?.kind === 'noteLabel' && thing.note.label !== '')
    return { span: labelCharacters(text, thing.span, thing.note.label), label: thing.note.label };
  return null;
}

/** Labels that notes of the series bear. */
const LABEL = /^(?:\d{1,3}[a-z]?|[*†‡§]{1,4})$/;

/** Gives a footnote another label: note, calls, and the wordings of this document that name it, together. */
export function rename(snapshot: Snapshot, offset: number, label: string): EditResult {
  const renamed = renamableAt(snapshot, offset);
  if (!renamed) return { refused: 'Only the number of a footnote can be renamed here.' };
  const wanted = label.trim();
  if (!LABEL.test(wanted)) return { refused: `“${label}” is no footnote number: digits, or a symbol such as *.` };
  if (wanted === renamed.label) return { edits: [] };
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
