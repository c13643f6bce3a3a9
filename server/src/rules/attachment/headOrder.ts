import { blockIndexAt } from '../../document/apparatus';
import type { FrusDocument } from '../../document/model';
import { isPartHeading } from '../../reader/attachments';
import { readKind } from '../../reader/kind';
import { encloses, type Span } from '../../text/span';
import type { Rule } from '../rule';

/** How many lines below the dateline are looked at: salutation, first paragraph, and what stands behind it. */
const LINES = 3;

export const attachmentHeadOrder: Rule = {
  id: 'attachment/head-order',
  checks: 'The heading of an attachment stands above its dateline and text.',
  why: 'What stands below the opening is not taken for the heading; move it up to the line below the label, or supply one there.',
  source: 'FRUS Schematron rules, head-opener-p',
  level: 'off',
  levels: { pedantic: 'info' },
  fixable: 'no',
  reads: 'model',
  *check({ document }) {
    for (const { heading, span } of document.attachments) {
      const dateline = document.datelines.find((d) => encloses(span, d.span));
      if (heading || !dateline) continue;
      const found = headingBelow(document, dateline.span, span.end);
      if (found)
        yield {
          span: found,
          message:
            'This heading stands below the dateline of its attachment. Move it to the line below the attachment’s label.',
          related: [{ span: dateline.span, message: 'The dateline of the attachment.' }],
        };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\nTab A\n\nLetter From President Carter to Prime Minister Ecevit\n\nWashington, May 2, 1978.\n\nDear Mr. Prime Minister:\n\nI write.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\nTab A\n\nWashington, May 2, 1978.\n\nMEMORANDUM FOR THE PRESIDENT\n\nI write.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
    invalid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nText.\n\nTab A\n\nWashington, May 2, 1978.\n\n⟦Letter From President Carter to Prime Minister Ecevit⟧\n\nDear Mr. Prime Minister:\n\nI write.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
  },
};

/** The line below an attachment's dateline that reads like its heading: it names a kind of paper, and is not all in capitals. */
function headingBelow(document: FrusDocument, dateline: Span, end: number): Span | null {
  const { blocks } = document;
  let seen = 0;
  for (let i = blockIndexAt(document, dateline.start) + 1; i < blocks.length && seen < LINES; i++) {
    const { start, block, role } = blocks[i]!;
    if (start >= end) return null;
    if (role === 'blank' || role === 'comment' || role === 'pageMark') continue;
    seen++;
    if (role !== 'paragraph' && role !== 'section') continue;
    const text = block.text.trim();
    if (text === text.toUpperCase() || !isPartHeading(text) || readKind(text) === 'other') continue;
    const from = start + block.text.indexOf(text);
    return { start: from, end: from + text.length };
  }
  return null;
}
