import type { FrusDocument } from '../../document/model';
import type { Person } from '../resolution';
import type { NameItem } from './items';

/** What a document says of its persons as a whole, gathered before names are settled. */
export class DocumentFacts {
  /** Persons whom a full name or a title with surname means beyond doubt, with the offsets where. */
  readonly named = new Map<Person, number[]>();
  /** Last settled person of a surname. */
  private readonly last = new Map<string, { person: Person; at: number }>();

  constructor(
    readonly document: FrusDocument,
    items: readonly NameItem[],
    readonly date: string | null,
  ) {
    for (const item of items) {
      if (item.reading.form !== 'full' && item.reading.form !== 'whole') continue;
      if (item.reading.uses.length !== 1 || item.thing !== null) continue;
      const person = item.reading.uses[0]!.person;
      const at = this.named.get(person);
      if (at) at.push(item.span.start);
      else this.named.set(person, [item.span.start]);
    }
  }

  settle(item: NameItem, person: Person): void {
    for (const use of item.reading.uses) this.last.set(use.key, { person, at: item.span.start });
  }

  lastOf(key: string): Person | null {
    return this.last.get(key)?.person ?? null;
  }
}
