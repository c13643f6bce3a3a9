import assert from 'node:assert/strict';
import { Analysis, analysisCount } from './analysis';
import { digestOf } from './digest';
import { OpenFile } from './documents';
import type { IndexProgress } from './indexer';
import { indexVolume } from './indexVolume';
import { nodeFileSystem } from './nodeFileSystem';
import { TestFolder, telegram } from './testing/folder';
import type { Elsewhere } from './volumeFolder';
import { VolumeIndex } from './volumeIndex';
import { Workspace } from './workspace';

const VOLUME = 'frus1977-80v21';
const OTHER = 'frus1977-80v22';
const SOURCE = 'Source: Department of State, Central Foreign Policy File. Secret.';
/** Enough that a thread is worth its start. */
const DOCUMENTS = 40;
const PROGRAM = 'this';

const textOf = (number: number) =>
  number % 10 === 3
    ? telegram(number, `${SOURCE} See footnote 2, Document ${number + 1}.`)
    : telegram(number, `${SOURCE} See Document ${(number % DOCUMENTS) + 1}.`, 'Mr. Vance spoke to Karamanlis.');
const volumeOf = (id: string) =>
  Object.fromEntries(Array.from({ length: DOCUMENTS }, (_, i) => [`${id}/d${i + 1}.txt`, textOf(i + 1)]));

describe('a volume that is indexed apart', () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder(volumeOf(VOLUME));
  });
  afterEach(() => folder.dispose());

  /** A workspace whose volumes are indexed as given; `apart` counts how often that was asked. */
  async function workspaceOf(indexing: Elsewhere['indexing']) {
    const apart: string[] = [];
    const store = { program: PROGRAM, digest: digestOf, read: () => Promise.resolve(null) };
    const workspace = new Workspace(nodeFileSystem, () => undefined, {
      store,
      indexing:
        indexing &&
        ((uri, said, signal) => {
          apart.push(uri);
          return indexing(uri, said, signal);
        }),
    });
    await workspace.search([folder.uri()]);
    const index = new VolumeIndex(workspace, new Analysis(), {
      settingsOf: (uri) => workspace.configuration.settingsOf(uri, {}),
      relatedInformation: true,
      renewed: () => undefined,
    });
    /** What the documents of the volume come to, and how many of them were resolved for it. */
    const found = async (id = VOLUME) => {
      const volume = workspace.volumeIn(folder.uri(id));
      await volume.prepare();
      const { resolved } = analysisCount;
      const entries = [];
      for (const summary of volume.current().around.volume.documents) {
        const document = await index.of(volume, summary);
        assert.ok(document);
        const { diagnostics, occurrences, sections, range, head } = document;
        entries.push({ number: summary.number, diagnostics, occurrences, sections, range, head });
      }
      return { entries, resolved: analysisCount.resolved - resolved };
    };
    return { workspace, found, apart };
  }

  const request = (uri: string) => ({ folder: uri, program: PROGRAM, relatedInformation: true, lint: {} });
  const index: Elsewhere['indexing'] = (uri, said) => indexVolume(request(uri), nodeFileSystem, digestOf, said);

  it('comes to the same as where it is found out here, and nothing is found out again', async () => {
    const here = await (await workspaceOf(null)).found();
    const { found, apart } = await workspaceOf(index);
    const taken = await found();
    assert.equal(apart.length, 1);
    assert.deepEqual([here.resolved, taken.resolved], [DOCUMENTS, 0]);
    assert.deepEqual(taken.entries, here.entries);
    const codes = taken.entries.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
    assert.deepEqual(new Set(codes), new Set(['footnote/number-out-of-range']));
  });

  it('is found out again where a text has changed meanwhile, with what depends on it', async () => {
    const { found } = await workspaceOf(async (uri) => {
      const text = await indexVolume(request(uri), nodeFileSystem, digestOf);
      folder.write(`${VOLUME}/d4.txt`, `${textOf(4).replace('went on.[1]', 'went on.[1] They ended.[2]')}[2] No.\n`);
      return text;
    });
    const { entries, resolved } = await found();
    assert.ok(resolved > 1 && resolved < 6, `${resolved} documents`);
    const wrong = entries.filter(({ diagnostics }) => diagnostics.length > 0).map(({ number }) => number);
    assert.deepEqual([wrong.includes('3'), wrong.includes('13')], [false, true]);
  });

  it('is found out again as far as it cites other volumes', async () => {
    const cites = `See Document 3, Foreign Relations, 1977–1980, vol. XXII, Southeast Asia and the Pacific.`;
    folder.write(`${VOLUME}/d7.txt`, telegram(7, `${SOURCE} ${cites.replace('Document 3', 'Document 99')}`));
    for (const [name, text] of Object.entries(volumeOf(OTHER))) folder.write(name, text);
    const here = await workspaceOf(null);
    const threads = await workspaceOf(index);
    for (const { found } of [here, threads]) for (const id of [OTHER, VOLUME]) await found(id);
    const [expected, taken] = [await here.found(), await threads.found()];
    assert.deepEqual(taken.entries, expected.entries);
    assert.deepEqual(
      taken.entries[6]!.diagnostics.map(({ code }) => code),
      ['reference/document'],
    );
  });

  it('is read here where nothing came of it, or another program found it out', async () => {
    const expected = await (await workspaceOf(null)).found();
    for (const bad of [null, '', '{"program":"this"', JSON.stringify({ program: 'another' })]) {
      const { found } = await workspaceOf(async () => bad);
      const { entries, resolved } = await found();
      assert.deepEqual(entries, expected.entries);
      assert.equal(resolved, DOCUMENTS);
    }
  });

  it('is read here as soon as somebody waits for it, or opens a file of it', async () => {
    const uri = folder.uri(`${VOLUME}/d1.txt`);
    for (const hurry of [
      (workspace: Workspace) => void workspace.volumeOf(uri).load(),
      (workspace: Workspace) => workspace.opened(new OpenFile(uri, 'frus', 1, textOf(1))),
      (workspace: Workspace) => workspace.volumeOf(uri).stop(),
    ]) {
      let begun: () => void = () => undefined;
      const isBegun = new Promise<void>((resolve) => {
        begun = resolve;
      });
      let isGivenUp = false;
      const { workspace, apart } = await workspaceOf((_, __, signal) => {
        if (isGivenUp) return Promise.resolve(null);
        begun();
        return new Promise((resolve) =>
          signal.addEventListener('abort', () => {
            isGivenUp = true;
            resolve(null);
          }),
        );
      });
      const volume = workspace.volumeOf(uri);
      const prepared = volume.prepare();
      await isBegun;
      hurry(workspace);
      await prepared;
      assert.deepEqual([apart.length, isGivenUp], [1, true]);
      await volume.resume();
      assert.equal(volume.current().around.volume.documents.length, DOCUMENTS);
    }
  });

  it('is not worth it for a few files', async () => {
    folder.write(`${OTHER}/d1.txt`, textOf(1));
    const { found, apart } = await workspaceOf(index);
    assert.equal((await found(OTHER)).entries.length, 1);
    assert.deepEqual(apart, []);
  });

  it('says how far it is', async () => {
    const said: IndexProgress[] = [];
    await indexVolume(request(folder.uri(VOLUME)), nodeFileSystem, digestOf, (progress) => said.push(progress));
    assert.deepEqual(said.at(-1), { read: DOCUMENTS, files: DOCUMENTS, resolved: DOCUMENTS, documents: DOCUMENTS });
    assert.equal(said.length, 2 * DOCUMENTS);
  });
});
