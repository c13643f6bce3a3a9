import assert from 'node:assert/strict';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { analysisCount } from './analysis';
import { abilitiesOf } from './capabilities';
import { OpenFile } from './documents';
import { rehearseOpening, SAMPLE, TIMES } from './openingRehearsal';
import { Session } from './session';
import { Workspace } from './workspace';

describe('the rehearsal of an opening', () => {
  const nothing = { read: () => Promise.resolve(null), list: () => Promise.resolve([]) };

  function begun(): Session {
    const client = abilitiesOf({ capabilities: {} } as InitializeParams);
    return new Session({} as Connection, client, new Workspace(nothing, () => undefined));
  }

  it('resolves and checks the sample, and leaves nothing in the workspace', async () => {
    const session = begun();
    const { resolved, checked } = analysisCount;
    await rehearseOpening(session, 0);
    assert.equal(analysisCount.resolved - resolved, TIMES);
    assert.equal(analysisCount.checked - checked, TIMES);
    assert.deepEqual(session.workspace.knownVolumes, []);
    assert.deepEqual(session.workspace.openFiles, []);
  });

  it('is given up for a file that is opened', async () => {
    const session = begun();
    const { resolved } = analysisCount;
    const rehearsed = rehearseOpening(session, 0);
    session.workspace.opened(new OpenFile('file:///v/d1.txt', 'frus', 1, 'A text'));
    await rehearsed;
    assert.equal(analysisCount.resolved, resolved);
  });

  it('has a sample with something of all that documents are made of', () => {
    const session = begun();
    const file = new OpenFile('file:///v/d1.txt', 'frus', 1, SAMPLE['d1.txt']);
    session.workspace.opened(file);
    const { document, resolution } = session.locate(file, 0)!.snapshot;
    const parts = Object.entries({ ...document, ...resolution }).flatMap(([part, found]) =>
      Array.isArray(found) ? [[part, found.length] as const] : [],
    );
    assert.ok(parts.length > 12);
    assert.deepEqual(
      parts.filter(([, length]) => length === 0),
      [],
    );
  });
});
