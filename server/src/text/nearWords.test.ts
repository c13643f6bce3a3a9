import assert from 'node:assert/strict';
import { isOneSlip, NearWords } from './nearWords';

describe('words one slip away', () => {
  const index = new NearWords(['secret', 'confidential', 'kohler', 'kohl']);

  it('are found for each sort of slip', () => {
    assert.deepEqual(index.near('secrt'), ['secret']);
    assert.deepEqual(index.near('seecret'), ['secret']);
    assert.deepEqual(index.near('sekret'), ['secret']);
    assert.deepEqual(index.near('secert'), ['secret']);
  });

  it('are not the word itself, nor words further away', () => {
    assert.deepEqual(index.near('secret'), []);
    assert.deepEqual(index.near('sekert'), []);
    assert.deepEqual(index.near('kohle').sort(), ['kohl', 'kohler']);
  });

  it('share all but one letter, or two neighbours', () => {
    assert.equal(isOneSlip('abcd', 'abdc'), true);
    assert.equal(isOneSlip('abcd', 'adcb'), false);
    assert.equal(isOneSlip('', 'a'), true);
  });
});
