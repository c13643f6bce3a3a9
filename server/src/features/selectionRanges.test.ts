import assert from 'node:assert';
import { span } from '../text/span';
import { selectionRanges } from './selectionRanges';
import { sentenceAt } from './sentences';
import { fixture, MEMO, wordsOf } from './testing/fixture';

/** Compares what is selected step by step, from the smallest; long selections by their first words. */
function check(marked: string, expected: readonly string[]): void {
  const read = fixture(marked);
  const found = wordsOf(read, selectionRanges(read.snapshot, read.offset)).map((words) => words.split('\n')[0]);
  assert.deepStrictEqual(found, expected);
}

describe('selection ranges', () => {
  it('grow from word to sentence, paragraph, section and document', () => {
    check(MEMO.replace('leaves', 'lea|ves'), [
      'leaves',
      'It leaves on March 9.',
      'That you receive the delegation.2 It leaves on March 9.',
      'RECOMMENDATION',
      '7. Memorandum From the Director of the Office of Soviet Affairs (Palmer) to Secretary of State Shultz 1',
      '7. Memorandum From the Director of the Office of Soviet Affairs (Palmer) to Secretary of State Shultz 1',
    ]);
  });

  it('begin with a name, a reference, a call', () => {
    check(MEMO.replace('Shultz approved', 'Shu|ltz approved'), [
      'Shultz',
      'Shultz approved on March 5.',
      '2. Shultz approved on March 5.',
      '1. Source: Sample Documents, Box 2. Secret; Nodis. Drafted by Simons on March 3; cleared by Burt.',
      '7. Memorandum From the Director of the Office of Soviet Affairs (Palmer) to Secretary of State Shultz 1',
      '7. Memorandum From the Director of the Office of Soviet Affairs (Palmer) to Secretary of State Shultz 1',
    ]);
  });
});

describe('sentences', () => {
  const check = (text: string, word: string, expected: string): void => {
    const found = sentenceAt(text, span(0, text.length), text.indexOf(word));
    assert.strictEqual(text.slice(found.start, found.end), expected);
  };

  it('end at stops, with closing quotation marks and brackets', () => {
    check('He came. “She left.” They stayed?', 'left', '“She left.”');
    check('He came. “She left.” They stayed?', 'stayed', 'They stayed?');
    check('One (two.) Three.', 'two', 'One (two.)');
  });

  it('do not end at initials, titles and abbreviations', () => {
    check(
      'Mr. W. Averell Harriman met Gen. Smith at 3 p.m. in vol. II. Next.',
      'Averell',
      'Mr. W. Averell Harriman met Gen. Smith at 3 p.m. in vol. II.',
    );
  });
});
