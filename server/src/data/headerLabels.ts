/** Kinds of header lists, as the model has them. */
type HeaderKindName = 'subject' | 'participants' | 'from' | 'to' | 'through' | 'reference' | 'other';

/**
 * Labels of the lists at the head of memoranda, telegrams and records of conversation, folded (see `fold`), by kind.
 * Source: correspondence handbooks of the Department of State; usage of FRUS.
 */
const LABELS: Readonly<Record<HeaderKindName, string>> = {
  subject: 'subject, subjects, subj, subjs, subject matter, topic, topics, re, regarding, title',
  participants:
    'participants, participant, participation, present, others present, other present, members present, also present, those present, persons present, people present, present were, attended by, attendance, attendees, attending, those attending, in attendance, persons attending, list of participants, list of attendees, members, conferees, principals, principals present, observers, also attending, also in attendance, us participants, american participants, british participants, soviet participants, foreign participants, chairman, staff, staff members, notetaker, note taker, interpreter, interpreters',
  from: 'from, fm, fr, originator, origin',
  to: 'to, memorandum for, memorandum to, memo for, memo to, for, memoranda for, message for, letter to, note for',
  through: 'through, thru, via',
  reference: 'reference, references, ref, refs, reftel, reftels, re tel',
  other:
    'info, information, info to, information to, action, action to, action addressees, cc, copies, copies to, copy to, date, dates, place, time, date and place, date and time, date time, time and place, time and date, place and date, date place, date time and place, location, dated, distribution, distribution list, dist, dist to, dissemination, enclosure, enclosures, encl, encls, attachment, attachments, attach, source, sources, country, countries, attention, attn, memorandum, memorandum of conversation, approved by, drafted by, drafted, cleared by, clearance, clearances, clearances by, concur, concurrence, concurrences, concurred in, concurrence by, submitted by, prepared by, priority, precedence, classification, dept pass, department pass, pass, pass to, report no, report number, date of info, date of information, date acquired, place acquired, date of report, date of meeting, file, file no, serial, tags, eo 11652, eo 12065, eo 12356, eo, action office, action requested, action required, project, agenda, agenda item, meeting, occasion, recorded by, reporting officer, channel, handling, operator, order, slug, routine, immediate, flash, exempt, not for',
};

const KIND_BY_LABEL: ReadonlyMap<string, HeaderKindName> = new Map(
  (Object.keys(LABELS) as HeaderKindName[]).flatMap((kind) =>
    LABELS[kind].split(', ').map((label) => [label, kind] as const),
  ),
);

/** The kind of list that a label (folded) names, or null. */
export function headerKindOf(label: string): HeaderKindName | null {
  return KIND_BY_LABEL.get(label) ?? null;
}
