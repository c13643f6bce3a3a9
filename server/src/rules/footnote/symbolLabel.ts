import type { Call, FrusDocument, Note } from '../../document/model';
import { type Span, textOf } from '../../text/span';
import type { Rule } from '../rule';
import { fix, numberedNotes } from '../support';

export const footnoteSymbolLabel: Rule = {
  id: 'footnote/symbol-label',
  checks: 'A call and its note have one label, its letter included.',
  why: 'Of notes that were put in later (60a) the call or the note lost its letter: neither finds the other. The printed volume tells which is right.',
  source: 'issue 291 of the series’ tracker',
  level: 'off',
  levels: { pedantic: 'info' },
  fixable: 'choice',
  reads: 'text',
  *check({ document }) {
    const called = new Set(document.calls.map(({ note }) => note));
    const uncalled = numberedNotes(document).filter(({ index }) => !called.has(index));
    const lost = document.calls.filter(({ note }) => note === null);
    // With more than one of them left over, which belongs to which is a guess.
    if (uncalled.length === 1 && lost.length === 0) {
      const { note } = uncalled[0]!;
      const mark = /^\d+$/.test(note.label) ? letteredCall(document, note) : null;
      if (mark)
        yield report(mark, textOf(document.text, mark), note.labelSpan, note.label, [
          fix(`Call note ${note.label}`, false, {
            span: { start: mark.start + note.label.length, end: mark.end },
            text: '',
          }),
        ]);
    } else if (lost.length === 1 && uncalled.length === 0) {
      const call = lost[0]!;
      const label = /^\d+$/.test(call.label) ? letteredLine(document, call) : null;
      if (label)
        yield report(call.span, call.label, label, textOf(document.text, label), [
          fix(`Number the note ${call.label}`, false, {
            span: { start: label.start + call.label.length, end: label.end },
            text: '',
          }),
        ]);
    }
  },
  examples: {
    valid: [
      {
        text: '4. Telegram From the Embassy in Greece to the Department of State[1]\n\nTalks went on.[2] They failed at 2a Athens Street.\n\n[1] Source: Department of State, Central Files. Secret.\n[2] See Document 3.\n',
      },
      {
        text: '4. Telegram From the Embassy in Greece to the Department of State[1]\n\nTalks went on. They failed near Document 2a.\n\n[1] Source: Department of State, Central Files. Secret.\n[2] See Document 3.\n',
      },
    ],
    invalid: [
      {
        text: '4. Telegram From the Embassy in Greece to the Department of State[1]\n\nTalks went on.[⟦2a⟧] They failed.[3]\n\n[1] Source: Department of State, Central Files. Secret.\n[2] See Document 3.\n[3] Not found.\n',
        fixed:
          '4. Telegram From the Embassy in Greece to the Department of State[1]\n\nTalks went on.[2] They failed.[3]\n\n[1] Source: Department of State, Central Files. Secret.\n[2] See Document 3.\n[3] Not found.\n',
      },
      {
        text: '4. Telegram From the Embassy in Greece to the Department of State 1\n\nTalks went on.⟦2a⟧ They failed.3\n\n  1. Source: Department of State, Central Files. Secret.\n  2. See Document 3.\n  3. Not found.\n',
        fixed:
          '4. Telegram From the Embassy in Greece to the Department of State 1\n\nTalks went on.2 They failed.3\n\n  1. Source: Department of State, Central Files. Secret.\n  2. See Document 3.\n  3. Not found.\n',
      },
      {
        text: '4. Telegram From the Embassy in Greece to the Department of State 1\n\nTalks went on.⟦2⟧ They failed.3\n\n  1. Source: Department of State, Central Files. Secret.\n  2a. See Document 3.\n  3. Not found.\n',
        fixed:
          '4. Telegram From the Embassy in Greece to the Department of State 1\n\nTalks went on.2 They failed.3\n\n  1. Source: Department of State, Central Files. Secret.\n  2. See Document 3.\n  3. Not found.\n',
      },
    ],
  },
};

function report(call: Span, callLabel: string, note: Span, noteLabel: string, fixes: ReturnType<typeof fix>[]) {
  return {
    span: call,
    message: `Footnote ${callLabel} is called here, and the note at the foot is labelled ${noteLabel}. Give both the label of the printed volume.`,
    fixes,
    related: [{ span: note, message: `the note ${noteLabel}` }],
  };
}

/** The one place in the text that calls a note with a letter behind its number, without brackets; null where there are none or several. */
function letteredCall(document: FrusDocument, { label, labelSpan }: Note): Span | null {
  const mark = callForm(document, label);
  const found: Span[] = [];
  for (const { start, block, role } of document.blocks) {
    if (start >= labelSpan.start) break;
    if (role === 'note' || role === 'noteContinuation' || !block.text.includes(label)) continue;
    for (const { index, 0: whole } of block.text.matchAll(mark)) {
      const at = start + index;
      found.push({ start: at, end: at + whole.length });
    }
  }
  return found.length === 1 ? found[0]! : null;
}

/** A call of a number and one letter in the document’s style: in brackets, or glued to a word or stop. */
function callForm({ callStyle }: FrusDocument, label: string): RegExp {
  if (callStyle === 'bracket') return new RegExp(`(?<=\\[)${label}[a-z](?=\\])`, 'g');
  if (callStyle === 'caret') return new RegExp(`(?<=\\[\\^)${label}[a-z](?=\\])`, 'g');
  return new RegExp(`(?<=\\p{Ll}[.,;:?!”’)]{0,2}|[”’)])${label}[a-z](?![\\p{L}\\p{N}])`, 'gu');
}

/** The label of the one line among or below the notes that bears a call’s number and a letter; null where there are none or several. */
function letteredLine(document: FrusDocument, { label, span }: Call): Span | null {
  const line = new RegExp(`^\\s{0,8}(\\[?\\^?)(${label}[a-z])(?:\\]:?|\\.)\\s`);
  const found: Span[] = [];
  let underNotes = false;
  for (const { start, block, role } of document.blocks) {
    if (role === 'note') underNotes = true;
    if (!underNotes || start <= span.end || role === 'blank') continue;
    const match = line.exec(block.text);
    if (!match) continue;
    const at = start + block.text.indexOf(match[2]!);
    found.push({ start: at, end: at + match[2]!.length });
  }
  return found.length === 1 ? found[0]! : null;
}
