import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { sharedPath } from '../testing/shared';
import { essence, readFile } from './testKit';

/**
 * Whole published volumes in one file: the documents found are those of the volume, and each is read as it is by itself. The volumes
 * lie packed in `../shared/eval` beside the repository; `npm run test:shared` runs what needs them.
 */
const GAP = '\n\n\n';

describe('volumes in one file', () => {
  /** The texts of each volume by style, `web/frus1949v07p1`, in the volume's order. */
  const volumes = new Map<string, string[]>();

  before(function () {
    const packed = sharedPath(this, 'eval/data/packed');
    for (const file of fs.readdirSync(packed).sort()) unpack(path.join(packed, file), volumes);
  });

  for (const style of ['web', 'bracket', 'caret', 'web-drop'])
    it(`hold their documents, each as by itself (${style})`, () => {
      let compared = 0;
      for (const [volume, texts] of volumes) {
        if (!volume.startsWith(`${style}/`)) continue;
        const alone = texts.map((text) => text + GAP);
        const read = readFile(alone.join(''));
        let end = 0;
        const starts = alone.map((text) => {
          end += text.length;
          return end - text.length;
        });
        const found = new Set(read.documents.map((_, i) => read.startOf(i)));
        const lost = starts.filter((s) => !found.has(s)).length;
        // A misprinted file line or heading may hide a start: one in five hundred at the most, and none is made up.
        assert.ok(lost <= alone.length / 500, `${volume}: ${lost} of ${alone.length} starts not found`);
        assert.equal(found.size, alone.length - lost, `${volume}: starts where no document begins`);
        alone.forEach((text, i) => {
          const single = readFile(text);
          assert.equal(single.documents.length, 1, `${volume}: ${JSON.stringify(text.slice(0, 60))}`);
          const joined = read.documents[read.indexAt(starts[i]!)]!;
          if (joined.length !== text.length) return;
          assert.equal(
            JSON.stringify(essence(joined.document)),
            JSON.stringify(essence(single.documents[0]!.document)),
            `${volume}: ${JSON.stringify(text.slice(0, 60))}`,
          );
          compared++;
        });
      }
      assert.ok(compared > 600, `${compared} documents compared`);
    });
});

/** Reads a packed volume: compressed lines of `[name, text]`, a document's name being `text/web/frus1949v07p1/d12.txt`. */
function unpack(file: string, volumes: Map<string, string[]>): void {
  const found: { readonly volume: string; readonly number: string; readonly text: string }[] = [];
  for (const line of zlib.brotliDecompressSync(fs.readFileSync(file)).toString('utf8').split('\n')) {
    if (!line) continue;
    const [name, text] = JSON.parse(line) as [string, string];
    const match = /^text\/([\w-]+\/[\w-]+)\/d(\d+\w*)\.txt$/.exec(name);
    if (match) found.push({ volume: match[1]!, number: match[2]!, text });
  }
  found.sort((a, b) => Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10) || (a.number < b.number ? -1 : 1));
  for (const { volume, text } of found) {
    const texts = volumes.get(volume);
    if (texts) texts.push(text);
    else volumes.set(volume, [text]);
  }
}
