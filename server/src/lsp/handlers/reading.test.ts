import assert from 'node:assert/strict';
import type { CompletionItem, Hover, MarkupContent } from 'vscode-languageserver';
import { TestClient } from '../testing/client';
import { TestFolder } from '../testing/folder';
import { cursor, edited, wordsIn } from '../testing/text';
import { MEMO, TELEGRAM, VOLUME } from '../testing/volume';

describe('hover and completion', () => {
  const folder = new TestFolder(VOLUME);
  const telegram = folder.uri('frus1981-88v05/d1.txt');
  const memo = folder.uri('frus1981-88v05/d2.txt');
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({ folders: [folder.uri()] });
    await client.open(telegram, TELEGRAM);
  });
  after(async () => {
    await client.stop();
    folder.dispose();
  });

  const hover = (wording: string) => client.at<Hover | null>('textDocument/hover', telegram, cursor(TELEGRAM, wording));
  const markdown = (shown: Hover | null) => (shown!.contents as MarkupContent).value;

  it('tells who a name is, over the name alone', async () => {
    // A hover waits for the volume's lists, but not for ever: on a slow machine the first may come from the bundled tables.
    const listed = /^\*\*Korniyenko, Georgy M\.\*\*[\s\S]*Soviet First Deputy Minister of Foreign Affairs/;
    const shown = await client.until(async () => {
      const answer = await hover('on Kor|niyenko');
      return listed.test(markdown(answer)) ? answer : undefined;
    });
    assert.equal(wordsIn(TELEGRAM, shown!.range!), 'Korniyenko');
  });

  it('shows the note at its call, and the source note taken apart', async () => {
    assert.match(markdown(await hover('guidance.|2')), /The list of families is printed/);
    assert.match(markdown(await hover('State |1')), /\| Classification \| Secret/);
  });

  it('shows what a reference leads to, from a document that is not open', async () => {
    assert.match(markdown(await hover('footnote 2, |Document 2')), /The answer was sent on April 20/);
  });

  it('shows nothing over plain words', async () => {
    assert.equal(await hover('asked |for'), null);
  });

  it('speaks plain text to clients that know no Markdown', async () => {
    const plain = await TestClient.start({ folders: [folder.uri()], capabilities: {} });
    await plain.open(telegram, TELEGRAM);
    const shown = await plain.at<Hover>('textDocument/hover', telegram, cursor(TELEGRAM, 'State |1'));
    await plain.stop();
    const { kind, value } = shown.contents as MarkupContent;
    assert.equal(kind, 'plaintext');
    assert.doesNotMatch(value, /[|*]/);
    assert.match(value, /Classification: Secret/);
  });

  /** The completions behind what is typed at the end of the last note of the memorandum. */
  async function complete(typed: string): Promise<{ text: string; items: CompletionItem[] }> {
    const text = `${MEMO.trimEnd()}${typed}\n`;
    await client.open(memo, text);
    const at = cursor(text, `${typed}|\n`);
    const items = await client.at<CompletionItem[] | null>('textDocument/completion', memo, at);
    await client.close(memo);
    return { text, items: items ?? [] };
  }

  it('offers the documents of the volume, and writes their numbers', async () => {
    const { text, items } = await complete(' See also Document ');
    assert.deepEqual(
      items.map(({ label }) => label),
      ['1', '2'],
    );
    assert.match(items[0]!.detail!, /Telegram From the Embassy/);
    assert.ok(items[0]!.sortText! < items[1]!.sortText!);
    const { textEdit } = items[0]!;
    assert.ok(textEdit && 'range' in textEdit);
    assert.match(edited(text, [textEdit]), /See also Document 1\n$/);
  });

  it('offers notes, persons and terms', async () => {
    const labels = async (typed: string) => (await complete(typed)).items.map(({ label }) => label);
    assert.deepEqual(await labels(' Compare footnote '), ['1', '2', '3']);
    assert.deepEqual(await labels(' The text was approved by Ko'), ['Korniyenko, Georgy M.']);
    assert.deepEqual(await labels(' A report of the KG'), ['KGB']);
  });

  it('replaces what was typed of a name', async () => {
    const { text, items } = await complete(' The text was approved by Ko');
    const { textEdit } = items[0]!;
    assert.ok(textEdit && 'range' in textEdit);
    assert.match(edited(text, [textEdit]), /approved by Georgy M\. Korniyenko\n$/);
  });

  it('offers nothing in the wording of a document', async () => {
    const text = MEMO.replace('answer.2', 'answer Ko');
    await client.open(memo, text);
    assert.deepEqual(await client.at('textDocument/completion', memo, cursor(text, 'answer Ko|')), []);
    await client.close(memo);
  });
});
