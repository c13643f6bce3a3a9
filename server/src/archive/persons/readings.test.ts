import assert from 'node:assert/strict';
import type { NameCandidate } from '../../document/mentions';
import { wordOf } from '../../text/words';
import { createGazetteer, type Gazetteer } from '../gazetteer';
import { parsePersonsList } from '../personsList';
import { readingsIn } from './readings';

function listOf(...lines: string[]): Gazetteer {
  return createGazetteer(parsePersonsList(`Persons\n\n${lines.join('\n')}\n`));
}

function candidateOf(text: string, start = 0): NameCandidate {
  let at = start;
  const words = text.split(' ').map((word) => {
    const span = { start: at, end: at + word.length };
    at = span.end + 1;
    return { span, text: word, word: wordOf(word) };
  });
  return { span: { start, end: at - 1 }, words, title: null, opening: false };
}

describe('readings of names', () => {
  it('are found once for a wording, and stand where it stands', () => {
    const gazetteer = listOf('Shultz, George P., Secretary of State');
    for (const words of ['Shultz', 'George Shultz'])
      for (const start of [0, 10, 200]) {
        const candidate = candidateOf(words, start);
        const [reading, ...others] = gazetteer.wordings.of(candidate)!.inList(candidate);
        assert.equal(others.length, 0);
        assert.equal(reading!.form, words === 'Shultz' ? 'surname' : 'full');
        assert.deepEqual(reading!.words, candidate.words);
        assert.equal(reading!.surname[0]!.span.end, start + words.length);
        assert.equal(gazetteer.wordings.of(candidate), gazetteer.wordings.of(candidateOf(words)));
      }
    assert.equal(gazetteer.wordings.of(candidateOf('Nobody Whosoever')), null);
  });

  it('part two names that a hyphen joins', () => {
    const { names } = listOf('Shultz, George P., Secretary of State', 'Hartman, Arthur A., Ambassador');
    const found = readingsIn(candidateOf('Shultz-Hartman'), names);
    assert.deepEqual(
      found.map(({ words }) => words.map((w) => [w.text, w.span.start])),
      [[['Shultz', 0]], [['Hartman', 7]]],
    );
  });
});
