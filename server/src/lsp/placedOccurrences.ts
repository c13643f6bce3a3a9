import { decode, encode } from 'vlq';
import type { Range } from 'vscode-languageserver';
import type { KeyedOccurrence, Occurrence } from '../features/references';
import { detached } from '../text/memo';

/** An occurrence by its place in the file. */
export interface PlacedOccurrence extends Omit<KeyedOccurrence, 'span'> {
  readonly range: Range;
}

/** The things that are mentioned in a volume, by number: each word of `subjectKey` is kept once, however often it is meant. */
export class Subjects {
  private readonly numbers = new Map<string, number>();

  constructor(private readonly keys: string[] = []) {
    for (const [number, key] of keys.entries()) this.numbers.set(key, number);
  }

  numberOf(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.keys.length;
      this.keys.push(key);
      this.numbers.set(key, number);
    }
    return number;
  }

  /** @throws where no thing bears the number */
  keyOf(number: number): string {
    const key = this.keys[number];
    if (key === undefined) throw new RangeError(`no subject ${number}`);
    return key;
  }

  /** All keys, each at its number. */
  get all(): readonly string[] {
    return this.keys;
  }
}

const ROLES: readonly Occurrence['role'][] = ['definition', 'call', 'mention'];

/** Numbers an occurrence is written with. */
const FIELDS = 6;

/**
 * The occurrences of a document as one short string: a volume has tens of thousands, which are seldom asked for. Each is six numbers in
 * the base 64 of source maps: its subject and role, what it cites (0 for nothing), how many lines it begins below the one before, at which
 * character, over how many lines it goes, and the character of its end (from its beginning where that is in the same line).
 */
export function packOccurrences(occurrences: readonly PlacedOccurrence[], subjects: Subjects): string {
  const numbers: number[] = [];
  let line = 0;
  for (const { key, cites, role, range } of occurrences) {
    const { start, end } = range;
    numbers.push(
      subjects.numberOf(key) * ROLES.length + ROLES.indexOf(role),
      cites === null ? 0 : subjects.numberOf(cites) + 1,
      start.line - line,
      start.character,
      end.line - start.line,
      end.line === start.line ? end.character - start.character : end.character,
    );
    line = start.line;
  }
  // As it comes it is a tree with a node for each character.
  return detached(encode(numbers));
}

/**
 * What {@link packOccurrences} packed, in its order.
 * @throws where the string was not packed with these subjects
 */
export function unpackOccurrences(packed: string, subjects: Subjects): PlacedOccurrence[] {
  const numbers = decode(packed);
  if (numbers.length % FIELDS !== 0) throw new RangeError('occurrences are cut off');
  const occurrences: PlacedOccurrence[] = [];
  let line = 0;
  for (let i = 0; i < numbers.length; i += FIELDS) {
    const [what, cites, down, character, lines, length] = numbers.slice(i, i + FIELDS) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    line += down;
    occurrences.push({
      key: subjects.keyOf(Math.floor(what / ROLES.length)),
      cites: cites === 0 ? null : subjects.keyOf(cites - 1),
      role: ROLES[what % ROLES.length]!,
      range: {
        start: { line, character },
        end: { line: line + lines, character: lines === 0 ? character + length : length },
      },
    });
  }
  return occurrences;
}
