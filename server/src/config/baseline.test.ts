import assert from 'node:assert/strict';
import { runRules } from '../rules/runRules';
import { snapshotsOf } from '../testing/snapshotOf';
import { fingerprint, parseBaseline, writeBaseline } from './baseline';
import { reportable } from './reportable';
import type { CheckedDocument } from './suppression';
import { configurations } from './testing/files';

const TEXT = '1. Editorial Note\n\nThey met on February 30, 1978.\n\nThey met again on June 31, 1978.\n';

function checked(text: string): CheckedDocument[] {
  return snapshotsOf(text).map(({ start, snapshot }) => ({
    start,
    document: snapshot.document,
    findings: runRules(snapshot),
  }));
}

/** The baseline of a text, as it is written and read again. */
function baselineOf(text: string) {
  const prints = checked(text).flatMap(({ document, findings }) => findings.map((f) => fingerprint(document.text, f)));
  return parseBaseline('/v', writeBaseline(new Map([['d1.txt', prints]])));
}

function words(text: string, baseline: ReturnType<typeof baselineOf>, file = '/v/d1.txt'): string[] {
  const documents = checked(text);
  return reportable(documents, { levels: {}, whole: true, baseline, file }).flatMap((findings, i) =>
    findings.map(({ span }) => documents[i]!.document.text.slice(span.start, span.end)),
  );
}

describe('the baseline', () => {
  it('hides what was there before, wherever it moves, and nothing new', () => {
    const baseline = baselineOf(TEXT);
    assert.deepEqual(words(TEXT, null), ['February 30, 1978', 'June 31, 1978']);
    assert.deepEqual(words(TEXT, baseline), []);
    const moved = TEXT.replace('They met on', 'A paragraph above.\n\nThey met on');
    assert.deepEqual(words(moved, baseline), []);
    assert.deepEqual(words(`${TEXT}\nAnd on April 31, 1978.\n`, baseline), ['April 31, 1978']);
  });

  it('hides as many of a kind as there were', () => {
    const twice = TEXT.replace('They met again on June 31, 1978.', 'They met on February 30, 1978.');
    assert.deepEqual(words(twice, baselineOf(twice)), []);
    assert.deepEqual(words(`${twice}\nThey met on February 30, 1978.\n`, baselineOf(twice)), ['February 30, 1978']);
  });

  it('speaks of its files alone', () => {
    assert.deepEqual(words(TEXT, baselineOf(TEXT), '/v/d2.txt').length, 2);
    assert.deepEqual(words(TEXT, baselineOf(TEXT), '/other/d1.txt').length, 2);
  });

  it('is written the same whatever the order of the run', () => {
    const files: [string, string[]][] = [
      ['b.txt', ['x/y\ntwo', 'x/y\none', 'x/y\ntwo']],
      ['a.txt', ['x/y\none']],
      ['c.txt', []],
    ];
    const written = writeBaseline(new Map(files));
    assert.equal(written, writeBaseline(new Map(files.reverse())));
    assert.deepEqual(JSON.parse(written), {
      version: 1,
      files: {
        'a.txt': [{ rule: 'x/y', text: 'one', count: 1 }],
        'b.txt': [
          { rule: 'x/y', text: 'one', count: 1 },
          { rule: 'x/y', text: 'two', count: 2 },
        ],
      },
    });
  });

  it('is named in frus.yaml, and told where it cannot be read', async () => {
    const files: Record<string, string> = { '/v/frus.yaml': 'lint: { baseline: known.json }\n', '/v/known.json': '{' };
    const { faulty } = await configurations(files).of('/v');
    assert.match(faulty[0]?.problems[0]?.message ?? '', /“known.json” is no baseline/);
    files['/v/known.json'] = '{ "version": 1, "files": {} }';
    const { baseline, faulty: none } = await configurations(files).of('/v');
    assert.deepEqual(none, []);
    assert.equal(baseline?.folder, '/v');
  });
});
