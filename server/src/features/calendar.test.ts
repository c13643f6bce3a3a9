import assert from 'node:assert';
import { printedDate } from './calendar';

describe('printed dates', () => {
  const check = (iso: string, end: string | null, expected: string) =>
    assert.strictEqual(printedDate(iso, end), expected);
  it('are as exact as the date', () => {
    check('1985-03-05', null, 'March 5, 1985');
    check('1985-03', null, 'March 1985');
    check('1985', null, '1985');
    check('--03-05', null, 'March 5');
  });
  it('join the days of a span', () => {
    check('1985-03-18', '1985-03-26', 'March 18–26, 1985');
    check('1985-03-30', '1985-04-02', 'March 30–April 2, 1985');
    check('1985-12-30', '1986-01-02', 'December 30, 1985–January 2, 1986');
  });
});
