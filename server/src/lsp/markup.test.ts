import assert from 'node:assert/strict';
import { markup } from './markup';

describe('markup', () => {
  it('shows the words of a document as they stand, never as Markdown', () => {
    const { value } = markup([{ kind: 'paragraph', text: '* [a](b) <i>1_2</i> `c` | # & ~' }], true);
    assert.equal(value, '\\* \\[a\\](b) \\<i\\>1\\_2\\</i\\> \\`c\\` \\| \\# \\& \\~');
    assert.equal(markup([{ kind: 'paragraph', text: '1. First\n\n2. Second' }], true).value, '1\\. First 2. Second');
  });

  it('sets a table so that editors show its rows alone', () => {
    const rows: [string, string][] = [
      ['Classification', 'Secret'],
      ['Drafted by', 'Simons | Palmer'],
    ];
    assert.equal(
      markup([{ kind: 'table', rows }], true).value,
      '| | |\n|:-|:-|\n| Classification | Secret |\n| Drafted by | Simons \\| Palmer |',
    );
    assert.equal(markup([{ kind: 'table', rows }], false).value, 'Classification: Secret\nDrafted by: Simons | Palmer');
  });

  it('keeps addresses in plain text, and leaves marks out', () => {
    const address = 'https://history.state.gov/historicaldocuments/frus1981-88v05/d2';
    const { kind, value } = markup(
      [
        { kind: 'title', text: 'Document 2' },
        { kind: 'link', text: 'Open', address },
      ],
      false,
    );
    assert.equal(kind, 'plaintext');
    assert.equal(value, `Document 2\n\n${address}`);
  });
});
