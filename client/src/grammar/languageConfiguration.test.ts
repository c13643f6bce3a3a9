import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './testing/tokenize';

interface LanguageConfiguration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly { readonly beforeText: string; readonly action: { readonly appendText: string } }[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
}

const configuration = JSON.parse(
  readFileSync(join(ROOT, 'syntaxes', 'language-configuration.json'), 'utf8'),
) as LanguageConfiguration;

function words(text: string): string[] {
  const { pattern, flags } = configuration.wordPattern;
  return text.match(new RegExp(pattern, `g${flags}`)) ?? [];
}

describe('language configuration', () => {
  it('keeps names whole and leaves possessives and calls out', () => {
    assert.deepEqual(words('O’Neill’s Jackson-Vanik, Çağlayangil'), ['O’Neill', 's', 'Jackson-Vanik', 'Çağlayangil']);
    assert.deepEqual(words('turned aside.2 On'), ['turned', 'aside', '2', 'On']);
    assert.deepEqual(words('President Reagan1'), ['President', 'Reagan', '1']);
    assert.deepEqual(words('the U.S.S.R. and G.P.S.'), ['the', 'U.S.S.R.', 'and', 'G.P.S.']);
    assert.deepEqual(words('Documents 376–378'), ['Documents', '376', '378']);
    assert.deepEqual(words('Rene\u0301 and élan'), ['Rene\u0301', 'and', 'élan']);
  });

  it('starts the next item of a list', () => {
    const rule = configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test('  • The Secretary'));
    assert.equal(rule?.action.appendText, '• ');
    assert.equal(
      configuration.onEnterRules.some(({ beforeText }) => new RegExp(beforeText).test('  • ')),
      false,
    );
  });

  it('closes the quotation marks of the series', () => {
    assert.ok(configuration.autoClosingPairs.some(({ open, close }) => open === '“' && close === '”'));
  });
});
