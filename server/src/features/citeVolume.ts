import type { CatalogueVolume } from '../archive/catalogue';
import type { Snapshot } from '../archive/snapshot';
import { numberOf } from '../archive/volumeNumber';
import { isApparatus } from '../document/apparatus';
import type { VolumeCitation } from '../document/references';
import { type TextChange, tidy } from './edits';

/**
 * The edits of a document when a volume of its series gets another number: `vol. XXI` of citations in the apparatus, in the way it was
 * written. Years and titles of a citation stay, so there are none where the two are not of one sub-series, or one of them is a part or
 * supplement.
 */
export function renumberVolume(snapshot: Snapshot, from: string, to: string): TextChange[] {
  const { document, resolution, catalogue } = snapshot;
  const [before, after] = [catalogue.byId(from), catalogue.byId(to)];
  const number = after && plainNumber(after);
  if (!before || !number || plainNumber(before) === null || before.subseries !== after.subseries) return [];
  const edits: TextChange[] = [];
  for (const { candidate, targets } of resolution.references) {
    const { volume } = candidate;
    if (!volume || targets.length === 0 || !targets.every((target) => target.volume === from)) continue;
    if (!isApparatus(document, volume.span)) continue;
    const edit = numberEdit(document.text, volume, number);
    if (edit) edits.push(edit);
  }
  return tidy(edits);
}

/** `XXI` of a volume that has a number and no part; null for any other. */
function plainNumber({ number }: CatalogueVolume): string | null {
  return /^(?:Volume )?([IVXLC]+|E–\d+)$/.exec(number)?.[1] ?? null;
}

function numberEdit(text: string, { span, number }: VolumeCitation, to: string): TextChange | null {
  if (number === null) return null;
  // Behind the years, which may hold the same digits.
  const word = /\bvol(?:ume|\.)?s?\.?\s*/i.exec(text.slice(span.start, span.end));
  const behind = span.start + (word ? word.index + word[0].length : 0);
  const at = text.indexOf(number, behind);
  if (at < 0 || at + number.length > span.end) return null;
  const arabic = /^\d+$/.test(number) ? numberOf(to)[0] : undefined;
  const written = arabic ?? (number === number.toLowerCase() ? to.toLowerCase() : to);
  return { span: { start: at, end: at + number.length }, text: written };
}
