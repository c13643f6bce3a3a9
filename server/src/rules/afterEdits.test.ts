import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolve } from '../archive/analyse';
import { itemCount } from '../archive/persons/blockItems';
import { FileReading } from '../reader/file';
import { snapshotsOf } from '../testing/snapshotOf';
import { LineStore } from '../text/lines';
import { rules } from './catalogue';
import type { Level } from './rule';
import { runRules } from './runRules';

const TEXT = `12. Telegram From the Embassy in the Soviet Union to the Department of State 1

Moscow, April 12, 1985, 1315Z

SUBJECT

  • Talks with Korniyenko (KGB)

The Embassy asked INR for guidance.2 Art will call on Korniyenko about the “Kennedy Library” in l985.

[Page 2]

A decision is needed (before May 3, 1985), said Ambassador Hartman. S/S and ACDA agree.

Hartman

  1. Source: Department of State, S/S Files, Box 1. Secret; Nodis. Drafted by Simons; cleared by Art Burt (EUR).
  2. See footnote 1, Document 2, and ibid., 611.61/4–1285. The ICBMs are those of Jones.
`;

const PERSONS = `Persons

Burt, Richard R. (Rick), Assistant Secretary of State for European and Canadian Affairs until July 18, 1985
Hartman, Arthur A. (Art), Ambassador to the Soviet Union from October 26, 1981
Korniyenko, Georgy M., Soviet First Deputy Minister of Foreign Affairs
`;

const TERMS = `Abbreviations and Terms

ACDA, Arms Control and Disarmament Agency
ICBM, intercontinental ballistic missile
KGB, Committee for State Security (Soviet Union)
S/S, Executive Secretariat
`;

const PIECES = [
  'a',
  ' ',
  '2',
  '“',
  '”',
  '(',
  ')',
  ' the the ',
  '19O5',
  ' KGB',
  'S/S–ACDA',
  'ICBM',
  ' Hartman',
  ' Library',
  'Camp ',
  '–Burt talks',
  ' and Mr. ',
  'Ambassador ',
  'Dear Art:\n',
  ' See Document 12.',
  'Paris, May 2, 1985',
  '13. Letter From Burt to Shultz 1\n',
  '[Page 3]',
  '\n',
  '\n\n',
  '  3. Not printed.\n',
  '<!-- frus-disable text/double-space -->\n',
  '',
];

describe('what is resolved and found in a document after edits', () => {
  const around = snapshotsOf(TEXT, { persons: PERSONS, terms: TERMS, volume: 'frus1981-88v05' })[0]!.snapshot;
  /** All rules: what is off by itself is to be the same too. */
  const levels = Object.fromEntries(rules.map(({ id }): [string, Level] => [id, 'info']));

  const analysed = ({ documents }: FileReading) =>
    documents.map(({ document }) => {
      const resolution = resolve(document, around);
      return { resolution, found: runRules({ ...around, document, resolution }, levels) };
    });

  const edit = fc.record({
    from: fc.nat(),
    length: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(200)),
    insert: fc.constantFrom(...PIECES),
  });

  it('is what is found in the same text when it is opened', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 2, maxLength: 10 }), (edits) => {
        const lines = LineStore.of(TEXT);
        let reading = FileReading.of(lines);
        analysed(reading);
        for (const { from, length, insert } of edits) {
          const start = from % (reading.length + 1);
          const end = Math.min(start + length, reading.length);
          reading = reading.updated(lines, lines.edit(lines.positionAt(start), lines.positionAt(end), insert));
          assert.deepEqual(analysed(reading), analysed(FileReading.of(LineStore.of(lines.text()))));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('asks of a key whose names they are in the block alone that it changed, and in those whose ends it stands at', () => {
    const lines = LineStore.of(TEXT);
    let reading = FileReading.of(lines);
    analysed(reading);
    const at = TEXT.indexOf('asked INR');
    // What is looked at again is kept: the second time is the first that is.
    for (let key = 0; key < 4; key++) {
      const { blocks } = itemCount;
      const place = lines.positionAt(at + key);
      reading = reading.updated(lines, lines.edit(place, place, 'x'));
      analysed(reading);
      if (key > 1) assert.ok(itemCount.blocks - blocks <= 3, `${itemCount.blocks - blocks} blocks`);
    }
  });
});
