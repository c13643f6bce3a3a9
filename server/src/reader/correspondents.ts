import { LONGEST_TITLE, titleAtStart } from '../data/personalTitles';
import type { Party } from '../document/model';
import { LetterPattern } from '../text/letterPattern';
import { isUpper } from '../text/letters';
import type { Line } from './lines';

/** Who wrote to whom, as a heading names them. */
export interface Correspondents {
  readonly from: readonly Party[];
  readonly to: readonly Party[];
}

const NONE: Correspondents = { from: [], to: [] };

/** A piece of a title between two offsets of its words. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the correspondents of a title: `… From X (A) and Y (B) to Z`, `The X at P (A) to the Y`, `…, by the X (A)`,
 * `… Prepared in the X`. The title lies between two offsets of the line's words, place and date left out.
 */
export function readCorrespondents(line: Line, start: number, end: number): Correspondents {
  const text = line.text;
  const piece = trimmed(text, { start, end });
  if (piece.end <= piece.start) return NONE;
  const from = wordAtDepth0(text, piece, /^(?:From|from)$/);
  if (from) {
    const to = wordAtDepth0(text, { start: from.end, end: piece.end }, /^(?:To|to)$/, from.end);
    return {
      from: parties(line, { start: from.end, end: to?.start ?? piece.end }),
      to: to ? parties(line, { start: to.end, end: piece.end }) : [],
    };
  }
  const by = wordAtDepth0(text, piece, /^(?:By|by)$/);
  if (by) {
    const to = wordAtDepth0(text, { start: by.end, end: piece.end }, /^(?:To|to)$/, by.end);
    return {
      from: parties(line, { start: by.end, end: to?.start ?? piece.end }),
      to: to ? parties(line, { start: to.end, end: piece.end }) : [],
    };
  }
  // `The Consul General at Batavia (Livengood) to the Secretary of State`
  const first = text.slice(piece.start, Math.min(piece.end, piece.start + LONGEST_TITLE));
  const old = first.startsWith('The ') || titleAtStart(first) !== null;
  const to = wordAtDepth0(text, piece, /^(?:To|to)$/, piece.start);
  if (old && to && to.start > piece.start) {
    return {
      from: parties(line, { start: piece.start, end: to.start }),
      to: parties(line, { start: to.end, end: piece.end }),
    };
  }
  const prepared = /\b(?:Prepared|Drafted|Submitted|Approved) (?:in|for) /.exec(text.slice(piece.start, piece.end));
  if (prepared && / in $/.test(prepared[0])) {
    return {
      from: parties(line, { start: piece.start + prepared.index + prepared[0].length, end: piece.end }),
      to: [],
    };
  }
  return NONE;
}

/**
 * The first word of the piece that fits, outside of parentheses and brackets. A `to` that belongs to an office (`the Ambassador to
 * the Soviet Union (Thompson) to …`) is left out where a better one follows: the last `to` that stands behind a name wins.
 */
function wordAtDepth0(text: string, piece: Piece, fits: RegExp, partyStart?: number): Piece | null {
  let depth = 0;
  let found: Piece | null = null;
  let best = -1;
  let i = piece.start;
  while (i < piece.end) {
    const c = text.charCodeAt(i);
    if (c === 0x28 || c === 0x5b) depth++;
    else if ((c === 0x29 || c === 0x5d) && depth > 0) depth--;
    if (depth === 0 && isLetter(c) && (i === piece.start || !isLetter(text.charCodeAt(i - 1)))) {
      let end = i;
      while (end < piece.end && isLetter(text.charCodeAt(end))) end++;
      if (end - i <= 4 && fits.test(text.slice(i, end))) {
        if (partyStart === undefined) return { start: i, end };
        const rank = rankOfTo(text, partyStart, i, end);
        if (rank > best) {
          best = rank;
          found = { start: i, end };
        }
      }
      i = end;
    } else i++;
  }
  return found;
}

/** How well a `to` parts sender from addressee: behind a name in parentheses best, behind an office that takes `to` worst. */
function rankOfTo(text: string, partyStart: number, start: number, end: number): number {
  const before = text.slice(Math.max(partyStart, start - 60), start).trimEnd();
  const after = text.slice(end, end + 40);
  if (before === '' || /^\s+(?:and|Holders)\b/.test(after)) return 0;
  if (before.endsWith(')')) return 3;
  if (
    /\b(?:Ambassador|Minister|Representative|Delegate|Adviser|Assistant|Envoy|Emissary|Observer|Mission|Delegation|Consultant|Counselor|Secretary|Commissioner|Legate|Liaison|Relations|Aide|Advisor|Assistance)$/.test(
      before,
    )
  )
    return 1;
  return 2;
}

/** Splits the words between two offsets into parties. */
function parties(line: Line, piece: Piece): Party[] {
  const found: Party[] = [];
  for (const part of split(line.text, trimmed(line.text, piece))) {
    const party = readParty(line, trimmed(line.text, part));
    if (party) found.push(party);
  }
  return found;
}

/** Cuts a list at `and` and commas where a party ends and another begins: behind a name, before an article, a title or a name. */
function split(text: string, piece: Piece): Piece[] {
  const parts: Piece[] = [];
  let depth = 0;
  let start = piece.start;
  for (let i = piece.start; i < piece.end; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x28 || c === 0x5b) depth++;
    else if ((c === 0x29 || c === 0x5d) && depth > 0) depth--;
    if (depth > 0 || (c !== 0x2c && c !== 0x20 && c !== 0xa0 && c !== 0x0a)) continue;
    const joint = /^(?:,\s+and\s+|\s+and\s+|,\s+)/.exec(text.slice(i, i + 8));
    if (!joint) continue;
    const next = i + joint[0].length;
    if (next < piece.end && partsParties(text, start, i, next, piece.end, joint[0].includes('and'))) {
      parts.push({ start, end: i });
      start = next;
    }
    i = next - 1;
  }
  parts.push({ start, end: piece.end });
  return parts;
}

function partsParties(text: string, start: number, end: number, next: number, limit: number, and: boolean): boolean {
  const before = text.slice(start, end);
  const after = text.slice(next, Math.min(limit, next + LONGEST_TITLE));
  const begins = /^(?:the|The|Acting)\s/.test(after) || titleAtStart(after) !== null;
  if (before.endsWith(')')) return begins || isUpper(after.charCodeAt(0));
  if (!begins) return false;
  if (!/^(?:the|The)\s/.test(before)) return true;
  // `the Departments of State and the Treasury` is one party; `the Department of State and the Embassy in France` are two.
  if (!and) return false;
  if (WHOLE_PARTY.test(after)) return true;
  return titleAtStart(after) !== null && !/\s(?:of|for)\s\S+$/.test(before);
}

/** The beginnings of what is a correspondent by itself, behind an `and`. */
const WHOLE_PARTY =
  /^(?:the|The)\s+(?:Acting\s+)?(?:Embassy|Embassies|Legation|Mission|Consulate|Department|Interests|Delegation|Secretary|President|Chairman|White\s+House|Ambassador|Under|Deputy|Assistant|Director|Commander|Joint|Central)\b/;

/** One correspondent: article, `Acting`, office, name in parentheses or behind the office. */
function readParty(line: Line, piece: Piece): Party | null {
  const text = line.text;
  let { start } = piece;
  const { end } = piece;
  const article = /^(?:the|The|a|an)\s+/.exec(text.slice(start, Math.min(end, start + 8)));
  if (article) start += article[0].length;
  if (start >= end) return null;
  const acting = /^Acting\s+/.exec(text.slice(start, Math.min(end, start + 10)));
  const officeStart = acting ? start + acting[0].length : start;
  const made = (office: Piece | null, name: Piece | null): Party => ({
    span: line.spanOf(piece.start, end),
    office: office && office.end > office.start ? line.spanOf(office.start, office.end) : null,
    name: name && name.end > name.start ? line.spanOf(name.start, name.end) : null,
    acting: acting !== null,
  });
  // `… (Burt)`, also with words behind it: `the Deputy Director (Smith) of the Office …`
  const open = lastOpening(text, officeStart, end);
  if (open !== null && isName(text.slice(open.start + 1, open.end))) {
    return made(trimmed(text, { start: officeStart, end: open.start }), { start: open.start + 1, end: open.end });
  }
  if (article) return made({ start: officeStart, end }, null);
  // `Secretary of State Shultz`, `President Kennedy`: the title in front, the name behind it.
  const title = titleAtStart(text.slice(start, Math.min(end, start + LONGEST_TITLE)));
  if (title !== null) {
    const name = trimmed(text, { start: start + title, end });
    if (name.end > name.start && isName(text.slice(name.start, name.end)))
      return made({ start: officeStart, end: start + title }, name);
    return made({ start: officeStart, end }, null);
  }
  // `Robert Blackwill of the National Security Council Staff`, `Jerome Dunbar, Operation …`
  const cut = /(?:\s+of\s+(?:the\s+)?|,\s+(?:the\s+)?)/.exec(text.slice(start, end));
  if (cut && isName(text.slice(start, start + cut.index))) {
    return made({ start: start + cut.index + cut[0].length, end }, { start, end: start + cut.index });
  }
  if (isName(text.slice(start, end))) return made(officeBefore(text, officeStart, end), nameAtEnd(text, start, end));
  return made({ start: officeStart, end }, null);
}

/** The last words in parentheses of a piece. */
function lastOpening(text: string, start: number, end: number): Piece | null {
  const close = text.lastIndexOf(')', end - 1);
  if (close < start) return null;
  const open = text.lastIndexOf('(', close);
  return open < start ? null : { start: open, end: close };
}

/** Words that are no name of a person although capitalised: they end the office of a country or office (`Soviet Premier`). */
const OFFICE_WORD =
  /(?:Department|Embassy|Legation|Mission|Consulate|Office|Bureau|Agency|Staff|Council|Committee|Delegation|Government|Headquarters|Station|Congress|House|Senate|Board|Commission|Command|Division|Group|Posts?|Officers?|Missions|Embassies|Secretariat|Ministry|Chiefs|Party|Command|Administration|Center|Authority|Treasury)$/;

const NAME_WORD = new LetterPattern(/^[\p{Lu}‘’'“][\p{L}\p{M}.’‘'“”-]*,?$/u);

function beginsName(word: string): boolean {
  return isUpper(word.charCodeAt(0)) || /^[‘’']/.test(word);
}

/** Whether words can be the name of a person: up to six capitalised words, initials, particles. */
function isName(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  if (parts.length === 0 || parts.length > 6 || words.length > 60 || OFFICE_WORD.test(words)) return false;
  return (
    parts.every(
      (part) =>
        NAME_WORD.test(part) || /^(?:de|la|van|von|der|den|al|el|bin|ben|y|e|du|da|di|dos|del|ul|ibn)$/.test(part),
    ) && beginsName(parts.at(-1)!)
  );
}

/** `Turkish Prime Minister Demirel`: the words up to and with the title. */
function officeBefore(text: string, start: number, end: number): Piece | null {
  const at = nameAtEnd(text, start, end).start;
  return at > start ? trimmed(text, { start, end: at }) : null;
}

/** The words behind the last title inside the piece, or all of it. */
function nameAtEnd(text: string, start: number, end: number): Piece {
  let name = start;
  for (let i = start; i < end; i++) {
    if (i > start && !/\s/.test(text[i - 1]!)) continue;
    const title = titleAtStart(text.slice(i, Math.min(end, i + LONGEST_TITLE)));
    if (title !== null && i + title < end) {
      name = i + title;
      i += title - 1;
    }
  }
  return trimmed(text, { start: name, end });
}

function trimmed(text: string, piece: Piece): Piece {
  let { start, end } = piece;
  while (start < end && /[\s,.;]/.test(text[start]!)) start++;
  while (end > start && /[\s,;]/.test(text[end - 1]!)) end--;
  return { start, end };
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0xc0;
}
