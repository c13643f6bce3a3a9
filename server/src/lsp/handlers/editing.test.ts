import assert from 'node:assert/strict';
import { ResponseError } from 'vscode-jsonrpc/node';
import type { CodeAction, Range, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { LSPErrorCodes } from 'vscode-languageserver';
import { ADJACENT_FOOTNOTE, INSERT_FOOTNOTE, type InsertFootnoteResult } from '../protocol';
import { ABLE, TestClient } from '../testing/client';
import { TestFolder } from '../testing/folder';
import { cursor, edited, wordsIn } from '../testing/text';
import { MEMO, TELEGRAM, VOLUME } from '../testing/volume';

const SLIPS = [
  '3. Memorandum of Conversation 1',
  '',
  'Washington, April 22, 1985',
  '',
  'The Secretary spoke of families.2',
  '',
  '  1. Source: Sample Documents, Box 3. Secret. Drafted by Simons.',
  '  2. See Foreign Relations, 1981–1988, vol. IV, Soviet Union, January 1983–March 1985, Documents 376378.',
  '',
].join('\n');

describe('rename, new footnotes and fixes', () => {
  const folder = new TestFolder({ ...VOLUME, 'frus1981-88v05/d3.txt': SLIPS });
  const telegram = folder.uri('frus1981-88v05/d1.txt');
  const memo = folder.uri('frus1981-88v05/d2.txt');
  const slips = folder.uri('frus1981-88v05/d3.txt');
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({ folders: [folder.uri()] });
    await client.open(memo, MEMO);
    await client.open(slips, SLIPS);
  });
  after(async () => {
    await client.stop();
    folder.dispose();
  });

  /** The edits of each file. */
  function byFile(edit: WorkspaceEdit): Map<string, { version: number | null; edits: TextEdit[] }> {
    const changes = (edit.documentChanges ?? []) as TextDocumentEdit[];
    return new Map(
      changes.map(({ textDocument: { uri, version }, edits }) => [uri, { version, edits: edits as TextEdit[] }]),
    );
  }

  const rename = (wording: string, newName: string) =>
    client.at<WorkspaceEdit | null>('textDocument/rename', memo, cursor(MEMO, wording), { newName });

  it('says what can be renamed: the labels of footnotes', async () => {
    const prepare = (wording: string) =>
      client.at<{ range: Range; placeholder: string } | null>(
        'textDocument/prepareRename',
        memo,
        cursor(MEMO, wording),
      );
    for (const wording of ['answer.|2', '  |2. See Document 1']) {
      const found = await prepare(wording);
      assert.equal(found!.placeholder, '2');
      assert.equal(wordsIn(MEMO, found!.range), '2');
    }
    assert.equal(await prepare('|Korniyenko has'), null);
  });

  it('renames a footnote with all that names it, in closed documents too', async () => {
    const files = byFile((await rename('answer.|2', '9'))!);
    assert.equal(files.get(memo)!.version, 1);
    const text = edited(MEMO, files.get(memo)!.edits);
    assert.match(text, /answer\.9\n[\s\S]*\n {2}9\. See Document 1[\s\S]*see footnote 9 above/);
    // Document 1 is not open: no version, and its reference follows.
    assert.equal(files.get(telegram)!.version, null);
    assert.match(edited(TELEGRAM, files.get(telegram)!.edits), /See footnote 9, Document 2/);
  });

  it('says why a rename is refused', async () => {
    for (const [name, why] of [
      ['3', /There is a footnote 3 already/],
      ['two', /no footnote number/],
    ] as const)
      await assert.rejects(rename('answer.|2', name), (error: ResponseError<unknown>) => {
        assert.ok(error instanceof ResponseError);
        assert.equal(error.code, LSPErrorCodes.RequestFailed);
        return why.test(error.message);
      });
    assert.equal(await rename('|Korniyenko has', 'Gromyko'), null);
  });

  it('gives edits without versions to clients that take none', async () => {
    const plain = await TestClient.start({ folders: [folder.uri()], capabilities: {} });
    await plain.open(memo, MEMO);
    const edit = await plain.at<WorkspaceEdit>('textDocument/rename', memo, cursor(MEMO, 'answer.|2'), {
      newName: '9',
    });
    const actions = await plain.of('textDocument/codeAction', memo, {
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      context: { diagnostics: [] },
    });
    await plain.stop();
    assert.equal(edit.documentChanges, undefined);
    assert.match(edited(MEMO, edit.changes![memo]!), /answer\.9/);
    assert.deepEqual(actions, []); // it knows commands alone
  });

  const insert = (uri: string, text: string, wording: string) =>
    client.request<InsertFootnoteResult>(INSERT_FOOTNOTE, { uri, position: cursor(text, wording) });

  it('inserts a footnote, renumbers those behind it, and says where its text is to stand', async () => {
    const made = await insert(memo, MEMO, 'BACKGROUND\n\nKorniyenko has asked twice|');
    assert.ok('edit' in made);
    assert.equal(made.label, '3');
    const text = edited(MEMO, byFile(made.edit).get(memo)!.edits);
    assert.match(text, /twice3\.4 Nothing/);
    assert.match(text, /\n {2}3\. \n {2}4\. On the first question, see footnote 2 above/);
    const line = text.split('\n')[made.note.line]!;
    assert.equal(line.slice(0, made.note.character), '  3. ');
  });

  it('renumbers what other documents say of the footnotes', async () => {
    const made = await insert(memo, MEMO, 'That you let Hartman| answer');
    assert.ok('edit' in made);
    assert.match(edited(TELEGRAM, byFile(made.edit).get(telegram)!.edits), /See footnote 3, Document 2/);
  });

  it('says why no footnote can be inserted', async () => {
    const inNote = await insert(memo, MEMO, 'sent on |April 20');
    assert.ok('refused' in inNote && inNote.refused.length > 0);
    const closed = await insert(telegram, TELEGRAM, 'asked |for');
    assert.ok('refused' in closed && /not open/.test(closed.refused));
  });

  it('goes from footnote to footnote', async () => {
    const from = (wording: string, direction: string) =>
      client.request<Range | null>(ADJACENT_FOOTNOTE, { uri: memo, position: cursor(MEMO, wording), direction });
    assert.deepEqual((await from('That you |let', 'next'))!.start, cursor(MEMO, 'answer.|2'));
    assert.deepEqual((await from('|BACKGROUND', 'previous'))!.start, cursor(MEMO, 'answer.|2'));
    assert.equal(await from('|2. Memorandum', 'previous'), null);
  });

  const actions = (range: Range, only?: string[]) =>
    client.of<CodeAction[]>('textDocument/codeAction', slips, {
      range,
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });
  const lost: Range = { start: cursor(SLIPS, 'Documents |376378'), end: cursor(SLIPS, 'Documents 376|378') };
  const whole: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

  it('offers the fix of a finding where the finding is', async () => {
    const [fix, ...more] = await actions(lost);
    for (const { title } of more) assert.match(title, /^Suppress /);
    assert.equal(fix!.kind, 'quickfix');
    assert.equal(fix!.diagnostics![0]!.code, 'reference/lost-range-dash');
    assert.match(edited(SLIPS, byFile(fix!.edit!).get(slips)!.edits), /Documents 376–378/);
    assert.deepEqual(await actions({ start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }), []);
  });

  it('makes all safe fixes when asked for them by name alone', async () => {
    assert.deepEqual(
      (await actions(whole)).filter(({ title }) => !title.startsWith('Suppress ')).map(({ kind }) => kind),
      ['quickfix'],
    );
    for (const only of ['source', 'source.fixAll', 'source.fixAll.frus'])
      assert.deepEqual(
        (await actions(whole, [only])).map(({ kind }) => kind),
        ['source.fixAll.frus'],
        only,
      );
    assert.deepEqual(await actions(whole, ['refactor']), []);
  });

  it('has nothing to fix where nothing is wrong', async () => {
    assert.deepEqual(
      await client.of('textDocument/codeAction', memo, {
        range: whole,
        context: { diagnostics: [], only: ['source.fixAll'] },
      }),
      [],
    );
    assert.ok(ABLE.textDocument?.codeAction?.codeActionLiteralSupport);
  });
});
