import assert from 'node:assert';
import { fixture, MEMO } from '../testing/fixture';
import { hover } from './index';
import { draw } from './testing/draw';

function check(marked: string, expected: readonly string[] | null): void {
  const read = fixture(marked, {
    volume: 'frus1981-88v05',
    documents: ['3'],
    terms: 'NSC, National Security Council\nS/S, Executive Secretariat; Secretary to the Secretary\n',
  });
  const found = hover(read.snapshot, read.offset);
  assert.deepStrictEqual(found && draw(found.blocks), expected);
}

const note = (words: string) => MEMO.replace('See Document 3 and footnote 2 above.', words);

describe('hover', () => {
  it('shows the note of a call', () => {
    check(MEMO.replace('delegation.2', 'delegation.|2'), ['# Footnote 2', 'Shultz approved on March 5.']);
  });

  it('sets out a source note', () => {
    check(MEMO.replace('Shultz 1', 'Shultz |1'), [
      '# Footnote 1',
      'Repository: Sample Documents',
      'Location: Box 2',
      'Classification: Secret',
      'Handling: Nodis',
      'Drafted by: Simons, March 3',
      'Cleared by: Burt',
    ]);
  });

  it('says that a call has no note, and a note no call', () => {
    check(MEMO.replace('result.3', 'result.3 The rest.[9|]'), null);
    check(MEMO.replace('result.3', 'result.').replace('  3. ', '  |3. '), ['No call leads to this note.']);
  });

  it('shows the document that a reference means', () => {
    check(note('See Docu|ment 3.'), [
      '# 3. Telegram From the Embassy in Greece to the Department of State',
      'Dated: Athens, May 1, 1977',
      '→ frus1981-88v05/d3',
    ]);
    check(note('See footno|te 2 above.'), [
      '# Footnote 2 of this document',
      'Shultz approved on March 5.',
      '→ frus1981-88v05/d7#fn2',
    ]);
  });

  it('says what a volume is that is not at hand, and what ibid. takes up', () => {
    const far = 'Foreign Relations, 1981–1988, vol. IV, Soviet Union, January 1983–March 1985, Document 351';
    const volume = 'Foreign Relations, 1981–1988, Volume IV, Soviet Union, January 1983–March 1985';
    const away = 'This volume is not at hand in the workspace.';
    check(note(`See ${far.replace('Document 351', 'Docu|ment 351')}.`), [
      '# Document 351',
      volume,
      away,
      '→ frus1981-88v04/d351',
    ]);
    check(note(`See ${far}. See also ibid., Document 3|76.`), [
      'Ibid. stands for the volume cited before:',
      '# Document 376',
      volume,
      away,
      '→ frus1981-88v04/d376',
    ]);
  });

  it('shows the number that is pointed at in a range, and the range between', () => {
    const far = 'Foreign Relations, 1981–1988, vol. IV, Soviet Union, January 1983–March 1985, Documents';
    const heads = (words: string) => {
      const { snapshot, offset } = fixture(note(`See ${far} ${words}.`), { volume: 'frus1981-88v05' });
      return draw(hover(snapshot, offset)!.blocks).filter((line) => /^[-#]/.test(line));
    };
    const of = 'of Foreign Relations, 1981–1988, Volume IV';
    assert.deepStrictEqual(heads('35|1–353'), ['# Document 351']);
    assert.deepStrictEqual(heads('351–35|3'), ['# Document 353']);
    assert.deepStrictEqual(
      heads('351|–353'),
      [351, 352, 353].map((n) => `- Document ${n} ${of}`),
    );
  });

  it('shows a page of the volume with its address', () => {
    check(note('See p. 1|4.'), ['# Page 14', '→ frus1981-88v05/pg_14']);
  });

  it('says that a document is not there', () => {
    check(note('See Docu|ment 99.'), ['# Document 99', 'It is not in this volume, which has documents 3 to 7.']);
  });

  it('explains terms, markings and page marks', () => {
    check(MEMO.replace('The last', 'The N|SC'), [
      '# NSC',
      'National Security Council',
      'From the volume’s list of terms',
    ]);
    check(MEMO.replace('Secret;', 'Sec|ret;'), [
      '# Secret',
      'Second degree: disclosure would seriously damage national security.',
      'Classification',
    ]);
    check(MEMO.replace('[Page 12]', '[Pa|ge 12]'), [
      '# Page 12',
      'Page 12 of the printed volume begins here; page 11 ends.',
      '→ frus1981-88v05/pg_12',
    ]);
  });

  it('is silent over plain words', () => check(MEMO.replace('receive', 'rec|eive'), null));
});
