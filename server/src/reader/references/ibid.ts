import type { ReferenceCandidate, ReferenceItem, VolumeCitation } from '../../document/references';
import type { Tokens } from '../../text/tokens';
import { ibidAt } from './anchorWords';
import { candidate, type Found } from './candidate';
import { readCited, readPages } from './cited';
import { isWord, skipCommas } from './cursor';
import { readRestated } from './records';
import { readVolume } from './volumes';

/**
 * `ibid.` at token `i` with what is restated behind it: `ibid., Documents 376–378`, `Ibid., 1951, vol. VII, p. 5`,
 * `ibid., volume XL, Germany and Berlin, 1969–1972, Document 383`, `Ibid., 784A.56/2–960`, `ibid., June 12, 1955, p. 3`, or nothing.
 */
export function readIbid(tokens: Tokens, i: number): Found | null {
  const ibid = ibidAt(tokens, i);
  if (!ibid) return null;
  const bare = (): Found => ({
    candidates: [candidate(tokens, i, ibid.after, { anchor: ibid.anchor })],
    after: ibid.after,
  });
  const at = skipCommas(tokens, ibid.after);
  const volume = at > ibid.after ? readVolume(tokens, at, tokens.starts[at]!, false) : null;
  const next = skipBridge(tokens, volume ? volume.after : ibid.after);
  const cited = next > (volume ? volume.after : ibid.after) ? readCited(tokens, next) : null;
  if (volume && (volume.citation.number !== null || cited))
    return withVolumes(
      tokens,
      i,
      volume.citation,
      volume.more,
      cited?.items ?? [],
      cited?.after ?? volume.after,
      ibid.anchor,
    );
  if (cited)
    return {
      candidates: [candidate(tokens, i, cited.after, { items: cited.items, anchor: ibid.anchor })],
      after: cited.after,
    };
  const restated = readRestated(tokens, ibid.after);
  if (!restated) return bare();
  const pages = readPages(tokens, skipCommas(tokens, restated.after));
  const items = [restated.item, ...(pages?.items ?? [])];
  const after = pages?.after ?? restated.after;
  return { candidates: [candidate(tokens, i, after, { items, anchor: ibid.anchor })], after };
}

/** The index behind a comma and words like `especially` before what is cited, or `i`. */
export function skipBridge(tokens: Tokens, i: number): number {
  const at = skipCommas(tokens, i);
  if (isWord(tokens, at, 'especially') || isWord(tokens, at, 'particularly') || isWord(tokens, at, 'specifically'))
    return at + 1;
  if (isWord(tokens, at, 'in') && isWord(tokens, at + 1, 'particular')) return skipCommas(tokens, at + 2);
  return at;
}

/** One candidate a volume: a list of volumes shares the words before it, and what is cited belongs to the last. */
export function withVolumes(
  tokens: Tokens,
  first: number,
  citation: VolumeCitation,
  more: readonly VolumeCitation[],
  items: readonly ReferenceItem[],
  after: number,
  anchor: ReferenceCandidate['anchor'],
): Found {
  if (more.length === 0)
    return { candidates: [candidate(tokens, first, after, { items, volume: citation, anchor })], after };
  const start = tokens.starts[first]!;
  const end = tokens.ends[after - 1]!;
  const head: ReferenceCandidate = {
    span: { start, end: citation.span.end },
    items: [],
    volume: citation,
    anchor,
    note: null,
    elsewhere: false,
  };
  const rest = more.map((volume, k): ReferenceCandidate => {
    const last = k === more.length - 1;
    return {
      span: { start: volume.span.start, end: last ? end : volume.span.end },
      items: last ? items : [],
      volume,
      anchor,
      note: null,
      elsewhere: false,
    };
  });
  return { candidates: [head, ...rest], after };
}
