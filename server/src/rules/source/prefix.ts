import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { fix } from '../support';

/** The word as it may be misprinted at the beginning of a note: other case, other mark, a space before the mark, a letter off. */
const MISPRINT = /^\[?(sou?r?c?e|SOURCE|Soruce|Sources|Sourse|source|Souce|Surce)\s*([:;.,]|(?= [A-Z]))/;
const RIGHT = /^\[?Source:\s/;

export const sourcePrefix: Rule = {
  id: 'source/prefix',
  checks: 'A source note begins with “Source:”.',
  why: 'Readers and programs find the source note by the word; the series prints it so since 1955.',
  source: 'FRUS Schematron rules, source-note-checks',
  level: 'error',
  fixable: 'safe',
  reads: 'text',
  *check({ document, volume }) {
    // Volumes of 1951–54 do without the word.
    if (volume.habits.sourcePrefix === false) return;
    for (const note of document.notes.slice(0, 2)) {
      const text = textOf(document.text, note.span);
      if (RIGHT.test(text)) continue;
      const match = MISPRINT.exec(text) ?? /^\[?(Source)\s*([;.,]|:(?=\S))/.exec(text);
      if (!match) continue;
      const start = note.span.start + (text.startsWith('[') ? 1 : 0);
      const end = note.span.start + match[0].length;
      const space = /^\s/.test(document.text.slice(end, end + 1)) ? '' : ' ';
      yield {
        // A space alone is easily lost, and keeps nobody from finding the note.
        ...(/^\[?Source:/.test(text) && { severity: 'hint' as const }),
        span: { start, end },
        message: `The source note begins “${match[0]}” instead of “Source:”, by which it is found.`,
        fixes: [fix('Write “Source:”', true, { span: { start, end }, text: `Source:${space}` })],
      };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Letter From President Carter to Prime Minister Ecevit[1]\n\nDear Mr. Prime Minister:\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
    invalid: [
      {
        text: '4. Letter From President Carter to Prime Minister Ecevit[1]\n\nDear Mr. Prime Minister:\n\n[1] ⟦Source;⟧ Carter Library. No classification marking.\n',
        fixed:
          '4. Letter From President Carter to Prime Minister Ecevit[1]\n\nDear Mr. Prime Minister:\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
  },
};
