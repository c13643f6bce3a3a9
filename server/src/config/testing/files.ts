import { Configurations } from '../configurations';

/** Configuration over files that are given as a table of address and text. */
export function configurations(files: Readonly<Record<string, string>>): Configurations {
  return new Configurations({ read: (address) => Promise.resolve(files[address] ?? null) });
}
