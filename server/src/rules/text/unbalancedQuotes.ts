import { type Region, regionsOf } from '../regions';
import type { Report, Rule } from '../rule';
import { Sign, signsOf } from '../signs';

export const textUnbalancedQuotes: Rule = {
  id: 'text/unbalanced-quotes',
  checks: 'Quotation marks are closed.',
  why: 'With a mark missing nobody can tell whose words are quoted. A quotation of several paragraphs opens each with “ and closes once; that is right.',
  source: 'FRUS Schematron rules, quote-checks; practice of the series for long quotations',
  level: 'hint',
  fixable: 'no',
  reads: 'text',
  signs: Sign.Quote,
  *check({ document }) {
    // Garbled marks are mended first: see character/mojibake.
    if (document.text.includes('â€')) return;
    for (const region of regionsOf(document)) yield* unbalancedIn(region);
  },
  examples: {
    valid: [
      {
        text: '4. Editorial Note\n\nHe said: “The harvest was late.\n\n“It was a bad one.”\n\nNobody asked what “bad” meant.\n',
      },
    ],
    invalid: [
      { text: '4. Editorial Note\n\nHe called it ⟦“⟧late and went home.\n\nNobody asked what “late” meant.\n' },
      { text: '4. Editorial Note\n\nHe called it late⟦”⟧ and went home.\n' },
      { text: '4. Editorial Note\n\nHe called it ⟦“⟧late and “bad” in one sentence.\n' },
    ],
  },
};

/** Unbalanced marks of one region: its paragraphs are read in order, with the quotation that is open at the end of each. */
function* unbalancedIn(region: Region): Iterable<Report> {
  /** The mark that opened the quotation in which the text stands. */
  let open: number | null = null;
  for (const { block, start } of region) {
    const { text } = block;
    if ((signsOf(block) & Sign.Quote) === 0) continue;
    const lead = LEAD.exec(text)?.[0].length ?? 0;
    for (const { index } of text.matchAll(ALL_MARKS)) {
      const sort = sortOf(text, index);
      if (sort === 'none') continue;
      if (sort === 'opens' || (sort === 'either' && open === null)) {
        // A further paragraph of a long quotation opens it again.
        if (open !== null && index !== lead - 1) yield unclosed(open);
        open = start + index;
      } else if (open === null) yield unopened(start + index);
      else open = null;
    }
  }
  if (open !== null) yield unclosed(open);
}

const ALL_MARKS = /[“”"]/g;
/** What may stand before the mark that opens a paragraph again: a bullet, a number. */
const LEAD = /^[\s\d.•–()[\]A-Za-z]{0,8}?“/;

/**
 * What a mark does. A straight one beside curly ones can do both, and means inches behind a number; a curly one that is turned the
 * wrong way (see character/quote-orientation) does what its place says.
 */
function sortOf(text: string, at: number): 'opens' | 'closes' | 'either' | 'none' {
  const before = text[at - 1] ?? ' ';
  const behind = text[at + 1] ?? ' ';
  if (text[at] === '"') return /\d/.test(before) && !/[,.]/.test(behind) ? 'none' : 'either';
  if (text[at] === '“') return /[\p{L}.,?!]/u.test(before) && /[\s.,;:]/.test(behind) ? 'closes' : 'opens';
  return /[\s(—]/.test(before) && /[\p{L}\d]/u.test(behind) ? 'opens' : 'closes';
}

function unclosed(at: number): Report {
  return {
    span: { start: at, end: at + 1 },
    message: 'This quotation mark is never closed: set a closing mark where the quotation ends.',
  };
}

function unopened(at: number): Report {
  return {
    span: { start: at, end: at + 1 },
    message: 'This quotation mark closes none: set an opening mark where the quotation begins.',
  };
}
