import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineStore, splitLines } from './lines';

describe('LineStore', () => {
  it('ends lines at \\n, \\r\\n and \\r, not at U+2028', () => {
    assert.deepEqual(splitLines('a\nb\r\nc\rd\u2028e'), ['a\n', 'b\r\n', 'c\r', 'd\u2028e']);
    assert.deepEqual(splitLines(''), ['']);
    assert.deepEqual(splitLines('a\n'), ['a\n', '']);
  });

  it('has the text that it was made of until an edit', () => {
    const store = LineStore.of('ab\ncd');
    assert.equal(store.whole, 'ab\ncd');
    store.edit({ line: 0, character: 1 }, { line: 0, character: 1 }, 'x');
    assert.equal(store.whole, null);
    assert.equal(store.text(), 'axb\ncd');
  });

  it('clamps positions outside of the text', () => {
    const store = LineStore.of('ab\ncd');
    assert.equal(store.offsetAt({ line: 9, character: 9 }), 5);
    assert.equal(store.offsetAt({ line: 0, character: 9 }), 2);
    assert.deepEqual(store.positionAt(3), { line: 1, character: 0 });
    assert.deepEqual(store.positionAt(99), { line: 1, character: 2 });
  });

  it('equals a fresh split after any edits, and reports the lines that changed', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r'), maxLength: 12 });
    const edit = fc.tuple(fc.nat(40), fc.nat(40), piece);
    fc.assert(
      fc.property(piece, fc.array(edit, { maxLength: 8 }), (text, edits) => {
        const store = LineStore.of(text);
        let now = text;
        for (const [a, b, insert] of edits) {
          const start = store.positionAt(Math.min(a, b));
          const end = store.positionAt(Math.max(a, b));
          const before = store.slice(0, store.lineCount);
          const [from, to] = [store.offsetAt(start), store.offsetAt(end)];
          const change = store.edit(start, end, insert);
          now = now.slice(0, from) + insert + now.slice(to);
          const after = store.slice(0, store.lineCount);
          assert.deepEqual(after, splitLines(now));
          before.splice(change.from, change.removed, ...after.slice(change.from, change.from + change.inserted));
          assert.deepEqual(before, after);
        }
      }),
      { numRuns: 500 },
    );
  });
});
