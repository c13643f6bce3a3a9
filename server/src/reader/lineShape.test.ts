import assert from 'node:assert/strict';
import { beginsNote, noteLabel } from './lineShape';

describe('the label of a note', () => {
  const cases: [line: string, label: string | null, form?: string][] = [
    ['  1. Text', '1', 'indented'],
    ['\t12) Text', '12', 'indented'],
    ['1. Text', '1', 'flush'],
    ['1 Text', '1', 'bare'],
    ['[1] Text', '1', 'bracket'],
    ['  [^12]: Text', '12', 'caret'],
    ['¹² Text', '12', 'raised'],
    ['¹Text', '1', 'raised'],
    ['^3 Text', '3', 'hat'],
    ['  * Text', '*', 'symbol'],
    ['†† Text', '††', 'symbol'],
    ['  3.', '3', 'indented'],
    ['\uFEFF1. Text', '1', 'flush'],
    ['1961 was a year', null],
    ['     1. Text', null],
    ['1.5 million', null],
    ['[Page 38]', null],
    ['1', null],
    ['*emphasis* here', null],
    ['', null],
  ];
  for (const [line, label, form] of cases)
    it(`${JSON.stringify(line)} has ${label === null ? 'none' : `${label}, ${form}`}`, () => {
      const found = noteLabel(line);
      assert.deepEqual(found && [found.label, found.form], label === null ? null : [label, form]);
    });

  it('is sure where it is indented, bracketed or raised', () => {
    for (const line of ['  1. Text', '[1] Text', '¹ Text']) assert.ok(beginsNote(line));
    for (const line of ['1. Text', '1 Text', '* Text', 'Text']) assert.ok(!beginsNote(line));
  });
});
