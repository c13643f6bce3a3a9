import type { PersonMention } from '../../archive/resolution';
import { isApparatus } from '../../document/apparatus';
import type { FrusDocument } from '../../document/model';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';

export const personSpellingVariants: Rule = {
  id: 'person/spelling-variants',
  checks: 'The editors spell a person’s name as the document does.',
  why: 'Transliterations waver: two spellings in one document make two people of one. The document’s own stays as it is; the editors can follow it, or say that both are one.',
  source: 'practice of the series; the name lists give alternates',
  level: 'info',
  fixable: 'no',
  reads: 'model',
  *check({ document, resolution }) {
    const spellings = new Map<string, Map<string, PersonMention[]>>();
    for (const mention of resolution.persons) {
      if (
        !mention.person ||
        mention.insideThing ||
        mention.form === 'initials' ||
        mention.form === 'given' ||
        mention.form === 'office'
      )
        continue;
      const surname = lastWord(textOf(document.text, mention.span));
      if (surname.length < 5) continue;
      const known = spellings.get(mention.person.key) ?? new Map<string, PersonMention[]>();
      known.set(surname, [...(known.get(surname) ?? []), mention]);
      spellings.set(mention.person.key, known);
    }
    for (const forms of spellings.values()) {
      if (forms.size < 2) continue;
      const [first, ...others] = [...forms].sort(([, a], [, b]) => rank(document, a) - rank(document, b));
      for (const [other, mentions] of others) {
        if (!similar(first![0], other)) continue;
        const at = mentions[0]!;
        yield {
          span: at.span,
          message: `“${other}” here, “${first![0]}” elsewhere in this document: one person, two spellings. The document’s own spelling stays; the apparatus may follow it.`,
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

/** The document's own spellings before the apparatus's, the more frequent before the rarer. */
function rank(document: FrusDocument, mentions: readonly PersonMention[]): number {
  const own = mentions.some((m) => !isApparatus(document, m.span));
  return (own ? 0 : 1000) - mentions.length;
}

function lastWord(name: string): string {
  return name.split(/[\s ]+/).at(-1) ?? name;
}

/** Not a maiden name or a wholly other word: the spellings begin alike and differ in length by little. */
function similar(a: string, b: string): boolean {
  return (
    a.slice(0, 3).toLowerCase() === b.slice(0, 3).toLowerCase() &&
    Math.abs(a.length - b.length) <= 3 &&
    a.toLowerCase() !== b.toLowerCase()
  );
}
