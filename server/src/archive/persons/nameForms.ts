import { fold } from '../../data/fold';
import { PARTICLES } from '../../reader/namesWords';

/**
 * A way in which a person can be written: the words by which he is looked up, and the given names that fit before or behind them.
 * Words are folded (see `fold`) and joined, so that `De Gaulle`, `DeGaulle` and `de Gaulle` have one key.
 */
export interface NameForm {
  readonly key: string;
  /** How many words the key was made of. */
  readonly words: number;
  readonly first: string;
  readonly role: NameRole;
  /** Folded; initials are single letters. */
  readonly givens: readonly string[];
  /** The given names may stand behind (`Chou En-lai`). */
  readonly familyFirst: boolean;
}

/**
 * What a key is of a name, from the surest to the least: the surname, the whole of an uninverted name, another surname in brackets, a
 * part of a surname (`Couve`), the given part of a family-first name (`Ching-kuo`).
 */
export type NameRole = 'surname' | 'whole' | 'alias' | 'part' | 'given';

/** The name of an entry or of a table, ready to be put into forms. */
export interface NameParts {
  readonly surname: string;
  readonly given: string;
  readonly uninverted: boolean;
  readonly alternates: readonly string[];
}

/** Folded and joined: the key of one or more words. */
export function joinedKey(text: string): string {
  const folded = fold(text);
  return folded.includes(' ') ? folded.replaceAll(' ', '') : folded;
}

const REGNAL = /^(?:i|ii|iii|iv|v|vi)$/;
/** Shorter parts of a compound surname say too little by themselves. */
const SHORTEST_PART = 4;

/** All forms of a name. */
export function formsOf(name: NameParts): NameForm[] {
  const forms: NameForm[] = [];
  if (name.uninverted) addUninverted(forms, name.surname, false);
  else addInverted(forms, name.surname, name.given, 'surname');
  for (const other of name.alternates) {
    const comma = other.indexOf(', ');
    if (comma > 0) addInverted(forms, other.slice(0, comma), other.slice(comma + 2), 'alias');
    else if (name.uninverted) addUninverted(forms, other, true);
    else addOther(forms, name, other);
  }
  return forms;
}

/** The words of a name, folded; initials run together are parted: `J.C.` -> `j`, `c`. */
export function givenWords(given: string): string[] {
  return fold(given.replace(/\./g, '. ').replace(/[’'‘ʻ]/g, ''))
    .split(' ')
    .filter((w) => w !== '' && !REGNAL_SUFFIX.has(w));
}

const REGNAL_SUFFIX: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

function addInverted(forms: NameForm[], surname: string, given: string, role: NameRole): void {
  const all = fold(surname)
    .split(' ')
    .filter((w) => w !== '');
  const words = all.length > 1 && REGNAL.test(all[all.length - 1]!) ? all.slice(0, -1) : all;
  const givens = givenWords(given);
  // `Brentano, Heinrich von`, `Sadat, Anwar el-`
  const particles: string[] = [];
  while (givens.length > 0 && PARTICLES.has(givens[givens.length - 1]!)) particles.unshift(givens.pop()!);
  const add = (ws: readonly string[], as: NameRole) => push(forms, ws, as, givens, true);
  add(words, role);
  if (particles.length > 0) add([...particles, ...words], role);
  let lead = 0;
  while (lead < words.length - 1 && PARTICLES.has(words[lead]!)) lead++;
  if (lead > 0) add(words.slice(lead), role);
  if (words.length - lead > 1) for (const ws of partsOf(words.slice(lead))) add(ws, 'part');
}

/** The parts of a compound surname: `couve` and `murville` of `couve de murville`. */
function partsOf(words: readonly string[]): string[][] {
  const parts = words.filter((w) => w.length >= SHORTEST_PART && !PARTICLES.has(w)).map((w) => [w]);
  const inner = words.findIndex((w, i) => i > 0 && PARTICLES.has(w));
  if (inner > 0) parts.push(words.slice(inner));
  return parts;
}

/** A name printed without comma: family name first, or a single name. */
function addUninverted(forms: NameForm[], name: string, alias: boolean): void {
  const written = name.split(/\s+/).filter((w) => w !== '');
  const numbered = written.findIndex((w, i) => i > 0 && REGNAL.test(w.toLowerCase()));
  // `Hassan II` is a numbered name; the `I` of `Chen I` is a given name, and does no harm behind `Chrysostomos`.
  const regnal = numbered > 0 && written[numbered] !== 'I';
  const words = written.map((w) => joinedKey(w)).filter((w) => w !== '');
  const first = words[0];
  if (first === undefined) return;
  if (words.length === 1) {
    push(forms, [first], alias ? 'alias' : 'surname', [], false);
    return;
  }
  push(forms, words, 'whole', [], false);
  if (PARTICLES.has(first)) {
    push(forms, words.slice(1), 'part', [], false);
    return;
  }
  const rest = words.slice(1).filter((w) => !REGNAL.test(w) || !regnal);
  const descent = rest.findIndex((w) => w === 'bin' || w === 'ibn' || w === 'al');
  if (regnal || descent === 0) {
    push(
      forms,
      [first],
      alias ? 'alias' : 'surname',
      rest.filter((w) => !PARTICLES.has(w)),
      true,
    );
    return;
  }
  push(forms, [first], alias ? 'alias' : 'surname', givenWords(written.slice(1).join(' ')), true);
  const last = words[words.length - 1]!;
  if (words.length === 2 && written[1]!.includes('-')) push(forms, [last], 'given', [], false);
  else if (last.length >= 3) push(forms, [last], 'part', words.slice(0, -1), false);
}

/** Another name of a person with surname and given name: another surname, or a full name of its own. */
function addOther(forms: NameForm[], name: NameParts, other: string): void {
  const words = other.split(/\s+/).filter((w) => w !== '');
  const last = words[words.length - 1];
  if (last === undefined) return;
  if (words.length === 1) {
    addInverted(forms, other, name.given, 'alias');
    return;
  }
  // `Carter, Jimmy (James E.)`: other given names
  if (/^\p{L}\.?$/u.test(last)) addInverted(forms, name.surname, other, 'surname');
  else if (/-/.test(last) || (words.length === 2 && joinedKey(words[0]!) === joinedKey(name.surname)))
    addUninverted(forms, other, true);
  else if (name.given === '' && joinedKey(last) !== joinedKey(name.surname)) {
    // `Home, Lord (Alexander Frederick Douglas)`: the given names of a peer, or his family's name
    addInverted(forms, name.surname, other, 'surname');
    addInverted(forms, last, words.slice(0, -1).join(' '), 'alias');
  } else
    addInverted(
      forms,
      last,
      words.slice(0, -1).join(' '),
      joinedKey(last) === joinedKey(name.surname) ? 'surname' : 'alias',
    );
}

function push(
  forms: NameForm[],
  words: readonly string[],
  role: NameRole,
  givens: readonly string[],
  familyFirst: boolean,
): void {
  const key = words.join('');
  if (key.length < 2 && role !== 'surname') return;
  if (forms.some((f) => f.key === key && f.role === role && f.givens.join(' ') === givens.join(' '))) return;
  forms.push({ key, words: words.length, first: words[0]!, role, givens, familyFirst });
}
