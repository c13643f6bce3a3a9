import type { FrusDocument } from '../../document/model';
import { overlaps, type Span } from '../../text/span';
import type { Person } from '../resolution';
import type { NameItem } from './items';
import { fitTitle, isCourtesy } from './titles';

/** What a document says of its persons as a whole, gathered before names are settled. */
export class DocumentFacts {
  /** Persons whom a full name, or a surname with the title that is theirs alone, means beyond doubt, with the offsets where. */
  readonly named = new Map<Person, number[]>();
  private readonly correspondents = new Set<Person>();
  /** Last settled person of a surname. */
  private readonly last = new Map<string, Person>();

  constructor(
    readonly document: FrusDocument,
    items: readonly NameItem[],
    readonly date: string | null,
  ) {
    const parties = partySpans(document);
    for (const item of items) {
      const person = this.sure(item);
      if (!person) continue;
      const at = this.named.get(person);
      if (at) at.push(item.span.start);
      else this.named.set(person, [item.span.start]);
      if (parties.some((p) => overlaps(p, item.span))) this.correspondents.add(person);
    }
  }

  /** Whether the heading, or the list of participants, names the person. */
  isCorrespondent(person: Person): boolean {
    return this.correspondents.has(person);
  }

  settle(item: NameItem, person: Person): void {
    for (const use of item.reading.uses) this.last.set(use.key, person);
  }

  lastOf(key: string): Person | null {
    return this.last.get(key) ?? null;
  }

  /** The one person whom the item means whatever else the document says. */
  private sure(item: NameItem): Person | null {
    if (item.thing !== null) return null;
    const { form, uses } = item.reading;
    if (form === 'full' || form === 'whole') return uses.length === 1 ? uses[0]!.person : null;
    if (form !== 'surname' || !item.title || isCourtesy(item.title)) return null;
    const held = uses.filter((u) => fitTitle(item.title!, u.person, this.date) === 'held');
    return held.length === 1 && uses.length > 1 ? held[0]!.person : null;
  }
}

/** The heading, and the entries of participants, senders and addressees. */
function partySpans(document: FrusDocument): Span[] {
  const spans: Span[] = [];
  if (document.heading) spans.push(document.heading.span);
  for (const list of document.header)
    if (list.kind === 'participants' || list.kind === 'from' || list.kind === 'to' || list.kind === 'through')
      spans.push(list.span);
  return spans;
}
