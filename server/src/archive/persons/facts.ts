import type { FrusDocument } from '../../document/model';
import { overlaps, type Span } from '../../text/span';
import type { Person } from '../resolution';
import type { NameItem } from './items';
import type { NameUse } from './nameIndex';
import { fitTitle, isCourtesy, officeLikeness, type Title } from './titles';

import { isWifeOf } from './women';

/** How a document makes sure of a person. */
export type Sureness = 'full' | 'title';

/** What a document says of its persons as a whole, gathered before names are settled. */
export class DocumentFacts {
  /** Persons whom a full name, or a surname with the title that is theirs alone, means beyond doubt, with the offsets where. */
  readonly named = new Map<Person, number[]>();
  private readonly how = new Map<Person, Sureness>();
  private readonly correspondents = new Set<Person>();
  /** Last settled person of a surname. */
  private readonly last = new Map<string, Person>();
  /** Surnames (keys) of people whom the document names in full and no list or table knows. */
  private readonly strangers = new Set<string>();
  private readonly parties: readonly Span[];
  private readonly drafters: readonly Span[];
  private readonly workers: readonly Span[];

  constructor(
    readonly document: FrusDocument,
    /** The document's date, ISO; null where it is not known. */
    readonly date: string | null,
  ) {
    this.parties = partySpans(document);
    const { source } = document;
    this.drafters = source?.drafted ?? [];
    this.workers = source ? [...source.drafted, ...source.cleared, ...source.approved] : [];
  }

  /** Notes that a place of the document names a person beyond doubt. */
  name(person: Person, item: NameItem, how: Sureness): void {
    const at = this.named.get(person);
    if (at) at.push(item.span.start);
    else this.named.set(person, [item.span.start]);
    if (how === 'full' || !this.how.has(person)) this.how.set(person, how);
    if (this.isParty(item.span)) this.correspondents.add(person);
    for (const use of item.reading.uses)
      if (use.person === person) this.surnames.set(use.key, this.withPerson(use.key, person));
  }

  private readonly surnames = new Map<string, Person[]>();

  private withPerson(key: string, person: Person): Person[] {
    const persons = this.surnames.get(key) ?? [];
    return persons.includes(person) ? persons : [...persons, person];
  }

  /** The persons of a surname (key) whom the document names beyond doubt. */
  namedOf(key: string): readonly Person[] {
    return this.surnames.get(key) ?? [];
  }

  /** Whether a full name, or a title, makes sure of the person; null where nothing does. */
  sureness(person: Person): Sureness | null {
    return this.how.get(person) ?? null;
  }

  /** Whether a span lies in the heading or in a list of participants, senders or addressees. */
  isParty(span: Span): boolean {
    return this.parties.some((p) => overlaps(p, span));
  }

  /** Whether a span lies among those who drafted the document. */
  isDrafter(span: Span): boolean {
    return this.drafters.some((p) => overlaps(p, span));
  }

  /** Whether a span lies among those who drafted, cleared or approved the document. */
  isWorker(span: Span): boolean {
    return this.workers.some((p) => overlaps(p, span));
  }

  /** Whether the heading, or the list of participants, names the person. */
  isCorrespondent(person: Person): boolean {
    return this.correspondents.has(person);
  }

  allCorrespondents(): Person[] {
    return [...this.correspondents];
  }

  settle(item: NameItem, person: Person): void {
    for (const use of item.reading.uses) this.last.set(use.key, person);
  }

  lastOf(key: string): Person | null {
    return this.last.get(key) ?? null;
  }

  addStranger(key: string): void {
    this.strangers.add(key);
  }

  isStranger(key: string): boolean {
    return this.strangers.has(key);
  }
}

/** The one person whom an item means whatever else the document says; null where its own words do not settle it. */
export function surePerson(item: NameItem, date: string | null): { person: Person; how: Sureness } | null {
  if (item.thing !== null || isWifeOf(item)) return null;
  const { form, uses } = item.reading;
  if (form === 'full' || form === 'whole') return uses.length === 1 ? { person: uses[0]!.person, how: 'full' } : null;
  if (form !== 'surname' || !item.title || isCourtesy(item.title)) return null;
  const held = uses.filter((u) => fitTitle(item.title!, u.person, date) === 'held');
  const best =
    held.length > 1 || held.length === 0 ? mostAlike(item.title, held.length > 0 ? held : uses, date) : held[0]!;
  return best && { person: best.person, how: 'title' };
}

/** The least share of an office's words that makes sure of its holder, and by how much he must surpass his namesakes. */
const ALIKE = 0.7;
const AHEAD = 0.3;

/** The one whose office is like the title in its words, and more so than any namesake's. */
function mostAlike(title: Title, uses: readonly NameUse[], date: string | null): NameUse | null {
  const ranked = uses
    .map((use) => ({ use, like: officeLikeness(title, use.person, date) }))
    .sort((a, b) => b.like - a.like);
  const best = ranked[0];
  if (!best || best.like < ALIKE || best.like - (ranked[1]?.like ?? 0) < AHEAD) return null;
  return best.use;
}

/** The heading, and the lists of participants, senders and addressees. */
function partySpans(document: FrusDocument): Span[] {
  const spans: Span[] = [];
  if (document.heading) spans.push(document.heading.span);
  for (const list of document.header)
    if (list.kind === 'participants' || list.kind === 'from' || list.kind === 'to' || list.kind === 'through')
      spans.push(list.span);
  return spans;
}
