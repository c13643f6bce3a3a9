import assert from 'node:assert/strict';
import { snapshotsOf } from '../testing/snapshotOf';
import { runRules } from './runRules';

const letter = (number: number, label: string, note: string) =>
  `${number}. Letter From President Carter to Prime Minister Ecevit[${label}]\n\nWashington, May 3, 1978.\n\nDear Mr. Prime Minister: I write again.\n\n[${label}] ${note}\n\n`;

/** Findings of one rule in each of twelve documents, the seventh of which is another. */
function found(rule: string, usual: (n: number) => string, other: (n: number) => string): string[] {
  const text = Array.from({ length: 12 }, (_, i) => (i === 6 ? other(7) : usual(i + 1))).join('');
  return snapshotsOf(text).flatMap(({ snapshot }) =>
    runRules(snapshot)
      .filter(({ code }) => code === rule)
      .map(() => snapshot.self.number!),
  );
}

const SOURCE = 'Source: Department of State, Central Files, 611.84/5–378. Secret.';

describe('rules that go by the habits of a volume', () => {
  const one = (n: number) => letter(n, '1', SOURCE);
  const zero = (n: number) => letter(n, '0', SOURCE);
  const bare = (n: number) => letter(n, '1', 'Not printed.');

  it('report the first note that is numbered otherwise', () => {
    assert.deepEqual(found('footnote/first-number', zero, one), ['7']);
    assert.deepEqual(found('footnote/first-number', one, zero), ['7']);
    assert.deepEqual(found('footnote/first-number', zero, bare), []);
  });

  it('report a source that is missing only where others have one', () => {
    assert.deepEqual(found('source/missing', one, bare), ['7']);
    assert.deepEqual(found('source/missing', bare, one), []);
  });
});
