import { classificationOf, handlingOf } from '../data/classifications';
import { REPOSITORIES } from '../data/repositories';
import type { CalendarDate, SourceNote } from '../document/model';
import { type Span, trimSpan } from '../text/span';
import { tokenize } from '../text/tokens';
import { isoOf, readDateAt } from './calendar';
import type { Draft } from './draft';
import type { Opening } from './heading';
import { surnamesIn } from './sourceNames';
import { sentencesOf } from './sourceSentences';

const PREFIX = /^\[?(?:Source|SOURCE|source|Sources)\s*[:;.]\s*/;

/**
 * Takes the source note apart: `Source: REPOSITORY, COLLECTION, …. CLASSIFICATION; HANDLING. Drafted by A on DATE; cleared by B.`
 * Null where no note is one: it is among the first two notes, and begins with the word or names an archive.
 */
export function readSourceNote(draft: Draft, _opening: Opening): SourceNote | null {
  for (let i = 0; i < draft.notes.length && i < 2; i++) {
    const note = draft.notes[i]!;
    const text = draft.text.slice(note.span.start, note.span.end);
    const prefix = PREFIX.exec(text);
    if (!prefix && !(i === 0 && namesRepository(text))) continue;
    return read(draft, i, prefix?.[0] ?? '');
  }
  return null;
}

/** Names of repositories by their first letters, the longest first. */
const HOLDERS = new Map<string, string[]>();
for (const name of REPOSITORIES.flatMap((r) => [r.name, ...r.aliases]).sort((a, b) => b.length - a.length)) {
  const same = HOLDERS.get(name[0]!);
  if (same) same.push(name);
  else HOLDERS.set(name[0]!, [name]);
}

function holdersLike(text: string): readonly string[] {
  return HOLDERS.get(text.charAt(0)) ?? [];
}

function namesRepository(text: string): boolean {
  return holdersLike(text).some((name) => text.charCodeAt(name.length) === COMMA && text.startsWith(name));
}

const COMMA = 0x2c;

function read(draft: Draft, note: number, prefix: string): SourceNote {
  const { span, paragraphs } = draft.notes[note]!;
  const first = paragraphs[0] ?? span;
  const text = draft.text.slice(first.start, first.end);
  const at = (s: Span): Span => ({ start: s.start + first.start, end: s.end + first.start });
  const sentences = sentencesOf(text, prefix.length);
  const location = sentences[0] ?? null;
  let classification: Span | null = null;
  const handling: Span[] = [];
  const people: People = { drafted: [], cleared: [], approved: [], draftedOn: null };
  for (const sentence of sentences.slice(1)) {
    const words = text.slice(sentence.start, sentence.end);
    if (classification === null && handling.length === 0) {
      const found = markings(text, sentence);
      if (found) {
        classification = found.classification;
        handling.push(...found.handling);
        if (found.end < sentence.end) readPeople(text, { start: found.end, end: sentence.end }, people);
        continue;
      }
    }
    if (/\b(?:[Dd]rafted|[Cc]leared|[Aa]pproved|[Pp]repared|[Cc]oncurred)\b/.test(words))
      readPeople(text, sentence, people);
  }
  const repository = location && repositoryOf(text, location);
  return {
    note,
    prefix:
      prefix === '' ? null : trimSpan(draft.text, at({ start: prefix.startsWith('[') ? 1 : 0, end: prefix.length })),
    location: location && at(location),
    repository: repository && at(repository),
    classification: classification && at(classification),
    handling: handling.map(at),
    drafted: people.drafted.map(at),
    draftedOn: people.draftedOn && { ...people.draftedOn, span: at(people.draftedOn.span) },
    cleared: people.cleared.map(at),
    approved: people.approved.map(at),
  };
}

/** What stands before the first comma of the location: the archive or library. */
function repositoryOf(text: string, location: Span): Span | null {
  const words = text.slice(location.start, location.end);
  const known = holdersLike(words).find((name) => words.startsWith(name));
  const comma = words.indexOf(',');
  const length = known?.length ?? (comma > 0 ? comma : words.length);
  return length === 0 ? null : { start: location.start, end: location.start + length };
}

/**
 * A sentence of markings: `Secret; Nodis; Eyes Only`, `No classification marking`; null for any other. `end` is where the words on
 * drafting begin, in the rare sentence that holds them too (`Secret; drafted by Jones`).
 */
function markings(text: string, sentence: Span): { classification: Span | null; handling: Span[]; end: number } | null {
  let classification: Span | null = null;
  const handling: Span[] = [];
  let start = sentence.start;
  for (let i = sentence.start; i <= sentence.end; i++) {
    if (i < sentence.end && text[i] !== ';') continue;
    const piece = trimSpan(text, { start, end: i });
    const words = text.slice(piece.start, piece.end);
    if (/^(?:and )?(?:[Dd]rafted|[Cc]leared|[Aa]pproved)\b/.test(words)) {
      return classification === null && handling.length === 0 ? null : { classification, handling, end: start };
    }
    start = i + 1;
    if (classification === null && handling.length === 0 && classificationOf(words)) classification = piece;
    else if (classification !== null || handlingOf(words)) handling.push(piece);
    else return null;
  }
  return classification === null && handling.length === 0 ? null : { classification, handling, end: sentence.end };
}

interface People {
  drafted: Span[];
  cleared: Span[];
  approved: Span[];
  draftedOn: CalendarDate | null;
}

const ACTION =
  /\b([Dd]rafted|[Cc]leared|[Aa]pproved|[Pp]repared|[Cc]oncurred)(?: and (drafted|cleared|approved|signed))?(?: in (?:draft|substance))?(?: on [^;]{3,30}?)? (?:by|in)\b|\b([Dd]rafted|[Cc]leared|[Aa]pproved)\b/g;

/** The clauses of a sentence about the making of the document, each from its verb to the next. */
function readPeople(text: string, sentence: Span, people: People): void {
  const words = text.slice(sentence.start, sentence.end);
  const verbs = [...words.matchAll(ACTION)];
  verbs.forEach((verb, k) => {
    const start = sentence.start + verb.index + verb[0].length;
    const end = sentence.start + (verbs[k + 1]?.index ?? words.length);
    const names = surnamesIn(text, { start, end });
    for (const word of [verb[1] ?? verb[3] ?? '', verb[2] ?? '']) {
      const action = word.toLowerCase();
      if (action === 'drafted' || action === 'prepared') {
        people.drafted.push(...names);
        people.draftedOn ??= dateIn(text, { start: sentence.start + verb.index, end });
      } else if (action === 'cleared' || action === 'concurred') people.cleared.push(...names);
      else if (action === 'approved') people.approved.push(...names);
    }
  });
}

/** The first date between two offsets; without a year where none is written (`--03-18`). */
function dateIn(text: string, within: Span): CalendarDate | null {
  const tokens = tokenize(text.slice(within.start, within.end));
  for (let i = 0; i < tokens.count; i++) {
    const date = readDateAt(tokens, i);
    if (!date || date.impossible) continue;
    const { month, day } = date.from;
    const two = (n: number | null) => String(n ?? 0).padStart(2, '0');
    return {
      span: { start: date.span.start + within.start, end: date.span.end + within.start },
      iso: isoOf(date.from) ?? `--${two(month)}-${two(day)}`,
      isoEnd: null,
    };
  }
  return null;
}
