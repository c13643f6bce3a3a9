import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { IndexProgress } from './indexer';
import { createIndexThreads, threadsFor } from './indexThreads';
import { StoredVolume } from './storedVolume';
import { TestFolder, telegram } from './testing/folder';

const VOLUME = 'frus1977-80v21';
const NOTE = 'Source: Department of State, Central Foreign Policy File. Secret.';
const DOCUMENTS = 60;
const THREAD = join(__dirname, `indexThread${__filename.endsWith('.ts') ? '.ts' : '.js'}`);
const NEVER = new AbortController().signal;
const quiet = () => undefined;

describe('threads that index', () => {
  let folder: TestFolder;
  before(() => {
    const texts = Array.from({ length: DOCUMENTS }, (_, i) => [`${VOLUME}/d${i + 1}.txt`, telegram(i + 1, NOTE)]);
    folder = new TestFolder(Object.fromEntries(texts));
  });
  after(() => folder.dispose());

  const request = () => ({ folder: folder.uri(VOLUME), program: 'this', relatedInformation: true, lint: {} });

  it('are one less than there are processors, but a few at most', () => {
    assert.deepEqual([1, 2, 4, 64].map(threadsFor), [1, 1, 3, 4]);
  });

  it('give what a session can take over, and say how far they are', async () => {
    const threads = createIndexThreads(THREAD, 2);
    const said: IndexProgress[] = [];
    const [first, second] = await Promise.all([
      threads.index(request(), (progress) => said.push(progress), NEVER),
      threads.index(request(), quiet, NEVER),
    ]);
    assert.ok(first);
    assert.ok(StoredVolume.of(first, 'this'));
    // Files come in whatever order they were read.
    assert.equal(first.length, second?.length);
    assert.ok(said.length > 10);
    assert.ok(said.every(({ resolved }, i) => i === 0 || resolved >= said[i - 1]!.resolved));
    // By the same threads, and one after another where there are more.
    const more = await Promise.all([1, 2, 3].map(() => threads.index(request(), quiet, NEVER)));
    assert.deepEqual(
      more.map((text) => text?.length),
      [first.length, first.length, first.length],
    );
  });

  it('give up when they are told, what waits as well as what is under way, and do the rest', async () => {
    const threads = createIndexThreads(THREAD, 1);
    const [running, waiting, gone] = [new AbortController(), new AbortController(), new AbortController()];
    gone.abort();
    const under = threads.index(request(), () => running.abort(), running.signal);
    const next = threads.index(request(), quiet, waiting.signal);
    const last = threads.index(request(), quiet, NEVER);
    waiting.abort();
    assert.deepEqual(await Promise.all([under, next, threads.index(request(), quiet, gone.signal)]), [
      null,
      null,
      null,
    ]);
    assert.ok(await last);
  });

  it('answer nothing where they cannot', async () => {
    // What it says on the way goes to standard error, as it does in the server.
    const { error } = console;
    const said: string[] = [];
    console.error = (message: string) => said.push(message);
    try {
      const threads = createIndexThreads(join(__dirname, 'thereIsNone.js'), 1);
      assert.equal(await threads.index(request(), quiet, NEVER), null);
      assert.equal(await threads.index(request(), quiet, NEVER), null, 'and can be asked again');
    } finally {
      console.error = error;
    }
    assert.equal(said.length, 2);
    assert.ok(said.every((message) => message.includes(VOLUME) && message.includes('thereIsNone')));
  });
});
