import assert from 'node:assert/strict';
import { readOne } from './testKit';

/** The pages of a text, each as the mark and its value. */
function pages(text: string): string[] {
  const document = readOne(text);
  return document.pages.map(
    (p) => `${document.text.slice(p.span.start, p.span.end)} ${p.page} ${p.value}${p.roman ? ' roman' : ''}`,
  );
}

describe('page marks', () => {
  it('stand in sentences, in words, glued, and on lines of their own', () => {
    assert.deepEqual(pages('He said [Page 38] so.'), ['[Page 38] 38 38']);
    assert.deepEqual(pages('the prepara [Page 322] tion; [Page 323]At last'), [
      '[Page 322] 322 322',
      '[Page 323] 323 323',
    ]);
    const document = readOne('Text.\n\n[Page 38]\n\nText.');
    assert.equal(document.blocks[2]!.role, 'pageMark');
  });
  it('may be roman', () =>
    assert.deepEqual(pages('[Page XIV]\n\nPreface [Page xv]'), ['[Page XIV] XIV 14 roman', '[Page xv] xv 15 roman']));
  it('are not statements about pages', () =>
    assert.deepEqual(pages('[Page 2 not declassified] and [2 pages not declassified] [Page ] [Page 12'), []));
  it('may be lines without brackets, or without the word', () => {
    assert.deepEqual(pages('Text.\n\nPage 47\n\nText.\n\nPage 48\n\nText.'), ['Page 47 47 47', 'Page 48 48 48']);
    assert.deepEqual(pages('Text.\n\n[47]\n\nText.\n\n[48]\n\nText.'), ['[47] 47 47', '[48] 48 48']);
  });
  it('are such lines only where a document marks its pages so throughout', () => {
    assert.deepEqual(pages('Text.\n\nPage 47\n\nText.\n\nPage 12\n\nText.'), []);
    assert.deepEqual(pages('Text.\n\n[47]\n\nText.'), []);
    assert.deepEqual(pages('Text [Page 9] here.\n\nPage 47\n\nText.'), ['[Page 9] 9 9']);
  });
});
