import assert from 'node:assert/strict';
import { snapshotsOf } from '../testing/snapshotOf';
import { renumberVolume } from './citeVolume';

/** A note, with citations of a volume that is planned as another. */
function renumbered(
  note: string,
  from = 'frus1977-80v21',
  to = 'frus1977-80v22',
  words = 'The talks went on.',
): string {
  const text = `4. Editorial Note\n\n${words}[1]\n\n[1] ${note}\n`;
  const { snapshot } = snapshotsOf(text, { volume: 'frus1977-80v23' })[0]!;
  const edits = renumberVolume(snapshot, from, to).sort((a, b) => b.span.start - a.span.start);
  const made = edits.reduce((t, e) => t.slice(0, e.span.start) + e.text + t.slice(e.span.end), text);
  return made.slice(made.indexOf('[1] ') + 4, -1);
}

describe('citations of a volume that gets another number', () => {
  it('bear it, in the way it was written', () => {
    assert.equal(
      renumbered('See Foreign Relations, 1977–1980, vol. XXI, Cyprus, Document 2.'),
      'See Foreign Relations, 1977–1980, vol. XXII, Cyprus, Document 2.',
    );
    assert.equal(renumbered('Printed in volume xxi, page 12.'), 'Printed in volume xxii, page 12.');
    assert.equal(
      renumbered('See Foreign Relations, 1977–1980, vol. 21, Document 21.'),
      'See Foreign Relations, 1977–1980, vol. 22, Document 21.',
    );
  });

  it('stay as they are where they mean another volume, or a quotation says so', () => {
    for (const note of [
      'See Foreign Relations, 1969–1976, vol. XXI, Document 2.',
      'See vol. XXIV, Document 2.',
      'The cable reads: “See vol. XXI, Document 2.”',
    ])
      assert.equal(renumbered(note), note);
  });

  it('stay where years or parts would have to change too', () => {
    const note = 'See vol. XXI, Document 2.';
    assert.equal(renumbered(note, 'frus1977-80v21', 'frus1981-88v21'), note);
    assert.equal(renumbered(note, 'frus1977-80v21', 'frus1977-80v11p1'), note);
  });
});
