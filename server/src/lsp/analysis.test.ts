import assert from 'node:assert/strict';
import { Basis } from './analysis';
import { Background } from './scheduling';
import { NOWHERE, VolumeFolder } from './volumeFolder';

describe('what an analysis rests on', () => {
  const texts = new Map([['persons.txt', 'Gromyko, Andrei A., Soviet Foreign Minister\n']]);
  const folder = 'file:///frus1977-80v21';
  const volume = new VolumeFolder(
    folder,
    {
      read: async (uri) => texts.get(uri.slice(folder.length + 1)) ?? null,
      list: async () => [...texts.keys()].map((name) => ({ name, kind: 'file' as const })),
    },
    { find: () => null, statementOf: () => null, loadStatement: async () => undefined, known: {} },
    () => undefined,
    new Background(),
    NOWHERE,
  );

  it('is the lists as they were read, though what was made of them is let go', async () => {
    await volume.load();
    const { lists, around } = volume.current();
    const basis = new Basis(lists, null);
    assert.equal(around.gazetteer.listed.length, 1);
    const before = around.gazetteer;
    volume.letGo();
    assert.notEqual(volume.current().around.gazetteer, before);
    assert.ok(basis.holds(volume.current()));
    texts.set('persons.txt', 'Gromyko, Andrei A., Soviet Foreign Minister until 1985\n');
    await volume.refresh(`${folder}/persons.txt`);
    assert.ok(!basis.holds(volume.current()));
  });
});
