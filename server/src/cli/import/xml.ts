import { SaxesParser } from 'saxes';

/** An element of an XML document, as much as the imports need. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** A text that is not well-formed XML; the message says where. */
export class XmlError extends Error {}

/** Reads an XML document. @throws XmlError where it is not well formed */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const addText = (words: string) => {
    if (open.length > 1) open.at(-1)!.children.push(words);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', ({ message }) => {
    throw new XmlError(message);
  });
  parser.write(text).close();
  return root.children.find(isElement)!;
}

type Open = XmlElement & { children: (XmlElement | string)[] };

export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string';
}

/** The elements of these names below an element, at any depth, in the order of the text; none inside another. */
export function* descendants(element: XmlElement, ...names: readonly string[]): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (names.includes(child.name)) yield child;
    else yield* descendants(child, ...names);
  }
}

/** The element at a path of names below an element; null where there is none. */
export function at(element: XmlElement, ...path: readonly string[]): XmlElement | null {
  let found: XmlElement | null = element;
  for (const name of path)
    found = found?.children.find((c): c is XmlElement => isElement(c) && c.name === name) ?? null;
  return found;
}

/** The words of an element with white space as single blanks, without what stands in elements of the names left out. */
export function wordsOf(element: XmlElement | null, leftOut: readonly string[] = []): string {
  return element === null ? '' : raw(element, leftOut).replace(/\s+/g, ' ').trim();
}

function raw(element: XmlElement, leftOut: readonly string[]): string {
  return element.children
    .map((child) => (isElement(child) ? (leftOut.includes(child.name) ? '' : raw(child, leftOut)) : child))
    .join('');
}
