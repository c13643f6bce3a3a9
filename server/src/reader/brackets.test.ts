import assert from 'node:assert/strict';
import { tokenize } from '../text/tokens';
import { readBrackets } from './brackets';

function read(text: string): string[] {
  return readBrackets(tokenize(text)).map((b) => `${text.slice(b.span.start, b.span.end)} = ${b.kind}`);
}

describe('readBrackets', () => {
  it('tells the kinds of insertions', () => {
    for (const [text, kind] of [
      ['[less than 1 line not declassified]', 'not-declassified'],
      ['[name not declassified]', 'not-declassified'],
      ['[Omitted here is discussion of grain.]', 'omission'],
      ['[Here follows a list of names.]', 'omission'],
      ['[sic]', 'sic'],
      ['[garble]', 'garble'],
      ['[text garbled in transmission]', 'garble'],
      ['[illegible]', 'illegible'],
      ['[treaty?]', 'conjecture'],
      ['[signed]', 'signed'],
      ['[Commerce]', 'correction'],
    ] as const)
      assert.deepEqual(read(`before ${text} after`), [`${text} = ${kind}`]);
  });

  it('finds brackets inside brackets', () => {
    assert.deepEqual(read('a [Here follows [sic] a list.] b'), [
      '[Here follows [sic] a list.] = omission',
      '[sic] = sic',
    ]);
  });

  it('reports what does not close or open in its paragraph', () => {
    assert.deepEqual(read('a [note without end'), ['[note without end = unclosed']);
    assert.deepEqual(read('a note] without beginning'), ['] = unopened']);
    assert.deepEqual(read('no brackets'), []);
  });
});
