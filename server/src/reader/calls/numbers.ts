import type { Note } from '../../document/model';
import { isLetter } from '../../text/letters';
import { TokenKind, type Tokens } from '../../text/tokens';
import type { Draft } from '../draft';
import type { CallCandidate } from './candidates';

/** What the numbers of a document say about whether a digit was glued to one of them. Read on first use. */
export class NumberEvidence {
  private numbers: Numbers | undefined;
  /** The words whose series are in order. */
  private readonly ordered = new Set<string>();
  private readonly ofNotes = new Map<Note, ReadonlySet<string>>();

  constructor(private readonly draft: Draft) {}

  /**
   * Speaks for a reading of `Gocus 5512` as 551 and 2 where 551 stands elsewhere by itself, or another Gocus is numbered in the
   * same region; and against it where 5512 does. `start` is the number's offset in the document. Weights as in `priors.ts`.
   */
  speaksFor(candidate: CallCandidate, start: number): number {
    this.numbers ??= countNumbers(this.draft);
    const { counts } = this.numbers;
    const { rest } = candidate;
    const whole = rest + candidate.label;
    let weight = 0;
    if (rest.length > 1 && counts.has(rest)) weight += Math.min(2, rest.length - 1);
    if ((counts.get(whole) ?? 0) > 1) weight -= whole.length > 3 ? 2 : whole.length - 1.5;
    if (rest.length < 2) return weight;
    const word = wordBefore(this.draft.text, start);
    const series = word === '' ? undefined : this.series(word);
    if (series && hasNear(series, Number(rest))) weight += 2;
    return weight;
  }

  /** The numbers that follow a word, ascending. Put in order where it is asked for: few are. */
  private series(word: string): readonly number[] | undefined {
    const series = this.numbers!.series.get(word);
    if (series && !this.ordered.has(word)) {
      series.sort((a, b) => a - b);
      this.ordered.add(word);
    }
    return series;
  }

  /** Speaks for it where the note itself names the number that is left: `Telegram 1180 reported …`. */
  noteNames(candidate: CallCandidate, note: Note): number {
    let numbers = this.ofNotes.get(note);
    if (!numbers) {
      numbers = new Set(this.draft.text.slice(note.span.start, note.span.end).match(/\d+/g));
      this.ofNotes.set(note, numbers);
    }
    return (
      (numbers.has(candidate.rest) ? (candidate.rest.length > 1 ? 1.5 : 0.75) : 0) -
      (numbers.has(candidate.rest + candidate.label) ? 1 : 0)
    );
  }
}

interface Numbers {
  /** How often each run of digits stands in the text. */
  readonly counts: ReadonlyMap<string, number>;
  /** The numbers that follow each word, as they stand in the text: `gocus` → 551, 540. */
  readonly series: ReadonlyMap<string, number[]>;
}

/** A run of digits as it stands in a block. */
export interface WrittenNumber {
  readonly digits: string;
  /** The word before it as a key of {@link Numbers.series}; empty where there is none. */
  readonly word: string;
}

/** The numbers of a block, in the order of the text. */
export function writtenNumbers({ text, count, starts, ends, kinds }: Tokens): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (let i = 0; i < count; i++) {
    if ((kinds[i]! & 0x7f) !== TokenKind.Number) continue;
    const start = starts[i]!;
    found.push({ digits: text.slice(start, ends[i]!), word: wordBefore(text, start) });
  }
  return found;
}

function countNumbers(draft: Draft): Numbers {
  const counts = new Map<string, number>();
  const series = new Map<string, number[]>();
  for (const block of draft.sources)
    for (const { digits, word } of block.numbers) {
      counts.set(digits, (counts.get(digits) ?? 0) + 1);
      if (word === '') continue;
      const known = series.get(word);
      if (known) known.push(Number(digits));
      else series.set(word, [Number(digits)]);
    }
  return { counts, series };
}

/** Of a longer word the end serves. */
const LONGEST_WORD = 24;

/** The word before a number, in lower case, without the ending of its plural: `Gocus 551`, `Deptels 401`. */
function wordBefore(text: string, at: number): string {
  if (text[at - 1] !== ' ') return '';
  const end = text[at - 2] === '.' ? at - 2 : at - 1;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && isLetter(text.charCodeAt(start - 1))) start--;
  if (end - start < 2) return '';
  const word = text.slice(start, end).toLowerCase();
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Whether an ascending series has a number close to another, as numbers that were given out within weeks are. */
function hasNear(series: readonly number[], number: number): boolean {
  const reach = Math.max(3, number * 0.15);
  let low = 0;
  let high = series.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (series[middle]! < number - reach) low = middle + 1;
    else high = middle;
  }
  return low < series.length && series[low]! <= number + reach;
}
