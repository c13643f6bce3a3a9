import type { ReferenceCandidate, VolumeCitation } from '../../document/references';
import { isCapitalised, TokenKind, type Tokens } from '../../text/tokens';
import { candidate, type Found } from './candidate';
import { readCited } from './cited';
import {
  COLON,
  COMMA,
  endsHere,
  isDash,
  isGlued,
  isMark,
  isWord,
  isWordAnyCase,
  kindAt,
  OPEN,
  SEMICOLON,
  STOP,
  skipCommas,
  wordAt,
} from './cursor';
import { holderBefore } from './elsewhere';
import { skipBridge, withVolumes } from './ibid';
import { readSupplement, readVolume, volumeNumberAt, volumeWord, yearsBefore } from './volumes';

/** The reference found before, and the index of the token behind it: what follows it in a list belongs to it. */
export interface Previous {
  readonly candidate: ReferenceCandidate | null;
  readonly after: number;
}

/** `Foreign Relations, 1981–1988, vol. IV, Soviet Union, January 1983–March 1985, Document 351`, `FRUS, 1950, vol. I, p. 5` at token `i`. */
export function readSeries(tokens: Tokens, i: number): Found | null {
  const name = seriesName(tokens, i);
  if (name < 0 || isBodyName(tokens, i)) return null;
  const volume = readVolume(tokens, skipCommas(tokens, name), tokens.starts[i]!, true);
  if (!volume) return null;
  return withCited(tokens, i, volume.citation, volume.more, volume.after);
}

/** What is cited in a volume, read behind it. */
function withCited(
  tokens: Tokens,
  first: number,
  citation: VolumeCitation,
  more: readonly VolumeCitation[],
  after: number,
): Found {
  const at = skipBridge(tokens, after);
  const cited = at > after ? readCited(tokens, at) : null;
  return withVolumes(tokens, first, citation, more, cited?.items ?? [], cited?.after ?? after, cited?.anchor ?? null);
}

/** The index behind the name of the series, or -1. */
function seriesName(tokens: Tokens, i: number): number {
  if (isWord(tokens, i, 'FRUS')) return i + 1;
  if (!isWord(tokens, i, 'Foreign') || !isWord(tokens, i + 1, 'Relations')) return -1;
  let at = i + 2;
  if (isWord(tokens, at, 'of') && isWord(tokens, at + 1, 'the') && isWord(tokens, at + 2, 'United')) at += 4;
  // `: Diplomatic Papers`, of the volumes of 1932–45
  if (isMark(tokens, at, COLON) && isWord(tokens, at + 1, 'Diplomatic')) at += 3;
  return at;
}

/** The Senate's Committee on Foreign Relations, and the Council, bear the same words. */
function isBodyName(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i - 1, 'on') || isWord(tokens, i - 1, 'Senate');
}

/**
 * `vol. V, p. 551`, `volume X, Part 1, Document 62` without the series: a volume of this volume's own sub-series, or of the one that
 * the list began with (`; 1958–1960, volume XIX`). A work with a title of its own before it is another publication.
 */
export function readVolumeAlone(tokens: Tokens, i: number, previous: Previous): Found | null {
  if (!volumeWord(tokens, i) || !volumeNumberAt(tokens, i, false)) return null;
  const years = yearsBefore(tokens, i);
  const first = years ? years.first : i;
  const before = previous.candidate;
  const listed = before?.volume && joins(tokens, previous.after, first, true) && !before.elsewhere;
  if (!listed) {
    if (years || !introducesVolume(tokens, i, previous.after)) return elsewhere(tokens, i, previous);
    if (!isRomanOrElectronic(tokens, i)) return null;
    // `volume IV of his memoirs`
  }
  const volume = readVolume(tokens, first, tokens.starts[first]!, false);
  if (!volume) return null;
  if (!listed && isWord(tokens, volume.after, 'of') && !seriesFollows(tokens, volume.after + 1)) return null;
  const carried =
    listed && volume.citation.years === null ? { ...volume.citation, years: before!.volume!.years } : volume.citation;
  return withCited(tokens, first, carried, volume.more, volume.after);
}

function seriesFollows(tokens: Tokens, i: number): boolean {
  return seriesName(tokens, i) >= 0 || (isWord(tokens, i, 'this') && isWord(tokens, i + 1, 'series'));
}

/** Whether the words before `vol.` lead to a volume of the series: `see`, `printed in`, `(`, the beginning of a note. */
function introducesVolume(tokens: Tokens, i: number, from: number): boolean {
  const before = i - 1;
  if (before < 0) return true;
  const kind = kindAt(tokens, before);
  if (kind === TokenKind.Lower) {
    // A capital is a file's or a report's (`and Volume III, “Military Factors,”`) unless the words say where something is printed.
    if (isCapitalised(kindAt(tokens, i))) return isWord(tokens, before, 'in') || isWord(tokens, before, 'see');
    return isWordAnyCase(tokens, i, 'vol') || !ARTICLES.has(wordAt(tokens, before));
  }
  if (kind === TokenKind.Mark) {
    // `the editorial note, volume XXII, page 338`, `telegram 105 from Athens, June 5, vol. XX, p. 699`
    if (isMark(tokens, before, COMMA)) {
      if (isCapitalised(kindAt(tokens, i))) return false;
      return isWord(tokens, before - 1, 'note') || isPlacedIn(tokens, i, from);
    }
    if (isMark(tokens, before, STOP))
      return !isMark(tokens, before - 1, COMMA) && kindAt(tokens, before - 1) !== TokenKind.Initial;
    return isMark(tokens, before, OPEN) || isMark(tokens, before, SEMICOLON) || isMark(tokens, before, 0x5b);
  }
  return isWord(tokens, before, 'See') || isWord(tokens, before, 'In');
}

/** Whether `vol. XX, p. 699` says where in the series the paper before it is: no work of another title stands there. */
function isPlacedIn(tokens: Tokens, i: number, from: number): boolean {
  if (!isWordAnyCase(tokens, i, 'vol')) return false;
  const volume = readVolume(tokens, i, tokens.starts[i]!, false);
  return (
    volume !== null &&
    readCited(tokens, skipCommas(tokens, volume.after)) !== null &&
    holderBefore(tokens, i, from).kind === 'volume'
  );
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'the', 'this', 'our', 'his', 'their', 'its']);

function isRomanOrElectronic(tokens: Tokens, i: number): boolean {
  const number = volumeNumberAt(tokens, i, false);
  return number !== null && /^[A-Za-z]/.test(number.number);
}

/** `Documents on Disarmament, 1962, vol. II, pp. 804–807`: another work; null where no page follows (the volume of a file in an archive). */
function elsewhere(tokens: Tokens, i: number, previous: Previous): Found | null {
  const volume = readVolume(tokens, i, tokens.starts[i]!, false);
  if (!volume) return null;
  const cited = readCited(tokens, skipCommas(tokens, volume.after));
  const holder = holderBefore(tokens, i, previous.after);
  if (!cited || holder.kind !== 'elsewhere') return null;
  const found = candidate(tokens, holder.first, cited.after, { items: cited.items, elsewhere: true });
  return { candidates: [found], after: cited.after };
}

/** `the Supplement`, `the Microfiche Supplement`, `the Supplement thereto` at token `i`: the supplement to this volume, or to the one just named. */
export function readSupplementAlone(tokens: Tokens, i: number, previous: Previous): Found | null {
  const supplement = readSupplement(tokens, i);
  if (!supplement || !isWord(tokens, i - 1, 'the')) return null;
  const introduced =
    isWord(tokens, i - 2, 'See') ||
    isWord(tokens, i - 2, 'see') ||
    isWord(tokens, i - 2, 'in') ||
    isWord(tokens, i - 2, 'and');
  if (!introduced) return null;
  const thereto = isWord(tokens, supplement.after, 'thereto');
  const after = thereto ? supplement.after + 1 : supplement.after;
  if (!endsHere(tokens, after) && !isWord(tokens, after, 'for') && !isWord(tokens, after, 'to')) return null;
  const named = thereto ? (previous.candidate?.volume ?? null) : null;
  const volume: VolumeCitation = {
    span: { start: tokens.starts[i]!, end: tokens.ends[after - 1]! },
    years: named?.years ?? null,
    number: named?.number ?? null,
    part: supplement.text,
    title: null,
    seriesNamed: named?.seriesNamed ?? false,
  };
  const cited = readCited(tokens, skipCommas(tokens, after));
  return withVolumes(tokens, i, volume, [], cited?.items ?? [], cited?.after ?? after, null);
}

/**
 * Whether only what links the parts of a list stands between the tokens `from` and `to`: commas, `and`; with `wide` also semicolons,
 * `also`, `in`.
 */
export function joins(tokens: Tokens, from: number, to: number, wide: boolean): boolean {
  if (from > to || to - from > 4) return false;
  for (let at = from; at < to; at++) {
    if (isMark(tokens, at, COMMA) || isWord(tokens, at, 'and')) continue;
    if (
      wide &&
      (isMark(tokens, at, SEMICOLON) ||
        isWord(tokens, at, 'also') ||
        isWord(tokens, at, 'in') ||
        isWord(tokens, at, 'or'))
    )
      continue;
    return false;
  }
  return true;
}

/** A volume behind what is cited: `Document 62 in Foreign Relations, 1961–1963, vol. XIV`, `Document 5, vol. X`. */
export function volumeBehind(
  tokens: Tokens,
  i: number,
): { readonly citation: VolumeCitation; readonly after: number } | null {
  const comma = isMark(tokens, i, COMMA);
  const at = comma || isWord(tokens, i, 'in') || isWord(tokens, i, 'of') ? i + 1 : -1;
  if (at < 0) return null;
  const name = seriesName(tokens, at);
  if (name < 0 && (!volumeWord(tokens, at) || isCapitalised(kindAt(tokens, at)))) return null;
  // `Document 62, Foreign Relations, …` lists a second reference.
  if (name >= 0 && comma) return null;
  const volume = readVolume(tokens, name < 0 ? at : skipCommas(tokens, name), tokens.starts[at]!, name >= 0);
  if (!volume || volume.more.length > 0 || (name < 0 && volume.citation.number === null)) return null;
  // What is cited behind the volume is of the volume; then the document before is of this one.
  const next = skipCommas(tokens, volume.after);
  if (next > volume.after && readCited(tokens, next)) return null;
  return isDash(tokens, volume.after) && isGlued(tokens, volume.after)
    ? null
    : { citation: volume.citation, after: volume.after };
}
