import type { FrusDocument, Party } from '../../document/model';
import { classOfWord, WordClass } from '../../reader/namesWords';
import { encloses, overlaps, type Span } from '../../text/span';
import type { Person, PersonMention } from '../resolution';
import { isCourtesy, readTitle } from './titles';

/** Gives each mention the office that the document itself gives its person: in the heading, before a name, or behind it. */
export function withOffices(document: FrusDocument, mentions: readonly PersonMention[]): PersonMention[] {
  const titles = new Map<number, Span>();
  for (const { span, title } of document.names) if (title !== null) titles.set(span.start, title);
  const best = new Map<Person, Span>();
  const own = mentions.map((mention) => {
    if (!mention.person || mention.insideThing) return null;
    const office = officeAt(document, mention, titles.get(mention.span.start) ?? null);
    const known = best.get(mention.person);
    if (office && (!known || office.weight > weightOf(document, known))) best.set(mention.person, office.span);
    return office;
  });
  return mentions.map((mention, i) => {
    const office = (mention.person && best.get(mention.person)) ?? own[i]?.span ?? null;
    return office === null || mention.officeInDocument !== null ? mention : { ...mention, officeInDocument: office };
  });
}

interface FoundOffice {
  readonly span: Span;
  readonly weight: number;
}

/** Offices of the heading outweigh any other; of the others the longer says more. */
function weightOf(document: FrusDocument, span: Span): number {
  const inHeading = document.heading !== null && encloses(document.heading.span, span);
  return (inHeading ? 1000 : 0) + span.end - span.start;
}

function officeAt(document: FrusDocument, mention: PersonMention, title: Span | null): FoundOffice | null {
  const span =
    partyOffice(document, mention.span) ??
    (title && isOffice(document.text.slice(title.start, title.end)) ? title : null) ??
    apposition(document, mention.span);
  return span && { span, weight: weightOf(document, span) };
}

function partyOffice(document: FrusDocument, name: Span): Span | null {
  return partyNamed(document, name)?.office ?? null;
}

/** The sender or addressee of the heading whose name a span is; null where it is none's. */
export function partyNamed({ heading }: FrusDocument, name: Span): Party | null {
  if (!heading || !overlaps(heading.span, name)) return null;
  const parties: readonly Party[] = [...heading.from, ...heading.to];
  return parties.find((p) => p.name !== null && overlaps(p.name, name)) ?? null;
}

function isOffice(title: string): boolean {
  const read = readTitle(title);
  return !read.woman && !isCourtesy(read);
}

/** How many characters behind a name an office may take. */
const LONGEST = 120;

/** `Elliott Abrams, Assistant Secretary of State for …,`: capitalised words of office behind a comma, up to the next stop. */
function apposition({ text, names }: FrusDocument, name: Span): Span | null {
  if (!APPOSES.has(text.charCodeAt(name.end)) && !APPOSES.has(text.charCodeAt(name.end + 1))) return null;
  const behind = text.slice(name.end, name.end + LONGEST + 2);
  const match = /^(?:, ?|\s?[—–]\s?)((?:the )?\p{Lu}[^,;.:()\n\d—–”“"]{3,})/u.exec(behind);
  if (!match) return null;
  const words = match[1]!.split(/\s+/);
  const first = words[words[0] === 'the' ? 1 : 0];
  if (first === undefined) return null;
  const of = classOfWord(first);
  if (of !== WordClass.Title && of !== WordClass.Office) return null;
  if (!words.some((w) => /^\p{Lu}/u.test(w) && classOfWord(w.replace(/[’'].*$/, '')) === WordClass.Title)) return null;
  // A verb in lower case begins a sentence, not an office.
  const length = officeLength(match[1]!);
  if (length === 0 || !isOffice(match[1]!.slice(0, length))) return null;
  const start = name.end + match[0].length - match[1]!.length;
  const office = { start, end: start + length };
  // `Mr. Hilsman, Ambassador Kirk and Admiral Felt`: the title is the next man's.
  return names.some(({ title }) => title !== null && overlaps(title, office)) ? null : office;
}

/** Comma and dashes: one stands behind the name, or behind a space there. */
const APPOSES: ReadonlySet<number> = new Set([0x2c, 0x2013, 0x2014]);

const LINKS = /^(?:of|for|to|the|at|in|and|on|a|large|d’affaires|d'affaires)$/;

/** The length of the words of office at the beginning: capitalised words joined by small ones. */
function officeLength(words: string): number {
  let end = 0;
  for (const m of words.matchAll(/\S+/g)) {
    if (/^\p{Lu}/u.test(m[0])) end = m.index + m[0].length;
    else if (!LINKS.test(m[0])) break;
  }
  return end;
}
