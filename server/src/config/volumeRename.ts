import { isMap, isScalar, type Pair, parseDocument, type Scalar, visit } from 'yaml';
import type { Span } from '../text/span';
import { volumeNamed } from './addresses';

/** A replacement in the text of a `frus.yaml`; offsets into it. An empty span inserts. */
export interface ConfigEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * What a `frus.yaml` must say otherwise once the folder of a volume has another name: paths and lists of volumes in `lint` that name the
 * folder, and, in the folder's `own` file, the volume's id. A folder that gives up an id for a name that is none keeps the id here.
 * A file with faults is left alone.
 */
export function renameVolumeInConfig(text: string, from: string, to: string, own: boolean): ConfigEdit[] {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) return [];
  const edits: ConfigEdit[] = [];
  const replace = (node: Scalar, value: string) => {
    const [start, end] = node.range!;
    const quote = /^["']/.exec(text.slice(start, end))?.[0] ?? '';
    edits.push({ span: { start, end }, text: `${quote}${value}${quote}` });
  };
  if (volumeNamed(from) !== null && volumeNamed(to) !== null)
    visit(document, {
      Scalar(key, node, path) {
        if (key === 'key' || typeof node.value !== 'string' || !isUnder(path, 'lint')) return;
        const renamed = node.value
          .split('/')
          .map((part) => (part === from ? to : part))
          .join('/');
        if (renamed !== node.value) replace(node, renamed);
      },
    });
  if (!own) return edits;
  const id = document.getIn(['volume', 'id'], true);
  if (isScalar(id)) {
    if (id.value !== to && volumeNamed(to) !== null) replace(id, to);
  } else if (volumeNamed(from) !== null && volumeNamed(to) === null)
    edits.push(statedId(text, document.contents, from));
  return edits;
}

/** The text of a `frus.yaml` that says no more than which volume its folder is. */
export function configOfVolume(id: string): string {
  return `volume:\n  id: ${id}\n`;
}

function statedId(text: string, contents: unknown, id: string): ConfigEdit {
  const section = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'volume')
    : undefined;
  const first = isMap(section?.value) && !section.value.flow ? section.value.items[0]?.key : null;
  if (isScalar(first)) {
    const { start } = spanOf(first);
    const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    return { span: { start, end: start }, text: `id: ${id}\n${indent}` };
  }
  const end = text.length;
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  return { span: { start: end, end }, text: `${gap}${configOfVolume(id)}` };
}

function spanOf(node: Scalar): Span {
  const [start, end] = node.range!;
  return { start, end };
}

/** Whether a node lies in a section of the file. */
function isUnder(path: readonly unknown[], section: string): boolean {
  // The document, its map, then the pair of the section.
  const pair = path[2] as Pair | undefined;
  return isScalar(pair?.key) && pair.key.value === section;
}
