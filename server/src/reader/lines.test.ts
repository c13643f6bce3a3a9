import assert from 'node:assert/strict';
import { splitLines } from '../text/lines';
import { splitBlocks } from './blocks';
import { place } from './draft';
import { Lines } from './lines';

/** The lines of a text in which the given words are calls. */
function linesOf(text: string, calls: readonly string[]): Lines {
  const draft = place(splitBlocks(splitLines(text)));
  let from = 0;
  draft.calls = calls.map((label) => {
    const start = text.indexOf(label, from);
    from = start + label.length;
    return { span: { start, end: from }, label, note: null };
  });
  return new Lines(draft);
}

describe('Lines', () => {
  it('leave out calls at the end and inside, and lead back to the document', () => {
    const text = '  The Hague,[1] May 3, 1962.[2]\n';
    const line = linesOf(text, ['[1]', '[2]']).at(0)!;
    assert.equal(line.text, 'The Hague, May 3, 1962.');
    assert.deepEqual(line.span, { start: 2, end: 28 });
    assert.equal(line.indent, 2);
    const may = line.text.indexOf('May');
    assert.equal(text.slice(line.at(may), line.at(may) + 3), 'May');
    const hague = line.spanOf(0, 'The Hague,'.length);
    assert.equal(text.slice(hague.start, hague.end), 'The Hague,');
  });

  it('give no line for blanks and for marks alone', () => {
    const lines = linesOf('a\n\n[2]\n', ['[2]']);
    assert.equal(lines.at(1), null);
    assert.equal(lines.at(2), null);
    assert.equal(lines.blankAbove(2), 1);
  });
});
