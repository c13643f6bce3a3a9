import { at, descendants, wordsOf, type XmlElement } from './xml';

/** Whether a document is an entry of the series' people authority: one person with the forms of his name and where they stand. */
export function isAuthority(root: XmlElement): boolean {
  return root.name === 'person' && at(root, 'names', 'preferred') !== null;
}

/**
 * The line of a person for a list: as the list of `volume` has him, null where it does not; without a volume, his preferred name with
 * the description that most lists give him.
 */
export function authorityLine(root: XmlElement, volume: string | null): string | null {
  const names = [...descendants(root, 'original')];
  const remarks = [...descendants(root, 'remark')];
  if (volume !== null) {
    const name = names.find((n) => isOf(n, volume));
    const remark = remarks.find((r) => isOf(r, volume));
    return name ? line(wordsOf(at(name, 'name')), remark && wordsOf(at(remark, 'p'))) : null;
  }
  const usual = remarks.reduce<XmlElement | undefined>((a, b) => (a && sources(a) >= sources(b) ? a : b), undefined);
  return line(wordsOf(at(root, 'names', 'preferred', 'name')), usual && wordsOf(at(usual, 'p')));
}

function isOf(element: XmlElement, volume: string): boolean {
  return [...descendants(element, 'source-url')].some((url) => wordsOf(url).includes(`/${volume}/`));
}

function sources(element: XmlElement): number {
  return [...descendants(element, 'source-url')].length;
}

function line(name: string, about: string | undefined): string | null {
  return name === '' || !about ? null : `${name}, ${about.replace(/\.$/, '')}`;
}
