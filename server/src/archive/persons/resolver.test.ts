import assert from 'node:assert/strict';
import { snapshotsOf } from '../../testing/snapshotOf';

const PERSONS =
  'Persons\n\nBerg, Anna K., Minister of Fisheries\nLund, Peter, Harbor Master\nLund, Olaf, Chief of Customs\n';

/** What each mention says of itself: its words, who, and why. */
function mentions(body: string): string[] {
  const text = `5. Editorial Note\n\n${body}\n`;
  const { snapshot } = snapshotsOf(text, { persons: PERSONS })[0]!;
  return snapshot.resolution.persons.map(
    (p) => `${text.slice(p.span.start, p.span.end)}: ${p.person?.name ?? p.state}. ${p.why}`,
  );
}

describe('the reason for a person', () => {
  it('is said in words', () => {
    assert.deepEqual(mentions('They called on Berg in the morning.'), [
      'Berg: Berg, Anna K.. The only person of this name in the volume’s list.',
    ]);
    assert.match(mentions('They called on Olaf Lund. Then Lund spoke.')[0]!, /Lund, Olaf.*in full/);
    assert.match(mentions('They called on Olaf Lund. Then Lund spoke.')[1]!, /Of 2 people of this name/);
  });
  it('is the number of those of the name where nobody can tell which is meant', () => {
    assert.deepEqual(mentions('They called on Lund in the morning.'), [
      'Lund: ambiguous. The list has 2 people of this name, and the document does not tell which is meant.',
    ]);
  });
});
