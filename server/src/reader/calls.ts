import type { Call, CallStyle } from '../document/model';
import { settleCalls } from './calls/settle';
import type { Draft } from './draft';

/** Settles which digits are footnote calls, by the best fit of all candidates with the notes at the foot. */
export function readCalls(draft: Draft): { calls: Call[]; style: CallStyle | null } {
  return settleCalls(draft);
}
