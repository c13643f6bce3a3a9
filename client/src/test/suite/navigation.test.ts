import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { ask, eventually, inWorkspace, open, place } from '../workspace';

const VOLUME = 'frus1981-88v05';

/** Definitions come as places or as links. */
type Found = vscode.Location | vscode.LocationLink;
const fileOf = (found: Found) => ('targetUri' in found ? found.targetUri : found.uri).toString();
const startOf = (found: Found) => ('targetUri' in found ? found.targetRange : found.range).start;

describe('going about in a volume', () => {
  let memo: vscode.TextDocument;
  before(async () => {
    memo = await open(`${VOLUME}/d2.txt`);
  });

  const definition = (wording: string) => ask<Found[]>('executeDefinitionProvider', memo, place(memo, wording));

  it('shows the outline: heading, header list, sections, notes', () =>
    eventually(async () => {
      const [document] = await ask<vscode.DocumentSymbol[]>('executeDocumentSymbolProvider', memo);
      assert.match(document!.name, /^2\. Action Memorandum/);
      const names = document!.children.map(({ name }) => name);
      assert.deepStrictEqual(names, ['SUBJECT', 'ISSUE FOR DECISION', 'ESSENTIAL FACTORS', 'RECOMMENDATION', 'Notes']);
      assert.strictEqual(document!.children.at(-1)!.children.length, 4);
    }));

  it('goes from a call to its note and from the note to its call', () =>
    eventually(async () => {
      const [note] = await definition('conduct it.|2');
      assert.deepStrictEqual(startOf(note!), place(memo, '  |2. See telegram'));
      const [call] = await definition('  |2. See telegram');
      assert.deepStrictEqual(startOf(call!), place(memo, 'conduct it.|2'));
    }));

  it('goes to the document before, which is not open, and to the list of persons', () =>
    eventually(async () => {
      const [before] = await definition('telegram 5012, |supra');
      assert.strictEqual(fileOf(before!), inWorkspace(`${VOLUME}/d1.txt`).toString());
      const [entry] = await definition('he sees |Korniyenko');
      assert.strictEqual(fileOf(entry!), inWorkspace(`${VOLUME}/persons.txt`).toString());
    }));

  it('finds the mentions of a person in all documents of the volume', () =>
    eventually(async () => {
      const found = await ask<vscode.Location[]>('executeReferenceProvider', memo, place(memo, 'he sees |Korniyenko'));
      const files = new Set(found.map(({ uri }) => uri.path.split('/').at(-1)));
      for (const file of ['d2.txt', 'd4.txt']) assert.ok(files.has(file), [...files].join(', '));
    }));

  it('highlights a call with its note and the reference to it', () =>
    eventually(async () => {
      const found = await ask<vscode.DocumentHighlight[]>(
        'executeDocumentHighlights',
        memo,
        place(memo, 'conduct it.|2'),
      );
      assert.deepStrictEqual(
        found.map(({ range }) => memo.getText(range)),
        ['2', '2.', 'footnote 2'],
      );
    }));

  it('links pages, and documents of other volumes', () =>
    eventually(async () => {
      const links = await ask<vscode.DocumentLink[]>('executeLinkProvider', memo);
      const targets = new Map(links.map(({ range, target }) => [memo.getText(range), target?.toString(true)]));
      const base = 'https://history.state.gov/historicaldocuments';
      assert.strictEqual(targets.get('[Page 3]'), `${base}/frus1981-88v05/pg_3`);
      assert.ok([...targets.values()].includes(`${base}/frus1981-88v04/d351`), [...targets].join(' | '));
    }));

  it('folds the document, its sections and notes', () =>
    eventually(async () => {
      const folds = await ask<vscode.FoldingRange[]>('executeFoldingRangeProvider', memo);
      const starts = folds.map(({ start }) => start);
      for (const wording of ['|2. Action', '|ESSENTIAL FACTORS', '  |1. Source:'])
        assert.ok(starts.includes(place(memo, wording).line), `${wording} in ${starts.join(', ')}`);
    }));

  it('widens a selection from the name to the document', () =>
    eventually(async () => {
      const [innermost] = await ask<vscode.SelectionRange[]>('executeSelectionRangeProvider', memo, [
        place(memo, 'he sees Korni|yenko'),
      ]);
      const steps: string[] = [];
      for (let step: vscode.SelectionRange | undefined = innermost; step; step = step.parent)
        steps.push(memo.getText(step.range));
      assert.strictEqual(steps[0], 'Korniyenko');
      assert.ok(steps.some((step) => step.startsWith('Art should have it') && step.endsWith('attract no attention.')));
      assert.ok(steps.at(-1)!.startsWith('2. Action Memorandum'));
    }));

  it('finds documents of the workspace', () =>
    eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'action memorandum',
      );
      assert.ok(
        found.some(({ location }) => location.uri.toString() === memo.uri.toString()),
        found.map(({ name }) => name).join(' | '),
      );
    }));
});
