import type { PersonMention } from '../../archive/resolution';
import type { Snapshot } from '../../archive/snapshot';
import { textOf } from '../../text/span';
import { type HoverBlock, list, paragraph, remark, title } from './content';

/** Who is named, and why this person. */
export function personBlocks(snapshot: Snapshot, mention: PersonMention): HoverBlock[] {
  const words = textOf(snapshot.document.text, mention.span).replace(/\s+/g, ' ');
  if (mention.state === 'unknown')
    return [title(words), paragraph('Not identified: no list or table at hand names this person.')];
  if (!mention.person)
    return [
      title(words),
      paragraph('This may be one of several people:'),
      list(mention.candidates.map((p) => p.name)),
      remark(mention.why),
    ];
  const { person } = mention;
  return [
    title(person.name),
    ...(person.description === null ? [] : [paragraph(person.description)]),
    remark(mention.why),
  ];
}
