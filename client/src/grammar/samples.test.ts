import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasScope, ROOT, type Token, tokenize } from './testing/tokenize';

const VOLUME = join(ROOT, 'samples', 'frus1981-88v05');

async function sample(name: string): Promise<Token[][]> {
  return tokenize(readFileSync(join(VOLUME, name), 'utf8'));
}

/** The texts that bear a scope, line by line, in the order of the file. */
function texts(lines: readonly Token[][], scope: string): string[] {
  return lines.flatMap((line) => {
    const joined: string[] = [];
    let open = false;
    for (const token of line) {
      const bears = hasScope(token, scope);
      if (bears && open) joined[joined.length - 1] += token.text;
      else if (bears) joined.push(token.text);
      open = bears;
    }
    return joined;
  });
}

describe('grammar on the samples', () => {
  it('begins every document with a heading and every list with its title', async () => {
    for (const name of readdirSync(VOLUME)) {
      const first = (await sample(name))[0]?.[0];
      const scope = name.startsWith('d') ? 'markup.heading.document' : 'markup.heading.list';
      assert.ok(first && hasScope(first, scope), name);
    }
  });

  it('gives back every character', async () => {
    for (const name of readdirSync(VOLUME)) {
      const text = readFileSync(join(VOLUME, name), 'utf8');
      const lines = await tokenize(text);
      assert.equal(lines.map((line) => line.map((token) => token.text).join('')).join('\n'), text, name);
    }
  });

  it('tells the parts of the memorandum', async () => {
    const lines = await sample('d2.txt');
    assert.deepEqual(texts(lines, 'meta.dateline'), ['Washington, April 19, 1985']);
    assert.deepEqual(texts(lines, 'keyword.other.header'), ['SUBJECT']);
    assert.deepEqual(texts(lines, 'markup.heading.section'), [
      'ISSUE FOR DECISION',
      'ESSENTIAL FACTORS',
      'RECOMMENDATION',
    ]);
    assert.deepEqual(texts(lines, 'meta.page-mark'), ['[Page 3]']);
    assert.deepEqual(texts(lines, 'keyword.operator.bullet'), ['•', '•', '•', '•']);
    assert.deepEqual(texts(lines, 'constant.numeric.footnote.label'), ['1', '2', '3', '4']);
    assert.deepEqual(texts(lines, 'storage.modifier'), ['Secret', 'Sensitive']);
    assert.deepEqual(texts(lines, 'string.other.link'), [
      'Tab A',
      'Foreign Relations, 1981–1988, vol. IV',
      'Document 351',
      'Documents 376–378',
      'Tab A',
      'footnote 2',
    ]);
    assert.deepEqual(texts(lines, 'variable.language.ibid'), ['supra', 'ibid.']);
  });

  it('tells the calls of the three written forms', async () => {
    assert.deepEqual(texts(await sample('d6.txt'), 'constant.numeric.footnote.call'), ['[^1]', '[^2]', '[^3]', '[^4]']);
    assert.deepEqual(texts(await sample('d12.txt'), 'constant.numeric.footnote.call'), ['[1]', '[2]', '[3]', '[4]']);
    const bare = texts(await sample('d1.txt'), 'constant.numeric.footnote.call');
    // Call 2 (`105111.2`) only the order of the notes can tell: the server colours it.
    assert.deepEqual(bare, ['1', '3', '4', '5']);
  });

  it('tells the insertions of the conversation', async () => {
    const lines = await sample('d4.txt');
    assert.deepEqual(texts(lines, 'markup.inserted.omission'), [
      '[Omitted here is discussion unrelated to human rights.]',
    ]);
    assert.deepEqual(texts(lines, 'markup.inserted.sign'), ['[garble]']);
    assert.deepEqual(texts(lines, 'markup.inserted.declassification'), ['[1 paragraph (3 lines) not declassified]']);
  });

  it('tells the attachment from its memorandum', async () => {
    const lines = await sample('d11.txt');
    assert.deepEqual(texts(lines, 'markup.heading.attachment'), [
      'Tab A',
      'Talking Points Prepared by the National Security Council Staff4',
    ]);
    assert.deepEqual(texts(lines, 'meta.dateline'), ['Washington, October 22, 1985', 'Washington, undated']);
    assert.deepEqual(texts(lines, 'keyword.operator.bullet'), ['•', '—', '—', '—', '—']);
  });

  it('begins four documents in the chapter', async () => {
    const lines = await tokenize(readFileSync(join(ROOT, 'samples', 'chapter.frus'), 'utf8'));
    assert.deepEqual(texts(lines, 'constant.numeric.document'), ['1', '2', '3', '4']);
  });

  it('names each listed person and abbreviation', async () => {
    const persons = texts(await sample('persons.txt'), 'entity.name.type.person');
    assert.equal(persons[0], 'Abrams, Elliott');
    assert.ok(persons.includes('O’Neill, Thomas P., Jr. (Tip)'));
    const terms = texts(await sample('terms.txt'), 'support.type.term');
    assert.ok(terms.includes('KGB') && terms.includes('S/S'));
  });
});
