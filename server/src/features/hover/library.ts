import type { DocumentSummary } from '../../archive/summary';
import type { FrusDocument } from '../../document/model';

/** The text of another document, if the skin has it at hand; asked at once, answered at once. */
export type TextOf = (summary: DocumentSummary) => FrusDocument | null;
