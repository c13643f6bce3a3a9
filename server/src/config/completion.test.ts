import assert from 'node:assert/strict';
import { completeConfig } from './completion';

/** The labels offered at `|`. */
function offered(marked: string): string[] {
  const offset = marked.indexOf('|');
  return completeConfig(marked.replace('|', ''), offset).items.map(({ label }) => label);
}

describe('completion in frus.yaml', () => {
  it('offers the keys of the section', () => {
    assert.deepEqual(offered('|'), ['volume', 'lint']);
    assert.deepEqual(offered('volume:\n  |'), ['id', 'title', 'first', 'last', 'chapters', 'habits']);
    assert.deepEqual(offered('volume:\n  id: frus1977-80v21\n  ha|\n  last: 3\n'), offered('volume:\n  |'));
    assert.ok(offered('lint:\n  rules:\n    foot|').includes('footnote/sequence'));
  });

  it('finds its section over lists, in either way to write them', () => {
    for (const text of [
      'volume:\n  chapters:\n    - title: One\n      first: 1\n    - title: Two\n      |',
      'volume:\n  chapters:\n  - title: One\n    |',
      'volume:\n  chapters:\n    - |',
    ])
      assert.deepEqual(offered(text), ['title', 'first', 'last'], text);
    assert.deepEqual(offered('lint:\n  overrides:\n    - files: x\n      |'), ['files', 'volumes', 'profile', 'rules']);
  });

  it('offers the values of a key', () => {
    assert.deepEqual(offered('volume:\n  habits:\n    pages: |'), ['volume', 'document']);
    assert.deepEqual(offered('volume:\n  habits:\n    sourcePrefix: t|'), ['true', 'false']);
    assert.ok(offered('volume:\n  id: frus1977|').includes('frus1977-80v21'));
    assert.ok(offered('lint:\n  rules:\n    footnote/sequence: |').includes('warning'));
  });

  it('replaces the word before the cursor', () => {
    const text = 'volume:\n  id: frus19';
    const { span } = completeConfig(text, text.length);
    assert.equal(text.slice(span.start, span.end), 'frus19');
  });

  it('offers nothing where nothing of ours can stand', () => {
    assert.deepEqual(offered('volume:\n  title: |'), []);
    assert.deepEqual(offered('# vol|'), []);
    assert.deepEqual(offered('nothing:\n  |'), []);
  });
});
