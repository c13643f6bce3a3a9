import assert from 'node:assert';
import { webLinks } from './links';
import { fixture, MEMO, wordsOf } from './testing/fixture';

/** Compares the links of a text: words and address. */
function check(
  marked: string,
  expected: readonly (readonly [string, string])[],
  volume: string | null = 'frus1981-88v05',
): void {
  const read = fixture(marked, volume === null ? {} : { volume, documents: ['3'] });
  const links = webLinks(read.snapshot).map(({ span, address }) => [
    wordsOf(read, [span])[0],
    address.replace('https://history.state.gov/historicaldocuments/', ''),
  ]);
  assert.deepStrictEqual(links, expected);
}

describe('links to the web edition', () => {
  it('lead to pages and to what is not at hand', () => {
    const far = 'Foreign Relations, 1981–1988, vol. IV, Soviet Union, January 1983–March 1985, Document 351';
    check(MEMO.replace('See Document 3', `See ${far}`), [
      ['[Page 12]', 'frus1981-88v05/pg_12'],
      ['Document 351', 'frus1981-88v04/d351'],
    ]);
  });

  it('leave out what is at hand, and pages of no known volume', () => {
    check(MEMO, [['[Page 12]', 'frus1981-88v05/pg_12']]);
    check(MEMO, [], null);
  });
});
