import type { ReferenceCandidate } from '../document/references';
import { TokenKind, type Tokens } from '../text/tokens';
import { readAnte, readSupra } from './references/anchors';
import { BEGINS_REFERENCE } from './references/beginnings';
import { candidate, type Found } from './references/candidate';
import { readDocuments, readNotes, readPages } from './references/cited';
import { COMMA, isMark, isWord, kindAt, wordAt } from './references/cursor';
import { holderBefore } from './references/elsewhere';
import { readIbid } from './references/ibid';
import { readParts } from './references/parts';
import { readHolding, readRecord } from './references/records';
import {
  joins,
  type Previous,
  readSeries,
  readSupplementAlone,
  readVolumeAlone,
  volumeBehind,
} from './references/series';
import { pageWord } from './references/words';

/**
 * Finds the wording that may refer to something. Spans are relative to the tokens' text; `note` is null here and set by the caller.
 * One pass: a word is looked at closer only where references begin with it.
 */
export function readReferences(tokens: Tokens): ReferenceCandidate[] {
  const found: ReferenceCandidate[] = [];
  let previous: Previous = { candidate: null, after: 0 };
  let i = 0;
  while (i < tokens.count) {
    const kind = (tokens.kinds[i]! & 0x7f) as TokenKind;
    const here = kind <= TokenKind.Mixed && BEGINS_REFERENCE.of(tokens, i) ? readAt(tokens, i, kind, previous) : null;
    if (!here) {
      i++;
      continue;
    }
    // A record may turn out to be part of a longer wording: `telegram 153, infra`.
    const { start } = here.candidates[0]!.span;
    while (found.length > 0 && found.at(-1)!.span.end > start) found.pop();
    found.push(...here.candidates);
    const last = here.candidates.at(-1)!;
    if (!isRecord(last)) previous = { candidate: last, after: here.after };
    i = Math.max(i + 1, here.after);
  }
  return found;
}

function isRecord({ items, anchor }: ReferenceCandidate): boolean {
  return anchor === null && items.length > 0 && items.every((item) => item.kind === 'record');
}

/** Dispatches on the first letter, in either case, and the length of the word at token `i`. */
function readAt(tokens: Tokens, i: number, kind: TokenKind, previous: Previous): Found | null {
  const length = tokens.ends[i]! - tokens.starts[i]!;
  const capital = kind !== TokenKind.Lower;
  switch (tokens.text.charCodeAt(tokens.starts[i]!) | 0x20) {
    case 0x61: // above, airgram, ante, annex, appendix, attachment
      if (length === 4) return readAnte(tokens, i);
      if (length >= 5 && length <= 11) return readParts(tokens, i) ?? record(tokens, i);
      break;
    case 0x64: // Document, Doc., despatch, Department of State, D850239–0279
      if (capital && (length === 3 || length === 4 || length === 8 || length === 9)) {
        const documents = ownDocuments(tokens, i, previous);
        if (documents) return documents;
      }
      if (length === 1 || (length >= 5 && length <= 12)) return record(tokens, i);
      break;
    case 0x65: // Enclosure, Eisenhower Library
      if (length === 9 || length === 10) return readParts(tokens, i) ?? record(tokens, i);
      break;
    case 0x66: // footnote, fn., Foreign Relations, FRUS, Ford Library
      if (capital && (length === 4 || length === 7)) {
        const series = readSeries(tokens, i);
        if (series) return series;
      }
      if (length === 2 || length === 3 || (length >= 7 && length <= 11)) {
        const notes = ownNotes(tokens, i);
        if (notes) return notes;
      }
      break;
    case 0x69: // ibid., infra, instruction
      if (length === 4) return readIbid(tokens, i);
      if (length === 5) return readSupra(tokens, i, previous.after);
      break;
    case 0x6e: // note, NSC 68, National Archives
      if (length === 4 || length === 5) {
        const notes = ownNotes(tokens, i);
        if (notes) return notes;
      }
      break;
    case 0x70: // p., pp., page, pages, post, PPS
      if (length <= 5) {
        if (length === 4 && !isWord(tokens, i, 'page')) {
          const ante = readAnte(tokens, i);
          if (ante) return ante;
        }
        const pages = ownPages(tokens, i, previous);
        if (pages) return pages;
      }
      break;
    case 0x73: // supra, Supplement, SNIE
      if (length === 5) return readSupra(tokens, i, previous.after);
      if (length === 10 && capital) return readSupplementAlone(tokens, i, previous);
      break;
    case 0x6d: // Microfiche Supplement
      if (length === 10) return readSupplementAlone(tokens, i, previous);
      break;
    case 0x74: // Tab, telegram
      if (length === 3 || length === 4) return readParts(tokens, i);
      break;
    case 0x76: // vol., vols., volume, volumes
      if (length === 3 || length === 4 || length === 6 || length === 7) {
        const volume = readVolumeAlone(tokens, i, previous);
        if (volume) return volume;
      }
      break;
  }
  return capital || length >= 4 ? record(tokens, i) : null;
}

/** Documents, of this volume unless a volume follows or the list goes on with one just named. */
function ownDocuments(tokens: Tokens, i: number, previous: Previous): Found | null {
  const cited = readDocuments(tokens, i);
  if (!cited || isOtherDocument(tokens, i)) return null;
  const behind = volumeBehind(tokens, cited.after);
  if (behind) {
    const made = candidate(tokens, i, behind.after, { items: cited.items, volume: behind.citation });
    return { candidates: [made], after: behind.after };
  }
  const carried = continued(tokens, i, previous);
  const made = candidate(tokens, i, cited.after, { items: cited.items, anchor: cited.anchor, ...carried });
  return { candidates: [made], after: cited.after };
}

/** Papers of other bodies are called documents too: `UN Document 12`, `Council Document 4`. */
function isOtherDocument(tokens: Tokens, i: number): boolean {
  const kind = kindAt(tokens, i - 1);
  if (kind === TokenKind.Caps || kind === TokenKind.Mixed) return !isWord(tokens, i - 1, 'SEE');
  if (kind === TokenKind.Mark)
    return isMark(tokens, i - 1, 0x2f) || (isMark(tokens, i - 1, 0x2e) && kindAt(tokens, i - 2) === TokenKind.Initial);
  return BODIES.has(wordAt(tokens, i - 1));
}

const BODIES: ReadonlySet<string> = new Set([
  'Council',
  'Assembly',
  'Committee',
  'Conference',
  'House',
  'Senate',
  'Staff',
  'Commission',
  'Declassified',
  'Nations',
  'Working',
  'Official',
  'Public',
]);

function ownNotes(tokens: Tokens, i: number): Found | null {
  const cited = readNotes(tokens, i);
  if (!cited) return null;
  const ofOther = cited.items[0]?.of?.kind === 'document' ? volumeBehind(tokens, cited.after) : null;
  if (ofOther) {
    const made = candidate(tokens, i, ofOther.after, { items: cited.items, volume: ofOther.citation });
    return { candidates: [made], after: ofOther.after };
  }
  return {
    candidates: [candidate(tokens, i, cited.after, { items: cited.items, anchor: cited.anchor })],
    after: cited.after,
  };
}

/** Pages, of this volume or of the work that the words before them name; none in the document's own prose. */
function ownPages(tokens: Tokens, i: number, previous: Previous): Found | null {
  if (!pageWord(tokens, i)) return null;
  // `[Page 38]` is a page mark.
  const cited = isMark(tokens, i - 1, 0x5b) ? null : readPages(tokens, i);
  if (!cited) return null;
  const carried = continued(tokens, i, previous);
  if (carried)
    return { candidates: [candidate(tokens, i, cited.after, { items: cited.items, ...carried })], after: cited.after };
  const holder = holderBefore(tokens, i, previous.after);
  // `page 3 of the memorandum`, not `page 3 of this volume`
  const ofPaper = isWord(tokens, cited.after, 'of') && !isThisVolume(tokens, cited.after + 1);
  if (holder.kind === 'text' || (holder.kind === 'volume' && ofPaper)) return null;
  const elsewhere = holder.kind === 'elsewhere';
  return {
    candidates: [candidate(tokens, elsewhere ? holder.first : i, cited.after, { items: cited.items, elsewhere })],
    after: cited.after,
  };
}

function isThisVolume(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i, 'this') && isWord(tokens, i + 1, 'volume');
}

/** `p. 751 and pp. 1062–1065`, `Document 53 and Document 55`: what goes on with the volume or work of the reference before. */
function continued(tokens: Tokens, i: number, previous: Previous): Partial<ReferenceCandidate> | null {
  const before = previous.candidate;
  if (!before || previous.after === i || !joins(tokens, previous.after, i, false)) return null;
  if (before.elsewhere) return pageWord(tokens, i) ? { elsewhere: true } : null;
  // A comma before it parts it from the volume: `vol. XI, Document 53, and Document 12`.
  if (before.volume && (!isMark(tokens, previous.after, COMMA) || pageWord(tokens, i)))
    return { volume: before.volume, anchor: before.anchor };
  return null;
}

function record(tokens: Tokens, i: number): Found | null {
  const read = readRecord(tokens, i) ?? readHolding(tokens, i);
  return read ? { candidates: [candidate(tokens, i, read.after, { items: [read.item] })], after: read.after } : null;
}
