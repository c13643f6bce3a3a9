import { fold } from './fold';

/**
 * Lines of forms and letterheads that head nothing, although they stand alone and are short.
 * Source: letterheads and forms of the agencies, boxes of decision memoranda; usage of FRUS.
 */

/** What an addressee ticks, and other words of forms. */
const FORM_WORDS =
  'approve, approved, disapprove, disapproved, agree, agreed, disagree, disagreed, concur, concurred, no objection, yes, no, other, see me, let’s discuss, let us discuss, discuss, as amended, none, n/a, total, totals, table of contents, contents, page, end, stop, amen, deleted, unlogged, outside system, nonlog, best regards, regards, sincerely, respectfully, unsigned, initialed, signed, official informal, official use only';

/** Names of agencies and places in a letterhead. */
const LETTERHEADS =
  'the white house, white house, washington, washington dc, department of state, us department of state, department of defense, department of the treasury, department of the army, department of the navy, department of the air force, the secretary of state, secretary of state, the secretary of defense, secretary of defense, the deputy secretary of defense, the deputy secretary of state, the under secretary of state, under secretary of state, assistant secretary, assistant secretary of state, assistant secretary of defense, the secretary of the treasury, office of the secretary of defense, office of the secretary, office of the director, office of national estimates, office of current intelligence, national security council, national security council action, central intelligence agency, directorate of intelligence, director of intelligence and research, director of central intelligence, bureau of intelligence and research, the joint chiefs of staff, joint chiefs of staff, united states information agency, agency for international development, agency for international development department of state, arms control and disarmament agency, american embassy, american consulate, embassy of the united states of america, united states mission to the united nations, the director of central intelligence, executive office of the president, the vice president, office of the vice president, united states senate, house of representatives, interdepartmental group for africa, operations coordinating board';

/** What a paper calls itself above its text. */
const MASTHEADS =
  'airgram, telegram, cable, memorandum, action memorandum, information memorandum, briefing memorandum, intelligence note, intelligence memorandum, memorandum of conversation, memcon, letter, message, note, action, information, action information, place, time, date, outgoing telegram, incoming telegram, national intelligence estimate, special national intelligence estimate, research memorandum, memorandum for the record, memorandum for the files, aide memoire, briefing paper, checklist';

const KEYS: ReadonlySet<string> = new Set(`${FORM_WORDS}, ${LETTERHEADS}, ${MASTHEADS}`.split(', ').map(fold));

/** Whether the whole line is a word of forms, a letterhead or the name of a form. */
export function isFormLine(text: string): boolean {
  return text.length <= 70 && KEYS.has(fold(text));
}
