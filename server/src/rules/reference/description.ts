import type { DocumentSummary } from '../../archive/summary';
import { blockAt } from '../../document/apparatus';
import type { DateMention } from '../../document/mentions';
import type { DocumentKind, FrusDocument } from '../../document/model';
import type { Span } from '../../text/span';
import type { Rule } from '../rule';

export const referenceDescription: Rule = {
  id: 'reference/description',
  checks: 'A document that is named by kind and date beside its number is of that kind and date.',
  why: 'Words and number say the same twice; where they differ the number is wrong, or documents were renumbered after it was written.',
  source: 'found in published volumes',
  level: 'off',
  levels: { pedantic: 'hint' },
  fixable: 'no',
  reads: 'text',
  needs: ['Document'],
  *check({ document, resolution }) {
    for (const { candidate, targets } of resolution.references) {
      const [item] = candidate.items;
      const there = targets[0]?.at;
      if (candidate.items.length !== 1 || targets.length !== 1 || !there) continue;
      if (item!.kind !== 'document' || candidate.volume || candidate.anchor || targets[0]!.volume !== null) continue;
      if (!isEditors(document, candidate.note)) continue;
      const described = describedBefore(document, item!.span);
      const differs = described && difference(described, there);
      if (!described || !differs) continue;
      yield {
        span: item!.span,
        message: `Document ${item!.from} ${differs}. Correct the number or the words.`,
        related: [{ span: described.span, message: 'the words' }],
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1] Again.[2]\n\n[1] See telegram 1234 from Athens, May 1, 1977, Document 3.\n[2] The message of May 1 is printed as Document 3.\n',
        documents: ['1', '2', '3'],
      },
      // What is attached to a document, or told of in it, is of another kind and date.
      {
        text: '4. Editorial Note\n\nThe Council met.[1] Again.[2] Once more.[3]\n\n[1] The letter of June 9, 1976, is attached to Document 3.\n[2] The memorandum of June 9, 1976, is quoted in Document 3.\n[3] See the memorandum on the meeting of June 9, 1976, Document 3.\n',
        documents: ['1', '2', '3'],
      },
      {
        text: '4. Editorial Note\n\nThe Council met.\n\n5. Editorial Note\n\nIt rose.[1]\n\n[1] See telegram 1234 from Athens, June 9, 1976, Document 4.\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1] Again.[2]\n\n[1] See telegram 1234 from Athens, May 19, 1977, ⟦Document 3⟧.\n[2] See the memorandum of conversation in ⟦Document 3⟧.\n',
        documents: ['1', '2', '3'],
      },
      {
        text: '4. Editorial Note\n\nThe Council met.[1] Again.[2]\n\n[1] The letter of May 9 is printed as ⟦Document 3⟧.\n[2] It began with telegram 1234, June 9, 1976 (⟦Document 3⟧).\n',
        documents: ['1', '2', '3'],
      },
    ],
  },
};

/** What the words before a number say of the document. */
interface Described {
  /** The words from the kind on. */
  readonly span: Span;
  readonly kind: string;
  readonly date: DateMention | null;
}

/** Notes (but for the source note, which dates other things) and editorial notes describe; other text is of its time. */
function isEditors({ kind, source }: FrusDocument, note: number | null): boolean {
  return note === null ? kind === 'editorial note' : note !== source?.note;
}

/** Words that a note describes a document by, and the kinds that are so called. */
const CALLED: readonly (readonly [words: string, kinds: readonly DocumentKind[]])[] = [
  ['telegram', ['telegram', 'backchannel message', 'message', 'airgram', 'instruction']],
  ['airgram', ['airgram', 'telegram', 'despatch']],
  ['despatch', ['despatch', 'airgram', 'report', 'letter']],
  ['letter', ['letter', 'message', 'note', 'telegram']],
  [
    'memorandum of conversation',
    [
      'memorandum of conversation',
      'memorandum of telephone conversation',
      'memorandum of discussion',
      'memorandum',
      'minutes',
      'notes',
      'summary',
      'transcript',
    ],
  ],
  [
    'memorandum',
    [
      'memorandum',
      'memorandum of conversation',
      'memorandum of telephone conversation',
      'memorandum of discussion',
      'action memorandum',
      'information memorandum',
      'briefing memorandum',
      'nsam',
      'nssm',
      'nsdm',
      'presidential directive',
      'nie',
      'paper',
      'report',
      'note',
      'notes',
      'summary',
    ],
  ],
  ['message', ['message', 'backchannel message', 'telegram', 'letter', 'note', 'address', 'airgram']],
];

/** Of these the heading does not tell what they are called, or they tell of several documents. */
const UNTOLD: ReadonlySet<DocumentKind> = new Set(['editorial note', 'correspondence', 'other']);

/** Any word for a kind: where two stand, it cannot be told which is meant. */
const KIND_WORD =
  /\b(?:(memorandum of conversation|telegram|airgram|despatch|letter|memorandum|message)|telegrams|cables?|airgrams|despatches|letters|memoranda|memorandums|messages|notes?|minutes|papers?|reports?|records?|summar(?:y|ies)|transcripts?|attachments?|enclosures?|tabs?|annex(?:es)?|drafts?|copy|copies|texts?|reply|response)\b/gi;

/** Behind the words, right before the number. */
const LINK = /(?:,|,? (?:is|was) printed (?:as|in)|,? printed (?:as|in)| in| \((?:see |printed as )?)\s*$/;

/** Something was done with the document in the one that is named, a part of either is meant, or the date may be of something else. */
const APART =
  /\b(?:attach|enclos|transmi|forward|quot|summari|discuss|refer|mention|describ|excerpt|extract|portion|part\b|section|cover|report(?:ed|s)\b|contain|reproduc|repl(?:y|ied)|respon|comment|based|meeting|talks|visit|session|speech)/i;

/** A part of the document is named behind its number. */
const PART = /^,? \(?(?:and|or|attachment|tab|enclosure|annex|appendix|footnotes?|notes?|n\.)\b/i;

/** As far before the number as a description begins. */
const REACH = 200;

function describedBefore(document: FrusDocument, number: Span): Described | null {
  const { text } = document;
  const block = blockAt(document, number.start);
  if (!block || PART.test(text.slice(number.end, number.end + 20))) return null;
  const before = text.slice(Math.max(block.start, number.start - REACH), number.start);
  const link = LINK.exec(before)?.[0];
  if (link === undefined) return null;
  const words = /[^.;:()[\]“”]*$/.exec(before.slice(0, before.length - link.length))![0];
  const [kind, another] = words.matchAll(KIND_WORD);
  if (!kind?.[1] || another || APART.test(words)) return null;
  const start = number.start - link.length - words.length + kind.index;
  const dates = document.dates.filter((d) => d.span.start >= start - words.length && d.span.end <= number.start);
  if (dates.length > 1) return null;
  const date = dates[0] ?? null;
  return date && date.span.start < start
    ? null
    : { span: { start, end: number.start - link.length }, kind: kind[1].toLowerCase(), date };
}

/** How the document differs from the words, for a message; null where it does not, or it cannot be told. */
function difference({ kind, date }: Described, there: DocumentSummary): string | null {
  if (UNTOLD.has(there.kind)) return null;
  const kinds = CALLED.find(([words]) => words === kind)?.[1];
  if (kinds && !kinds.includes(there.kind)) return `is of another kind (${there.kind}), not a ${kind}`;
  if (!date || there.date === null || date.impossible || date.isoEnd !== null) return null;
  // A title that names a span of days is of each of them.
  if (/\d[–-]\d/.test(there.title)) return null;
  const apart = daysApart(date, there.date);
  return apart !== null && apart > 1 ? `is of ${there.date}, not of the day named here` : null;
}

const DAY = 86_400_000;

/**
 * Days between a date and that of a document; null where one of them is no day. A telegram sent at night has two dates: one day
 * apart tells nothing. Where no year stands, that which brings them nearest is meant.
 */
function daysApart({ iso, yearAssumed }: DateMention, there: string): number | null {
  const year = Number(there.slice(0, 4));
  const days = (yearAssumed ? [year - 1, year, year + 1].map((y) => `${y}${iso.slice(4)}`) : [iso]).map(
    (day) => Math.abs(Date.parse(day) - Date.parse(there)) / DAY,
  );
  return iso.length === 10 && there.length === 10 && !days.some(Number.isNaN) ? Math.min(...days) : null;
}
