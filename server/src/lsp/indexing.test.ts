import assert from 'node:assert/strict';
import type {
  CompletionList,
  DocumentDiagnosticReport,
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  SymbolInformation,
  WorkDoneProgressBegin,
  WorkDoneProgressEnd,
  WorkDoneProgressReport,
} from 'vscode-languageserver';
import { VOLUME_STATUS, type VolumeStatusParams } from './protocol';
import { ABLE, TestClient } from './testing/client';
import { telegram } from './testing/folder';
import { cursor, wordsIn } from './testing/text';

const ROOT = 'vscode-vfs://host/w';
const FOLDER = `${ROOT}/frus1977-80v21`;
const SOURCE = 'Source: Department of State, Central Foreign Policy File. Secret.';
const DOCUMENTS = 40;
/** The document that is open: the last, so that all the others are read for it. */
const OPEN = `${FOLDER}/d${DOCUMENTS}.txt`;
const TEXT = telegram(DOCUMENTS, `${SOURCE} See Document 2.`, 'Mr. Vance spoke of the KGB.');
const FILES = Object.fromEntries([
  ...Array.from({ length: DOCUMENTS - 1 }, (_, i) => [`${FOLDER}/d${i + 1}.txt`, telegram(i + 1, SOURCE)] as const),
  [OPEN, TEXT],
]);

type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** An editor that has the files, and gives them only once `release` is called; those named in `known` before. */
async function start(known: readonly string[] = []) {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const client = await TestClient.start({
    capabilities: { ...ABLE, window: { workDoneProgress: true } },
    folders: [ROOT],
    options: { files: true, volumeStatus: true },
    files: FILES,
    beforeRead: (uri) => (/\.txt$/.test(uri) && !known.includes(uri) ? released : Promise.resolve()),
  });
  const progress = () => client.sentAs<{ token: unknown; value: Progress }>('$/progress');
  const begun = () => client.until(() => progress().find(({ value }) => value.kind === 'begin'));
  const ended = () => client.until(() => progress().find(({ value }) => value.kind === 'end'));
  await client.open(OPEN, TEXT);
  return { client, release, progress, begun, ended };
}

const named = (found: readonly { name: string }[]) => found.map(({ name }) => Number.parseInt(name, 10));

describe('indexing', () => {
  it('reports how far it is, to the end, and the status says so too', async () => {
    const { client, release, progress, begun, ended } = await start();
    const { value } = await begun();
    assert.ok(value.kind === 'begin' && value.cancellable);
    release();
    await ended();
    const steps = progress().map((step) => step.value);
    const percents = steps.flatMap((step) => (step.kind === 'report' ? [step.percentage!] : []));
    assert.ok(percents.length > 5 && percents.every((percent, i) => i === 0 || percent > percents[i - 1]!));
    assert.equal(percents.at(-1), 100);
    const messages = steps.flatMap((step) => (step.kind === 'report' ? [step.message] : []));
    assert.ok(messages.includes(`frus1977-80v21: ${DOCUMENTS} of ${DOCUMENTS} documents resolved`));
    const last = await client.until(() => {
      const said = client.sentAs<VolumeStatusParams>(VOLUME_STATUS).at(-1);
      return said && said.documents === DOCUMENTS && said.resolved === null ? said : undefined;
    });
    assert.equal(last.loading, false);
    const resolved = client.sentAs<VolumeStatusParams>(VOLUME_STATUS).map((said) => said.resolved ?? -1);
    assert.ok(Math.max(...resolved) > DOCUMENTS / 2, resolved.join());
    assert.equal(await client.stop(), 0);
  });

  it('can be cancelled, and what is asked for is read all the same', async () => {
    const { client, release, begun, ended } = await start();
    const { token } = await begun();
    await client.notify('window/workDoneProgress/cancel', { token });
    release();
    await ended();
    const status = await client.until(() => {
      const said = client.sentAs<VolumeStatusParams>(VOLUME_STATUS).at(-1);
      return said && !said.loading && said.resolved === null ? said : undefined;
    });
    assert.ok(status.documents < DOCUMENTS, `${status.documents} read`);
    // A search answers with what is read by then, and has the rest read.
    const all = Array.from({ length: DOCUMENTS }, (_, i) => i + 1);
    const found = await client.until(async () => {
      const numbers = named(await client.request<SymbolInformation[]>('workspace/symbol', { query: '' }));
      return numbers.length === DOCUMENTS ? numbers : undefined;
    });
    assert.deepEqual(found, all);
    assert.equal(await client.stop(), 0);
  });

  it('leaves features that answer: those of the document at once, others with what is known by then', async () => {
    const { client, begun, release } = await start([`${FOLDER}/d2.txt`]);
    await begun();
    const symbols = await client.of<DocumentSymbol[]>('textDocument/documentSymbol', OPEN);
    assert.deepEqual(named(symbols), [DOCUMENTS]);
    const call = cursor(TEXT, 'the KGB.|[1]');
    const [note] = await client.at<LocationLink[]>('textDocument/definition', OPEN, {
      ...call,
      character: call.character + 1,
    });
    assert.ok(wordsIn(TEXT, note!.targetRange).includes('Source:'));
    const hover = await client.at<Hover | null>('textDocument/hover', OPEN, cursor(TEXT, 'Mr. Va|nce'));
    assert.ok(hover);
    const items = await client.at<CompletionList['items'] | null>(
      'textDocument/completion',
      OPEN,
      cursor(TEXT, 'See Document |2'),
    );
    assert.ok(Array.isArray(items));
    const report = await client.of<DocumentDiagnosticReport>('textDocument/diagnostic', OPEN);
    assert.equal(report.kind, 'full');
    const [target] = await client.at<LocationLink[]>('textDocument/definition', OPEN, cursor(TEXT, 'See Document |2'));
    assert.equal(target!.targetUri, `${FOLDER}/d2.txt`);
    // References in all documents are worth the wait.
    const references = client.at<Location[]>('textDocument/references', OPEN, cursor(TEXT, 'See Document |2'), {
      context: { includeDeclaration: true },
    });
    release();
    assert.deepEqual(
      (await references).map(({ uri }) => uri),
      [`${FOLDER}/d2.txt`, OPEN],
    );
    assert.equal(await client.stop(), 0);
  });
});
