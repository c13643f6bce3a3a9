import type { NameCandidate } from '../document/mentions';
import { type Span, shift } from '../text/span';
import { isCapitalised, kindOf, spaceBefore, TokenKind, type Tokens, tokenText } from '../text/tokens';
import { WordTest } from '../text/wordFacts';
import { titleBefore } from './namesTitles';
import { beginsLower, readUnit, standsAlone, type Unit } from './namesUnits';
import { classAt, MONTHS_OR_NAMES, OFFICE_HEADS, OFFICE_LINKS, SUFFIXES, WordClass } from './namesWords';

const HEAD = WordTest.inAnyCase(OFFICE_HEADS);
const MONTH_OR_NAME = WordTest.inAnyCase(MONTHS_OR_NAMES);

/**
 * Finds the wording that may name a person: runs of capitalised words and initials, with the title before them, and offices that
 * stand for their holder (`the Vice President`). One pass; what the words mean is for the archive to say.
 * @param base where the tokens' text begins in what the spans are to be relative to; names are too many to be moved there afterwards
 */
export function readNames(tokens: Tokens, base: number): NameCandidate[] {
  const found: NameCandidate[] = [];
  let i = 0;
  while (i < tokens.count) {
    const kind = kindOf(tokens, i);
    if (
      kind === TokenKind.Lower ? !beginsLower(tokens, i) : !isCapitalised(kind) || readAlone(tokens, i, base, found)
    ) {
      i++;
      continue;
    }
    const units = readRun(tokens, i);
    if (units.length > 0) emit(tokens, units, base, found);
    i = Math.max(i + 1, units[units.length - 1]?.next ?? 0);
  }
  return found;
}

/**
 * Reads a capitalised word that stands alone, as most do: one that is no part of a name is passed over, a surname by itself found.
 * False where more is to be looked at.
 */
function readAlone(tokens: Tokens, i: number, base: number, found: NameCandidate[]): boolean {
  if (!standsAlone(tokens, i)) return false;
  const start = tokens.starts[i]!;
  const end = tokens.ends[i]!;
  const of = kindOf(tokens, i) === TokenKind.Initial && end - start > 1 ? WordClass.Name : classAt(tokens, i);
  if (of === WordClass.Other || of === WordClass.Office) return true;
  if (of === WordClass.Title) return !HEAD.of(tokens, i);
  if (of !== WordClass.Name || MONTH_OR_NAME.of(tokens, i)) return false;
  const span = { start: base + start, end: base + end };
  found.push({
    span,
    words: [{ span, text: tokenText(tokens, i), word: tokens.words[i]! }],
    title: moved(titleBefore(tokens, i), base),
    opening: beginsSentence(tokens, i),
  });
  return true;
}

/** The words from token i on that stand together as one name or title with name. */
function readRun(tokens: Tokens, i: number): Unit[] {
  const units: Unit[] = [];
  let at = i;
  for (;;) {
    const before = units[units.length - 1];
    // Only a word in lower case is read otherwise inside of a name.
    const inside =
      before !== undefined && kindOf(tokens, at) === TokenKind.Lower && (before.particle || isNamePart(before));
    const unit = readUnit(tokens, at, inside);
    if (!unit) break;
    units.push(unit);
    at = unit.next;
    if (at >= tokens.count) break;
    if (isMark(tokens, at, ',') && !spaceBefore(tokens, at)) {
      const suffix = readUnit(tokens, at + 1, true);
      if (!suffix || !SUFFIXES.has(suffix.text.toLowerCase())) break;
      at++;
      continue;
    }
    if (!spaceBefore(tokens, at) && !unit.stop) break;
  }
  while (units[units.length - 1]?.particle) units.pop();
  return units;
}

/** Whether a particle may follow the word: not behind `Just` in `Just as Dobrynin`. */
function isNamePart({ of }: Unit): boolean {
  return of === WordClass.Name || of === WordClass.TitleOrName;
}

/** Parts a run into names and what stands before and between them. */
function emit(tokens: Tokens, units: readonly Unit[], base: number, found: NameCandidate[]): void {
  const classes = classify(tokens, units);
  let i = 0;
  while (i < units.length) {
    if (classes[i] !== WordClass.Name) {
      const end = endOfOffice(classes, i);
      if (end > i && classes[end] !== WordClass.Name) officeAlone(tokens, units, classes, i, end, base, found);
      i = Math.max(end, i + 1);
      continue;
    }
    let end = i;
    while (end < units.length && classes[end] === WordClass.Name) end++;
    const first = units[i]!;
    const last = units[end - 1]!;
    found.push({
      span: { start: base + first.start, end: base + last.end },
      words: units.slice(i, end).map((u) => wordOfName(u, base)),
      title: moved(titleBefore(tokens, first.first), base),
      opening: i === 0 && beginsSentence(tokens, first.first),
    });
    i = end;
  }
}

function wordOfName({ start, end, text, word }: Unit, base: number): NameCandidate['words'][number] {
  return { span: { start: base + start, end: base + end }, text, word };
}

function moved(title: Span | null, base: number): Span | null {
  return title && shift(title, base);
}

/** The index after the titles and words of office from i on. */
function endOfOffice(classes: readonly WordClass[], i: number): number {
  let end = i;
  while (end < classes.length && (classes[end] === WordClass.Title || classes[end] === WordClass.Office)) end++;
  return end;
}

/** What each word of the run is, seen with its neighbours. */
function classify(tokens: Tokens, units: readonly Unit[]): WordClass[] {
  const classes: WordClass[] = [];
  for (const u of units)
    classes.push(u.kind === TokenKind.Initial && (u.stop || u.text.length > 1) ? WordClass.Name : u.of);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (isCountry(units, i)) {
      classes[i] = classes[i + 1] = WordClass.Office;
      i++;
    } else if (classes[i] === WordClass.TitleOrName) classes[i] = titleOrName(tokens, units, classes, i);
    else if (classes[i] === WordClass.Name && isMonth(tokens, unit)) classes[i] = WordClass.Other;
    else if (classes[i] === WordClass.Other && unit.kind === TokenKind.Initial && i > 0) {
      // `Harry A Truman` rather than the article, where a word of the name stands before it
      classes[i] = classes[i - 1] === WordClass.Name && i + 1 < units.length ? WordClass.Name : WordClass.Other;
    }
  }
  return classes;
}

/** `U.S.`, `U.K.`, `U.N.`: initials of no person. */
function isCountry(units: readonly Unit[], i: number): boolean {
  const unit = units[i]!;
  const next = units[i + 1];
  if (!unit.stop || unit.text !== 'U' || !next?.stop || next.first !== unit.next) return false;
  return next.text === 'S' || next.text === 'K' || next.text === 'N';
}

/** `King Hassan` and `the King` are titles, `Colonel King`, `J.C. King` and `Winston Lord` are names. */
function titleOrName(tokens: Tokens, units: readonly Unit[], classes: readonly WordClass[], i: number): WordClass {
  const before = i > 0 ? classes[i - 1] : undefined;
  const behind = i + 1 < units.length ? classes[i + 1] : undefined;
  if (before === WordClass.Name || before === WordClass.Title) return WordClass.Name;
  if (behind === WordClass.Name && !SUFFIXES.has(units[i + 1]!.text.toLowerCase())) return WordClass.Title;
  if (behind === WordClass.Title || behind === WordClass.Office) return WordClass.Office;
  const first = units[i]!.first;
  if (i > 0 ? units[i - 1]!.text === 'The' : first > 0 && tokenText(tokens, first - 1) === 'the')
    return WordClass.Title;
  return WordClass.Name;
}

/** `March 3`, `26 March`, `May 1955`. */
function isMonth(tokens: Tokens, unit: Unit): boolean {
  if (!MONTHS_OR_NAMES.has(unit.text.toLowerCase())) return false;
  return (
    (unit.next < tokens.count && kindOf(tokens, unit.next) === TokenKind.Number) ||
    (unit.first > 0 && kindOf(tokens, unit.first - 1) === TokenKind.Number)
  );
}

/** `the Vice President` without a name: an office that may stand for its holder. */
function officeAlone(
  tokens: Tokens,
  units: readonly Unit[],
  classes: readonly WordClass[],
  i: number,
  end: number,
  base: number,
  found: NameCandidate[],
): void {
  const last = units[end - 1]!;
  if (classes[end - 1] !== WordClass.Title || !OFFICE_HEADS.has(last.text.toLowerCase())) return;
  const first = units[i]!;
  const article = i > 0 ? units[i - 1]!.text : first.first > 0 ? tokenText(tokens, first.first - 1) : '';
  if (article !== 'the' && article !== 'The') return;
  const next = last.next;
  if (next < tokens.count) {
    // `the President of Mexico`, `the Secretary (Rusk)`: more follows
    if (isMark(tokens, next, '(-–')) return;
    if (spaceBefore(tokens, next) && OFFICE_LINKS.has(tokenText(tokens, next)) && tokenText(tokens, next) !== 'and') {
      const link = tokenText(tokens, next);
      if (link === 'of' || link === 'for') return;
    }
  }
  const span = { start: base + first.start, end: base + last.end };
  found.push({ span, words: [], title: span, opening: false });
}

/** Whether token i is the first of a sentence, a quotation, an item or a block. */
function beginsSentence(tokens: Tokens, i: number): boolean {
  if (i === 0) return true;
  if (kindOf(tokens, i - 1) !== TokenKind.Mark) return false;
  return '.?!:“"‘•—'.includes(tokens.text[tokens.starts[i - 1]!]!);
}

function isMark(tokens: Tokens, i: number, characters: string): boolean {
  return (
    i < tokens.count && kindOf(tokens, i) === TokenKind.Mark && characters.includes(tokens.text[tokens.starts[i]!]!)
  );
}
