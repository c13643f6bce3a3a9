import { isFormLine } from '../data/formLines';
import type { Attachment } from '../document/model';
import { LetterPattern } from '../text/letterPattern';
import { isLower, isUpper } from '../text/letters';
import type { Span } from '../text/span';
import type { Draft } from './draft';
import { headerLabel } from './headerLabel';
import type { Opening } from './heading';
import { readKind } from './kind';
import { startsCapital } from './lineShape';
import type { Line, Lines } from './lines';

/** `Tab A`, `Attachment`, `[Enclosure 2]`, `Annex B`, `Appendix “A”`, `Enclosure No. 1`, `Attachment—Translation`. */
const LABEL =
  /^[[(“"]?((?:Sub-?)?(?:Attachment|Enclosure|Inclosure|Annex|Appendix|Addendum|Exhibit|Tab)(?:\s+(?:No\.\s*|Number\s+)?[“"'(]?(?:Tab\s+)?(?:[A-Z]|[IVX]{1,5}|\d{1,3}|[A-Z][-–]?\d{1,2}|\d{1,2}[-–]?[A-Za-z]|One|Two|Three|Four|Five)[”"')]?)?)(?:\s+(?:to\s+\S[^.]{0,60}))?(?:\s*[–—:-]{1,2}\s*(\S[^.]{0,100}))?[\]):.”"]*$/iu;

/** Words behind a label that only announce what is attached: `Attachment: As stated`. */
const NOTICE =
  /^(?:as (?:stated|herein)\b|a\/s\b|copy|copies|none\b|memo (?:of|from|to)\b|letter (?:of|from|to)\b|draft\b|the\b)/i;

/** A heading of a part holds no more. */
const LONGEST_HEADING = 300;

/** Finds the parts that are attached, from their label lines, and gives these and their headings a role. */
export function readAttachments(draft: Draft, opening: Opening): Attachment[] {
  const { lines } = opening;
  const labels: { line: Line; label: string; title: Span | null }[] = [];
  for (let i = opening.bodyStart - 1; ; ) {
    i = lines.next(i);
    if (i < 0) break;
    const line = lines.at(i);
    if (line === null || draft.blocks[i]!.role !== 'paragraph' || line.text.length > 160) continue;
    const match = LABEL.exec(line.text);
    if (!match || !startsCapital(line.text)) continue;
    const title = match[2];
    if (title !== undefined && NOTICE.test(title)) continue;
    // With nothing below it the line announces an attachment that is not printed.
    if (!hasContent(draft, lines, i)) continue;
    const at = title === undefined ? -1 : line.text.lastIndexOf(title);
    draft.blocks[i]!.role = 'attachment';
    labels.push({
      line,
      label: match[1]!,
      title: at < 0 ? null : line.spanOf(at, at + title!.replace(/[\]):.”"]+$/, '').length),
    });
  }
  const end = endOfBody(draft, lines);
  return labels.map(({ line, label, title }, k) => {
    const next = labels[k + 1];
    const heading = title ?? readPartHeading(draft, lines, line.index);
    return {
      label: line.span,
      key: keyOf(label),
      heading,
      span: { start: line.span.start, end: next === undefined ? end : endBefore(draft, lines, next.line.index) },
    };
  });
}

/** What stands on the line below a label that only announces. */
const NOTICE_BELOW = /^(?:as (?:stated|herein)\b|a\/s\b)/i;

const PAPER_NAMED = /^(?:draft|copy|copies|memo(?:randum)?|letter|telegram|text) (?:of|from|to)\b/i;

/** Whether a text follows that can be an attached part: more than the name of a paper that is not printed. */
function hasContent(draft: Draft, lines: Lines, index: number): boolean {
  const next = lines.next(index);
  if (next < 0) return false;
  const line = lines.at(next);
  if (line === null) return true;
  if (draft.blocks[next]!.role === 'headerItem' || NOTICE_BELOW.test(line.text)) return false;
  // The last line must be a sentence: `Draft of a letter.` names what is not printed.
  return lines.next(next) >= 0 || (!PAPER_NAMED.test(line.text) && /\s\S+\s\S.*[.!?]$/.test(line.text));
}

const NOT_WORD = new LetterPattern(/[^\p{L}\p{N}]+/gu);

/** `TAB  “A”` → `tab a`. */
function keyOf(label: string): string {
  return NOT_WORD.replaceIn(label.toLowerCase().replace(/\bno\.\s*/, ''), ' ').trim();
}

/** The heading of a part: the line below the label, when it reads like one. */
function readPartHeading(draft: Draft, lines: Lines, label: number): Span | null {
  const next = lines.next(label);
  const line = next < 0 ? null : lines.at(next);
  if (line === null || draft.blocks[next]!.role !== 'paragraph' || line.text.length > LONGEST_HEADING) return null;
  if (!isPartHeading(line.text)) return null;
  draft.blocks[next]!.role = 'attachment';
  return line.span;
}

const ABBREVIATED = new LetterPattern(/(?:\b\p{Lu}|\bJr)\.$/u);

/** Whether a line reads like the heading of a part: it names a kind of document, or is a title, and is no sentence. */
export function isPartHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || text.includes('\t') || /[.;,?!:]$/.test(ABBREVIATED.replaceIn(text, '')))
    return false;
  // Letterheads, salutations, labels, fields of a form and what the editors omitted are none.
  if (
    !isUpper(text.charCodeAt(/^[“"]/.test(text) ? 1 : 0)) ||
    isFormLine(text) ||
    headerLabel(text) !== null ||
    /^[^:]{1,30}: /.test(text)
  )
    return false;
  if (readKind(text) !== 'other' && text.length > 6) return true;
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  return text.length <= 120 && words.length > 0 && words.every((word) => !isLower(word.charCodeAt(0)));
}

function endOfBody(draft: Draft, lines: Lines): number {
  let last = draft.blocks.length;
  for (;;) {
    last = lines.previous(last);
    if (last < 0) return draft.text.length;
    const line = lines.at(last);
    if (line !== null) return line.span.end;
  }
}

function endBefore(draft: Draft, lines: Lines, index: number): number {
  const before = lines.previous(index);
  const line = before < 0 ? null : lines.at(before);
  return line?.span.end ?? draft.blocks[index]!.start;
}
