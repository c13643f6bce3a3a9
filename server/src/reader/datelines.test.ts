import assert from 'node:assert/strict';
import { readOne } from './testKit';

/** The datelines of a text: words, place, ISO date (`from/to`), time, `undated`. */
function datelines(text: string): (string | null)[][] {
  const document = readOne(text);
  const words = (s: { start: number; end: number } | null) => (s ? document.text.slice(s.start, s.end) : null);
  return document.datelines.map((d) => [
    words(d.span),
    words(d.place),
    d.date && (d.date.isoEnd ? `${d.date.iso}/${d.date.isoEnd}` : d.date.iso),
    words(d.time),
    d.undated ? 'undated' : null,
  ]);
}

const HEADING = '5. Telegram From the Embassy in Norway to the Department of State';
const BODY = 'The minister spoke of fish and of little else while we were there.';

/** The one dateline of a document in which `line` stands under the heading. */
function one(line: string): (string | null)[] | undefined {
  const found = datelines(`${HEADING}\n\n${line}\n\n${BODY}\n`);
  assert.ok(found.length <= 1);
  return found[0];
}

describe('datelines', () => {
  const cases: readonly [line: string, span: string, place: string | null, date: string | null, time: string | null][] =
    [
      [
        'Washington, March 25, 1985, 3:30 p.m.',
        'Washington, March 25, 1985, 3:30 p.m.',
        'Washington',
        '1985-03-25',
        '3:30 p.m.',
      ],
      ['Oslo, May 3, 1962.', 'Oslo, May 3, 1962', 'Oslo', '1962-05-03', null],
      ['Oslo, 3 May 1962', 'Oslo, 3 May 1962', 'Oslo', '1962-05-03', null],
      ['Oslo, May 3, 1962—2 p. m.', 'Oslo, May 3, 1962—2 p. m.', 'Oslo', '1962-05-03', '2 p. m.'],
      ['Oslo, May 3, 1962, noon.', 'Oslo, May 3, 1962, noon', 'Oslo', '1962-05-03', 'noon'],
      ['Oslo, May 3, 1962, midnight.', 'Oslo, May 3, 1962, midnight', 'Oslo', '1962-05-03', 'midnight'],
      ['Oslo, May 3, 1962, 0455Z.', 'Oslo, May 3, 1962, 0455Z', 'Oslo', '1962-05-03', '0455Z'],
      ['Oslo, May 3–5, 1962', 'Oslo, May 3–5, 1962', 'Oslo', '1962-05-03/1962-05-05', null],
      ['Oslo, May 30 and June 1, 1962', 'Oslo, May 30 and June 1, 1962', 'Oslo', '1962-05-30/1962-06-01', null],
      [
        'Oslo, May 3, 1962, 11:30 a.m.–noon',
        'Oslo, May 3, 1962, 11:30 a.m.–noon',
        'Oslo',
        '1962-05-03',
        '11:30 a.m.–noon',
      ],
      ['Oslo, May 1962', 'Oslo, May 1962', 'Oslo', '1962-05', null],
      ['May 3, 1962', 'May 3, 1962', null, '1962-05-03', null],
      ['[Oslo,] May 3, 1962.', '[Oslo,] May 3, 1962', 'Oslo', '1962-05-03', null],
      ['[Oslo, May 3, 1962.]', '[Oslo, May 3, 1962.]', 'Oslo', '1962-05-03', null],
      ['Augusta, Georgia, May 3, 1962', 'Augusta, Georgia, May 3, 1962', 'Augusta, Georgia', '1962-05-03', null],
      [
        'The Hague, May 3, 1962. [Received May 5—9:03 a. m.]',
        'The Hague, May 3, 1962. [Received May 5—9:03 a. m.]',
        'The Hague',
        '1962-05-03',
        null,
      ],
      [
        '[place not declassified], May 3, 1962, 0859Z.',
        '[place not declassified], May 3, 1962, 0859Z',
        null,
        '1962-05-03',
        '0859Z',
      ],
      [
        'Oslo, May 3 [4], 1962—[9:45 a. m.]',
        'Oslo, May 3 [4], 1962—[9:45 a. m.]',
        'Oslo',
        '1962-05-04',
        '[9:45 a. m.]',
      ],
      ['Oslo,May 3,1962,1857Z', 'Oslo,May 3,1962,1857Z', 'Oslo', '1962-05-03', '1857Z'],
      ['Oslo,\u00a0May\u00a03,\u00a01962', 'Oslo,\u00a0May\u00a03,\u00a01962', 'Oslo', '1962-05-03', null],
    ];
  for (const [line, ...expected] of cases) {
    it(`reads ${JSON.stringify(line)}`, () => assert.deepEqual(one(line), [...expected, null]));
  }

  it('reads what is undated', () => {
    assert.deepEqual(one('Oslo, undated.'), ['Oslo, undated', 'Oslo', null, null, 'undated']);
    assert.deepEqual(one('[Oslo, undated.]'), ['[Oslo, undated.]', 'Oslo', null, null, 'undated']);
    assert.deepEqual(one('Undated.'), ['Undated', null, null, null, 'undated']);
  });

  it('reads a year alone, and a place whose date is withheld', () => {
    assert.deepEqual(one('Oslo, 1962.'), ['Oslo, 1962', 'Oslo', '1962', null, null]);
    assert.deepEqual(one('Oslo, [date not declassified].'), [
      'Oslo, [date not declassified]',
      'Oslo',
      null,
      null,
      null,
    ]);
    assert.equal(one('Fish, 1962.'), undefined);
    assert.equal(one('MEETING OF FISHERMEN, GENEVA, 1959'), undefined);
  });

  it('reads a place alone under the heading', () => {
    assert.deepEqual(one('[Paris,]'), ['[Paris,]', 'Paris', null, null, null]);
    assert.equal(one('Conclusions'), undefined);
  });

  it('ends before a call glued to the year', () => {
    const found = datelines(`${HEADING}\n\nBonn, June 5, 1959.1\n\n${BODY}\n\n  1. The date was added by hand.\n`);
    assert.deepEqual(found, [['Bonn, June 5, 1959', 'Bonn', '1959-06-05', null, null]]);
  });

  it('finds further ones in the document, with the year of the one before', () => {
    const found = datelines(
      `${HEADING}\n\nOslo, May 3, 1962.\n\n${BODY}\n\nAttachment\n\nLetter From Mr. Hill\n\nBergen, April 30, noon.\n\n${BODY}\n`,
    );
    assert.deepEqual(found[1], ['Bergen, April 30, noon', 'Bergen', '1962-04-30', 'noon', null]);
  });

  it('takes the year from the file line', () => {
    const found = datelines(
      `501.BB Norway/11–2748: Telegram\n\nThe Secretary of State to the Embassy in Norway\n\nWashington, November 27, noon.\n\n${BODY}\n`,
    );
    assert.equal(found[0]![2], '1948-11-27');
  });

  it('leaves dates in lists, labels, sentences, careers and telegram forms alone', () => {
    const inBody = (line: string) =>
      datelines(`${HEADING}\n\nOslo, May 3, 1962.\n\n${BODY}\n\n${line}\n\n${BODY}\n`).slice(1);
    for (const line of [
      '  • Oslo, May 3, 1962',
      'DATE:\n\nMay 3, 1962',
      'He left on May 3, 1962.',
      'Captain in June, 1939',
      'Chief of Fisheries, July 1944',
      'Progress Report, May 1960',
      'Policy Approved by the Council December 23, 1953',
      'R 211420Z JAN 72',
      '“May 3, 1962”',
      'Oslo\t\tMay 3, 1962',
    ]) {
      assert.deepEqual(inBody(line), [], line);
    }
  });

  it('gives no date where the day cannot be', () => {
    assert.equal(one('Oslo, February 30, 1962.')![2], '1962-02');
  });
});
