import assert from 'node:assert/strict';
import type { NameCandidate } from '../../document/mentions';
import { createGazetteer } from '../gazetteer';
import { parsePersonsList } from '../personsList';
import type { NameLookup } from './nameIndex';
import { WrittenName } from './readings';

/** A list of persons that counts what it is asked. */
function countingList(...lines: string[]) {
  const { names } = createGazetteer(parsePersonsList(`Persons\n\n${lines.join('\n')}\n`));
  const asked = { uses: 0 };
  const lookup: NameLookup = {
    usesOf(words, from, to) {
      asked.uses++;
      return names.usesOf(words, from, to);
    },
    longestFrom: (first) => names.longestFrom(first),
  };
  return { lookup, asked };
}

function candidateOf(text: string, start = 0): NameCandidate {
  let at = start;
  const words = text.split(' ').map((word) => {
    const span = { start: at, end: at + word.length };
    at = span.end + 1;
    return { span, text: word };
  });
  return { span: { start, end: at - 1 }, words, title: null, opening: false };
}

describe('readings of names', () => {
  it('look a word alone up once, and place it where it stands', () => {
    const { lookup, asked } = countingList('Shultz, George P., Secretary of State');
    for (const start of [0, 10, 200]) {
      const [reading, ...others] = new WrittenName(candidateOf('Shultz', start)).readingsIn(lookup);
      assert.equal(others.length, 0);
      assert.equal(reading!.form, 'surname');
      assert.deepEqual(reading!.words[0]!.span, { start, end: start + 6 });
    }
    assert.equal(asked.uses, 1);
    for (const start of [0, 10]) assert.deepEqual(new WrittenName(candidateOf('Nobody', start)).readingsIn(lookup), []);
    assert.equal(asked.uses, 2);
  });

  it('part two names that a hyphen joins', () => {
    const { lookup } = countingList('Shultz, George P., Secretary of State', 'Hartman, Arthur A., Ambassador');
    const found = new WrittenName(candidateOf('Shultz-Hartman')).readingsIn(lookup);
    assert.deepEqual(
      found.map(({ words }) => words.map((w) => [w.text, w.span.start])),
      [[['Shultz', 0]], [['Hartman', 7]]],
    );
  });
});
