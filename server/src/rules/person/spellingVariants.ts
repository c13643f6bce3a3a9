import { fold } from '../../data/fold';
import { isApparatus } from '../../document/apparatus';
import type { NameWord } from '../../document/mentions';
import type { FrusDocument } from '../../document/model';
import { Memo } from '../../text/memo';
import type { Rule } from '../rule';
import { nearSurnames } from './nearSurnames';

export const personSpellingVariants: Rule = {
  id: 'person/spelling-variants',
  checks: 'The editors spell a person’s name as the document does.',
  why: 'Transliterations waver: two spellings in one document make two people of one. The document’s own stays as it is; the editors can follow it, or say that both are one.',
  source: 'practice of the series; the name lists give alternates',
  level: 'info',
  fixable: 'no',
  reads: 'model',
  *check(snapshot) {
    const { document } = snapshot;
    if (!wavers(document)) return;
    const surnames = new Map<string, NameWord[]>();
    for (const { words } of document.names) {
      const surname = words.at(-1);
      if (!surname || surname.text.length < SHORTEST) continue;
      const same = surnames.get(surname.text);
      if (same) same.push(surname);
      else surnames.set(surname.text, [surname]);
    }
    const spellings = new Map<string, Map<string, NameWord[]>>();
    for (const [text, mentions] of surnames) {
      if (text === text.toUpperCase()) continue;
      const key = KEYS.of(text);
      const forms = spellings.get(key);
      if (forms) forms.set(text, mentions);
      else spellings.set(key, new Map([[text, mentions]]));
    }
    let near: Set<string> | undefined;
    for (const forms of spellings.values()) {
      if (forms.size < 2) continue;
      const [first, ...others] = [...forms].sort(([, a], [, b]) => rank(document, a) - rank(document, b));
      for (const [other, mentions] of others) {
        // Accents and capitals waver everywhere.
        if (fold(other) === fold(first![0])) continue;
        // Said by person/near-miss.
        near ??= new Set(nearSurnames(snapshot).flatMap(({ word, right }) => [word, right]));
        if (near.has(other) && near.has(first![0])) continue;
        yield {
          span: mentions[0]!.span,
          message: `“${other}” here, “${first![0]}” elsewhere in this document: probably one name in two spellings. The document’s own spelling stays; the apparatus may follow it.`,
          related: [{ span: first![1][0]!.span, message: `“${first![0]}”` }],
        };
      }
    }
  },
  examples: {
    valid: [{ text: '4. Editorial Note\n\nPresident Gorbachev met Secretary Shultz. Gorbachev spoke first.\n' }],
    invalid: [
      {
        text: '4. Memorandum From John Smith to Secretary of State Shultz[1]\n\nWashington, March 12, 1985.\n\nThe Politburo member Vladimir Shcherbitskiy was in Washington.[2]\n\n[1] Source: Reagan Library. Secret.\n[2] On ⟦Shcherbitsky⟧’s meetings no record was found.\n',
      },
    ],
  },
};

/** Whether two surnames may be one in two spellings: in most documents none are. */
function wavers({ names }: FrusDocument): boolean {
  const spellings = new Map<string, string>();
  for (const { words } of names) {
    const text = words.at(-1)?.text;
    if (text === undefined || text.length < SHORTEST) continue;
    const second = text.charCodeAt(1);
    // A small second letter: a name as nearly all are written.
    if (!(second >= 0x61 && second <= 0x7a) && text === text.toUpperCase()) continue;
    const key = KEYS.of(text);
    const known = spellings.get(key);
    if (known === undefined) spellings.set(key, text);
    else if (known !== text) return true;
  }
  return false;
}

/** Shorter names are too often alike by chance. */
const SHORTEST = 7;

const KEYS = new Memo(transliterationKey);

/** What the systems of transliteration from Cyrillic agree on: `-skiy`, `-sky`, `-skii`, `-skij`; `kh`, `h`; doubled letters. */
function transliterationKey(name: string): string {
  return fold(name)
    .replace(/(?:iy|yy|ii|ij|yi|y|i)/g, 'i')
    .replace(/kh/g, 'h')
    .replace(/(?:ye|je)/g, 'e')
    .replace(/(.)\1/g, '$1');
}

/** The document's own spellings before the apparatus's, the more frequent before the rarer. */
function rank(document: FrusDocument, mentions: readonly NameWord[]): number {
  const own = mentions.some((m) => !isApparatus(document, m.span));
  return (own ? 0 : 1000) - mentions.length;
}
