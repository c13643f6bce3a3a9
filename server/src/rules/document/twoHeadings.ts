import { kindOfTitle } from '../../data/kinds';
import type { BlockRole } from '../../document/block';
import type { FrusDocument } from '../../document/model';
import { looksLikeHeading } from '../../reader/headingShape';
import { type Span, textOf } from '../../text/span';
import type { Rule } from '../rule';

export const documentTwoHeadings: Rule = {
  id: 'document/two-headings',
  checks: 'A document has one heading.',
  why: 'A heading below the heading was pasted twice, or the document between the two was lost; it reads as a paragraph of the first.',
  source: 'FRUS Schematron rules, empty-missing',
  level: 'off',
  levels: { pedantic: 'info' },
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    const second = secondHeading(document);
    if (!second || !document.heading) return;
    yield {
      span: second.span,
      message:
        second.number === document.number
          ? `Document ${document.number} has a second heading right below the first. Keep the one that the volume prints.`
          : `The heading of Document ${second.number} stands right below that of Document ${document.number}, whose text is lacking. Restore the text, or keep one of the headings.`,
      related: [{ span: document.heading.span, message: 'the first heading' }],
    };
  },
  examples: {
    valid: [
      {
        text: '4. Telegram From the Embassy in Greece to the Department of State[1]\n\nAthens, May 1, 1977.\n\n4. Report from the consul follows.\n\n[1] Source: Department of State. Secret.\n',
      },
      // The first item of an agenda.
      { text: '1. Minutes of a Meeting of the Council\n\n1. Report on the Islands\n\nThe Council met.\n' },
    ],
    invalid: [
      {
        text: '4. Telegram From the Embassy in Greece to the Department of State[1]\n\n⟦4. Telegram From the Embassy in Greece to the Department of State⟧\n\nAthens, May 1, 1977.\n\nTalks began.\n\n[1] Source: Department of State. Secret.\n',
      },
      {
        text: '4. Editorial Note\n\n⟦5. Telegram From the Embassy in Greece to the Department of State⟧\n\nAthens, May 1, 1977.\n\nTalks began.\n',
      },
    ],
  },
};

/** What can stand between two headings and is no text of the first document. */
const BETWEEN: ReadonlySet<BlockRole> = new Set(['blank', 'comment', 'pageMark']);

/**
 * A line right below the heading that has the form of one and this document's number or the next. Items of an agenda have that form
 * too: it is of the kind of the first heading, or stands above a dateline.
 */
function secondHeading({ blocks, number, kind, text }: FrusDocument): { span: Span; number: string } | null {
  if (number === null) return null;
  const rest = blocks.slice(blocks.findLastIndex(({ role }) => role === 'heading') + 1);
  const [line, below] = rest.filter(({ role }) => !BETWEEN.has(role));
  if (line?.role !== 'paragraph' || looksLikeHeading(line.block.text) !== 'numbered') return null;
  const printed = /^\s*\[?(?:No\. ?)?(\d{1,4}[a-z]?)\]?\.?\s+/.exec(line.block.text);
  if (printed?.[1] !== number && printed?.[1] !== String(Number(number) + 1)) return null;
  const start = line.start + printed[0].search(/\S/);
  const span = { start, end: start + line.block.text.trim().length };
  const title = textOf(text, { start: line.start + printed[0].length, end: span.end });
  if (kindOfTitle(title)?.kind !== kind && below?.role !== 'dateline') return null;
  return { span, number: printed[1]! };
}
