import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { ask, eventually, hover, open, place } from '../workspace';

describe('what is told while one reads and writes', () => {
  let memo: vscode.TextDocument;
  before(async () => {
    memo = await open('frus1981-88v05/d2.txt');
  });

  it('tells of a person who it is, and of an abbreviation what it means', () =>
    eventually(async () => {
      assert.match(await hover(memo, 'he sees Kor|niyenko'), /Korniyenko[\s\S]*First Deputy/);
      assert.match(await hover(memo, 'calls at the M|FA'), /Ministry of Foreign Affairs/);
    }));

  it('shows a note at its call, and the source note as a table', () =>
    eventually(async () => {
      assert.match(await hover(memo, 'conduct it.|2'), /telegram 5012/);
      assert.match(await hover(memo, 'Shultz |1\n'), /Classification[\s\S]*Secret/);
    }));

  it('tells what a reference means', () =>
    eventually(async () => {
      assert.match(await hover(memo, 'telegram 5012, su|pra'), /Telegram From the Embassy in the Soviet Union/);
      assert.match(await hover(memo, 'documented |ibid.'), /1981–1988/);
    }));

  it('tells calls, names and terms from plain words by semantic tokens', () =>
    eventually(async () => {
      const legend = await ask<vscode.SemanticTokensLegend>('provideDocumentSemanticTokensLegend', memo);
      const { data } = await ask<vscode.SemanticTokens>('provideDocumentSemanticTokens', memo);
      const found: string[] = [];
      for (let i = 0, line = 0, character = 0; i < data.length; i += 5) {
        const [down, right, length, type] = [...data.subarray(i, i + 4)] as [number, number, number, number];
        line += down;
        character = down === 0 ? character + right : right;
        found.push(
          `${legend.tokenTypes[type]} ${memo.getText(new vscode.Range(line, character, line, character + length))}`,
        );
      }
      for (const token of ['footnoteCall 2', 'footnoteLabel 2.', 'person Korniyenko', 'term MFA', 'pageMark [Page 3]'])
        assert.ok(found.includes(token), `${token} in ${found.join(' | ')}`);
    }));

  it('offers the documents of the volume where one is cited', async () => {
    const text = memo.getText().replace('2. See telegram 5012, supra.', '2. See Document ');
    const copy = await open('frus1981-88v05/d14.txt', text.replace(/^2\./, '14.'));
    await eventually(async () => {
      const list = await ask<vscode.CompletionList>(
        'executeCompletionItemProvider',
        copy,
        place(copy, 'See Document |\n'),
      );
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      for (const number of ['1', '4', '13']) assert.ok(labels.includes(number), labels.join(', '));
    });
    await vscode.workspace.fs.delete(copy.uri);
  });
});
