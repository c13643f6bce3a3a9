/** Initials as they stand under marginal notes: all of them, first and last, and with a nickname: `GPS`, `GS`; `AWH`, `WAH`. */
export function initialsOf(given: string, surname: string, nicknames: readonly string[]): string[] {
  const firsts = given
    .replace(/\./g, '. ')
    .split(/[\s-]+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map(letter);
  const last = lettersOfSurname(surname);
  if (last === '') return [];
  if (firsts.length === 0) return [];
  const found = new Set<string>([firsts.join('') + last, firsts[0]! + last]);
  for (const nickname of nicknames) if (/^\p{Lu}/u.test(nickname)) found.add(letter(nickname) + last);
  return [...found];
}

const letter = (word: string): string => word.normalize('NFD')[0]!;

/** `Mc` and `Mac` stay one letter; a compound surname gives one for each capital word. */
function lettersOfSurname(surname: string): string {
  return surname
    .split(/[\s-]+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map(letter)
    .join('');
}
