import { fold } from '../../data/fold';
import type { FrusDocument } from '../../document/model';
import { encloses } from '../../text/span';
import type { NameSurroundings } from '../persons';
import type { DocumentDate, Office, Person, PersonMention } from '../resolution';
import { areJoined, ofTheirPeople } from './company';
import { type Evidence, MARGIN, weigh } from './evidence';
import { DocumentFacts, surePerson } from './facts';
import { findGivenNames, givensOf } from './givenAlone';
import { fitGivenNames } from './givenNames';
import { findInitials } from './initialsAlone';
import { isInsideThing, itemsOf, type NameItem } from './items';
import { joinedKey } from './nameForms';
import { findOffices } from './officeAlone';
import { withOffices } from './officeInDocument';
import { chooseFromTables } from './tables';
import { fitTitle, isCourtesy } from './titles';
import { findUnknown } from './unknown';
import { type Reason, reasonOf } from './why';
import { isWifeOf } from './women';

/** Resolves the names of one document, in passes: what settles itself, what that settles, and what stands for those who are settled. */
export class PersonResolver {
  private readonly facts: DocumentFacts;
  private readonly mentions: PersonMention[] = [];

  constructor(
    private readonly document: FrusDocument,
    private readonly around: NameSurroundings,
    date: DocumentDate | null,
  ) {
    this.facts = new DocumentFacts(document, date?.iso ?? null);
  }

  resolve(): PersonMention[] {
    const items = itemsOf(this.document, this.around.gazetteer);
    for (const item of items) this.gather(item);
    items.forEach((item, i) => {
      const mention = this.decide(item, items[i - 1], items[i + 1]);
      if (mention) this.mentions.push(mention);
    });
    const { document, around, facts, mentions } = this;
    mentions.push(...findInitials(document, around, mentions));
    mentions.push(...findUnknown(document, around, facts, mentions));
    mentions.push(...findGivenNames(document, around, facts, mentions));
    mentions.push(...findOffices(document, items, mentions));
    mentions.sort((a, b) => a.span.start - b.span.start);
    return withOffices(
      document,
      mentions.map((m) => flaggedInFolder(document, m)),
    );
  }

  /** First pass: what the words themselves settle. */
  private gather(item: NameItem): void {
    const { facts } = this;
    if (item.source === 'tables') {
      const { form } = item.reading;
      if (item.thing !== null || isWifeOf(item) || !(form === 'full' || form === 'whole' || item.title)) return;
      const choice = chooseFromTables(item, facts);
      if (choice && 'person' in choice && choice.why !== 'office' && choice.why !== 'settled')
        facts.name(choice.person, item, choice.why === 'title' ? 'title' : 'full');
      return;
    }
    if (item.reading.form === 'other') {
      if (!isGlued(item)) facts.addStranger(item.reading.surname.map((w) => joinedKey(w.text)).join(''));
      return;
    }
    if (item.source === 'spelling' && item.reading.form !== 'full') return;
    const sure = surePerson(item, facts.date);
    if (sure) facts.name(sure.person, item, sure.how);
  }

  /** Second pass: each name by all that the document says. */
  private decide(item: NameItem, before?: NameItem, after?: NameItem): PersonMention | null {
    const { form } = item.reading;
    if (form === 'other' || form === 'dubious' || isWifeOf(item) || this.isAddressed(item)) return null;
    if (item.source === 'tables') return this.decideByTables(item);
    if (item.source === 'spelling' && !this.isSureSpelling(item)) return null;
    const weighed = item.reading.uses.map((use) => weigh(item, use, this.facts)).sort((a, b) => b.score - a.score);
    const best = weighed[0]!;
    const second = weighed[1];
    if (second && best.score - second.score < MARGIN && !isSamePerson(best, second)) {
      const persons = weighed.map((e) => e.use.person);
      const fellow = ofTheirPeople(persons, this.companyOf(item, before, after));
      return fellow ? this.resolved(item, fellow, 'company', null) : ambiguous(item, persons);
    }
    if (!second && this.isSomebodyElse(item, best)) return null;
    return this.resolved(item, best.use.person, this.reason(item, best, weighed.length), best.use.listedAs);
  }

  /** Those who are named in one breath with an item, as far as they are settled. */
  private companyOf(item: NameItem, before?: NameItem, after?: NameItem): Person[] {
    const { text } = this.document;
    const company: Person[] = [];
    if (before && areJoined(text, before, item)) {
      const person = this.facts.lastOf(before.reading.uses[0]!.key);
      if (person) company.push(person);
    }
    if (after?.reading.uses.length === 1 && areJoined(text, item, after)) company.push(after.reading.uses[0]!.person);
    return company;
  }

  /** `Dear Dillon:` to a man of that given name is he, not the Dillon of the list. */
  private isAddressed({ span, reading, title }: NameItem): boolean {
    if (reading.words.length !== 1 || title !== null) return false;
    if (this.document.text.slice(Math.max(0, span.start - 5), span.start) !== 'Dear ') return false;
    const word = fold(reading.words[0]!.text);
    return this.facts.allCorrespondents().some((p) => givensOf(p).has(word));
  }

  private decideByTables(item: NameItem): PersonMention | null {
    const choice = chooseFromTables(item, this.facts);
    if (!choice) return null;
    if ('candidates' in choice) return choice.candidates.length > 1 ? ambiguous(item, choice.candidates) : null;
    return this.resolved(item, choice.person, choice.why, null);
  }

  /** A surname written otherwise than in the list is the listed person's where a given name, a title or the document says so. */
  private isSureSpelling(item: NameItem): boolean {
    const { form, words, surname, uses } = item.reading;
    if (form === 'full') return words.slice(0, words.length - surname.length).some((w) => w.text.length > 2);
    if (form !== 'surname' || uses.length !== 1) return false;
    const { person } = uses[0]!;
    if (this.facts.sureness(person) !== null || this.mentions.some((m) => m.person === person)) return true;
    return item.title !== null && !isCourtesy(item.title) && fitTitle(item.title, person, this.facts.date) === 'held';
  }

  /** A surname that only one listed person bears, in a document that names somebody else of that name in full and him nowhere. */
  private isSomebodyElse(item: NameItem, best: Evidence): boolean {
    if (item.reading.form !== 'surname' || item.thing !== null) return false;
    if (this.facts.sureness(best.use.person) !== null || best.title === 'held') return false;
    if (this.facts.isStranger(best.use.key)) return true;
    // `Secretary Rogers`, where the list has only a general of that name and the tables know the Secretary.
    if (best.title !== 'against' || this.facts.date === null) return false;
    const { title } = item;
    return (
      title !== null &&
      this.around.gazetteer.unlisted(best.use.key).some((p) => fitTitle(title, p, this.facts.date) === 'held')
    );
  }

  private reason(item: NameItem, best: Evidence, count: number): Reason {
    const { facts } = this;
    if (item.thing !== null) return 'thing';
    if (item.source === 'spelling') return 'spelling';
    if (item.reading.form !== 'surname') return 'listed-full';
    if (facts.isCorrespondent(best.use.person)) return 'correspondent';
    if (facts.sureness(best.use.person) === 'full') return 'settled';
    if (best.title === 'held') return 'title';
    return count === 1 ? 'only' : 'standing';
  }

  private resolved(item: NameItem, person: Person, reason: Reason, listedAs: PersonMention['listedAs']): PersonMention {
    this.facts.settle(item, person);
    const { form } = item.reading;
    return {
      span: item.span,
      state: 'resolved',
      person,
      candidates: [],
      form: form === 'surname' ? 'surname' : 'full',
      why: reasonOf(reason, person, item, this.document.text),
      officeInDocument: null,
      insideThing: isInsideThing(item),
      listedAs: form === 'full' && listedAs !== null && !givenBySeeEntry(item) ? null : listedAs,
    };
  }
}

/**
 * A name in the name of the folder that the source note gives (`Sept. Mtg. w/ A. Berg`) names nobody, and yet tells who is about: flagged
 * only when initials and given names have been looked for among those present.
 */
function flaggedInFolder({ source }: FrusDocument, mention: PersonMention): PersonMention {
  const inside = source?.location != null && encloses(source.location, mention.span);
  return inside && !mention.insideThing ? { ...mention, insideThing: true } : mention;
}

/** A letter that is joined to the surname is a slip rather than a given name: `KWang Tung`. */
function isGlued({ reading }: NameItem): boolean {
  const [first, second] = reading.words;
  return second !== undefined && first!.span.end === second.span.start;
}

/** Whether the see-entry itself gives the given names that are written (`Caramanlis, Constantine`). */
function givenBySeeEntry(item: NameItem): boolean {
  return item.reading.uses.some((u) => u.listedAs !== null && u.givens.length > 0);
}

/** One man in two entries of a list: the same surname and given names, or given names that agree and an office of the same term. */
function isSamePerson(a: Evidence, b: Evidence): boolean {
  const [p, q] = [a.use.person, b.use.person];
  if (a.use.key !== b.use.key || (p.suffix ?? '') !== (q.suffix ?? '')) return false;
  const [own, other] = [a.use.givens, b.use.givens];
  if (own.length === 0 || other.length === 0) return false;
  if (own.join(' ') === other.join(' ')) return true;
  return fitGivenNames(own, other, []) === 'name' && p.offices.some((o) => q.offices.some((r) => isSameOffice(o, r)));
}

function isSameOffice(a: Office, b: Office): boolean {
  return fold(a.title) === fold(b.title) && (a.to ?? a.from) !== null && (a.to ?? a.from) === (b.to ?? b.from);
}

function ambiguous(item: NameItem, candidates: readonly Person[]): PersonMention {
  return {
    span: item.span,
    state: 'ambiguous',
    person: null,
    candidates,
    form: item.reading.form === 'surname' ? 'surname' : 'full',
    why: `${candidates.length} people of this name fit, and the document does not tell which is meant.`,
    officeInDocument: null,
    insideThing: isInsideThing(item),
    listedAs: null,
  };
}
