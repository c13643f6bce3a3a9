import assert from 'node:assert/strict';
import { readOne } from './testKit';

const PARAGRAPH =
  'The minister opened with a long account of the fishing season, and he closed with another of the same kind.';
const TOP = `5. Letter From President Ford to King Olav\n\nWashington, May 3, 1962.\n\n${PARAGRAPH}\n\n`;

/** Key, heading, and the last words of each attached part. */
function attachments(text: string): [string, string | null, string][] {
  const document = readOne(text);
  return document.attachments.map((a) => [
    a.key,
    a.heading && document.text.slice(a.heading.start, a.heading.end),
    document.text.slice(a.span.start, a.span.end).slice(-12),
  ]);
}

describe('attachments', () => {
  it('begin with a label in all its forms', () => {
    for (const [label, key] of [
      ['Tab A', 'tab a'],
      ['TAB A', 'tab a'],
      ['Attachment', 'attachment'],
      ['[Enclosure]', 'enclosure'],
      ['[Enclosure 2]', 'enclosure 2'],
      ['Enclosure No. 2', 'enclosure 2'],
      ['Annex B', 'annex b'],
      ['Appendix “A”', 'appendix a'],
      ['[Subenclosure]', 'subenclosure'],
      ['Attachment Tab A', 'attachment tab a'],
    ] as const) {
      assert.deepEqual(attachments(`${TOP}${label}\n\n${PARAGRAPH}\n`), [[key, null, 'e same kind.']], label);
    }
  });

  it('have a heading of their own, on the next line or behind a dash', () => {
    assert.deepEqual(attachments(`${TOP}[Enclosure]\n\nMemorandum by the Department of State\n\n${PARAGRAPH}\n`), [
      ['enclosure', 'Memorandum by the Department of State', 'e same kind.'],
    ]);
    assert.deepEqual(attachments(`${TOP}Attachment A—Talking Points\n\n${PARAGRAPH}\n`), [
      ['attachment a', 'Talking Points', 'e same kind.'],
    ]);
  });

  it('have no heading where a letterhead or a salutation follows', () => {
    for (const line of ['THE WHITE HOUSE', 'Dear Mr. Hill:', '[Here follows a list.]', 'Full Name: Hill']) {
      assert.deepEqual(attachments(`${TOP}Tab A\n\n${line}\n\n${PARAGRAPH}\n`)[0]![1], null, line);
    }
  });

  it('reach to the next one or to the notes', () => {
    const text = `${TOP}Tab A1\n\nFish are scarce.\n\nTab B\n\nBoats are many.\n\n  1. Not printed.\n`;
    assert.deepEqual(attachments(text), [
      ['tab a', null, ' are scarce.'],
      ['tab b', null, 'ts are many.'],
    ]);
  });

  it('are none where the label only announces them, or stands in a sentence', () => {
    for (const line of [
      'Attachment: As stated',
      'Enclosure',
      'Enclosure:\n\nAs Stated',
      'Attachment:\n\nDraft of a letter.',
      'Attachment:\n\n  • Map of the coast',
      'Tab A shows the boats of the season.',
    ]) {
      assert.deepEqual(attachments(`${TOP}${line}\n`), [], line);
    }
  });
});
