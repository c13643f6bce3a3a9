import { blockAt } from '../../document/apparatus';
import type { BlockRole } from '../../document/block';
import type { Rule } from '../rule';
import { fix } from '../support';

export const footnoteSpaceBeforeCall: Rule = {
  id: 'footnote/space-before-call',
  checks: 'No space stands before a call in the text.',
  why: 'The call belongs to the word or stop before it; with a space it can slip to the next line. Behind a heading the space is the house form of web copies.',
  source: 'FRUS Schematron rules, unwanted-footnote-whitespace',
  level: 'info',
  fixable: 'safe',
  reads: 'text',
  *check({ document }) {
    // A bare digit behind a space is left alone: without the space it would be part of the number before it.
    if (document.callStyle === 'bare') return;
    for (const call of document.calls) {
      const before = call.span.start - 1;
      if (document.text[before] !== ' ' || isHead(blockAt(document, call.span.start)?.role)) continue;
      let start = before;
      while (start > 0 && document.text[start - 1] === ' ') start--;
      if (start === 0 || document.text[start - 1] === '\n') continue;
      // The space that parts two calls stays: see footnote/space-between-calls.
      if (document.calls.some(({ span }) => span.end === start)) continue;
      yield {
        span: { start, end: call.span.end },
        message: `A space stands before call ${call.label}. Close it up to what it belongs to.`,
        fixes: [fix('Remove the space', true, { span: { start, end: before + 1 }, text: '' })],
      };
    }
  },
  examples: {
    valid: [
      { text: '4. Editorial Note [1]\n\nThe Council met.[2]\n\n[1] See Document 3.\n[2] Not found.\n' },
      { text: '4. Editorial Note\n\nThe Council met.[1] [2]\n\n[1] See Document 3.\n[2] Not found.\n' },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe Council met.⟦ [1]⟧\n\n[1] See Document 3.\n',
        fixed: '4. Editorial Note\n\nThe Council met.[1]\n\n[1] See Document 3.\n',
      },
    ],
  },
};

/** Lines on which the call stands apart. */
function isHead(role: BlockRole | undefined): boolean {
  return (
    role === undefined ||
    role === 'heading' ||
    role === 'fileLine' ||
    role === 'dateline' ||
    role === 'attachment' ||
    role === 'section'
  );
}
