import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitLines } from '../text/lines';
import { keepTokensFor, splitBlocks } from './blocks';

/** The text blocks of a text, line ends as `/`. */
function texts(text: string): string[] {
  return splitBlocks(splitLines(text))
    .filter((b) => b.kind === 'text')
    .map((b) => b.text.trimEnd().replaceAll('\n', '/'));
}

describe('blocks', () => {
  it('keep the tokens of those that were looked at last, and no others, where there is not room for all', () => {
    const blocks = splitBlocks(splitLines('The Ambassador said so to the Minister.\n'.repeat(1000)));
    const all = blocks.map(({ tokens }) => tokens);
    assert.ok(blocks.every(({ tokens }, i) => tokens === all[i]));
    for (const block of blocks) block.letGoOfTokens();
    keepTokensFor(10_000);
    const made = blocks.map(({ tokens }) => tokens);
    const kept = blocks.filter(({ tokens }, i) => tokens === made[i]).length;
    assert.ok(kept < blocks.length / 2, `${kept} of ${blocks.length}`);
    const last = blocks.slice(-20).map(({ tokens }) => tokens);
    assert.ok(blocks.slice(-20).every(({ tokens }, i) => tokens === last[i]));
    keepTokensFor(Number.POSITIVE_INFINITY);
  });

  it('have the same tokens when they are made anew', () => {
    const [block] = splitBlocks(['Mr. Herter met Mr. Lloyd.\n']);
    const before = block!.tokens;
    block!.letGoOfTokens();
    assert.notEqual(block!.tokens, before);
    assert.deepEqual(block!.tokens, before);
  });

  it('lose nothing and count their lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '  1. b', ' ', '\n', '\r\n', '\r', 'c'.repeat(60), '<!-- frus-x -->')),
        (pieces) => {
          const text = pieces.join('');
          const lines = splitLines(text);
          const blocks = splitBlocks(lines);
          assert.equal(blocks.map((b) => b.text).join(''), text);
          assert.equal(
            blocks.reduce((n, b) => n + b.lineCount, 0),
            lines.length,
          );
          blocks.forEach((b, i) => {
            assert.ok(i === 0 || b.kind !== 'blank' || blocks[i - 1]!.kind !== 'blank');
          });
        },
      ),
    );
  });

  it('are lines, where lines are short or long', () => {
    assert.deepEqual(texts('SUBJECT\nTalks\nText'), ['SUBJECT', 'Talks', 'Text']);
    assert.deepEqual(texts(`Heading of a document\n${'Long line. '.repeat(20)}\nMore`).length, 3);
  });

  it('are paragraphs, where lines were wrapped', () => {
    const wrapped =
      'The Ambassador said that he had spoken with the Minister about the talks\nand that nothing had come of them, but that there was reason to hope for\nthe best in the coming weeks.\nHe then went home.';
    assert.deepEqual(texts(wrapped), [wrapped.split('\nHe')[0]!.replaceAll('\n', '/'), 'He then went home.']);
  });

  it('begin anew at labels, bullets and page marks in wrapped text', () => {
    const line = 'The Ambassador said that he had spoken with the Minister about the talks';
    const three = [line, line, line].join('\n');
    assert.deepEqual(texts(`${three}\n  1. Note\n${three}\n  • Item\n${three}\n[Page 3]\n${line}`).length, 7);
  });

  it('do not join two lines for their lengths alone', () => {
    assert.equal(
      texts('9. Memorandum of Conversation in the Office of the Secretary\nWashington, May 5, 1961.').length,
      2,
    );
    assert.equal(texts('9. Telegram From the Embassy in the Soviet Union to the\nDepartment of State').length, 1);
  });

  it('are comments where a line speaks to the linter', () => {
    const blocks = splitBlocks(splitLines('a\n<!-- frus-disable -->\nb <!-- frus-disable -->\n'));
    assert.deepEqual(
      blocks.map((b) => b.kind),
      ['text', 'comment', 'text', 'blank'],
    );
  });
});
