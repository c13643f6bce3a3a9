import assert from 'node:assert/strict';
import { snapshotsOf } from '../testing/snapshotOf';
import type { Habits } from './habits';
import { habitsOf } from './habits';

/** A document of a volume whose source notes look so. */
function letter(number: number, label: string, note: string, page = number + 10): string {
  return `${number}. Letter From President Carter to Prime Minister Ecevit[${label}]\n\nWashington, May 3, 1978.\n\nDear Mr. Prime Minister: I write [Page ${page}] again.\n\n[${label}] ${note}\n\n`;
}

const summaries = (texts: readonly string[]) => snapshotsOf(texts.join('')).map(({ snapshot }) => snapshot.self);
const many = (make: (n: number) => string, count = 10) => Array.from({ length: count }, (_, i) => make(i + 1));
const NONE: Habits = { sources: null, sourceNote: null, sourcePrefix: null, documentNumbers: null, pages: null };

describe('habits of a volume', () => {
  it('are what nearly all of its documents do', () => {
    const zero = many((n) => letter(n, '0', 'Source: Department of State, Central Files, 611.84. Secret.'));
    assert.deepEqual(habitsOf(summaries(zero)), {
      sources: true,
      sourceNote: 0,
      sourcePrefix: true,
      documentNumbers: true,
      pages: 'volume',
    });
    const without = many((n) => letter(n, '1', 'Not printed.', 1));
    assert.deepEqual(habitsOf(summaries(without)), { ...NONE, sources: false, documentNumbers: true, pages: 'volume' });
    const anew = many((n) => letter(n, '1', 'Not printed.', 1).replace('again.', 'again. [Page 2] And so on.'));
    assert.equal(habitsOf(summaries(anew)).pages, 'document');
  });

  it('are not told by a few documents, or by a volume that does it either way', () => {
    const source = (n: number) => letter(n, '1', 'Source: Carter Library. Secret.');
    assert.deepEqual(habitsOf(summaries(many(source, 5))), NONE);
    const mixed = many((n) => (n % 2 ? source(n) : letter(n, '1', 'Not printed.')));
    assert.equal(habitsOf(summaries(mixed)).sources, null);
  });

  it('are what the team states, where it does', () => {
    const stated = { sourceNote: 0, sourcePrefix: false, pages: 'document' as const };
    assert.deepEqual(habitsOf([], stated), { ...NONE, ...stated });
  });
});
