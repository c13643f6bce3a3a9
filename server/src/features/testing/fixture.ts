import type { Snapshot } from '../../archive/snapshot';
import { type Around, snapshotsOf } from '../../testing/snapshotOf';
import { type Span, span } from '../../text/span';
import type { TextChange } from '../edits';

/** A text with marks, read: `|` the cursor, `[[…]]` ranges. Offsets are relative to the FRUS document that holds the cursor. */
export interface Fixture {
  readonly text: string;
  readonly snapshot: Snapshot;
  readonly offset: number;
  readonly ranges: readonly Span[];
}

/** Reads a marked text; without a cursor, the first document counts. */
export function fixture(marked: string, around: Around = {}): Fixture {
  let text = '';
  let cursor = -1;
  const open: number[] = [];
  const ranges: Span[] = [];
  for (let i = 0; i < marked.length; i++) {
    if (marked[i] === '|') cursor = text.length;
    else if (marked.startsWith('[[', i)) {
      open.push(text.length);
      i++;
    } else if (marked.startsWith(']]', i)) {
      const start = open.pop();
      if (start === undefined) throw new Error('`]]` without `[[`');
      ranges.push(span(start, text.length));
      i++;
    } else text += marked[i];
  }
  const all = snapshotsOf(text, around);
  const at = Math.max(0, cursor);
  const { start, snapshot } = all.findLast((d) => d.start <= at) ?? all[0]!;
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    text: snapshot.document.text,
    snapshot,
    offset: at - start,
    ranges: ranges.map((r) => span(r.start - start, r.end - start)),
  };
}

/** Spans as the words they cover, for messages that say what went wrong. */
export function wordsOf({ text }: Pick<Fixture, 'text'>, spans: readonly Span[]): string[] {
  return spans.map((s) => text.slice(s.start, s.end));
}

/** Applies edits, which are sorted and do not overlap. */
export function apply(text: string, edits: readonly TextChange[]): string {
  let made = '';
  let at = 0;
  for (const { span, text: insert } of edits) {
    if (span.start < at) throw new Error('the edits overlap');
    made += text.slice(at, span.start) + insert;
    at = span.end;
  }
  return made + text.slice(at);
}

/** A small memorandum in our own words; tests put their marks into copies of it. */
export const MEMO = [
  '7. Memorandum From the Director of the Office of Soviet Affairs (Palmer) to Secretary of State Shultz 1',
  '',
  'Washington, March 4, 1985.',
  '',
  'SUBJECT',
  '',
  '  • The Talks in Geneva',
  '',
  'RECOMMENDATION',
  '',
  'That you receive the delegation.2 It leaves on March 9.',
  '',
  '[Page 12]',
  '',
  'BACKGROUND',
  '',
  'The last round ended without result.3',
  '',
  'Tab A',
  '',
  'Draft Instructions',
  '',
  'The delegation should listen.',
  '',
  '  1. Source: Sample Documents, Box 2. Secret; Nodis. Drafted by Simons on March 3; cleared by Burt.',
  '  2. Shultz approved on March 5.',
  '  3. See Document 3 and footnote 2 above.',
  '',
].join('\n');
