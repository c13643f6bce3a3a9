import type { DocumentKind } from '../../document/model';
import type { Fix, Rule } from '../rule';
import { beginning, fix, lineEnd } from '../support';

/** Kinds of document that are set in sections, and what their sections are called by their first words. */
const SECTIONED: ReadonlySet<DocumentKind> = new Set([
  'action memorandum',
  'information memorandum',
  'briefing memorandum',
  'memorandum',
  'paper',
  'report',
]);

export const documentLostHeading: Rule = {
  id: 'document/lost-heading',
  checks: 'No section heading was lost before a paragraph.',
  why: 'Copies of the web edition lose section headings, and one more blank line is their only trace.',
  source: 'met in web copies (three in one memorandum)',
  level: 'info',
  fixable: 'choice',
  reads: 'model',
  *check({ document }) {
    if (!SECTIONED.has(document.kind) || !document.heading) return;
    const blocks = document.blocks.filter((block) => block.role !== 'comment');
    for (let i = 1; i < blocks.length - 1; i++) {
      const gap = blocks[i]!;
      const below = blocks[i + 1]!;
      if (gap.role !== 'blank' || gap.block.lineCount < 2 || below.role !== 'paragraph') continue;
      const above = blocks[i - 1]!;
      if (
        above.role === 'heading' ||
        above.role === 'fileLine' ||
        above.role === 'note' ||
        above.role === 'noteContinuation'
      )
        continue;
      const text = below.block.text.trim();
      yield {
        span: beginning({ start: below.start, end: below.start + text.length }, document.text),
        message: `${gap.block.lineCount} blank lines stand before “${firstWords(text)}”: a section heading was probably lost in copying. Restore it from the printed volume.`,
        fixes: guesses(text, document.kind).map((guess) => insert(guess, below.start, lineEnd(document))),
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Action Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\nIssue for Decision\n\nWhether to send a mission to Nicosia.\n\n[1] Source: National Archives. Secret.\n',
      },
    ],
    invalid: [
      {
        text: '4. Action Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\n\n⟦Whether⟧ to send a mission to Nicosia.\n\n[1] Source: National Archives. Secret.\n',
        fixed:
          '4. Action Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978.\n\n\nISSUE FOR DECISION\n\nWhether to send a mission to Nicosia.\n\n[1] Source: National Archives. Secret.\n',
      },
    ],
  },
};

function firstWords(text: string): string {
  return text.split(/\s+/).slice(0, 6).join(' ');
}

/** What the headings of such memoranda usually were. A guess, and offered as one. */
function guesses(text: string, kind: DocumentKind): string[] {
  if (kind !== 'action memorandum') return [];
  if (/^Whether\b/.test(text)) return ['ISSUE FOR DECISION'];
  if (/^That (?:you|the)\b/.test(text)) return ['RECOMMENDATION'];
  return ['ESSENTIAL FACTORS', 'BACKGROUND', 'DISCUSSION'];
}

function insert(heading: string, at: number, end: string): Fix {
  return fix(`Insert “${heading}” (a guess: compare the printed volume)`, false, {
    span: { start: at, end: at },
    text: `${heading}${end}${end}`,
  });
}
