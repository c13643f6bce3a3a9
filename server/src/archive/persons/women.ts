import { isWomansName } from '../../data/womensNames';
import type { Person } from '../resolution';
import type { NameItem } from './items';

/** Whether a person is a woman, as far as the given name tells. */
export function isWoman(person: Person): boolean {
  const first = person.given.split(/[\s-]/, 1)[0]!;
  return first !== '' && isWomansName(first);
}

/**
 * Whether `Mrs.` or `Madame` keeps a name from meaning whom it otherwise would: she is his wife, or another, unless she is herself among
 * those of the name: alone, or by her own given name.
 */
export function isWifeOf(item: NameItem): boolean {
  if (!item.title?.woman) return false;
  const { form, uses } = item.reading;
  if (form === 'surname') return !uses.every((u) => isWoman(u.person));
  return !uses.some((u) => isWoman(u.person));
}
