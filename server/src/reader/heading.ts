import type { DocumentKind, Heading } from '../document/model';
import type { Span } from '../text/span';
import type { Draft } from './draft';

/** The first lines of a document: file line, heading, classification. */
export interface Opening {
  readonly fileLine: Span | null;
  readonly heading: Heading | null;
  readonly number: string | null;
  readonly kind: DocumentKind;
  readonly classificationLine: Span | null;
  /** Index of the first block after the opening. */
  readonly bodyStart: number;
}

export function readHeading(_draft: Draft): Opening {
  return { fileLine: null, heading: null, number: null, kind: 'other', classificationLine: null, bodyStart: 0 };
}
