import assert from 'node:assert';
import type { SymbolInformation } from 'vscode-languageserver';
import { TestClient } from '../testing/client';
import { TestFolder, telegram } from '../testing/folder';

describe('search in the workspace', () => {
  let folder: TestFolder;
  let client: TestClient;

  before(async () => {
    folder = new TestFolder({
      'frus1977-80v21/d1.txt': telegram(1, 'Source: Department of State.'),
      'frus1977-80v21/persons.txt':
        'Persons\n\nKyprianou, Spyros, President of Cyprus\nMakarios III, Archbishop, President of the Republic of Cyprus\n',
      'frus1977-80v22/frus.yaml':
        'volume:\n  chapters:\n    - { title: Fisheries and Rice, first: 5, last: 9 }\n    - { title: Not Transcribed, first: 40 }\n',
      'frus1977-80v22/chapter.txt': `${telegram(4, 'Source: Department of State.')}\n${telegram(5, 'Source: Department of State.', 'The Embassy saw Archbishop Makarios.\n\nRECOMMENDATION\n\nThat nothing be done.')}`,
    });
    client = await TestClient.start({ folders: [folder.uri()] });
  });
  after(async () => {
    await client.stop();
    folder.dispose();
  });

  /** `name @ file:line`, best first. */
  const found = async (query: string) =>
    (await client.request<SymbolInformation[]>('workspace/symbol', { query })).map(
      ({ name, location }) => `${name} @ ${location.uri.split('/').pop()}:${location.range.start.line}`,
    );

  it('finds a person where the list has him', async () => {
    assert.deepStrictEqual(await found('makarios'), ['Makarios III @ persons.txt:3']);
  });

  it('finds chapters where their first document stands', async () => {
    assert.deepStrictEqual(await found('fisheries'), ['Fisheries and Rice @ chapter.txt:8']);
    assert.deepStrictEqual(await found('not transcribed'), []);
  });

  it('finds documents and sections of all volumes, open or not', async () => {
    assert.deepStrictEqual(await found('tel cyprus may 6'), [
      '5. Telegram From the Embassy in Cyprus to the Department of State (May 6, 1977) @ chapter.txt:8',
    ]);
    assert.deepStrictEqual(await found('recommendation'), ['RECOMMENDATION @ chapter.txt:14']);
  });
});
