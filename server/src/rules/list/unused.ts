import type { ListKind } from '../../archive/volumeList';
import { shorten } from '../support';
import type { ListRule } from './listRule';

const unused = (list: ListKind, what: Pick<ListRule, 'id' | 'checks' | 'why' | 'examples'>): ListRule => ({
  ...what,
  list,
  source: 'lists of the series hold those who are named in their volume',
  // A mention may be written otherwise than the list has it: for those who look closely.
  level: 'off',
  levels: { pedantic: 'info' },
  fixable: 'no',
  reads: 'model',
  *check({ list: { entries }, uses }) {
    if (!uses) return;
    for (const { line, see, head, name } of entries)
      if (see === null && !uses.has(line))
        yield {
          span: head,
          message: `No document of the volume names “${shorten(name, 40)}”. Correct the spelling, or leave the entry out.`,
        };
  },
});

export const personUnused = unused('persons', {
  id: 'person/unused',
  checks: 'Everybody who is listed is named in a document of the volume.',
  why: 'The entry is left from another volume, or it spells the name otherwise than the documents do, so that no mention is recognised.',
  examples: {
    valid: [
      { text: 'Vance, Cyrus R., Secretary of State\n', named: [0] },
      { text: 'Caramanlis, Constantine, see Karamanlis\n', named: [] },
      { text: 'Vance, Cyrus R., Secretary of State\n' },
    ],
    invalid: [
      { text: 'Vance, Cyrus R., Secretary of State\n⟦Vest, George S.⟧, Assistant Secretary of State\n', named: [0] },
    ],
  },
});

export const termUnused = unused('terms', {
  id: 'term/unused',
  checks: 'Every term that is listed is used in a document of the volume.',
  why: 'The entry is left from another volume, or it writes the term otherwise than the documents do.',
  examples: {
    valid: [{ text: 'KGB, Committee for State Security\n', named: [0] }],
    invalid: [{ text: 'AID, Agency for International Development\n⟦KGB⟧, Committee for State Security\n', named: [0] }],
  },
});
