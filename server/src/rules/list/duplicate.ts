import type { ListEntry, ListKind } from '../../archive/volumeList';
import { shorten } from '../support';
import type { ListRule } from './listRule';

const listDuplicate = (list: ListKind, what: Pick<ListRule, 'id' | 'checks' | 'why' | 'examples'>): ListRule => ({
  ...what,
  list,
  source: 'practice of the series (5 of 3,700 entries in published volumes)',
  level: 'warning',
  fixable: 'no',
  reads: 'model',
  *check({ list: { entries } }) {
    const first = new Map<string, ListEntry>();
    for (const entry of entries) {
      // Terms differ by their capitals (`Cong.`, `CONG`), names may be set in small ones.
      const key = list === 'persons' ? entry.name.toLowerCase() : entry.name;
      const before = first.get(key);
      if (!before) first.set(key, entry);
      else
        yield {
          span: entry.head,
          message: `“${shorten(entry.name, 40)}” is listed twice, in lines ${before.line + 1} and ${entry.line + 1}. Make one entry of both, with all offices or senses.`,
          related: [{ span: before.head, message: 'The first entry' }],
        };
    }
  },
});

export const personListDuplicate = listDuplicate('persons', {
  id: 'person/list-duplicate',
  checks: 'Nobody is listed twice under one name.',
  why: 'Which of the two entries a mention means cannot be told. Two people of one name are told apart by a middle name or a title.',
  examples: {
    valid: [{ text: 'Ross, Claude G., diplomat\nRoss, Dennis B., member of the Policy Planning Staff\n' }],
    invalid: [{ text: 'Ross, Claude G., diplomat\n⟦Ross, Claude G.⟧, Deputy Assistant Secretary of State\n' }],
  },
});

export const termListDuplicate = listDuplicate('terms', {
  id: 'term/list-duplicate',
  checks: 'No term is listed twice.',
  why: 'A reader finds the first entry and misses the other sense. Senses of one term stand in one entry, parted by semicolons.',
  examples: {
    valid: [{ text: 'PM, Bureau of Politico-Military Affairs; Prime Minister\n' }],
    invalid: [{ text: 'PM, Prime Minister\n⟦PM⟧, Bureau of Politico-Military Affairs\n' }],
  },
});
