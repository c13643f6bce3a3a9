import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry, type StateStack } from 'vscode-textmate';

/** The repository's root, from `client/src/grammar/testing` and from `client/out/grammar/testing` alike. */
export const ROOT = join(__dirname, '..', '..', '..', '..');

/** A piece of a line with its scopes, outermost (`text.frus`) first. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

let grammar: Promise<IGrammar> | undefined;

/** The grammar of `syntaxes/`, loaded once as the editor loads it: by vscode-textmate over Oniguruma. */
export function frusGrammar(): Promise<IGrammar> {
  grammar ??= load();
  return grammar;
}

async function load(): Promise<IGrammar> {
  const wasm = readFileSync(join(dirname(require.resolve('vscode-oniguruma')), 'onig.wasm'));
  await loadWASM(wasm);
  const path = join(ROOT, 'syntaxes', 'frus.tmLanguage.json');
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scope) => (scope === 'text.frus' ? parseRawGrammar(readFileSync(path, 'utf8'), path) : null),
  });
  const loaded = await registry.loadGrammar('text.frus');
  assert.ok(loaded, 'the grammar was not found');
  return loaded;
}

/** The tokens of each line of `text`. */
export async function tokenize(text: string): Promise<Token[][]> {
  const loaded = await frusGrammar();
  let state: StateStack = INITIAL;
  return text.split(/\r\n|\n|\r/).map((line) => {
    const result = loaded.tokenizeLine(line, state);
    assert.equal(result.stoppedEarly, false);
    state = result.ruleStack;
    return result.tokens.map((token) => ({
      // The last token can reach over the line end that the tokenizer adds.
      text: line.slice(token.startIndex, Math.min(token.endIndex, line.length)),
      scopes: token.scopes,
    }));
  });
}

/** The pieces of a line that bear `scope` (or a narrower one: `constant.numeric` is borne by `constant.numeric.date.frus`), joined where they touch. */
export async function textsWithScope(line: string, scope: string): Promise<string[]> {
  const tokens = (await tokenize(line)).flat();
  const texts: string[] = [];
  let open = false;
  for (const token of tokens) {
    const bears = hasScope(token, scope);
    if (bears && open) texts[texts.length - 1] += token.text;
    else if (bears) texts.push(token.text);
    open = bears;
  }
  return texts;
}

/** Asserts that exactly `expected` (one piece or several, in order) bears `scope` in `line`. */
export async function expectScopes(line: string, expected: string | readonly string[], scope: string): Promise<void> {
  const wanted = typeof expected === 'string' ? [expected] : expected;
  assert.deepEqual(await textsWithScope(line, scope), wanted, `${scope} in “${line.slice(0, 120)}”`);
}

/** Whether a token bears a scope or one of its narrower ones. */
export function hasScope(token: Token, scope: string): boolean {
  return token.scopes.some((own) => own === scope || own.startsWith(`${scope}.`));
}
