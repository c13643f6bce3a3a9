import type { Span } from '../../text/span';
import type { Person, PersonMention } from '../resolution';
import { type Reason, reasonOf } from './why';

/** A mention without a surname (given name, initials, office) that means one person for a reason. */
export function settledMention(
  span: Span,
  person: Person,
  form: PersonMention['form'],
  reason: Reason,
  text: string,
): PersonMention {
  return {
    span,
    state: 'resolved',
    person,
    candidates: [],
    form,
    why: reasonOf(reason, person, null, text),
    officeInDocument: form === 'office' ? span : null,
    insideThing: false,
    listedAs: null,
  };
}
