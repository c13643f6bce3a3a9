import type { NameCandidate } from '../../document/mentions';
import type { FrusDocument } from '../../document/model';
import { WordTest } from '../../text/wordFacts';
import type { NameSurroundings } from '../persons';
import type { Person, PersonMention } from '../resolution';
import { Covered } from './covered';
import { presentPersons } from './givenAlone';
import { settledMention } from './settledMention';

/**
 * Initials under marginal notes and at the end of documents (`RB.”`, `GPS`, `McG. B.`): they mean the one person of the document
 * whose they are, or else the one of the volume's list who signed so.
 */
export function findInitials(
  document: FrusDocument,
  { gazetteer }: NameSurroundings,
  mentions: readonly PersonMention[],
): PersonMention[] {
  let byInitials: Map<string, Person[]> | undefined;
  let covered: Covered | undefined;
  const found: PersonMention[] = [];
  for (const candidate of document.names) {
    const initials = initialsIn(candidate);
    if (initials === null) continue;
    covered ??= new Covered(mentions);
    if (covered.overlaps(candidate.span) || !isSigned(document.text, candidate)) continue;
    byInitials ??= indexed(presentPersons(mentions));
    let bearers: readonly Person[] = byInitials.get(initials) ?? [];
    // Two letters are too many people's to be looked up beyond the document.
    if (bearers.length === 0 && initials.length > 2)
      bearers = gazetteer.byInitials(initials).filter((p) => p.line !== null);
    if (bearers.length !== 1) continue;
    const person = bearers[0]!;
    found.push(settledMention(candidate.span, person, 'initials', 'initials', document.text));
  }
  return found;
}

/** `RB`, `G.P.S.`, `McG. B.` without stops; null for anything else. */
function initialsIn({ words }: NameCandidate): string | null {
  if (words.length === 0 || words.length > 4) return null;
  if (words.length === 1) return TOGETHER.ofWord(words[0]!) ? words[0]!.text : null;
  for (const word of words) if (!INITIAL.ofWord(word)) return null;
  return words.map((w) => w.text[0]).join('');
}

const TOGETHER = new WordTest((word) => /^\p{Lu}{2,4}$/u.test(word));
const INITIAL = new WordTest((word) => /^(?:\p{Lu}|Mc\p{Lu})$/u.test(word));

function indexed(persons: ReadonlySet<Person>): Map<string, Person[]> {
  const map = new Map<string, Person[]>();
  for (const person of persons)
    for (const initials of person.initials) {
      const same = map.get(initials);
      if (same) same.push(person);
      else map.set(initials, [person]);
    }
  return map;
}

/** Behind a note in quotation marks (`… worth a try. RB.”`), or alone in a line. */
function isSigned(text: string, { span }: NameCandidate): boolean {
  const behind = /^\.?\s?[”"’)\]]/.test(text.slice(span.end, span.end + 3));
  const before = /(?:[.!?…,”"“]|\n|—|\s-)\s*$/.test(text.slice(Math.max(0, span.start - 4), span.start));
  if (behind && before) return true;
  const start = text.lastIndexOf('\n', span.start - 1);
  const end = text.indexOf('\n', span.end);
  const line = text.slice(start + 1, span.start) + text.slice(span.end, end < 0 ? text.length : end);
  return /^[\s“"]*\.?(?:\d{1,2}|\[\^?\d+\])?[\s.”"]*$/.test(line);
}
