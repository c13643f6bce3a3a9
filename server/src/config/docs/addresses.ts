import { pageOf } from '../../rules/profiles';

/** The address at which the page of a rule can be read. */
export function pageAddress(id: string): string {
  return `https://github.com/frus-tools/frus-tools/blob/main/${pageOf(id)}`;
}
