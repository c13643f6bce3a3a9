import * as assert from 'node:assert/strict';
import { looksLikeTranscription } from './detect';

describe('looksLikeTranscription', () => {
  it('knows a numbered heading in the words of the series', () => {
    assert.ok(looksLikeTranscription('11. Action Memorandum From the Counselor to the Secretary 1\n\nText.'));
    assert.ok(looksLikeTranscription('\uFEFF60a. Telegram From the Embassy in Greece\n'));
    assert.ok(looksLikeTranscription('4. Editorial Note\n'));
  });
  it('knows a source note at the foot, in every written form', () => {
    for (const label of ['  1. ', '[1] ', '[^1]: ', '1 '])
      assert.ok(looksLikeTranscription(`A letter\n\nText.\n\n${label}Source: Carter Library.\n`), label);
  });
  it('takes no other text for one', () => {
    for (const text of [
      '',
      '1. Buy milk\n2. Telegraph the office\n',
      'Source: a book\n',
      '12. The letters of the alphabet\n',
    ])
      assert.equal(looksLikeTranscription(text), false, text);
  });
});
