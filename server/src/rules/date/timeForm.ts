import { textOf } from '../../text/span';
import type { Rule } from '../rule';

export const dateTimeForm: Rule = {
  id: 'date/time-form',
  checks: 'Times of day have one form.',
  why: 'The series prints “3:30 p.m.”; other forms come of typing.',
  source: 'house style of the series',
  level: 'off',
  levels: { pedantic: 'hint' },
  fixable: 'no',
  reads: 'text',
  *check({ document }) {
    for (const { time } of document.datelines) {
      const text = time && textOf(document.text, time);
      if (!time || !text || !/\b(?:A\. ?M\.|P\. ?M\.|AM|PM|am|pm|a\. m\.|p\. m\.)/.test(text)) continue;
      yield { span: time, message: `“${text}” is not the form of the series (“3:30 p.m.”).` };
    }
  },
  examples: {
    valid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978, 3:30 p.m.\n\nText.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
    invalid: [
      {
        text: '4. Memorandum From the Director of Policy Planning (Lake) to Secretary of State Vance[1]\n\nWashington, May 3, 1978, ⟦3:30 P.M.⟧\n\nText.\n\n[1] Source: Carter Library. No classification marking.\n',
      },
    ],
  },
};
