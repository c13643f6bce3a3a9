import assert from 'node:assert/strict';
import { tokenize } from '../text/tokens';
import { readDates, settleYears } from './dates';
import { datesOfDecimalFiles } from './decimalFile';

/** The dates of a text: words, ISO, and what is special. */
function read(text: string): string[] {
  return readDates(tokenize(text)).map((d) =>
    [
      text.slice(d.span.start, d.span.end),
      d.isoEnd === null ? d.iso : `${d.iso}/${d.isoEnd}`,
      ...(d.weekday ? [text.slice(d.weekday.start, d.weekday.end)] : []),
      ...(d.yearAssumed ? ['assumed'] : []),
      ...(d.impossible ? ['impossible'] : []),
    ].join(' = '),
  );
}

describe('readDates', () => {
  it('reads the forms of dates', () => {
    assert.deepEqual(read('on May 19, 1948, and 3 June 1949'), [
      'May 19, 1948 = 1948-05-19',
      '3 June 1949 = 1949-06-03',
    ]);
    assert.deepEqual(read('added 3/26/85 by hand'), ['3/26/85 = 1985-03-26']);
    assert.deepEqual(read('in Sept. 1961'), ['Sept. 1961 = 1961-09']);
    assert.deepEqual(read('May 3–5, 1962'), ['May 3–5, 1962 = 1962-05-03/1962-05-05']);
    assert.deepEqual(read('Friday, May 4, 1962'), ['May 4, 1962 = 1962-05-04 = Friday']);
  });

  it('takes the year of the date before in the same text', () => {
    assert.deepEqual(read('April 2 and, from May 19, 1948, to June 1'), [
      'April 2 = --04-02 = assumed',
      'May 19, 1948 = 1948-05-19',
      'June 1 = 1948-06-01 = assumed',
    ]);
  });

  it('marks days that cannot be', () => {
    assert.deepEqual(read('February 30, 1956'), ['February 30, 1956 = 1956-02 = impossible']);
    assert.deepEqual(read('October 80'), ['October 80 = --10 = assumed = impossible']);
  });

  it('finds none in file numbers', () => {
    assert.deepEqual(read('(762.00/11–1658; D850239–0279)'), []);
  });
});

describe('settleYears', () => {
  const settle = (text: string, year: number | null) => settleYears(readDates(tokenize(text)), year).map((d) => d.iso);

  it('gives dates without a year the document’s', () => {
    assert.deepEqual(settle('Drafted on March 18.', 1985), ['1985-03-18']);
  });

  it('keeps the year of a date beside it, unless that date was about another time', () => {
    assert.deepEqual(settle('On May 1, 1984, and June 2', 1985), ['1984-05-01', '1984-06-02']);
    assert.deepEqual(settle('On May 1, 1949, … On June 2', 1985), ['1949-05-01', '1985-06-02']);
  });

  it('takes the commonest year where the document has none', () => {
    assert.deepEqual(settle('March 18. Then 3/26/85, 4/1/85 and May 5, 1983.', null)[0], '1985-03-18');
    assert.deepEqual(settle('March 18.', null), ['--03-18']);
  });

  it('leaves a February 29 that the year has not', () => {
    assert.deepEqual(settle('On February 29', 1985), ['--02-29']);
  });
});

describe('datesOfDecimalFiles', () => {
  it('reads the date behind the slash', () => {
    assert.deepEqual(datesOfDecimalFiles('Central Files, 762.00/11–1658'), ['1958-11-16']);
    assert.deepEqual(datesOfDecimalFiles('501.BB Korea/6–149: Telegram'), ['1949-06-01']);
    assert.deepEqual(datesOfDecimalFiles('303/3-1761 and 793.5/1-661'), ['1961-03-17', '1961-01-06']);
  });

  it('finds none in other numbers', () => {
    assert.deepEqual(datesOfDecimalFiles('762.00/13–4558, POL 7 US, 893.00/1234, 762.00/11–1675'), []);
  });
});
