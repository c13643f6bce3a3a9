import { isApparatus } from '../../document/apparatus';
import type { Rule } from '../rule';
import { fix } from '../support';
import { nearSurnames } from './nearSurnames';

export const personNearMiss: Rule = {
  id: 'person/near-miss',
  checks: 'A name is not one letter away from a name of the volume’s list.',
  why: 'Such a name is usually a slip of the transcription: nobody finds the mention, and no biography shows. In the document’s own words it may be the original’s, which stays.',
  source: 'issue 303 of the series’ tracker',
  level: 'info',
  fixable: 'choice',
  reads: 'model',
  *check(snapshot) {
    const { document } = snapshot;
    for (const { word, span, right } of nearSurnames(snapshot)) {
      const apparatus = isApparatus(document, span);
      yield {
        span,
        message: `“${word}” is on no list, but one letter from “${right}”, who is. ${apparatus ? 'Correct it, or add the name to the list.' : 'Compare the original: a slip of the transcription is corrected, one of the original stays.'}`,
        fixes: apparatus ? [fix(`Write “${right}”`, false, { span, text: right })] : [],
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nAmbassador Vershbow met Secretary Shultz. Vershbow spoke of Warsaw.\n',
        persons: 'Persons\n\nShultz, George P., Secretary of State\nVershbow, Alexander, officer in Moscow\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nSecretary Shultz met Ambassador ⟦Vershow⟧ in Warsaw.\n',
        persons: 'Persons\n\nShultz, George P., Secretary of State\nVershbow, Alexander, officer in Moscow\n',
        fixed: '4. Editorial Note\n\nSecretary Shultz met Ambassador Vershbow in Warsaw.\n',
      },
    ],
  },
};
