import assert from 'node:assert/strict';
import path from 'node:path';
import { rules } from '../rules/catalogue';
import { collect } from './collect';
import { analyseFolder } from './corpus';
import { lintFile } from './lint/volumeWork';

const SAMPLES = path.join(__dirname, '..', '..', '..', 'samples');

/** Findings of the files that `paths` name, as `code at the text found`, by file name. */
function findings(...paths: string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [folder, files] of collect(paths.map((name) => path.join(SAMPLES, name))))
    for (const analysed of analyseFolder(folder, files)) {
      const linted = lintFile(analysed);
      found.set(
        path.basename(linted.file),
        linted.findings.map((f) => `${f.code} at “${analysed.text.slice(f.span.start, f.span.end).slice(0, 60)}”`),
      );
    }
  return found;
}

describe('samples', () => {
  it('hold a clean volume and a clean chapter', () => {
    const found = findings('frus1981-88v05', 'chapter.frus');
    assert.ok(found.size >= 14);
    for (const [file, list] of found) assert.deepEqual(list, [], file);
  });

  describe('broken', () => {
    const found = findings('broken');
    for (const rule of rules) {
      const file = `${rule.id.replace('/', '-')}.txt`;
      if (!found.has(file)) continue;
      it(`${file} shows its rule and nothing else`, () => {
        const codes = found.get(file)!.map((finding) => finding.split(' ')[0]);
        assert.deepEqual([...new Set(codes)], [rule.id], found.get(file)!.join('\n'));
      });
    }

    it('has a file for every file name of a rule', () => {
      const ids = new Set(rules.map((rule) => `${rule.id.replace('/', '-')}.txt`));
      const strays = [...found.keys()].filter((file) => !ids.has(file) && !file.startsWith('web-'));
      assert.deepEqual(strays, []);
    });

    it('reads what copying does to a text without a finding', () => {
      const copied = [...found].filter(([file]) => file.startsWith('web-'));
      assert.ok(copied.length >= 9);
      for (const [file, list] of copied) assert.deepEqual(list, [], file);
    });
  });
});
