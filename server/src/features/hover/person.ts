import {
  biographyOn,
  type DatedBiography,
  type DatedOffice,
  type Life,
  type StatedOffice,
} from '../../archive/biography';
import { LIST_SOURCE } from '../../archive/persons/listedPerson';
import type { DocumentDate, Person, PersonMention } from '../../archive/resolution';
import type { Snapshot } from '../../archive/snapshot';
import { CURATED_SOURCE, OFFICIALS_SOURCE } from '../../data/biographies';
import type { FrusDocument } from '../../document/model';
import { textOf } from '../../text/span';
import { printedDate } from '../calendar';
import { type HoverBlock, list, paragraph, remark, title } from './content';

/** Offices of one source that a hover shows, those nearest to the date; and candidates of an ambiguous name. */
const OFFICES = 6;
const CANDIDATES = 8;

/** Who is named: office on the document's date, offices, life dates, where each comes from, and why this person. */
export function personBlocks(snapshot: Snapshot, mention: PersonMention): HoverBlock[] {
  const words = textOf(snapshot.document.text, mention.span).replace(/\s+/g, ' ');
  if (mention.insideThing) return namesakeBlocks(words, mention);
  if (mention.state === 'unknown') return unknownBlocks(words, mention.candidates);
  if (!mention.person) return ambiguousBlocks(snapshot, words, mention);
  const { document, resolution } = snapshot;
  const biography = biographyOn(mention.person, document, resolution.date, mention.officeInDocument);
  return [
    title(nameAndCountry(biography)),
    ...officeOnDate(document, resolution.date, biography),
    ...careerBlocks(biography),
    ...(biography.life === null ? [] : [lifeBlock(biography.life)]),
    ...(mention.listedAs === null ? [] : [remark(`Listed as ${mention.listedAs.name}, which refers to this entry`)]),
    remark(`Why this person: ${mention.why}`),
  ];
}

/** The offices of the tables are those of a country, which they leave out; most are American. */
function nameAndCountry({ name, affiliation }: DatedBiography): string {
  return affiliation === null || affiliation === 'United States' ? name : `${name} — ${affiliation}`;
}

/** A library, law or folder that is called after somebody: nobody is named, and nothing is told of him. */
function namesakeBlocks(words: string, { person, candidates }: PersonMention): HoverBlock[] {
  const bearers = (person ? [person] : candidates).map((p) => p.name);
  return [
    title(words),
    paragraph('Part of the name of a thing: nobody is named here.'),
    ...(bearers.length === 0 ? [] : [remark(`Of this name: ${bearers.slice(0, CANDIDATES).join('; ')}`)]),
  ];
}

function unknownBlocks(words: string, candidates: readonly Person[]): HoverBlock[] {
  const none = 'Not identified: no list or table at hand surely has this person.';
  if (candidates.length === 0) return [title(words), paragraph(none)];
  return [
    title(words),
    paragraph(none),
    remark('Others of this name'),
    list(candidates.slice(0, CANDIDATES).map((p) => p.name)),
  ];
}

function ambiguousBlocks({ document, resolution }: Snapshot, words: string, mention: PersonMention): HoverBlock[] {
  const lines = mention.candidates.slice(0, CANDIDATES).map((person) => {
    const { held, careers } = biographyOn(person, document, resolution.date, null);
    const office = held[0] ?? careers[0]?.offices[0];
    return office ? `${person.name}: ${held[0] ? withTerm(office) : officeLine(office)}` : person.name;
  });
  if (mention.candidates.length > CANDIDATES) lines.push(`and ${mention.candidates.length - CANDIDATES} more`);
  return [title(words), paragraph('Not certain who is meant. It may be:'), list(lines), remark(mention.why)];
}

/** The office in the words of the document, else as the list or the tables know it; and of which date that is said. */
function officeOnDate(document: FrusDocument, date: DocumentDate | null, biography: DatedBiography): HoverBlock[] {
  const { stated, held, undated, careers } = biography;
  if (stated) {
    const where = wordsOfWhat(document, stated);
    return [paragraph(stated.words), remark(date === null ? sentence(where) : `${onDate(document, date)}; ${where}`)];
  }
  if (held.length > 0 && date !== null)
    return [
      ...held.map((office) => paragraph(withTerm(office))),
      remark(`${onDate(document, date)}; from ${sourceWithin(held[0]!.source)}`),
    ];
  if (undated.length > 0)
    return [
      ...undated.map((office) => paragraph(office.title)),
      remark(
        `From the persons list of this volume, which does not say when${date === null ? '' : `; not certain for the document’s date (${lowered(onDate(document, date))})`}`,
      ),
    ];
  const isPerhaps = careers.some(({ offices }) => offices.some((office) => office.when === 'perhaps'));
  return date === null
    ? [paragraph('The date of the document is not known, so no office can be told for it.')]
    : [
        paragraph(`No office is ${isPerhaps ? 'certain' : 'known'} for the date of the document.`),
        remark(onDate(document, date)),
      ];
}

function wordsOfWhat(document: FrusDocument, { where, note }: StatedOffice): string {
  switch (where) {
    case 'heading':
      return 'in the words of the heading';
    case 'text':
      return 'in the words of the document';
    case 'note':
      return `in the words of ${note === null ? 'a note' : noteName(document, note)}`;
  }
}

/** `On March 25, 1985`; `About March 18–26, 1985, estimated from notes 1 and 4`. */
function onDate(document: FrusDocument, date: DocumentDate): string {
  const printed = printedDate(date.iso, date.isoEnd);
  switch (date.basis) {
    case 'notes':
      return `About ${printed}, estimated from ${notesName(document, date.notes)}`;
    case 'file':
      return `On ${printed}, the date of the file number`;
    default:
      return `${date.iso.length === 10 ? 'On' : 'In'} ${printed}`;
  }
}

function notesName(document: FrusDocument, notes: readonly number[]): string {
  const [first, ...more] = notes.map((index) => noteName(document, index));
  if (first === undefined) return 'the notes';
  if (more.length === 0) return first;
  const all = `${[first, ...more.slice(0, -1)].join(', ')} and ${more.at(-1)}`;
  return [first, ...more].every((name) => name.startsWith('note ')) ? `notes ${all.replaceAll('note ', '')}` : all;
}

function noteName(document: FrusDocument, index: number): string {
  const label = document.notes[index]?.label ?? '';
  return label === '' ? 'the source note' : `note ${label}`;
}

/** Offices source by source, without what stands above already. */
function careerBlocks({ careers, held, undated, stated }: DatedBiography): HoverBlock[] {
  const shownAbove = held.length > 0 ? held : undated;
  return careers.flatMap(({ source, offices }) => {
    const others = stated ? offices : offices.filter((office) => !shownAbove.includes(office));
    if (others.length === 0) return [];
    const shown = nearest(others);
    const lines = shown.map(officeLine);
    if (shown.length < others.length) lines.push(`and ${others.length - shown.length} more`);
    return [remark(`${SOURCE_HEADS.get(source) ?? source}:`), list(lines)];
  });
}

/** Those nearest to the document's date, in their order. */
function nearest(offices: readonly DatedOffice[]): readonly DatedOffice[] {
  if (offices.length <= OFFICES) return offices;
  const first = offices.findIndex((o) => o.when === 'current' || o.when === 'perhaps' || o.when === 'later');
  const middle = first < 0 ? offices.length : first;
  const start = Math.max(0, Math.min(middle - OFFICES / 2, offices.length - OFFICES));
  return offices.slice(start, start + OFFICES);
}

const MARKS = {
  earlier: '',
  current: 'On this date: ',
  later: 'Later: ',
  perhaps: 'Perhaps on this date: ',
  untold: '',
};

/** `Later: Ambassador to the Federal Republic of Germany, September 16, 1985–February 17, 1989`. */
function officeLine(office: DatedOffice): string {
  return MARKS[office.when] + withTerm(office);
}

function withTerm(office: DatedOffice): string {
  const term = termOf(office);
  return term === '' ? office.title : `${office.title}, ${term}`;
}

function termOf({ from, to }: DatedOffice): string {
  if (from !== null && to !== null) return from === to ? printedDate(from) : `${printedDate(from)}–${printedDate(to)}`;
  if (from !== null) return `from ${printedDate(from)}`;
  return to === null ? '' : `until ${printedDate(to)}`;
}

function lifeBlock({ born, died, sources }: Life): HoverBlock {
  const years = born === null ? `Died ${died}` : died === null ? `Born ${born}` : `Lived ${born}–${died}`;
  return paragraph(sources.length === 0 ? years : `${years}, from ${sources.map(sourceWithin).join(' and ')}`);
}

const SOURCE_HEADS = new Map([
  [LIST_SOURCE, 'Persons list of this volume'],
  [OFFICIALS_SOURCE, 'Principal Officers and Chiefs of Mission'],
  [CURATED_SOURCE, 'Table of people (public record)'],
]);

/** A source's name within a sentence, behind “from”. */
function sourceWithin(source: string): string {
  const head = SOURCE_HEADS.get(source) ?? source;
  // A publication has no article.
  return source === OFFICIALS_SOURCE ? head : `the ${lowered(head)}`;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
