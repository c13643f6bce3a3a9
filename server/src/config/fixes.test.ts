import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Edit, Finding } from '../rules/rule';
import { applyEdits, chooseFixes } from './fixes';

function finding(safe: boolean, ...edits: [start: number, end: number, text: string][]): Finding {
  const made: Edit[] = edits.map(([start, end, text]) => ({ span: { start, end }, text }));
  return {
    code: 'x/y',
    severity: 'warning',
    span: { start: 0, end: 1 },
    message: 'Wrong.',
    fixes: [{ title: 'Mend', safe, edits: made }],
    related: [],
  };
}

describe('fixes made together', () => {
  it('are the safe ones alone', () => {
    assert.deepEqual(chooseFixes([finding(false, [0, 1, 'x'])]), []);
  });

  it('are whole: one that clashes in one of its edits is left for the next run', () => {
    const chosen = chooseFixes([
      finding(true, [4, 6, 'a']),
      finding(true, [0, 1, 'b'], [5, 7, 'c']),
      finding(true, [8, 9, 'd']),
    ]);
    assert.equal(applyEdits('0123456789', chosen), '0123a67d9');
  });

  it('never overlap or touch, and come sorted', () => {
    const edit = fc
      .tuple(fc.nat(30), fc.nat(4), fc.string({ maxLength: 3 }))
      .map(([start, length, text]): [number, number, string] => [start, start + length, text]);
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        const chosen = chooseFixes(edits.map((e) => finding(true, e)));
        for (let i = 1; i < chosen.length; i++) assert.ok(chosen[i - 1]!.span.end < chosen[i]!.span.start);
        assert.equal(chosen.length > 0, edits.length > 0);
      }),
    );
  });
});
