/**
 * Where what was found out about volumes is kept from one session to the next. It is a cache: what cannot be read counts as nothing, what
 * cannot be written is left out.
 */
export interface IndexStore {
  /** What tells this program, and how it answers, from every other: of another nothing is taken over. */
  readonly program: string;
  /** The text that was written last under a name; null where there is none. Never rejects. */
  read(name: string): Promise<string | null>;
  /** Not there where nothing is kept. Never rejects. */
  write?(name: string, text: string): Promise<void>;
  /** A digest that tells texts apart. */
  digest(text: string): string;
}
