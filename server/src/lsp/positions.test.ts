import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FileReading } from '../reader/file';
import { LineStore } from '../text/lines';
import { span } from '../text/span';
import { locatePosition, positionOf, rangeOf, spanIn } from './positions';

const ONE = '1. Editorial Note\n\nThe Council met.\n\n';
const TWO = '2. Editorial Note\n\nIt met again.\n';

const reading = (text: string) => FileReading.of(LineStore.of(text));

describe('positions', () => {
  it('count from the file where offsets count from the document', () => {
    const file = reading(ONE + TWO);
    assert.equal(file.documents.length, 2);
    const place = { reading: file, index: 1 };
    assert.deepEqual(rangeOf(place, span(0, 17)), {
      start: { line: 4, character: 0 },
      end: { line: 4, character: 17 },
    });
    assert.deepEqual(locatePosition(file, { line: 6, character: 3 }), { index: 1, offset: 22 });
  });

  it('stand at the end of the line for what is behind it, and at the end of the text for lines below it', () => {
    const file = reading('1. Editorial Note\r\nThe Council met.\r\n');
    assert.deepEqual(locatePosition(file, { line: 0, character: 99 }), { index: 0, offset: 17 });
    assert.deepEqual(locatePosition(file, { line: 99, character: 0 }), { index: 0, offset: 37 });
    assert.deepEqual(locatePosition(file, { line: -1, character: -1 }), { index: 0, offset: 0 });
    assert.deepEqual(positionOf({ reading: file, index: 0 }, 18), { line: 0, character: 17 }); // between \r and \n
    assert.deepEqual(positionOf({ reading: file, index: 0 }, 37), { line: 2, character: 0 });
  });

  it('cut a range to the document that it touches', () => {
    const file = reading(ONE + TWO);
    const range = { start: { line: 2, character: 4 }, end: { line: 4, character: 2 } };
    assert.deepEqual(spanIn({ reading: file, index: 0 }, range), span(23, ONE.length));
    assert.deepEqual(spanIn({ reading: file, index: 1 }, range), span(0, 2));
    const inFirst = { start: range.start, end: range.start };
    assert.equal(spanIn({ reading: file, index: 1 }, inFirst), null);
  });

  it('are those of the whole text, for every offset of every document, whatever ends the lines', () => {
    const piece = fc.constantFrom('1. Editorial Note', '2. Editorial Note', 'a', '“𝔸é”', '', '  1. Not printed.');
    const end = fc.constantFrom('\n', '\r\n', '\r', '\n\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, end), { maxLength: 12 }), (lines) => {
        const text = lines.map(([words, ending]) => words + ending).join('');
        const store = LineStore.of(text);
        const file = reading(text);
        for (const [index, source] of file.documents.entries()) {
          const place = { reading: file, index };
          for (let offset = 0; offset < source.length; offset++) {
            const position = positionOf(place, offset);
            assert.deepEqual(position, store.positionAt(file.startOf(index) + offset));
            const back = locatePosition(file, position);
            assert.equal(back.index, index);
            // Inside a line end there is no position of its own.
            assert.ok(back.offset === offset || /[\r\n]/.test(text[file.startOf(index) + offset - 1] ?? ''));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
