import type { Section } from '../document/model';
import type { Draft } from './draft';
import { headerLabel } from './headerLabel';
import type { Opening } from './heading';
import type { Line, Lines } from './lines';
import { isTitle, labelStyle, type SectionShape, sectionShape } from './sectionShape';
import { isValediction } from './signatureShape';

/** A run of this many short lines of one style is a list, a table or an address, not headings. */
const LIST = 3;

/** How many further headings may stand between a heading and its text. */
const DEEPEST = 3;

interface BodyLine {
  readonly line: Line;
  readonly shape: SectionShape | 'part';
}

/** Finds the section headings by position and shape: a short line of its own with text below it. Gives their blocks the role. */
export function readSections(draft: Draft, opening: Opening): Section[] {
  const { lines } = opening;
  const body = bodyLines(draft, opening);
  const found: BodyLine[] = [];
  for (let k = 0; k < body.length; k++) {
    const { line, shape } = body[k]!;
    if (shape !== 'heading' && shape !== 'perhaps') continue;
    if (!headsText(body, k) || isListItem(body, k) || (k > 0 && isValediction(body[k - 1]!.line.text))) continue;
    if (isUnderLabel(body, k)) continue;
    if (shape === 'perhaps' && (isInRun(lines, body, k) || (!isTitle(line.text) && introduces(body[k - 1])))) continue;
    draft.blocks[line.index]!.role = 'section';
    found.push(body[k]!);
  }
  const levels = new Levels();
  return found.map(({ line }) => ({
    span: line.span,
    title: line.text.replace(/\s+/g, ' '),
    level: levels.of(labelStyle(line.text)),
  }));
}

/** Levels by the styles of the labels: a style that is open already closes those below it. */
class Levels {
  private readonly open: string[] = [];

  of(style: string): number {
    const at = this.open.indexOf(style);
    if (at >= 0) this.open.length = at + 1;
    else this.open.push(style);
    return this.open.length;
  }
}

/** The lines of the body with their shapes; what another stage has named is a `part`. */
function bodyLines(draft: Draft, opening: Opening): BodyLine[] {
  const { lines } = opening;
  const body: BodyLine[] = [];
  let begun = false;
  for (let i = lines.next(opening.bodyStart - 1); i >= 0; i = lines.next(i)) {
    const line = lines.at(i);
    if (line === null) continue;
    const { role } = draft.blocks[i]!;
    // A telegram begins with its number: `538. Gocus 728: Reference …`.
    const opensTelegram = !begun && (opening.kind === 'telegram' ? /^\d{1,5}\.\s/ : /^\d{2,5}\.\s/).test(line.text);
    const shape =
      role === 'item' || role === 'tableRow'
        ? 'text'
        : role !== 'paragraph'
          ? 'part'
          : opensTelegram
            ? 'text'
            : shapeOf(draft, line);
    if (shape !== 'part') begun = true;
    body.push({ line, shape });
  }
  return body;
}

/** Longer lines are judged at a glance. */
const SHORT = 150;

/** The shape of a line, judged once as long as its words stay. */
function shapeOf(draft: Draft, line: Line): SectionShape {
  const words = line.text;
  if (words.length > SHORT) return sectionShape(words);
  const block = draft.sources[line.index]!;
  if (block.shape?.words !== words) block.shape = { words, of: sectionShape(words) };
  return block.shape!.of;
}

/** Whether text stands below, perhaps behind further headings; no dateline, no list of the head, no signature. */
function headsText(body: readonly BodyLine[], k: number): boolean {
  for (let next = k + 1; next < body.length && next <= k + DEEPEST; next++) {
    const { shape } = body[next]!;
    if (shape === 'part') return false;
    if (shape === 'text') return true;
  }
  return false;
}

/** Whether the line above or below bears the number before or after: an item of a list that has no text of its own. */
function isListItem(body: readonly BodyLine[], k: number): boolean {
  const own = ordinal(body[k]!.line.text);
  if (own === null) return false;
  const above = k > 0 ? ordinal(body[k - 1]!.line.text) : null;
  const below = k + 1 < body.length ? ordinal(body[k + 1]!.line.text) : null;
  // A short line is an item of the list it ends; behind a paragraph of that number it may head the next.
  return (body[k - 1]?.shape !== 'text' && follows(above, own)) || follows(own, below);
}

function follows(a: Ordinal | null, b: Ordinal | null): boolean {
  return a !== null && b !== null && a.form === b.form && a.value + 1 === b.value;
}

interface Ordinal {
  readonly form: string;
  readonly value: number;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/** The number before a line: `3.`, `(3)`, `c.`, `C.`, `III.`; its form and value. */
function ordinal(text: string): Ordinal | null {
  const match = /^[“"‘']?(\(?)(\d{1,3}|[IVX]{1,5}|[A-Z]|[a-z])([.)])\s/.exec(text);
  if (!match) return null;
  const [, open, label, close] = match as unknown as [string, string, string, string];
  if (/\d/.test(label)) return { form: `${open}1${close}`, value: Number(label) };
  // `I.` and `V.` are letters as often as Roman numerals; a letter alone is read as a letter but for these two.
  const roman = label.length > 1 || label === 'I' || label === 'V' ? ROMAN.indexOf(label) : -1;
  if (roman >= 0) return { form: `${open}I${close}`, value: roman + 1 };
  return label.length > 1
    ? null
    : { form: `${open}${label === label.toUpperCase() ? 'A' : 'a'}${close}`, value: label.toLowerCase().charCodeAt(0) };
}

/** Right under the label of a list that the text quotes (`SUBJECT`, `SOURCE`) stands what the label asks for. */
function isUnderLabel(body: readonly BodyLine[], k: number): boolean {
  const above = body[k - 1]?.line.text;
  return above !== undefined && above.length <= 40 && headerLabel(above) !== null;
}

/** Whether the line stands among lines of its style, without a paragraph between, or right under another short line. */
function isInRun(lines: Lines, body: readonly BodyLine[], k: number): boolean {
  const { line } = body[k]!;
  const style = labelStyle(line.text);
  const alike = (b: BodyLine | undefined) =>
    b !== undefined && b.shape !== 'text' && b.shape !== 'part' && labelStyle(b.line.text) === style;
  let from = k;
  let to = k;
  while (k - from < LIST && alike(body[from - 1])) from--;
  while (to - k < LIST && alike(body[to + 1])) to++;
  if (to - from + 1 >= LIST) return true;
  // A line right under a short one, without a blank line between, goes on with it; where no line has blanks around it, none does.
  const above = body[k - 1];
  return (
    above !== undefined &&
    above.shape === 'short' &&
    lines.blankAbove(line.index) === 0 &&
    lines.blankAbove(above.line.index) > 0
  );
}

/** A paragraph that ends with a colon or comma introduces what follows: an item, not a heading. */
function introduces(above: BodyLine | undefined): boolean {
  return above !== undefined && /[:;,—]$/.test(above.line.text) && above.line.text.length > 60;
}
