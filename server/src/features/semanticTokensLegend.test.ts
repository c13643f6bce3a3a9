import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  SEMANTIC_TOKEN_MODIFIERS,
  SEMANTIC_TOKEN_TYPES,
  SEMANTIC_TOKENS_LEGEND,
  tokenModifierBits,
  tokenTypeIndex,
} from './semanticTokensLegend';

interface Declared {
  readonly id: string;
  readonly description: string;
}

interface Manifest {
  readonly contributes: {
    readonly semanticTokenTypes: readonly Declared[];
    readonly semanticTokenModifiers: readonly Declared[];
    readonly semanticTokenScopes: readonly {
      readonly language: string;
      readonly scopes: Readonly<Record<string, readonly string[]>>;
    }[];
  };
}

const manifest = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'package.json'), 'utf8')) as Manifest;

describe('semantic tokens legend', () => {
  it('numbers kinds and modifiers as the legend lists them', () => {
    assert.equal(SEMANTIC_TOKENS_LEGEND.tokenTypes[tokenTypeIndex('person')], 'person');
    assert.equal(tokenTypeIndex('footnoteCall'), 0);
    assert.equal(tokenModifierBits([]), 0);
    assert.equal(tokenModifierBits(['unresolved']), 2);
    assert.equal(tokenModifierBits(['ambiguous', 'unresolved']), 3);
  });

  it('is what the manifest declares', () => {
    const { semanticTokenTypes, semanticTokenModifiers } = manifest.contributes;
    assert.deepEqual(
      semanticTokenTypes.map((type) => type.id),
      SEMANTIC_TOKEN_TYPES,
    );
    assert.deepEqual(
      semanticTokenModifiers.map((modifier) => modifier.id),
      SEMANTIC_TOKEN_MODIFIERS,
    );
  });

  it('has scopes for every kind, so that themes without semantic rules show it', () => {
    const scopes = manifest.contributes.semanticTokenScopes.find((entry) => entry.language === 'frus')?.scopes ?? {};
    for (const type of SEMANTIC_TOKEN_TYPES) assert.ok((scopes[type]?.length ?? 0) > 0, type);
    for (const selector of Object.keys(scopes)) {
      const [type, ...modifiers] = selector.split('.');
      assert.ok((SEMANTIC_TOKEN_TYPES as readonly (string | undefined)[]).includes(type), selector);
      for (const modifier of modifiers)
        assert.ok((SEMANTIC_TOKEN_MODIFIERS as readonly string[]).includes(modifier), selector);
    }
  });
});
