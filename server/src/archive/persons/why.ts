import type { Person } from '../resolution';
import type { NameItem } from './items';

/** Why a name is taken for a person. */
export type Reason =
  | 'listed-full'
  | 'full'
  | 'correspondent'
  | 'settled'
  | 'title'
  | 'only'
  | 'standing'
  | 'company'
  | 'office'
  | 'spelling'
  | 'thing'
  | 'given'
  | 'given-listed'
  | 'initials'
  | 'office-alone';

/** The reason in a sentence, for a hover. */
export function reasonOf(reason: Reason, person: Person, item: NameItem | null, text: string): string {
  const { name } = person;
  switch (reason) {
    case 'listed-full':
      return 'The name stands here in full, and the volume’s list has it.';
    case 'full':
      return 'The name stands here in full.';
    case 'correspondent':
      return 'The heading or the list of participants names this person.';
    case 'settled':
      return 'Elsewhere the document tells who this is, by full name or title.';
    case 'title':
      return `Of those of this name “${titleBefore(item, text)}” fits this one alone.`;
    case 'only':
      return 'The only person of this surname in the volume’s list.';
    case 'standing':
      return 'Of those of this surname in the volume’s list the one whom office, date and company fit best.';
    case 'company':
      return 'Of those of this surname in the volume’s list the one who is of the same country as those beside whom the name stands.';
    case 'office':
      return 'The only person of this surname in the tables who was in office about then.';
    case 'spelling':
      return `The spelling in the volume’s list is ${name}, and no other name there is as near.`;
    case 'thing':
      return 'The thing named here bears this person’s name.';
    case 'given':
      return `The given name of ${name}, whom the document names.`;
    case 'given-listed':
      return `The only person of the volume’s list with this given name, ${name}.`;
    case 'initials':
      return `The initials are those of ${name} and of nobody else here.`;
    case 'office-alone':
      return `The document gives this office to ${name} and to nobody else.`;
  }
}

function titleBefore(item: NameItem | null, text: string): string {
  const title = item?.candidate.title;
  return title ? text.slice(title.start, title.end).replace(/\s+/g, ' ') : 'the title';
}
