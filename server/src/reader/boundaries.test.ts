import assert from 'node:assert/strict';
import { readFile } from './testKit';

/** The first lines of the documents that a text holds. */
function firsts(text: string): string[] {
  return readFile(text).documents.map((d) => d.blocks.find((b) => b.kind === 'text')?.text.trimEnd() ?? '');
}

const NOTE = '  1. Source: Department of State, Central Files. Secret.';

describe('where documents begin', () => {
  it('at numbered headings below notes, or below a wide gap', () => {
    const first = '11. Telegram From the Embassy in Norway to the Department of State 1';
    const second = '12. Editorial Note';
    const third = '13. President Kennedy’s Third Report to the Congress 1';
    assert.deepEqual(
      firsts(`${first}\n\nText.\n\n${NOTE}\n\n${second}\n\nText.\n\n\n${third}\n\nOslo, May 1, 1962.\n\nText.`),
      [first, second, third],
    );
  });

  it('at the file line of an old document, whose heading begins none', () => {
    const text = `501.BB Korea/11–2748: Telegram\n\nThe Secretary of State to the Embassy in Greece\n\nWashington, May 1, 1948.\n\nText.\n\nLovett`;
    assert.equal(firsts(`${text}\n\n\n${text}\n\n${NOTE}\n\n${text}`).length, 3);
    const numbered = `No. 210\n\n${text}`;
    assert.equal(firsts(`${numbered}\n\n\n${numbered}`).length, 2);
  });

  it('at an old heading without file line', () => {
    const text = `The Secretary of State to the Embassy in Greece 1\n\nWashington, May 1, 1948.\n\nText.\n\n${NOTE}`;
    assert.equal(firsts(`${text}\n\n${text}`).length, 2);
  });

  it('not at numbered paragraphs, items of an agenda, numbers of despatches', () => {
    const text = [
      '11. Memorandum of Discussion 1',
      'Washington, May 1, 1956.',
      'No. 85',
      '1. Report on Work of the Special Committee',
      'Mr. Beam reported.2',
      '2. Review of Policy (NSC 5602/1)',
      '3. The Minister spoke at length.',
      `${NOTE}\n  2. Telegram 1031, March 13, from Paris. (Ibid.)`,
    ].join('\n\n');
    assert.equal(firsts(text).length, 1);
  });

  it('not at notes at the margin that read like headings', () => {
    const text = `11. Letter 1\n\nText.2\n\n1. Source: Central Files.\n\n2. Telegram 1031 to Paris, in part`;
    assert.equal(firsts(text).length, 1);
  });

  it('at each heading of a contents page', () => {
    const page = [11, 12, 13].map((n) => `${n}. Telegram From the Embassy in Norway\n\nSource: Central Files. Secret.`);
    assert.equal(firsts(page.join('\n\n')).length, 3);
  });

  it('at a page mark above them no less', () => {
    assert.equal(firsts(`11. Letter 1\n\nText.\n\n${NOTE}\n\n[Page 12]\n\n12. Letter 1\n\nText.`).length, 2);
  });
});
