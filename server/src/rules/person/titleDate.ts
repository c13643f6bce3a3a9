import { partyNamed } from '../../archive/persons/officeInDocument';
import { officesAtOtherTimes, readTitle } from '../../archive/persons/titles';
import type { Office, PersonMention } from '../../archive/resolution';
import { blockAt } from '../../document/apparatus';
import type { FrusDocument } from '../../document/model';
import { type Span, textOf } from '../../text/span';
import type { Rule } from '../rule';

/** Wording that puts an office at another time than the document’s. */
const OTHER_TIME =
  /\b(?:former(?:ly)?|then|later|late|ex|future|onetime|sometime|subsequent(?:ly)?|previous(?:ly)?|elect|designate|nominee|candidate|appointed|acting|until|becomes?|became|had been|will be|to be)\b/i;
/** What a career is told with, before an office. */
const AS = /\b(?:as|while|when)\s+(?:the\s+)?$/i;
const YEAR = /\b(?:1[789]|20)\d\d\b/g;
/** How much of the text on each side of a name is looked at for such wording, in characters. */
const AROUND = 100;

export const personTitleDate: Rule = {
  id: 'person/title-date',
  checks: 'A person is named with an office that he held on the document’s date.',
  why: 'An office that the tables and the list of persons give him for other years alone tells of a wrong date, a namesake, or a gap in the list: look which it is.',
  source: 'open data of the Office of the Historian on officials; the list of persons of the volume',
  level: 'off',
  levels: { pedantic: 'info' },
  fixable: 'no',
  reads: 'model',
  *check({ document, resolution }) {
    const { date } = resolution;
    if (!date || date.isoEnd !== null || (date.basis !== 'dateline' && date.basis !== 'heading')) return;
    const seen = new Set<string>();
    for (const mention of resolution.persons) {
      const { person, form, span } = mention;
      // A surname alone may be a namesake’s; the list vouches for those of its own.
      if (!person || mention.insideThing || (form !== 'full' && person.line === null)) continue;
      const role = blockAt(document, span.start)?.role;
      // Notes tell of other times.
      if (role === 'note' || role === 'noteContinuation') continue;
      const office = officeBeside(document, mention);
      if (!office) continue;
      const words = textOf(document.text, office);
      const offices = officesAtOtherTimes(readTitle(words), person, date.iso);
      const once = `${person.key}\n${words}`;
      if (offices.length === 0 || seen.has(once) || tellsOfOtherTime(document.text, office, span, date.iso)) continue;
      seen.add(once);
      yield {
        span: office,
        message: `${person.name} is known as ${offices.map(term).join('; ')}, not for ${date.iso.slice(0, 4)}. Compare the date, the person and the list of persons.`,
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Memorandum From Anthony Lake to Secretary of State Cyrus R. Vance\n\nWashington, May 3, 1978.\n\nThe Council met with former Secretary of State Dean Rusk.\n',
      },
      {
        text: '4. Memorandum From Anthony Lake to Secretary of State Cyrus R. Vance\n\nWashington, May 3, 1978.\n\nIn 1963 Secretary of State Dean Rusk held talks there. Ambassador Walter J. Stoessel agreed with him.\n',
      },
      {
        text: '4. Memorandum From Anthony Lake to the Deputy Secretary of State (Christopher)\n\nWashington, May 3, 1978.\n\nThe Council met with Warren M. Christopher, Deputy Secretary of State.\n',
        persons:
          'Persons\n\nChristopher, Warren M., Deputy Secretary of State from February 1977 until January 1981; Secretary of State from January 1993 until January 1997\n',
      },
      {
        text: '4. Memorandum From the Secretary of State (Vance) to President Carter\n\nWashington, May 3, 1978.\n\nThe Council met.\n',
        persons: 'Persons\n\nVance, Cyrus R., Secretary of State from January 1977 until April 1980\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nWashington, May 3, 1972.\n\nThe Council met with ⟦Secretary of State⟧ Cyrus R. Vance.\n',
      },
      {
        text: '4. Memorandum From the ⟦Secretary of State⟧ (Vance) to the President’s Assistant\n\nWashington, May 3, 1973.\n\nThe Council met.\n',
        persons: 'Persons\n\nVance, Cyrus R., Secretary of State from January 1977 until April 1980\n',
      },
    ],
  },
};

/** The office that stands at the name itself: in the heading, before the name, or behind it. */
function officeBeside(document: FrusDocument, { span, officeInDocument, form }: PersonMention): Span | null {
  if (form === 'office') return null;
  const party = partyNamed(document, span);
  if (party) return party.acting ? null : party.office;
  const title = document.names.find((name) => name.span.start === span.start)?.title ?? null;
  if (title || !officeInDocument) return title;
  const between = document.text.slice(span.end, officeInDocument.start);
  return officeInDocument.start >= span.end && /^(?:, ?(?:the )?|\s?[—–]\s?(?:the )?)$/.test(between)
    ? officeInDocument
    : null;
}

/** Whether the words around say that the office was held at another time, or name another year. */
function tellsOfOtherTime(text: string, office: Span, name: Span, date: string): boolean {
  const from = Math.min(office.start, name.start);
  const to = Math.max(office.end, name.end);
  const before = text
    .slice(Math.max(0, from - AROUND), from)
    .split(/[.;\n]\s/)
    .at(-1)!;
  const behind = text.slice(to, to + AROUND).split(/[.;\n](?:\s|$)/)[0]!;
  const nearest = `${before.slice(-20)} ${text.slice(from, to)} ${behind.slice(0, 30)}`;
  if (OTHER_TIME.test(nearest) || AS.test(before)) return true;
  return [...`${before} ${behind}`.matchAll(YEAR)].some(([year]) => year !== date.slice(0, 4));
}

function term({ title, from, to }: Office): string {
  return `${title} (${from?.slice(0, 4) ?? ''}–${to?.slice(0, 4) ?? ''})`;
}
