import assert from 'node:assert/strict';
import { readOne } from '../reader/testKit';
import { documentDate } from './documentDate';
import type { Years } from './volumeNumber';

const HEADING = '4. Action Memorandum From the Director of the Office (Jones) to Secretary of State Smith';

/** The date of a document without dateline whose notes are given, in one line. */
function date(
  notes: readonly string[],
  { years = null, heading = HEADING }: { years?: Years | null; heading?: string } = {},
): string | null {
  const calls = notes.map((_, i) => `[${i + 1}]`).join(' ');
  const foot = notes.map((note, i) => `[${i + 1}] ${note}`).join('\n');
  const found = documentDate(readOne(`${heading}\n\nWe propose talks. ${calls}\n\n${foot}\n`), years);
  return (
    found &&
    [found.iso, found.isoEnd, found.basis, found.notes.join('+')].filter((p) => p !== null && p !== '').join(' ')
  );
}

describe('documentDate', () => {
  it('takes the dateline, else the heading', () => {
    const dated = readOne(`${HEADING}\n\nWashington, March 25, 1985.\n\nText.\n`);
    assert.deepEqual(documentDate(dated), { iso: '1985-03-25', isoEnd: null, basis: 'dateline', notes: [] });
    const headed = readOne('4. Memorandum of Conversation, Washington, January 4, 1957\n\nText.\n');
    assert.equal(documentDate(headed)?.basis, 'heading');
    assert.equal(documentDate(headed)?.iso, '1957-01-04');
  });

  it('takes the date in the file number above an old heading', () => {
    const old = readOne('851G.00/1–1449: Telegram\n\nThe Ambassador in France to the Secretary of State\n\nText.\n');
    assert.deepEqual(documentDate(old), { iso: '1949-01-14', isoEnd: null, basis: 'file', notes: [] });
  });

  it('estimates from the drafting and the first thing done with the paper', () => {
    const notes = [
      'Source: Reagan Library, George Shultz Papers. Secret. Drafted by Brown on March 18.',
      'A typed transcription of the marginal note added the date 3/26/85.',
    ];
    assert.equal(date(notes), '1985-03-18 1985-03-26 notes 0+1');
  });

  it('takes the year of the volume, or the one year of the notes', () => {
    const drafted = 'Source: Department of State, Central Files. Secret. Drafted by Brown on June 3.';
    assert.equal(date([drafted], { years: { from: 1951, to: 1951 } }), '1951-06-03 notes 0');
    assert.equal(date([drafted, 'Held in May 1985 at Geneva.']), '1985-06-03 notes 0');
    assert.equal(date([drafted, 'See the papers of May 1, 1984, and May 2, 1985.']), null);
    assert.equal(date([drafted]), null);
  });

  it('takes the date in a decimal file number of the source note', () => {
    assert.equal(date(['Source: Department of State, Central Files, 762.00/11–1658. Secret.']), '1958-11-16 notes 0');
  });

  it('takes the day of a meeting, or of its folder', () => {
    const heading = '4. Memorandum of Conversation';
    const held =
      'Source: Ford Library, National Security Adviser, Memoranda. Secret. The meeting took place in the Oval Office on May 3, 1976.';
    assert.equal(date([held], { heading }), '1976-05-03 notes 0');
    const folder =
      'Source: Ford Library, National Security Adviser, Memoranda of Conversations, Box 21, October 3, 1976. Secret.';
    assert.equal(date([folder], { heading }), '1976-10-03 notes 0');
    assert.equal(date([folder]), null);
  });

  it('does not take the date of a publication for the document’s', () => {
    assert.equal(
      date(['Source: Department of State Bulletin, May 7, 1973, pp. 545–552.'], {
        heading: '4. Summary of a Discussion',
      }),
      null,
    );
  });

  it('says nothing where nothing tells, and nothing of editorial notes', () => {
    assert.equal(date(['Source: Eisenhower Library, Hagerty Papers, Diary Series.']), null);
    assert.equal(
      date(['Source: Department of State, Central Files, 762.00/11–1658. Secret.'], { heading: '4. Editorial Note' }),
      null,
    );
  });
});
