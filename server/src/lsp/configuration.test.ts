import assert from 'node:assert/strict';
import { ABLE, TestClient } from './testing/client';
import { TestFolder } from './testing/folder';

const TEXT =
  '4. Letter From President Carter to Prime Minister Ecevit[1]\n\nWashington, May 3, 1978.\n\nDear Mr. Prime Minister:\n\nI write.[2]\n\n[1] Source: Carter Library. No classification marking.\n[3] Not found.\n';

describe('configuration in the server', () => {
  let folder: TestFolder;
  let client: TestClient;
  const document = 'v ä/d4.txt';
  const severity = async (code: string) =>
    (await client.diagnostics(folder.uri(document))).find((d) => d.code === code)?.severity;

  beforeEach(() => {
    folder = new TestFolder({ [document]: TEXT });
  });
  afterEach(async () => {
    await client.stop();
    folder.dispose();
  });
  const start = async (settings: object, capabilities = ABLE) => {
    client = await TestClient.start({ capabilities, folders: [folder.uri()], settings });
    await client.open(folder.uri(document), TEXT);
  };
  /** Writes a file, tells the server, and waits until a rule has the severity that the file gives it. */
  const rewrite = async (name: string, text: string, code: string, wanted: number | undefined) => {
    folder.write(name, text);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uri(name), type: 2 }],
    });
    await client.until(() => client.sentAs('workspace/diagnostic/refresh').length > 0 || undefined);
    await soon(code, wanted);
  };
  const soon = async (code: string, wanted: number | undefined) => {
    for (const end = Date.now() + 5000; Date.now() < end; ) if ((await severity(code)) === wanted) return;
    assert.equal(await severity(code), wanted);
  };

  it('is that of frus.yaml, and changes without a restart', async () => {
    folder.write('frus.yaml', 'lint: { rules: { footnote/undefined: hint } }\n');
    await start({});
    assert.equal(await severity('footnote/undefined'), 4);
    await rewrite('frus.yaml', 'lint: { rules: { footnote/undefined: off } }\n', 'footnote/undefined', undefined);
  });

  it('is that of the editor only where no file speaks', async () => {
    await start({ rules: { 'footnote/undefined': 'info' } });
    await soon('footnote/undefined', 3);
    await rewrite('v ä/frus.yaml', 'lint: {}\n', 'footnote/undefined', 1);
  });

  it('leaves out what .frusignore names', async () => {
    folder.write('.frusignore', 'd4.txt\n');
    await start({});
    assert.deepEqual(await client.diagnostics(folder.uri(document)), []);
  });

  it('is told its faults in the editor, as it is written', async () => {
    await start({});
    await client.open(folder.uri('frus.yaml'), 'lint:\n  profile: lax\n', 'yaml');
    const [fault, ...more] = await client.diagnostics(folder.uri('frus.yaml'));
    assert.deepEqual(more, []);
    assert.deepEqual(fault?.range, { start: { line: 1, character: 11 }, end: { line: 1, character: 14 } });
    assert.equal(fault?.message, '“lax” is none of recommended, strict, pedantic.');
    await client.change(folder.uri('frus.yaml'), { text: 'lint:\n  profile: strict\n' });
    assert.deepEqual(await client.diagnostics(folder.uri('frus.yaml')), []);
  });

  it('is told its faults to clients that do not pull', async () => {
    await start({}, {});
    await client.open(folder.uri('frus.yaml'), 'lint: 5\n', 'yaml');
    const published = await client.published(folder.uri('frus.yaml'), (found) => found.length > 0);
    assert.equal(published.diagnostics[0]?.message, 'Want keys with values here, not 5.');
  });
});
