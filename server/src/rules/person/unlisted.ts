import { textOf } from '../../text/span';
import type { Rule } from '../rule';

export const personUnlisted: Rule = {
  id: 'person/unlisted',
  checks: 'Officials who are named stand in the list of persons.',
  why: 'The list is selective by design: material for a view of who might be added.',
  source: 'practice of the series; issue 22 of its tracker',
  level: 'off',
  levels: { pedantic: 'hint' },
  fixable: 'no',
  reads: 'model',
  *check({ document, gazetteer, resolution }) {
    if (gazetteer.listed.length === 0) return;
    const seen = new Set<string>();
    for (const { state, form, span, officeInDocument } of resolution.persons) {
      const name = textOf(document.text, span);
      if (state !== 'unknown' || (form !== 'full' && officeInDocument === null) || seen.has(name)) continue;
      seen.add(name);
      yield { span, message: `${name} is not in the volume’s list of persons.` };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nSecretary of State Cyrus R. Vance met Anthony Lake.\n',
        persons: 'Persons\n\nLake, Anthony, Director of Policy Planning\nVance, Cyrus R., Secretary of State\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nSecretary of State Cyrus R. Vance met Ambassador ⟦Thaddeus Quimbleton⟧.\n',
        persons: 'Persons\n\nLake, Anthony, Director of Policy Planning\nVance, Cyrus R., Secretary of State\n',
      },
    ],
  },
};
