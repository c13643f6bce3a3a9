import assert from 'node:assert';
import { completions } from './completion';
import { fixture, MEMO } from './testing/fixture';

/** Compares what is offered at the cursor: the label and what is written, where that is another. */
function check(marked: string, ...expected: string[]): void {
  const read = fixture(marked, {
    documents: ['3', '12', '13'],
    persons: 'Burt, Richard R. (Rick), Assistant Secretary of State\nShultz, George P., Secretary of State\n',
    terms: 'NSC, National Security Council\nSNIE, Special National Intelligence Estimate\n',
  });
  const found = completions(read.snapshot, read.offset);
  for (const { replace } of found) assert.strictEqual(replace.end, read.offset);
  assert.deepStrictEqual(
    found.map(({ label, insert }) => (label === insert ? label : `${label} → ${insert}`)),
    expected,
  );
}

const note = (words: string) => MEMO.replace('See Document 3 and footnote 2 above.', words);

describe('completion', () => {
  it('offers the documents of the volume', () => {
    check(note('See Document |'), '3', '7', '12', '13');
    check(note('See Document 1|'), '12', '13');
    check(note('See Documents 3 and 12|'), '12');
  });

  it('offers none of them behind another volume', () => {
    check(note('See Foreign Relations, 1969–1976, vol. I, Document |'));
  });

  it('offers the footnotes of the document', () => {
    check(note('See footnote |'), '1', '2', '3');
  });

  it('offers persons and terms of the lists in notes', () => {
    check(note('Approved by Sh|'), 'Shultz, George P. → George P. Shultz');
    check(note('Approved by Ri|'), 'Burt, Richard R. (Rick) → Richard R. Burt');
    check(note('Discussed in the NS|'), 'NSC');
  });

  it('never completes the words of the document', () => {
    check(MEMO.replace('It leaves', 'Sh| leaves'));
    check(MEMO.replace('It leaves', 'See Document | leaves'));
    check(note('He wrote: “Sh|”'));
  });

  it('begins the source note, and offers classification and handling in it', () => {
    check(MEMO.replace('Source: Sample', 'So|\n  4. Sample'), 'Source: → Source: ');
    const source = (words: string) => MEMO.replace(/Source: .*/, words);
    const read = fixture(source('Source: Sample Documents, Box 2. |'));
    assert.deepStrictEqual(
      completions(read.snapshot, read.offset)
        .slice(0, 2)
        .map((c) => c.label),
      ['Top Secret', 'Secret'],
    );
    const handling = fixture(source('Source: Sample Documents, Box 2. Secret; No|'));
    assert.ok(completions(handling.snapshot, handling.offset).some((c) => c.label === 'Nodis'));
  });

  it('offers labels of header lists between heading and text', () => {
    check(MEMO.replace('SUBJECT', 'S|'), 'SUBJECT');
    check(MEMO.replace('SUBJECT', 'T|'), 'TO', 'THROUGH');
    check(MEMO.replace('BACKGROUND', 'S|'));
  });
});
