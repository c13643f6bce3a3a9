import assert from 'node:assert';
import { type OutlineItem, outline } from './outline';
import { fixture, MEMO } from './testing/fixture';

/** Compares an outline, drawn as indented lines of name and detail. */
function check(marked: string, expected: readonly string[]): void {
  const lines: string[] = [];
  const draw = (item: OutlineItem, depth: number): void => {
    assert.ok(item.span.start <= item.focus.start && item.focus.end <= item.span.end, `${item.name}: focus outside`);
    lines.push(`${'  '.repeat(depth)}${item.name}${item.detail === '' ? '' : ` | ${item.detail}`}`);
    for (const child of item.children) {
      assert.ok(item.span.start <= child.span.start && child.span.end <= item.span.end, `${child.name}: outside`);
      draw(child, depth + 1);
    }
  };
  draw(outline(fixture(marked).snapshot.document), 0);
  assert.deepStrictEqual(lines, expected);
}

describe('outline', () => {
  it('shows header lists, sections, attachments and notes with their pages', () => {
    check(MEMO, [
      '7. Memorandum From the Director of the Office of Soviet Affairs (Palmer) to Secretary of State Shultz | March 4, 1985',
      '  SUBJECT | The Talks in Geneva',
      '  RECOMMENDATION | p. 11',
      '  BACKGROUND | p. 12',
      '  Tab A: Draft Instructions | p. 12',
      '  Notes | 3',
      '    1 Source: Sample Documents, Box 2. Secret; Nodis. Drafted by … | p. 11',
      '    2 Shultz approved on March 5. | p. 11',
      '    3 See Document 3 and footnote 2 above. | p. 12',
    ]);
  });

  it('says that a label is lost, and that a date is estimated', () => {
    const memo = MEMO.replace('SUBJECT\n\n', '')
      .replace('Washington, March 4, 1985.\n\n', '')
      .replace('on March 3;', 'on March 3, 1985;');
    check(memo.slice(0, memo.indexOf('RECOMMENDATION')) + memo.slice(memo.indexOf('  1. Source')), [
      '7. Memorandum From the Director of the Office of Soviet Affairs (Palmer) to Secretary of State Shultz | about March 3–5, 1985',
      '  The Talks in Geneva | Subject, label lost',
      '  Notes | 3',
      '    1 Source: Sample Documents, Box 2. Secret; Nodis. Drafted by …',
      '    2 Shultz approved on March 5.',
      '    3 See Document 3 and footnote 2 above.',
    ]);
  });

  it('names a text without heading by its first line', () => {
    check('Some words.\n', ['Some words.']);
    check('', ['Document']);
  });
});
