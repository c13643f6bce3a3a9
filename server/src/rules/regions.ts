import type { BlockRole, PlacedBlock } from '../document/block';
import type { FrusDocument } from '../document/model';
import { OfLast } from '../text/keptWith';

/** Blocks that go on from one another: the text from heading to notes, or one note with its further paragraphs. */
export type Region = readonly PlacedBlock[];

/** What stands by itself: a pair of marks opened there is closed there. */
const ALONE: ReadonlySet<BlockRole> = new Set(['fileLine', 'heading', 'classification', 'notesRule']);

/** The regions of a document's text, in order; blank lines, page marks and comments are left out. */
export function regionsOf(document: FrusDocument): readonly Region[] {
  return regionsOfLast.of(document);
}

/** Several rules ask for them. */
export const regionsOfLast = new OfLast<FrusDocument, readonly Region[]>(partedInRegions);

function partedInRegions(document: FrusDocument): Region[] {
  const regions: Region[] = [];
  let region: PlacedBlock[] = [];
  for (const placed of document.blocks) {
    const { role } = placed;
    if (role === 'blank' || role === 'comment' || role === 'pageMark') continue;
    if (ALONE.has(role)) {
      if (region.length > 0) regions.push(region);
      region = [];
      regions.push([placed]);
      continue;
    }
    const before = region.at(-1);
    if (before !== undefined && (role === 'note' || isNote(before.role) !== isNote(role))) {
      regions.push(region);
      region = [];
    }
    region.push(placed);
  }
  if (region.length > 0) regions.push(region);
  return regions;
}

function isNote(role: BlockRole): boolean {
  return role === 'note' || role === 'noteContinuation';
}
