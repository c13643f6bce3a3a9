import { isSpace } from '../../text/span';
import type { Draft } from '../draft';
import { isDeep, isPageMarkLine, isSureForm, type NoteLabel, noteLabel } from '../lineShape';
import { Evidence } from './evidence';
import { flushBetween, MarginScan } from './flush';

/** A block that begins with the label of a note. */
export interface LabelledLine {
  /** Index of the block. */
  readonly block: number;
  readonly label: NoteLabel;
  /** The label's number; -1 for a symbol. */
  readonly value: number;
  /** The blocks of its further paragraphs. */
  further: number[];
}

/** What was chosen as notes, in the order of the text. */
export interface ChosenNotes {
  readonly notes: readonly LabelledLine[];
  /** Blocks that part the notes from the text: `Notes`, `Footnotes`, a rule. */
  readonly rules: readonly number[];
}

/** Lines that follow one another as one list of notes. */
interface Group {
  readonly lines: LabelledLine[];
  /** A line `Notes` or a rule stands above. */
  readonly rule: number | null;
  /** Nothing but the notes' own paragraphs follows to the end of the document. */
  readonly atFoot: boolean;
}

/** A further paragraph at the margin is taken for one in the midst of notes, so many in a row at the most. */
const MOST_FLUSH = 6;

/**
 * Chooses the notes by the whole document's evidence. Labels that are sure by their form (`  1. `, `[1]`, `¹`) are notes at the
 * foot, or under a paragraph that calls them; `1. ` and `1 ` at the margin, which numbered paragraphs bear as well, are notes only
 * where a line `Notes` stands above them, where the first begins with its source, or where the text above calls them.
 */
export function chooseNotes(draft: Draft): ChosenNotes {
  const lines = labelledLines(draft);
  const numbered = lines.filter((l) => l.value >= 0);
  const evidence = new Evidence(draft);
  let best = NOTHING;
  for (const form of [isSureForm, (f: NoteLabel['form']) => f === 'flush', (f: NoteLabel['form']) => f === 'bare']) {
    const mine = numbered.filter((l) => form(l.label.form));
    const accepted = acceptLists(draft, mine, evidence, form === isSureForm);
    if (accepted.score > best.score) best = accepted;
    const under = acceptUnderParagraphs(draft, mine, evidence, form === isSureForm);
    if (under.score > best.score && countLines(under) > countLines(best)) best = under;
  }
  const notes = withStrays(
    draft,
    best.groups.flatMap((g) => g.lines),
    numbered,
    evidence,
  );
  const rules = best.groups.flatMap((g) => (g.rule === null ? [] : [g.rule]));
  addFurther(draft, notes, best.groups);
  addSymbols(draft, notes, lines, evidence);
  notes.sort((a, b) => a.block - b.block);
  return { notes, rules };
}

function labelledLines(draft: Draft): LabelledLine[] {
  const lines: LabelledLine[] = [];
  const bare: LabelledLine[] = [];
  draft.blocks.forEach(({ block, role }, at) => {
    if (block.kind !== 'text' || role === 'pageMark') return;
    const label = noteLabel(block.text);
    if (!label) return;
    const line = { block: at, label, value: label.form === 'symbol' ? -1 : Number(label.label), further: [] };
    if (label.form === 'bracket' && isPageMarkLine(block.text)) bare.push(line);
    else lines.push(line);
  });
  // `[47]` alone on a line marks a page, unless it stands among notes in brackets as an empty one.
  for (const line of bare) {
    const neighbour = lines.some((l) => l.label.form === 'bracket' && Math.abs(l.value - line.value) === 1);
    if (neighbour) lines.push(line);
  }
  if (bare.length > 0) lines.sort((a, b) => a.block - b.block);
  return lines;
}

interface Accepted {
  readonly groups: Group[];
  readonly score: number;
}

const NOTHING: Accepted = { groups: [], score: 0 };

/** The lists of one kind of label that are notes, and how much speaks for it. */
function acceptLists(draft: Draft, lines: readonly LabelledLine[], evidence: Evidence, sure: boolean): Accepted {
  const groups: Group[] = [];
  let score = sure ? 1 : 0;
  let from = 0;
  for (const group of groupsOf(draft, lines, evidence, sure)) {
    const first = group.lines[0]!;
    const called = group.lines.filter((l) => evidence.calls(l.value, from, first.block)).length;
    const share = called / group.lines.length;
    const source = first.value <= 1 && group.lines.some((l) => startsSource(draft, l));
    const taken =
      group.rule !== null ||
      source ||
      (sure ? group.atFoot || share >= 0.5 : group.atFoot && share >= 0.6 && called > 1);
    if (!taken) continue;
    groups.push(group);
    score += called + (source ? 2 : 0) + (group.rule !== null ? 2 : 0);
    from = group.lines.at(-1)!.block + 1;
  }
  if (groups.length === 0) return NOTHING;
  // A list at the foot that begins anew has its own calls: what was taken above it was called by chance.
  const foot = groups.at(-1)!;
  const above = groups.at(-2)?.lines.at(-1)?.value ?? -1;
  const anew = foot.atFoot && foot.lines[0]!.value <= Math.min(2, above);
  return { groups: anew ? groups.filter((g) => g === foot || startsSource(draft, g.lines[0]!)) : groups, score };
}

function countLines(accepted: Accepted): number {
  return accepted.groups.reduce((n, g) => n + g.lines.length, 0);
}

/**
 * Notes that stand directly under the paragraphs which call them: lines whose numbers count up, each called in the text since the
 * notes before it. Numbered paragraphs between them are not called so.
 */
function acceptUnderParagraphs(
  draft: Draft,
  lines: readonly LabelledLine[],
  evidence: Evidence,
  sure: boolean,
): Accepted {
  const groups: Group[] = [];
  const margin = new MarginScan(draft);
  let from = 0;
  let next = -1;
  let likely = 0;
  let source = false;
  for (const line of lines) {
    const above = groups.at(-1);
    const adjacent = above !== undefined && !margin.flushAbove(line.block);
    if (above && !adjacent) from = above.lines.at(-1)!.block + 1;
    const inOrder =
      next < 0 ? line.value <= 2 : line.value === next || (line.value > next && line.value < next + SKIPPED);
    if (!inOrder) continue;
    const called = evidence.calls(line.value, from, line.block);
    if (!called && !(line.value === next || next < 0)) continue;
    if (!called && !evidence.calls(line.value, from, line.block, 'possible')) continue;
    if (called) likely++;
    source ||= startsSource(draft, line);
    if (above && adjacent) above.lines.push(line);
    else groups.push({ lines: [line], rule: null, atFoot: false });
    next = line.value + 1;
    margin.mark(line.block);
  }
  const count = groups.reduce((n, g) => n + g.lines.length, 0);
  // A note at the margin that is called by chance is a numbered paragraph: want more than one, most of them surely called.
  const enough = sure ? count > 0 : source ? count > 0 : count > 1 && likely * 4 >= count * 3;
  if (!enough) return NOTHING;
  const last = groups.pop();
  if (last) groups.push({ ...last, atFoot: evidence.endsDocument(last.lines.at(-1)!.block) });
  return { groups, score: (likely + count) / 2 + (source ? 2 : 0) + (sure ? 1 : 0) };
}

/** Numbers that lost notes may have left out under paragraphs. */
const SKIPPED = 4;

/** Parts the lines into lists: a list goes on while no text of the document stands between its lines and its numbers do not restart. */
function groupsOf(draft: Draft, lines: readonly LabelledLine[], evidence: Evidence, sure: boolean): Group[] {
  const groups: Group[] = [];
  let current: LabelledLine[] = [];
  lines.forEach((line, i) => {
    current.push(line);
    const below = lines[i + 1];
    if (below && goesOnWith(draft, current, below, evidence, sure)) return;
    groups.push({
      lines: current,
      rule: ruleAbove(draft, current[0]!.block),
      atFoot: below === undefined && evidence.endsDocument(line.block),
    });
    current = [];
  });
  return groups;
}

function goesOnWith(
  draft: Draft,
  current: readonly LabelledLine[],
  below: LabelledLine,
  evidence: Evidence,
  sure: boolean,
): boolean {
  const above = current.at(-1)!;
  if (ruleAbove(draft, below.block) !== null) return false;
  const flush = flushBetween(draft, above.block, below.block, MOST_FLUSH + 1);
  if (flush > 0) {
    if (flush > MOST_FLUSH || below.value !== above.value + 1) return false;
    return !evidence.calls(below.value, above.block + 1, below.block, 'possible');
  }
  if (below.value > above.value) return true;
  // The numbers start anew. A doubled number is a fault; a list that counts up from one and ends is a list.
  if (below.value > (sure ? 1 : 2)) return true;
  if (!sure) return below.value === above.value;
  return current.length < 2 || !current.every((l, i) => l.value === current[0]!.value + i);
}

/** The block of the line `Notes`, `Footnotes:` or of the rule that stands directly above, or null. */
function ruleAbove(draft: Draft, at: number): number | null {
  for (let i = at - 1; i >= 0; i--) {
    const { block } = draft.blocks[i]!;
    if (block.kind === 'blank') continue;
    return block.kind === 'text' && isNotesRule(block.text) ? i : null;
  }
  return null;
}

/** Whether a line does nothing but head the notes. */
function isNotesRule(line: string): boolean {
  if (line.length > 120) return false;
  const text = line.trim();
  if (/^[#*_ ]{0,4}(?:foot|end)?notes?[:.*_ ]{0,4}$/i.test(text)) return true;
  return text.length >= 3 && /^(?:[-–—_=]+|\* ?\* ?\*)$/.test(text);
}

function startsSource(draft: Draft, line: LabelledLine): boolean {
  const { text } = draft.blocks[line.block]!.block;
  let i = line.label.end;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return text.startsWith('Source', text[i] === '[' ? i + 1 : i);
}

/**
 * Notes at the margin in the midst of indented ones, or the other way round, where their number is the one that is wanted. `notes`
 * and `numbered` are in the order of the text; so is the result.
 */
function withStrays(
  draft: Draft,
  notes: readonly LabelledLine[],
  numbered: readonly LabelledLine[],
  evidence: Evidence,
): LabelledLine[] {
  const all: LabelledLine[] = [];
  const margin = new MarginScan(draft);
  let next = 0;
  for (const line of numbered) {
    if (line === notes[next]) {
      all.push(line);
      margin.mark(line.block);
      next++;
      continue;
    }
    const above = all.at(-1);
    if (!above || line.value !== above.value + 1) continue;
    const below = notes[next];
    if (below && below.value !== line.value + 1) continue;
    if (margin.flushAbove(line.block) || !(below || evidence.endsDocument(line.block))) continue;
    all.push(line);
    margin.mark(line.block);
  }
  return all;
}

/** Gives each note its further paragraphs. */
function addFurther(draft: Draft, notes: readonly LabelledLine[], groups: readonly Group[]): void {
  const lastOfGroup = new Map(groups.map((g) => [g.lines.at(-1)!.block, g]));
  notes.forEach((note, i) => {
    const group = lastOfGroup.get(note.block);
    const inside = group === undefined && i + 1 < notes.length;
    const end = notes[i + 1]?.block ?? draft.blocks.length;
    for (let at = note.block + 1; at < end; at++) {
      const { block, role } = draft.blocks[at]!;
      if (block.kind !== 'text' || role === 'pageMark' || isPageMarkLine(block.text)) continue;
      const label = noteLabel(block.text);
      if (label?.form === 'symbol' && label.start > 0) break;
      const adjacent = draft.blocks[at - 1]!.block.kind !== 'blank';
      const deep = isDeep(block.text) && (adjacent || group === undefined || group.atFoot);
      const flush = inside || group?.rule != null || (group?.atFoot === true && adjacent);
      if (!deep && !flush) break;
      note.further.push(at);
    }
  });
}

/** Symbol notes: indented among or below the numbered ones, or at the foot of a document whose text bears the symbol. */
function addSymbols(draft: Draft, notes: LabelledLine[], lines: readonly LabelledLine[], evidence: Evidence): void {
  const symbols = lines.filter((l) => l.value < 0);
  if (symbols.length === 0) return;
  const first = notes[0]?.block ?? Number.POSITIVE_INFINITY;
  const foot = symbolFoot(draft);
  for (const line of symbols) {
    const indentedBelow = line.block > first && line.label.start > 0;
    if (!indentedBelow && !(line.block >= Math.min(first, foot) && evidence.hasSymbol(line.label.label, line.block)))
      continue;
    notes.push(line);
    for (let at = line.block + 1; at < draft.blocks.length; at++) {
      const { block } = draft.blocks[at]!;
      if (block.kind === 'blank') continue;
      if (block.kind !== 'text' || !isDeep(block.text) || noteLabel(block.text)) break;
      line.further.push(at);
    }
  }
}

/** The block from which on only notes of any sure form, symbol notes and their paragraphs stand. */
function symbolFoot(draft: Draft): number {
  let start = draft.blocks.length;
  for (let i = draft.blocks.length - 1; i >= 0; i--) {
    const { block } = draft.blocks[i]!;
    if (block.kind !== 'text' || isDeep(block.text) || isPageMarkLine(block.text)) continue;
    const label = noteLabel(block.text);
    if (label === null || label.form === 'flush' || label.form === 'bare') break;
    start = i;
  }
  return start;
}
