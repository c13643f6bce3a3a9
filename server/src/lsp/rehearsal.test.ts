import assert from 'node:assert/strict';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { analysisCount } from './analysis';
import { abilitiesOf } from './capabilities';
import { OpenFile } from './documents';
import { REHEARSED_KEYS, rehearse } from './rehearsal';
import { Background } from './scheduling';
import { Session } from './session';
import { Workspace } from './workspace';

const MEMO = `12. Memorandum From Smith to the President 1

Washington, May 3, 1977.

We spoke about the treaty with Ambassador Jones.2 He will write in a week.

  1. Source: Carter Library, Box 3. Secret.

  2. See Document 11.
`;

describe('a rehearsal', () => {
  const nothing = { read: () => Promise.resolve(null), list: () => Promise.resolve([]) };

  function opened(text: string): { session: Session; file: OpenFile } {
    const workspace = new Workspace(nothing, () => undefined);
    const client = abilitiesOf({ capabilities: {} } as InitializeParams);
    const session = new Session({} as Connection, client, workspace);
    const file = new OpenFile('file:///v/d12.txt', 'frus', 1, text);
    workspace.opened(file);
    return { session, file };
  }

  it('does what keys cost, and leaves the file and what is known of it as they are', async () => {
    const { session, file } = opened(MEMO);
    await session.workspace.volumeOf(file.uri).load();
    const before = session.locate(file, 0)!.snapshot;
    const { reading } = file;
    const { resolved, checked } = analysisCount;
    await rehearse(session, file, {}, 0);
    assert.equal(analysisCount.resolved - resolved, REHEARSED_KEYS);
    assert.equal(analysisCount.checked - checked, REHEARSED_KEYS);
    assert.equal(file.reading, reading);
    assert.equal(file.text(), MEMO);
    assert.equal(session.locate(file, 0)!.snapshot, before);
  });

  it('takes any text: empty, of one line, of no words', async () => {
    for (const text of ['', 'one', '\n\n\n', ' '.repeat(30_000), `${'x'.repeat(80)}\n`.repeat(400)]) {
      const { session, file } = opened(text);
      await rehearse(session, file, {}, 0);
      assert.equal(file.text(), text);
    }
  });

  it('is not held for a file that was closed meanwhile', async () => {
    const { session, file } = opened(MEMO);
    const { resolved } = analysisCount;
    const rehearsed = rehearse(session, file, {}, 0);
    await session.workspace.closed(file.uri);
    await rehearsed;
    assert.equal(analysisCount.resolved, resolved);
  });
});

describe('background work', () => {
  it('tells when nothing was done for a while: no key and no work', async () => {
    const background = new Background();
    await background.idle(1_000_000);
    const begun = performance.now();
    background.disturbed();
    await background.idle(20);
    // Timers may be a little early.
    assert.ok(performance.now() - begun >= 19);
    await background.pause();
    await background.idle(20);
    assert.ok(performance.now() - begun >= 38);
  });
});
