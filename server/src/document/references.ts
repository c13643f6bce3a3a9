import type { Span } from '../text/span';

/**
 * Wording that refers to something: one document or note, a list, a range, a volume, a part of this document, a record outside of
 * the series. It says what the words say; what they mean (`ibid.`, `supra`, a volume named before) the archive resolves.
 */
export interface ReferenceCandidate {
  /** The whole wording (`footnote 3, Document 38`). */
  readonly span: Span;
  /** The pieces that can have a target each, in order. Empty for a bare `ibid.`, `supra`, `infra`, or a volume alone. */
  readonly items: readonly ReferenceItem[];
  /** The volume that the wording names. */
  readonly volume: VolumeCitation | null;
  readonly anchor: ReferenceAnchor | null;
  /** Index of the note in which it stands; null in the document's own text. */
  readonly note: number | null;
  /** Another publication is cited, not this series (`Public Papers: Nixon, 1973, pp. 219–220`). */
  readonly elsewhere: boolean;
}

/**
 * A word that points relative to something: `ibid.` to what was cited last, `supra` / `infra` to the document before / after,
 * `above` / `below` to this document, `thereto` to the document named before it; `ante` / `post` only say that the page is of this
 * volume.
 */
export interface ReferenceAnchor {
  readonly kind: 'ibid' | 'supra' | 'infra' | 'above' | 'below' | 'ante' | 'post' | 'thereto';
  readonly span: Span;
}

export interface ReferenceItem {
  /** The words of this item (`Document 38`, a single number of a list, `376–378`). */
  readonly span: Span;
  readonly kind: 'document' | 'note' | 'page' | 'attachment' | 'record';
  /** The number or name as written: `38`, `60a`, `Tab A`, `telegram 105111`. */
  readonly from: string;
  readonly fromSpan: Span;
  /** The end of a range. */
  readonly to: string | null;
  readonly toSpan: Span | null;
  /** For a note: the number of the document, or page, in which it stands, where the wording names it. */
  readonly of: { readonly kind: 'document' | 'page'; readonly number: string; readonly span: Span } | null;
  /** The plural stands before a single number (`Documents 376378`): where the dash of a range may have been lost. */
  readonly pluralAlone?: boolean;
}

export interface VolumeCitation {
  readonly span: Span;
  /** `1981–1988`; null where the wording leaves it to the context. In a list, those of the volume named before (`vols. X and XI`). */
  readonly years: string | null;
  /** `IV`, `XIII`, `E–5`; null where a volume is named by its title or years alone. */
  readonly number: string | null;
  /** `2`; of supplements the words (`Microfiche Supplement`). */
  readonly part: string | null;
  readonly title: string | null;
  /** "Foreign Relations" (or FRUS) itself is named. */
  readonly seriesNamed: boolean;
}
