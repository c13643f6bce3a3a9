import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OpenFile } from './documents';
import { MEMO, TELEGRAM } from './testing/volume';

const URI = 'file:///d1.txt';

/** The blocks of a file as their texts and roles, document by document. */
const shape = (file: OpenFile) =>
  file.reading.documents.map(({ document }) => document.blocks.map(({ role, block }) => [role, block.text]));

const position = fc.record({ line: fc.nat(40), character: fc.nat(90) });
const words = fc.constantFrom('', 'a', '2', '\n', '\r\n', '\r', '\n\n', '4. Editorial Note\n\n', '  3. Not printed.\n');

describe('open files', () => {
  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const)
    it(`have the text that an editor has after any edits, and read as when opened with it (${name})`, () => {
      const start = `${TELEGRAM}\n${MEMO}`.replaceAll('\n', end);
      const edits = fc.array(fc.tuple(position, position, words), { minLength: 1, maxLength: 6 });
      fc.assert(
        fc.property(edits, (made) => {
          const file = new OpenFile(URI, 'frus', 1, start);
          let editor = TextDocument.create(URI, 'frus', 1, start);
          const changes = made.map(([a, b, text]): TextDocumentContentChangeEvent => {
            // Places in the text as it is by then; an editor names no others.
            const [from, to] = [a, b].map((at) => editor.offsetAt(at)).sort((x, y) => x - y) as [number, number];
            const change = { range: { start: editor.positionAt(from), end: editor.positionAt(to) }, text };
            editor = TextDocument.update(editor, [change], 2);
            return change;
          });
          file.update(changes, 2);
          assert.equal(file.text(), editor.getText());
          assert.equal(file.version, 2);
          assert.deepEqual(shape(file), shape(new OpenFile(URI, 'frus', 2, editor.getText())));
        }),
        { numRuns: 25 },
      );
    });

  it('keep the reading that someone holds as it was', () => {
    const file = new OpenFile(URI, 'frus', 1, MEMO);
    const { reading } = file;
    file.update([{ text: TELEGRAM }], 2);
    assert.match(reading.documents[0]!.document.text, /^2\. Memorandum/);
    assert.match(file.reading.documents[0]!.document.text, /^1\. Telegram/);
  });
});
