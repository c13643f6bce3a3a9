import type { FrusDocument } from '../../document/model';
import type { NameSurroundings } from '../persons';
import type { DocumentDate, Person, PersonMention } from '../resolution';
import { MARGIN, weigh } from './evidence';
import { DocumentFacts } from './facts';
import { itemsOf, type NameItem } from './items';

export class PersonResolver {
  constructor(
    private readonly document: FrusDocument,
    private readonly around: NameSurroundings,
    private readonly date: DocumentDate | null,
  ) {}

  resolve(): PersonMention[] {
    const items = itemsOf(this.document, this.around.gazetteer.names);
    const facts = new DocumentFacts(this.document, items, this.date?.iso ?? null);
    const mentions: PersonMention[] = [];
    for (const item of items) {
      const mention = this.decide(item, facts);
      if (mention) mentions.push(mention);
    }
    return mentions;
  }

  private decide(item: NameItem, facts: DocumentFacts): PersonMention | null {
    const { reading } = item;
    if (reading.form === 'other' || reading.form === 'dubious') return null;
    if (item.title?.woman) return null;
    const scored = reading.uses.map((use) => weigh(item, use, facts)).sort((a, b) => b.score - a.score);
    const best = scored[0]!;
    const second = scored[1];
    const form = reading.form === 'surname' ? 'surname' : 'full';
    if (second && best.score - second.score < MARGIN)
      return ambiguous(
        item,
        scored.map((s) => s.use.person),
        form,
      );
    facts.settle(item, best.use.person);
    return {
      span: item.span,
      state: 'resolved',
      person: best.use.person,
      candidates: [],
      form,
      why: reasonOf(item, scored.length, facts.named.has(best.use.person)),
      officeInDocument: null,
      insideThing: item.thing !== null,
      listedAs: best.use.listedAs,
    };
  }
}

function ambiguous(item: NameItem, candidates: readonly Person[], form: PersonMention['form']): PersonMention {
  return {
    span: item.span,
    state: 'ambiguous',
    person: null,
    candidates,
    form,
    why: `The list has ${candidates.length} people of this name, and the document does not tell which is meant.`,
    officeInDocument: null,
    insideThing: item.thing !== null,
    listedAs: null,
  };
}

/** Why this person, for the reader of a hover; `rivals` counts those of the name, `named` whether the document names him in full. */
function reasonOf({ reading, thing }: NameItem, rivals: number, named: boolean): string {
  if (thing !== null) return 'The thing named here bears this person’s name.';
  if (reading.form === 'full' || reading.form === 'whole')
    return 'The name stands here in full, and the volume’s list has it.';
  if (rivals === 1) return 'The only person of this name in the volume’s list.';
  return named
    ? `Of ${rivals} people of this name in the list, the one whom the document names in full.`
    : `Of ${rivals} people of this name in the list, the one whom title, date and company fit best.`;
}
