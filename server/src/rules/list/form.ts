import type { ListKind } from '../../archive/volumeList';
import { shorten } from '../support';
import type { ListRule } from './listRule';

type What = Pick<ListRule, 'id' | 'checks' | 'why' | 'examples'> & { readonly want: string };

const listForm = (list: ListKind, { want, ...what }: What): ListRule => ({
  ...what,
  list,
  source: 'form of the printed lists: no entry without it in 22 lists of published volumes',
  level: 'warning',
  fixable: 'no',
  reads: 'model',
  *check({ list: { entries } }) {
    for (const { span, name, about, see } of entries)
      if (about === '' && see === null) yield { span, message: `“${shorten(name, 40)}” has no ${want}` };
  },
});

export const personListForm = listForm('persons', {
  id: 'person/list-form',
  checks: 'An entry of the list of persons has a name, a comma, and a description.',
  why: 'Names are read up to the description: an entry without one is probably cut off, run into the line above, or lacks its comma. Write `Surname, Given Name, office and dates`, or `Name, see Other Name`.',
  want: 'description: write “Surname, Given Name, office and dates”, or “Name, see Other Name”.',
  examples: {
    valid: [
      {
        text: 'Persons\n\nCaramanlis, Constantine, see Karamanlis\nVance, Cyrus R., Secretary of State from January 1977\n',
      },
    ],
    invalid: [{ text: 'Persons\n\n⟦Vance, Cyrus R.⟧\n⟦Vest George S Assistant Secretary of State⟧\n' }],
  },
});

export const termListForm = listForm('terms', {
  id: 'term/list-form',
  checks: 'An entry of the list of terms has a term, a comma, and what it stands for.',
  why: 'A term without expansion explains nothing; probably the comma is lost, or the line was cut in two.',
  want: 'expansion: write “TERM, what it stands for”.',
  examples: {
    valid: [{ text: 'KGB, Committee for State Security (Soviet Union)\n' }],
    invalid: [{ text: 'AID, Agency for International Development\n⟦KGB Committee for State Security⟧\n' }],
  },
});
