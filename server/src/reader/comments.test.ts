import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readFile } from './testKit';

const SAMPLES = path.join(__dirname, '..', '..', '..', 'samples');
const TEXTS = ['chapter.frus', 'frus1981-88v05/d11.txt', 'frus1981-88v05/d7.txt', 'broken/web-notes-in-place.txt'].map(
  (name) => readFileSync(path.join(SAMPLES, name), 'utf8'),
);
const COMMENT = '<!-- frus-disable-next-line footnote/sequence: 3 is lost, see Document 12 -->\n';

/** What was read of a text in which comments stand at these places, with offsets as if they were not there. */
function essence(text: string, comments: readonly number[]): unknown {
  const back = (offset: number) => {
    const before = comments.filter((at, i) => at + i * COMMENT.length + COMMENT.length <= offset);
    return offset - before.length * COMMENT.length;
  };
  const reading = readFile(text);
  return reading.documents.map(({ document }, index) => {
    const start = reading.startOf(index);
    const { blocks, text: own, ...parts } = document;
    assert.equal(blocks.map(({ block }) => block.text).join(''), own);
    return moved(parts, (offset) => back(offset + start));
  });
}

/** The offsets of all spans in a value moved. */
function moved(value: unknown, by: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => moved(item, by));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      typeof item === 'number' && (key === 'start' || key === 'end') ? by(item) : moved(item, by),
    ]),
  );
}

function withComments(text: string, places: readonly number[]): string {
  let out = '';
  let from = 0;
  for (const place of places) {
    out += text.slice(from, place) + COMMENT;
    from = place;
  }
  return out + text.slice(from);
}

/** Where a line begins that holds text. */
function lineStarts(text: string): number[] {
  const starts = text.startsWith('\n') ? [] : [0];
  for (let i = 0; i < text.length - 1; i++) if (text[i] === '\n' && text[i + 1] !== '\n') starts.push(i + 1);
  return starts;
}

describe('comments of the linter', () => {
  it('are no text: the same is read where they stand above any line', () => {
    for (const text of TEXTS.slice(1)) {
      const expected = essence(text, []);
      for (const place of lineStarts(text))
        assert.deepEqual(
          essence(withComments(text, [place]), [place]),
          expected,
          `above “${text.slice(place, place + 60)}”`,
        );
    }
  });

  it('are no text: the same is read where many stand', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS).chain((text) => fc.tuple(fc.constant(text), fc.subarray(lineStarts(text)))),
        ([text, places]) => {
          assert.deepEqual(essence(withComments(text, places), places), essence(text, []));
        },
      ),
      { numRuns: 40 },
    );
  });
});
