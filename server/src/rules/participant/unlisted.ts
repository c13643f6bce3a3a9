import { encloses, textOf } from '../../text/span';
import type { Rule } from '../rule';

export const participantUnlisted: Rule = {
  id: 'participant/unlisted',
  checks: 'Participants stand in the list of persons.',
  why: 'Material for a view of who might be added to the list.',
  source: 'practice of the series',
  level: 'off',
  levels: { pedantic: 'hint' },
  fixable: 'no',
  reads: 'model',
  *check({ document, gazetteer, resolution }) {
    if (gazetteer.listed.length === 0) return;
    for (const { kind, entries } of document.header) {
      if (kind !== 'participants') continue;
      for (const entry of entries) {
        const unknown = resolution.persons.find((p) => p.state === 'unknown' && encloses(entry, p.span));
        if (unknown && !resolution.persons.some((p) => p.state !== 'unknown' && encloses(entry, p.span)))
          yield {
            span: unknown.span,
            message: `${textOf(document.text, unknown.span)} took part and is not in the volume’s list of persons.`,
          };
      }
    }
  },
  examples: {
    valid: [
      {
        text: '4. Memorandum of Conversation\n\nWashington, May 3, 1978.\n\nPARTICIPANTS\n\n  • Cyrus R. Vance\n  • Anthony Lake\n\nThey talked.\n',
        persons: 'Persons\n\nLake, Anthony, Director of Policy Planning\nVance, Cyrus R., Secretary of State\n',
      },
    ],
    invalid: [
      {
        text: '4. Memorandum of Conversation\n\nWashington, May 3, 1978.\n\nPARTICIPANTS\n\n  • Cyrus R. Vance\n  • Ambassador ⟦Thaddeus Quimbleton⟧\n\nThey talked.\n',
        persons: 'Persons\n\nLake, Anthony, Director of Policy Planning\nVance, Cyrus R., Secretary of State\n',
      },
    ],
  },
};
