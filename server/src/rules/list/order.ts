import type { ListEntry, ListKind } from '../../archive/volumeList';
import { shorten } from '../support';
import { outOfOrder } from './alphabet';
import type { ListRule } from './listRule';

const listOrder = (
  list: ListKind,
  keyOf: (entry: ListEntry) => string,
  what: Pick<ListRule, 'id' | 'checks' | 'examples'>,
): ListRule => ({
  ...what,
  list,
  why: 'Readers of the printed list look an entry up by the alphabet, by letters or word by word. An entry out of it was probably added at the wrong place, or is misspelled.',
  source: 'practice of the series (15 entries of 3,700 in published volumes)',
  level: 'info',
  fixable: 'no',
  reads: 'model',
  *check({ list: { entries } }) {
    for (const entry of outOfOrder(entries, keyOf)) {
      const before = entries[entries.indexOf(entry) - 1];
      const where = before ? ` behind “${shorten(before.name, 40)}”` : '';
      yield {
        span: entry.head,
        message: `“${shorten(entry.name, 40)}” stands out of the alphabet${where}. Move it to its place, or correct its spelling.`,
      };
    }
  },
});

/** The surname, or all of a name printed family name first; what stands in brackets is another spelling. */
const surname = ({ name }: ListEntry) => /^[^,(]*/.exec(name)![0];

export const personListOrder = listOrder('persons', surname, {
  id: 'person/list-order',
  checks: 'The list of persons follows the alphabet of surnames.',
  examples: {
    valid: [{ text: 'Arafat, Yassir, chairman\nal-Assad, Hafiz, president\nAtakol, Kenan, diplomat\n' }],
    invalid: [{ text: 'Chelik, Vedat, minister\n⟦Christopher, Warren M.⟧, deputy\nChorafas, Angelos, ambassador\n' }],
  },
});

export const termListOrder = listOrder('terms', ({ name }) => /^[^(]*/.exec(name)![0], {
  id: 'term/list-order',
  checks: 'The list of terms follows the alphabet.',
  examples: {
    valid: [
      {
        text: 'EUR, Bureau of European Affairs\nEURATOM, European Atomic Energy Community\nEUR/SOV, Office of Soviet Affairs\n',
      },
    ],
    invalid: [
      {
        text: 'SAC, Strategic Air Command\nSCI, Office of Science\n⟦EUR⟧, Bureau of European Affairs\nSEA, Southeast Asia\n',
      },
    ],
  },
});
