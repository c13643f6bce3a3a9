import type { Snapshot } from '../../archive/snapshot';
import type { DocumentSummary } from '../../archive/summary';
import { classificationOf, handlingOf } from '../../data/classifications';
import { textOf as wordsOf } from '../../text/span';
import { documentOf } from '../definition';
import { pageBefore } from '../pages';
import { type Thing, thingAt } from '../things';
import { type HoverBlock, type HoverContent, link, list, paragraph, remark, title } from './content';
import type { TextOf } from './library';
import { noteBlocks } from './note';
import { personBlocks } from './person';
import { pageAddress, referenceBlocks } from './reference';

export type { HoverBlock, HoverContent } from './content';
export type { TextOf } from './library';

/** What is known of the thing at an offset; null where there is nothing to say. */
export function hover(snapshot: Snapshot, offset: number, textOf: TextOf = () => null): HoverContent | null {
  const thing = thingAt(snapshot, offset);
  if (!thing) return null;
  const blocks = blocksOf(snapshot, thing, textOf);
  return blocks.length > 0 ? { span: thing.span, blocks } : null;
}

/** The documents whose text a hover at an offset may quote. */
export function documentsForHover(snapshot: Snapshot, offset: number): DocumentSummary[] {
  const thing = thingAt(snapshot, offset);
  if (thing?.kind !== 'reference') return [];
  const notes = thing.targets.filter((target) => target.note !== null && target.state !== 'here');
  return notes.slice(0, 1).flatMap((target) => documentOf(snapshot, target) ?? []);
}

function blocksOf(snapshot: Snapshot, thing: Thing, textOf: TextOf): HoverBlock[] {
  const { document } = snapshot;
  switch (thing.kind) {
    case 'call':
      if (thing.call.note === null)
        return [title(`Footnote ${thing.call.label}`), paragraph('No note at the foot bears this number.')];
      return [title(`Footnote ${thing.call.label}`), ...noteBlocks(document, thing.call.note)];
    case 'noteLabel': {
      if (document.source?.note === thing.index) return [title('Source note'), ...noteBlocks(document, thing.index)];
      const calls = document.calls.filter((c) => c.note === thing.index).length;
      return calls === 1 ? [] : [paragraph(calls === 0 ? 'No call leads to this note.' : `Called ${calls} times.`)];
    }
    case 'page':
      return pageBlocks(snapshot, thing);
    case 'reference':
      return referenceBlocks(snapshot, thing.reference, thing.targets, textOf);
    case 'person':
      return personBlocks(snapshot, thing.mention);
    case 'term': {
      const { term, meanings, line } = thing.mention.term;
      const source = line === null ? 'From the table of common abbreviations' : 'From the volume’s list of terms';
      return [title(term), ...(meanings.length > 1 ? [list(meanings)] : meanings.map(paragraph)), remark(source)];
    }
    case 'classification':
    case 'handling':
      return markingBlocks(wordsOf(document.text, thing.span));
  }
}

function pageBlocks(snapshot: Snapshot, { mark }: Thing & { kind: 'page' }): HoverBlock[] {
  const before = pageBefore(mark);
  const address = pageAddress(snapshot.volume.id, mark.page);
  return [
    title(`Page ${mark.page}`),
    paragraph(`Page ${mark.page} of the printed volume begins here${before === null ? '' : `; page ${before} ends`}.`),
    ...(address === null ? [] : [link(address.replace(/^https:\/\//, ''), address)]),
  ];
}

function markingBlocks(text: string): HoverBlock[] {
  const marking = text.trim().replace(/\.$/, '');
  const classification = classificationOf(marking);
  if (classification)
    return [title(classification.name), paragraph(classification.explanation), remark('Classification')];
  const handling = handlingOf(marking);
  return handling
    ? [title(handling.name), paragraph(handling.explanation), remark(HANDLING_GROUPS[handling.group])]
    : [];
}

const HANDLING_GROUPS = {
  distribution: 'Handling: who may see it',
  precedence: 'Handling: how fast it goes',
  channel: 'Handling: by which channel it goes',
  sensitivity: 'Handling: sensitivity',
  dissemination: 'Handling: to whom it may be passed on',
  compartment: 'Handling: who is cleared for it',
  form: 'Handling: form of the message',
} as const;
