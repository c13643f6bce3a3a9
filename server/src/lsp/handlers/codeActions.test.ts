import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { LineStore } from '../../text/lines';
import { TestClient } from '../testing/client';

const URI = 'untitled:Untitled-1';
const NOTE = '[1] source: Carter Library. Confidential.\n';
const LETTER = (number: number) =>
  `${number}. Letter From President Carter to Prime Minister Ecevit[1]\n\nWashington, May 3, 1978.\n\nDear Mr. Prime Minister:\n\n`;
const TEXT = `${LETTER(4)}We met on February 30, 1978.\n\n${NOTE}\n\n${LETTER(5)}I write again.\n\n${NOTE}`;

function applied(text: string, action: CodeAction | undefined): string {
  const edits = (action?.edit?.documentChanges?.[0] as TextDocumentEdit | undefined)?.edits as TextEdit[];
  const lines = LineStore.of(text);
  let out = text;
  for (const { range, newText } of [...edits].sort(
    (a, b) => lines.offsetAt(b.range.start) - lines.offsetAt(a.range.start),
  ))
    out = out.slice(0, lines.offsetAt(range.start)) + newText + out.slice(lines.offsetAt(range.end));
  return out;
}

describe('code actions', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());

  /** What is offered at the first place where the words stand. */
  const actions = async (text: string, words: string, only?: string[]) => {
    await client.open(URI, text);
    const start = LineStore.of(text).positionAt(text.indexOf(words));
    const range = { start, end: start };
    const offered = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range,
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });
    const codes = async () => (await client.diagnostics(URI)).map((d) => d.code);
    return { offered, find: (title: RegExp) => offered.find((a) => title.test(a.title)), codes };
  };

  it('mend all findings of a kind in the file', async () => {
    const { find } = await actions(TEXT, 'source:');
    const mended = applied(TEXT, find(/^Fix all 2 of “source\/prefix”/));
    assert.equal(mended, TEXT.replaceAll('source:', 'Source:'));
  });

  it('make all safe fixes on save', async () => {
    const { offered } = await actions(TEXT, 'We met', ['source.fixAll']);
    assert.deepEqual(
      offered.map((a) => a.kind),
      ['source.fixAll.frus'],
    );
    assert.equal(applied(TEXT, offered[0]), TEXT.replaceAll('source:', 'Source:'));
  });

  it('suppress a finding in its line', async () => {
    const { find } = await actions(TEXT, 'February 30');
    const text = applied(TEXT, find(/Suppress “date\/impossible” in this line/));
    assert.equal(text, TEXT.replace('We met', '<!-- frus-disable-next-line date/impossible -->\nWe met'));
    const { codes } = await actions(text, 'We met');
    assert.deepEqual(
      (await codes()).filter((code) => /^date|^suppress/.test(String(code))),
      [],
    );
  });

  it('add to the comment that is there', async () => {
    const before = TEXT.replace('We met', '<!-- frus-disable-next-line date/weekday: as in the original -->\nWe met');
    const { find } = await actions(before, 'February 30');
    assert.equal(
      applied(before, find(/Suppress “date\/impossible” in this line/)),
      before.replace('date/weekday', 'date/weekday, date/impossible'),
    );
  });

  it('suppress a kind of finding in the file', async () => {
    const { find } = await actions(TEXT, 'source:');
    const text = applied(TEXT, find(/Suppress “source\/prefix” in this file/));
    assert.ok(text.startsWith('<!-- frus-disable-file source/prefix -->\n4. Letter'));
    const { codes } = await actions(text, 'We met');
    assert.deepEqual(
      (await codes()).filter((code) => /^source|^suppress/.test(String(code))),
      [],
    );
  });

  it('take an idle comment away', async () => {
    const before = TEXT.replace('I write', '<!-- frus-disable-next-line page/sequence -->\nI write');
    const { find } = await actions(before, 'page/sequence');
    assert.equal(applied(before, find(/^Remove the comment/)), TEXT);
  });
});
