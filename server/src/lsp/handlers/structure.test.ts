import assert from 'node:assert/strict';
import type {
  DocumentSymbol,
  FoldingRange,
  Range,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
} from 'vscode-languageserver';
import { SEMANTIC_TOKENS_LEGEND } from '../../features/semanticTokensLegend';
import { LineStore } from '../../text/lines';
import { TestClient } from '../testing/client';
import { cursor, wordsIn } from '../testing/text';
import { MEMO, TELEGRAM } from '../testing/volume';

const FILE = 'file:///nowhere/frus1981-88v05/d1.txt';

/** Semantic tokens as `type: words`, in their order. */
function tokens(text: string, { data }: SemanticTokens): string[] {
  const lines = LineStore.of(text);
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type] = data.slice(i, i + 4) as [number, number, number, number];
    line += down;
    character = down === 0 ? character + right : right;
    const words = lines.line(line).slice(character, character + length);
    found.push(`${SEMANTIC_TOKENS_LEGEND.tokenTypes[type]}: ${words}`);
  }
  return found;
}

describe('outline, folding, selection and colours', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());
  beforeEach(() => client.open(FILE, TELEGRAM));
  afterEach(() => client.close(FILE));

  it('gives the outline as a tree whose names are in the text', async () => {
    const [telegram] = await client.of<DocumentSymbol[]>('textDocument/documentSymbol', FILE);
    assert.equal(wordsIn(TELEGRAM, telegram!.selectionRange), telegram!.name);
    assert.deepEqual(
      telegram!.children!.map(({ name }) => name),
      ['SUBJECT', 'Notes'],
    );
    assert.deepEqual(
      telegram!.children![1]!.children!.map(({ name }) => name.slice(0, 8)),
      ['1 Source', '2 See fo'],
    );
  });

  it('gives one tree for each document of a file, moved with the lines above it', async () => {
    await client.change(FILE, { text: `${TELEGRAM}\n${MEMO}` });
    const before = await client.of<DocumentSymbol[]>('textDocument/documentSymbol', FILE);
    assert.equal(before.length, 2);
    const start = { line: 9, character: 0 };
    await client.change(FILE, { range: { start, end: start }, text: 'One more paragraph.\n\n' });
    const after = await client.of<DocumentSymbol[]>('textDocument/documentSymbol', FILE);
    assert.equal(after[1]!.range.start.line, before[1]!.range.start.line + 2);
    const [old, moved] = [before[1]!.children!.at(-1)!, after[1]!.children!.at(-1)!];
    assert.equal(moved.range.end.line, old.range.end.line + 2);
  });

  it('gives the outline as a list to clients that take no tree', async () => {
    const plain = await TestClient.start({ capabilities: {} });
    await plain.open(FILE, TELEGRAM);
    const symbols = await plain.of<SymbolInformation[]>('textDocument/documentSymbol', FILE);
    await plain.stop();
    assert.equal(symbols.length, 5);
    assert.equal(symbols[1]!.containerName, symbols[0]!.name);
    assert.equal(symbols[4]!.containerName, 'Notes');
    assert.ok(symbols.every(({ location }) => location.uri === FILE));
  });

  it('folds the document, its lists and its notes', async () => {
    const folds = await client.of<FoldingRange[]>('textDocument/foldingRange', FILE);
    const last = TELEGRAM.split('\n').length - 2;
    assert.ok(folds.some(({ startLine, endLine }) => startLine === 0 && endLine === last));
    assert.ok(folds.some(({ startLine, endLine, kind }) => startLine === 16 && endLine === 17 && kind === 'comment'));
  });

  it('widens a selection step by step, each within the next', async () => {
    const [innermost] = await client.of<SelectionRange[]>('textDocument/selectionRange', FILE, {
      positions: [cursor(TELEGRAM, 'call on Kor|niyenko')],
    });
    const steps: string[] = [];
    for (let at: SelectionRange | undefined = innermost; at; at = at.parent) steps.push(wordsIn(TELEGRAM, at.range));
    assert.equal(steps[0], 'Korniyenko');
    assert.ok(steps.includes('Art will call on Korniyenko about the KGB.'), steps.join(' | '));
    for (const [i, step] of steps.entries())
      if (i > 0) assert.ok(step.includes(steps[i - 1]!) && step !== steps[i - 1]);
  });

  it('colours calls, names, terms and references', async () => {
    const found = tokens(TELEGRAM, await client.of<SemanticTokens>('textDocument/semanticTokens/full', FILE));
    for (const token of [
      'footnoteCall: 1',
      'footnoteCall: 2',
      'footnoteLabel: 2.',
      'dateline: Moscow',
      'pageMark: [Page 2]',
      'sourceField: Secret',
      'reference: footnote 2, Document 2',
    ])
      assert.ok(
        found.some((have) => have.startsWith(token)),
        `${token} in ${found.join(' | ')}`,
      );
  });

  it('colours a part of the file as it does the whole', async () => {
    const range: Range = { start: { line: 8, character: 0 }, end: { line: 11, character: 0 } };
    const all = tokens(TELEGRAM, await client.of('textDocument/semanticTokens/full', FILE));
    const part = tokens(TELEGRAM, await client.of('textDocument/semanticTokens/range', FILE, { range }));
    assert.ok(part.length > 0 && part.length < all.length);
    assert.deepEqual(part, all.slice(all.indexOf(part[0]!), all.indexOf(part[0]!) + part.length));
  });

  it('tells what colours an edit has changed, so that the client comes to the same as anew', async () => {
    const { data, resultId } = await client.of<SemanticTokens>('textDocument/semanticTokens/full', FILE);
    const start = cursor(TELEGRAM, '|A decision is needed');
    await client.change(FILE, { range: { start, end: start }, text: 'See Document 2.\n\n' });
    const delta = await client.of<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', FILE, {
      previousResultId: resultId,
    });
    const made = [...data];
    for (const edit of [...delta.edits].reverse()) made.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    const anew = await client.of<SemanticTokens>('textDocument/semanticTokens/full', FILE);
    assert.deepEqual(made, anew.data);
    assert.ok(delta.edits.flatMap((edit) => edit.data ?? []).length < anew.data.length / 2);
  });

  it('gives all colours anew where it does not know the result that a client builds on', async () => {
    await client.of('textDocument/semanticTokens/full', FILE);
    const answer = await client.of<SemanticTokens>('textDocument/semanticTokens/full/delta', FILE, {
      previousResultId: 'never given',
    });
    assert.deepEqual(answer.data, (await client.of<SemanticTokens>('textDocument/semanticTokens/full', FILE)).data);
  });
});
