import { fold } from '../../data/fold';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';

export const personNamesake: Rule = {
  id: 'person/namesake',
  checks: 'A full name with a listed surname is that of the listed person.',
  why: 'Another first name is another person, or a slip in the name: neither the list nor the reader can tell without a note.',
  source: 'practice of the series',
  level: 'off',
  levels: { pedantic: 'hint' },
  fixable: 'no',
  reads: 'model',
  *check({ document, gazetteer, resolution }) {
    const listed = new Set(gazetteer.listed.map(({ surname }) => fold(surname)));
    for (const { state, span } of resolution.persons) {
      if (state !== 'unknown') continue;
      const name = textOf(document.text, span);
      const words = name.split(/\s+/);
      if (words.length < 2 || !listed.has(fold(words.at(-1)!))) continue;
      yield {
        span,
        message: `${name} is not the ${words.at(-1)} of the volume’s list. Say who is meant, or correct the first name.`,
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nCyrus R. Vance met Anthony Lake.\n',
        persons: 'Persons\n\nLake, Anthony, Director of Policy Planning\nVance, Cyrus R., Secretary of State\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nCyrus R. Vance met Ambassador ⟦Thaddeus Lake⟧.\n',
        persons: 'Persons\n\nLake, Anthony, Director of Policy Planning\nVance, Cyrus R., Secretary of State\n',
      },
    ],
  },
};
