import assert from 'node:assert/strict';
import { tokenize } from '../text/tokens';
import { type DateReading, isoOf, readDateAt, weekdayOf } from './calendar';

/** The first date of a text: `iso`, `iso/isoEnd`, with `!` where it cannot be; the words in the second place. */
function read(text: string): [string, string] | null {
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.count; i++) {
    const found = readDateAt(tokens, i);
    if (found) return [show(found), text.slice(found.span.start, found.span.end)];
  }
  return null;
}

function show(date: DateReading): string {
  const iso = isoOf(date.from) ?? `????-${date.from.month}-${date.from.day}`;
  const end = date.to === null ? '' : `/${isoOf(date.to) ?? `????-${date.to.month}-${date.to.day}`}`;
  return iso + end + (date.impossible ? '!' : '');
}

describe('calendar', () => {
  const cases: readonly [text: string, iso: string, words: string][] = [
    ['Washington, March 25, 1985, 3:30 p.m.', '1985-03-25', 'March 25, 1985'],
    ['Bonn, 19 May 1948.', '1948-05-19', '19 May 1948'],
    ['Paris, May 3–5, 1962', '1962-05-03/1962-05-05', 'May 3–5, 1962'],
    ['May 3-5, 1962', '1962-05-03/1962-05-05', 'May 3-5, 1962'],
    ['May 3 and 4, 1962', '1962-05-03/1962-05-04', 'May 3 and 4, 1962'],
    ['May 3, 4, and 6, 1962', '1962-05-03/1962-05-06', 'May 3, 4, and 6, 1962'],
    ['May 3, 10 a.m.', '????-5-3', 'May 3'],
    ['May 30–June 2, 1962', '1962-05-30/1962-06-02', 'May 30–June 2, 1962'],
    ['December 30–January 2, 1962', '1961-12-30/1962-01-02', 'December 30–January 2, 1962'],
    ['December 30, 1961–January 2, 1962', '1961-12-30/1962-01-02', 'December 30, 1961–January 2, 1962'],
    ['3–5 May 1962', '1962-05-03/1962-05-05', '3–5 May 1962'],
    ['30 May–2 June 1962', '1962-05-30/1962-06-02', '30 May–2 June 1962'],
    ['in May 1948 they', '1948-05', 'May 1948'],
    ['in May, 1948, they', '1948-05', 'May, 1948'],
    ['April–May 1960', '1960-04/1960-05', 'April–May 1960'],
    ['October 1960–January 1961', '1960-10/1961-01', 'October 1960–January 1961'],
    ['of Sept. 5, 1950', '1950-09-05', 'Sept. 5, 1950'],
    ['the 19th of May, 1948', '1948-05-19', '19th of May, 1948'],
    ['May 5th, 1948', '1948-05-05', 'May 5th, 1948'],
    ['on 3/26/85.', '1985-03-26', '3/26/85'],
    ['on 26/3/1985', '1985-03-26', '26/3/1985'],
    ['1985-03-25', '1985-03-25', '1985-03-25'],
    ['051430Z May 62', '1962-05-05', '051430Z May 62'],
    ['19 MAY 62', '1962-05-19', '19 MAY 62'],
    ['May 5, ’62', '1962-05-05', 'May 5, ’62'],
    ['[May 5, 1962]', '1962-05-05', 'May 5, 1962'],
    ['May [5], 1962', '1962-05-05', 'May [5], 1962'],
    ['May 5, [1962]', '1962-05-05', 'May 5, [1962]'],
    ['[Washington, May 5,] 1962', '1962-05-05', 'May 5,] 1962'],
    ['June 5, 19591', '1959-06-05', 'June 5, 1959'],
    ['on May 5 we', '????-5-5', 'May 5'],
    ['on 5 May we', '????-5-5', '5 May'],
    ['telegram 12 May 5, 1962', '1962-05-05', 'May 5, 1962'],
    ['October 80, 1962', '1962-10!', 'October 80, 1962'],
    ['February 29, 1961', '1961-02!', 'February 29, 1961'],
    ['February 29, 1960', '1960-02-29', 'February 29, 1960'],
    ['May 3\u00a01962', '1962-05-03', 'May 3\u00a01962'],
    ['May 3,\n1962', '1962-05-03', 'May 3,\n1962'],
  ];
  for (const [text, iso, words] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), [iso, words]));
  }

  it('reads no date where there is none', () => {
    for (const text of [
      'We may 5 of us',
      'March on',
      'May I',
      'Document 5',
      'in 1962',
      '501.BB/11–2748',
      '3/26',
      'May',
    ]) {
      assert.equal(read(text), null, text);
    }
  });

  it('keeps the weekday apart', () => {
    const tokens = tokenize('On Monday, May 3, 1948 we met');
    const date = readDateAt(tokens, 1)!;
    assert.deepEqual(date.weekday, { start: 3, end: 9 });
    assert.equal(date.weekdayNumber, 1);
    assert.equal(date.span.start, 11);
    assert.equal(weekdayOf(1948, 5, 3), 1);
    assert.equal(weekdayOf(2000, 2, 29), 2);
  });
});
