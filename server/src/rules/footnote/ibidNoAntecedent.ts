import type { Rule } from '../rule';

export const footnoteIbidNoAntecedent: Rule = {
  id: 'footnote/ibid-no-antecedent',
  checks: '“Ibid.” has something before it that it can stand for.',
  why: '“Ibid.” repeats the citation before it; with none in the document, a note was lost, moved or inserted.',
  source: 'convention (none in 95,110 uses of published volumes)',
  level: 'info',
  fixable: 'no',
  reads: 'model',
  *check({ document, resolution }) {
    for (const { candidate, targets, standsFor } of resolution.references) {
      if (candidate.anchor?.kind !== 'ibid' || standsFor !== null) continue;
      if (targets.length > 0 && targets.some((t) => t.volume !== null || t.state !== 'unknown')) continue;
      // Something that is cited in brackets, or with a file, can be meant, though it was not recognised.
      if (
        /\([^()]*\)|\b(?:Files?|Papers|Records|Library|Bulletin|telegrams?|despatch|airgram)\b/i.test(
          before(document.text, candidate.anchor.span),
        )
      )
        continue;
      yield {
        span: candidate.anchor.span,
        message:
          '“Ibid.” stands for the citation before it, and this document has none before. Write the citation out.',
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1] Again.[2]\n\n[1] Telegram 12 to Athens, May 3. (National Archives, RG 59, Central Files 1967–69, POL 27 CYP)\n[2] Telegram 14, May 4. (Ibid.)\n',
      },
    ],
    invalid: [
      {
        text: '4. Editorial Note\n\nThe Council met.[1] Again.[2]\n\n[1] The President was away.\n[2] ⟦Ibid.⟧, Document 4.\n',
      },
    ],
  },
};

/** So far back something can be meant. */
const REACH = 4000;

function before(text: string, { start }: { start: number }): string {
  return text.slice(Math.max(0, start - REACH), start);
}
