/** The ways in which a printed term of a list may stand in a text, capitals apart. */

/** A class of letters is a long list to the engine: a count behind it would repeat that. */
const LETTERS = /^\p{L}+$/u;

/** The forms that the list prints: `memcon(s)` is `memcon` and `memcons`, `Emb or Embassy` two, `LINC, LINCOLN` two. */
export function formsOfTerm(term: string): string[] {
  const forms = new Set<string>();
  for (const alternative of term.split(/\s+or\s+|,\s*/)) {
    const plain = alternative.trim();
    if (plain === '') continue;
    const isBracketed = plain.endsWith(')');
    const optional = isBracketed ? /^(.*\p{L})\(([\p{L}’']{1,4})\)$/u.exec(plain) : null;
    if (optional) {
      forms.add(optional[1]!);
      forms.add(optional[1]! + optional[2]!);
      continue;
    }
    forms.add(plain);
    const bracket = isBracketed ? /^(.+?)\s*\(([^)]+)\)$/.exec(plain) : null;
    if (bracket) {
      forms.add(bracket[1]!.trim());
      forms.add(bracket[2]!.trim());
    }
    if (/\.$/.test(plain) && !/\..*\./.test(plain)) forms.add(plain.slice(0, -1));
  }
  return [...forms];
}

/**
 * Forms that the list does not print but means: one word for two (`FedRep` for `Fed Rep`), without stops (`PL` for `P.L.`), with a
 * space for the hyphen (`K Program`), the singular of a plural (`LJC` for `LJC’s`, `reurtel` for `reurtels`).
 *
 * @param meanings the entry's senses: a plural has a plural there
 */
export function impliedForms(form: string, meanings: readonly string[]): string[] {
  const implied: string[] = [];
  // Most forms are one word without marks, and none of the patterns need be tried.
  const isSpaced = form.includes(' ');
  if (isSpaced && /^\p{Lu}[\p{L} ]+$/u.test(form) && /^\S+(?: \p{Lu}\S*)+$/u.test(form) && form.length >= 5)
    implied.push(form.replaceAll(' ', ''));
  if (form.includes('.') && /^(?:\p{Lu}\.\s?){2,}$/u.test(form)) implied.push(form.replace(/[.\s]/g, ''));
  if (/[-–]/.test(form) && /^\p{Lu}+[-–]\p{L}{3,}$/u.test(form)) implied.push(form.replace(/[-–]/, ' '));
  if (isSpaced && /^\p{Lu}+ \p{L}{3,}$/u.test(form)) implied.push(form.replace(' ', '–'));
  if (!form.endsWith('s')) return implied;
  const stem = form.slice(0, -2);
  if (/[’']s$/.test(form) && stem.length >= 2 && LETTERS.test(stem)) implied.push(stem);
  else if (form.length >= 4 && LETTERS.test(form) && /[\p{Ll}]s\b/u.test(meanings[0] ?? ''))
    implied.push(form.slice(0, -1));
  return implied;
}
