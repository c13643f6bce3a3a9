import type { ListKind } from '../../archive/volumeList';
import { descendants, wordsOf, type XmlElement } from './xml';

/** Whether a document is a TEI volume of the series. */
export function isTeiVolume(root: XmlElement): boolean {
  return root.name === 'TEI';
}

/** The id of a TEI volume: `frus1977-80v21`; null where it bears none. */
export function teiVolumeId(root: XmlElement): string | null {
  return root.attributes['xml:id'] ?? null;
}

/**
 * The entries of a volume's printed list, as lines: name or term, comma, description, as they stand in print. Empty where the volume has
 * no such list. Divisions are named as the series does (`xml:id="persons"`, `xml:id="terms"`).
 */
export function teiList(root: XmlElement, kind: ListKind): string[] {
  const lines: string[] = [];
  for (const division of divisions(root, kind))
    for (const item of descendants(division, 'item')) {
      const line = entry(item);
      if (line !== '') lines.push(line);
    }
  return lines;
}

function* divisions(element: XmlElement, id: string): Generator<XmlElement> {
  for (const division of descendants(element, 'div')) {
    if (division.attributes['xml:id'] === id) yield division;
    else yield* divisions(division, id);
  }
}

/** Footnotes and page breaks are no part of an entry; a blank that markup left before a comma or stop is none of the text's. */
function entry(item: XmlElement): string {
  return wordsOf(item, ['note', 'pb']).replace(/ +([,;.])/g, '$1');
}
