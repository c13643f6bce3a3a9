import assert from 'node:assert/strict';
import { encloses, isSpace, lastStartingAt, overlaps, shift, span, spanAt, textOf, touches, trimSpan } from './span';

describe('spans', () => {
  const spans = [span(0, 3), span(3, 5), span(9, 12)];

  it('are half-open: neighbours touch and do not overlap', () => {
    assert.ok(!overlaps(span(0, 3), span(3, 5)));
    assert.ok(overlaps(span(0, 4), span(3, 5)));
    assert.ok(touches(span(0, 3), 3) && !touches(span(0, 3), 4));
    assert.ok(encloses(span(0, 9), span(0, 9)) && !encloses(span(0, 9), span(3, 10)));
  });

  it('are found by offset, the later one where two touch', () => {
    assert.deepEqual(spanAt(spans, 3), span(3, 5));
    assert.deepEqual(spanAt(spans, 5), span(3, 5));
    assert.equal(spanAt(spans, 7), undefined);
    assert.equal(spanAt(spans, 13), undefined);
    assert.equal(lastStartingAt(spans, -1), -1);
    assert.equal(lastStartingAt(spans, 100), 2);
  });

  it('are moved, cut to their words, and read', () => {
    assert.deepEqual(shift(span(1, 2), 4), span(5, 6));
    assert.deepEqual(trimSpan(' \u00A0word\u200B\r\n', span(0, 9)), span(2, 6));
    assert.deepEqual(trimSpan(' \t ', span(0, 3)), span(0, 0));
    assert.equal(textOf('the word', span(4, 8)), 'word');
  });

  it('know every white space of transcriptions, and no letter as one', () => {
    for (const space of [
      ' ',
      '\t',
      '\n',
      '\r',
      '\u00A0',
      '\u2003',
      '\u2009',
      '\u200B',
      '\u202F',
      '\u2060',
      '\u3000',
      '\uFEFF',
    ])
      assert.ok(isSpace(space.charCodeAt(0)), JSON.stringify(space));
    for (const other of ['a', '0', '.', '–', '\u00AD', 'é', '\u2014']) assert.ok(!isSpace(other.charCodeAt(0)), other);
  });
});
