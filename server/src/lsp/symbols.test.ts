import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OpenFile } from './documents';
import { piecesOf } from './serialized';
import { FileSymbols } from './symbols';

const DOCUMENT = (number: number) => `${number}. Memorandum From Smith to the President 1

Washington, May ${number}, 1977.

ISSUE

We spoke about the treaty – again – with Ambassador Jones.2 He will write in a week.

  1. Source: Carter Library, Box 3. Secret.

  2. See Document 11.


`;

describe('the symbols of an open file', () => {
  const text = [3, 4, 5].map(DOCUMENT).join('');
  const edits = fc.array(
    fc.record({
      line: fc.nat(36),
      character: fc.nat(12),
      lines: fc.nat(2),
      text: fc.constantFrom('', 'a', '\n', '\n\n\n', 'Tab A\n', DOCUMENT(9), ' 2'),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it('are those of a file that was opened with its text now, as objects and as JSON, whatever was edited', () => {
    fc.assert(
      fc.property(edits, (script) => {
        const file = new OpenFile('file:///d3.txt', 'frus', 1, text);
        const symbols = new FileSymbols();
        script.forEach(({ line, character, lines, text: typed }, i) => {
          const range = { start: { line, character }, end: { line: line + lines, character } };
          file.update([{ range, text: typed }], i + 2);
          const made = symbols.of(file.reading);
          assert.deepEqual(made, new FileSymbols().of(new OpenFile(file.uri, 'frus', 1, file.text()).reading));
          // Every other answer is sent.
          if (i % 2 === 0) assert.deepEqual(JSON.parse(Buffer.concat(piecesOf(made)!).toString()), made);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('are the same objects and bytes for documents that an edit did not touch', () => {
    const file = new OpenFile('file:///d3.txt', 'frus', 1, text);
    const symbols = new FileSymbols();
    const before = symbols.of(file.reading);
    const bytes = piecesOf(before)!;
    const at = { line: 18, character: 5 };
    file.update([{ range: { start: at, end: at }, text: 'x' }], 2);
    const after = symbols.of(file.reading);
    assert.deepEqual([after[0] === before[0], after[1] === before[1], after[2] === before[2]], [true, false, true]);
    assert.equal(piecesOf(after)![1], bytes[1]);
    assert.equal(piecesOf(after)!.at(-2), bytes.at(-2));
  });
});
