import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineStore } from '../text/lines';
import type { Span } from '../text/span';
import { readingCount } from './blockReading';
import { FileReading } from './file';
import { essence, readFile } from './testKit';

/** Pieces from which files and edits are made: what matters to boundaries, blocks and notes, in all line ends. */
const PIECES = [
  '12. Telegram From the Embassy in Norway to the Department of State 1',
  '13. Editorial Note',
  '501.BB Korea/11–2748: Telegram',
  'The Secretary of State to the Embassy in Greece',
  'No. 210',
  'Washington, March 3, 1961.',
  'SUBJECT',
  '  • Talks on fishing',
  '1. A numbered paragraph that ends here.2',
  'He spoke of Polto 11802 and of the talks.3',
  'A line that is wrapped near the seventieth column, so that the next one\ngoes on with it and ends.',
  '[Page 38]',
  'Page 39',
  '[40]',
  'Notes',
  '  1. Source: Department of State, Central Files. Secret.',
  '  2. Not printed.',
  '     A further paragraph of the note.',
  '2. A note at the margin.',
  '[2] A note in brackets.',
  '[^3]: A note with a caret.',
  '³ A raised note.',
  '  * A note with a sign.',
  '<!-- frus-disable page/sequence -->',
  'a',
  '2',
  ' ',
  '\t',
  '\uFEFF',
  '“',
  '[',
  '\n',
  '\n\n',
  '\n\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '',
];

const piece = fc.constantFrom(...PIECES);
const someText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const manyLines = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n', '\r\n\r\n', '\r')), { maxLength: 40 })
  .map((lines) => lines.map(([text, end]) => text + end).join(''));
const anyEdit = fc.record({ from: fc.nat(), length: fc.oneof(fc.nat(6), fc.nat(400)), insert: someText });

describe('reading a file', () => {
  it('never throws, and every character lies in exactly one block of one document', () => {
    fc.assert(
      fc.property(fc.oneof(manyLines, someText, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const reading = readFile(text);
        let joined = '';
        let lines = 0;
        reading.documents.forEach((source, i) => {
          assert.equal(reading.startOf(i), joined.length);
          assert.equal(reading.lineOf(i), lines);
          const { document } = source;
          let start = 0;
          for (const placed of document.blocks) {
            assert.equal(placed.start, start);
            start += placed.block.text.length;
          }
          assert.equal(document.text.length, start);
          joined += document.text;
          lines += source.lineCount;
        });
        assert.equal(joined, text);
        assert.equal(lines, LineStore.of(text).lineCount);
      }),
      { numRuns: 300 },
    );
  });

  it('gives spans that lie in their document, each with its end behind its start', () => {
    fc.assert(
      fc.property(manyLines, (text) => {
        for (const { document } of readFile(text).documents) checkSpans(document, document.text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('reads notes one after another, calls one after another, with a note for each index', () => {
    fc.assert(
      fc.property(manyLines, (text) => {
        for (const { document } of readFile(text).documents) {
          let end = 0;
          for (const note of document.notes) {
            assert.ok(note.labelSpan.start >= end && note.span.start >= note.labelSpan.end);
            end = note.span.end;
          }
          end = 0;
          for (const call of document.calls) {
            assert.ok(call.span.start >= end && call.span.end > call.span.start);
            end = call.span.end;
            if (call.note !== null) assert.ok(document.notes[call.note]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('after any edits equals a fresh reading', () => {
    fc.assert(
      fc.property(manyLines, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (text, edits) => {
        const store = LineStore.of(text);
        let reading = FileReading.of(store);
        for (const { from, length, insert } of edits) {
          const start = from % (reading.length + 1);
          const edit = store.edit(
            store.positionAt(start),
            store.positionAt(Math.min(start + length, reading.length)),
            insert,
          );
          reading = reading.updated(store, edit);
          const fresh = FileReading.of(LineStore.of(store.text()));
          assert.deepEqual(
            reading.documents.map((d) => essence(d.document)),
            fresh.documents.map((d) => essence(d.document)),
          );
          reading.documents.forEach((_, i) => {
            assert.equal(reading.startOf(i), fresh.startOf(i));
            assert.equal(reading.lineOf(i), fresh.lineOf(i));
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads an empty file, and one of blank lines', () => {
    for (const text of ['', '\n', '\uFEFF', ' \r\n\t']) {
      const reading = readFile(text);
      assert.equal(reading.documents.length, 1);
      assert.equal(reading.documents[0]!.document.text, text);
      assert.equal(reading.indexAt(0), 0);
    }
  });
});

describe('an edit in a file of two megabytes', () => {
  const paragraph =
    'The Ambassador said that he had spoken with the Minister about the talks, and that nothing had come of them as yet. ';
  const count = 220;
  const chapter = Array.from({ length: count }, (_, i) => {
    const body = Array.from({ length: 8 }, (_, p) => `${paragraph.repeat(10)}${p === 2 ? 'So it went.2' : ''}`);
    return [
      `${i + 1}. Memorandum of Conversation 1`,
      `Washington, March ${(i % 28) + 1}, 1961.`,
      ...body,
      `  1. Source: Department of State, Central Files, 611.41/3–${i}. Secret.\n  2. Not printed.`,
    ].join('\n\n');
  }).join('\n\n\n');
  const store = LineStore.of(chapter);
  let reading = FileReading.of(store);

  before(() => {
    assert.ok(chapter.length > 2_000_000);
    assert.equal(reading.documents.length, count);
    for (const d of reading.documents) void d.document;
  });

  function edited(line: number, character: number, endCharacter: number, insert: string): number {
    const old = reading;
    const blocks = new Set(old.documents.flatMap((d) => d.blocks));
    readingCount.blocks = 0;
    reading = reading.updated(store, store.edit({ line, character }, { line, character: endCharacter }, insert));
    for (const d of reading.documents) void d.document;
    const kept = reading.documents.flatMap((d) => d.blocks).filter((b) => blocks.has(b)).length;
    const made = reading.documents.reduce((n, d) => n + d.blocks.length, 0) - kept;
    assert.ok(made <= 3, `${made} blocks made anew`);
    return readingCount.blocks;
  }

  it('re-reads the block it touches, wherever it stands', () => {
    for (const index of [0, 100, count - 1]) {
      const line = reading.lineOf(index) + 4;
      assert.equal(edited(line, 20, 20, 'x'), 1);
      assert.equal(edited(line, 20, 21, ''), 1);
    }
  });

  it('keeps all other documents, read as they were', () => {
    const before = reading.documents;
    edited(reading.lineOf(100) + 4, 0, 0, 'Well, ');
    assert.equal(reading.documents.filter((d, i) => d === before[i]).length, count - 1);
  });

  it('re-reads, for a note that is numbered anew, the blocks whose calls change and no more', () => {
    const line = reading.lineOf(50) + 21;
    assert.match(store.line(line), /^ {2}2\. Not printed/);
    assert.ok(edited(line, 2, 3, '7') <= 2);
    assert.ok(edited(line, 2, 3, '2') <= 2);
  });

  it('re-reads next to nothing when a heading comes or goes', () => {
    const line = reading.lineOf(60);
    const heading = store.line(line);
    assert.ok(edited(line, 0, heading.length - 1, 'He said so.') <= 3);
    assert.equal(reading.documents.length, count - 1);
    assert.ok(edited(line, 0, 'He said so.'.length, heading.trimEnd()) <= 3);
    assert.equal(reading.documents.length, count);
  });
});

/** Every object with a start and an end, anywhere in a value, lies in a text of this length. */
function checkSpans(value: unknown, length: number): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value) checkSpans(item, length);
    return;
  }
  const { start, end } = value as Partial<Span>;
  if (typeof start === 'number' && typeof end === 'number')
    assert.ok(start >= 0 && start <= end && end <= length, JSON.stringify(value));
  for (const [key, item] of Object.entries(value)) if (key !== 'block') checkSpans(item, length);
}
