import assert from 'node:assert/strict';
import type { FrusDocument } from '../document/model';
import { readFile, readOne } from './testKit';

/** The same document written otherwise is read the same. */

const DOCUMENT = `31. Memorandum From the Acting Assistant Secretary for Fisheries (Lund) to Secretary Herter 1

Washington, June 5, 1959.

SUBJECT

  • Cod in the northern waters
  • Ships that fish for it

The Minister of Trade handed me a note on June 2, 1959,2 in which his government asks that we hold talks on cod. His aide had told us of it in telegram 11803 and again on the telephone. “We want no quarrel,” he said to me.4

[Page 57]

1. We could answer that the matter rests with the commission, as we did in the letter of March 10.5 That would give us time until the autumn, when the new ships will have come home and the price is known.

2. We could also agree at once. The fleet has asked for it, and there is little to lose [but time].6

Carl Lund

  1. Source: Department of State, Central Files, 611.57/6–559. Confidential. Drafted by Berg on June 4; cleared by Dahl.
  2. Not printed. (Ibid., 611.57/6–259)
  3. Telegram 1180 from Oslo, May 28, reported on it at length, with figures for each of the ports in the north and the number of the men in them.
     The Embassy sent the figures again on June 1.
  4. See Document 30.
  5. Document 28.
  6. Brackets in the source text.
`;

/** What was found, by its words: without offsets, white space made one. */
function words(document: FrusDocument, fold: (text: string) => string = (t) => t): unknown {
  const at = ({ start, end }: { start: number; end: number }) =>
    fold(document.text.slice(start, end)).replace(/\s+/g, ' ');
  return {
    heading: document.heading && at(document.heading.span),
    number: document.number,
    kind: document.kind,
    pages: document.pages.map((p) => p.page),
    notes: document.notes.map((n) => [n.label, n.paragraphs.map(at)]),
    calls: document.calls.map((c) => [
      c.label,
      c.note,
      fold(document.text.slice(0, c.span.start)).replace(/\s+/g, ' ').trimEnd().slice(-12),
    ]),
    references: document.references.map((r) => at(r.span)),
    dates: document.dates.map((d) => d.iso),
  };
}

const EXPECTED = words(readOne(DOCUMENT));

/** Wraps paragraphs at 72 columns, further lines of notes five blanks deep as typists do not: at the margin. */
function wrapped(text: string): string {
  const wrap = (line: string): string => {
    let out = '';
    let width = 0;
    for (const [i, word] of line.trimStart().split(' ').entries()) {
      if (i > 0 && width + 1 + word.length > 72) {
        out += `\n${word}`;
        width = word.length;
      } else {
        out += (i > 0 ? ' ' : '') + word;
        width += word.length + (i > 0 ? 1 : 0);
      }
    }
    return line.slice(0, line.length - line.trimStart().length) + out;
  };
  return text.split('\n').map(wrap).join('\n');
}

describe('a document written otherwise', () => {
  it('is read at all', () => {
    const { notes, calls } = readOne(DOCUMENT);
    assert.equal(notes.length, 6);
    assert.deepEqual(
      calls.map((c) => `${c.label}>${c.note}`),
      ['1>0', '2>1', '3>2', '4>3', '5>4', '6>5'],
    );
  });

  const same: Record<string, (text: string) => string> = {
    'with CRLF': (t) => t.replaceAll('\n', '\r\n'),
    'with CR': (t) => t.replaceAll('\n', '\r'),
    'without a last line end': (t) => t.trimEnd(),
    'with blank lines behind': (t) => `${t}\n\n\n`,
    'with blanks at line ends': (t) => t.replaceAll('\n', '  \n'),
    'with a byte order mark': (t) => `\uFEFF${t}`,
    'with other bullets': (t) => t.replaceAll('  • ', '- '),
    'with the heading’s call glued': (t) => t.replace('Herter 1', 'Herter1'),
    'with no-break spaces before labels and calls': (t) =>
      t.replace('Herter 1', 'Herter\u00A01').replace(/^ {2}(\d)/gm, '\u00A0\u00A0$1'),
    'with tabs before labels': (t) => t.replace(/^ {2}(\d)/gm, '\t$1'),
    'with single line breaks only': (t) => t.replace(/\n\n+/g, '\n'),
    'with wide gaps': (t) => t.replaceAll('\n\n', '\n\n\n'),
    'with arrows behind the notes': (t) => t.replace(/^( {2}\d\. .*)$/gm, '$1 ↩'),
    'with notes under a line that says so': (t) => t.replace('\n  1. ', '\nNotes\n\n  1. '),
    'with notes at the margin': (t) => t.replace(/^ {2}(\d\. )/gm, '$1'),
    'with notes without stops': (t) => t.replace(/^ {2}(\d)\. /gm, '$1 '),
    'wrapped at 72 columns': wrapped,
  };
  for (const [name, change] of Object.entries(same))
    it(name, () => assert.deepEqual(words(readOne(change(DOCUMENT))), EXPECTED));

  it('with letters taken apart (NFD)', () => {
    const accented = DOCUMENT.replaceAll('Lund', 'Lünd').replaceAll('northern', 'nördlich');
    assert.deepEqual(
      words(readOne(accented.normalize('NFD')), (t) => t.normalize('NFC')),
      words(readOne(accented)),
    );
  });

  const styles: Record<string, (label: string) => [call: string, note: string]> = {
    brackets: (l) => [`[${l}]`, `[${l}] `],
    carets: (l) => [`[^${l}]`, `[^${l}]: `],
    'raised digits': (l) => ['⁰¹²³⁴⁵⁶'[Number(l)]!, `${'⁰¹²³⁴⁵⁶'[Number(l)]} `],
  };
  for (const [name, style] of Object.entries(styles))
    it(`with calls as ${name}`, () => {
      const { calls, text } = readOne(DOCUMENT);
      let written = '';
      let end = 0;
      for (const { span, label } of calls) {
        written += text.slice(end, span.start) + style(label)[0];
        end = span.end;
      }
      written += text.slice(end);
      written = written.replace(/^ {2}(\d)\. /gm, (_, l: string) => style(l)[1]);
      assert.deepEqual(words(readOne(written)), EXPECTED);
    });
});

describe('documents joined in one file', () => {
  const second = DOCUMENT.replace('31. Memorandum', '32. Letter').replace('Page 57', 'Page 58');
  const third = '33. Editorial Note\n\nNo record was found.';
  for (const gap of ['\n\n\n', '\n\n', '\n'])
    it(`with ${gap.length} line ends between are read as each by itself`, () => {
      const texts = [DOCUMENT, second, third];
      const { documents } = readFile(texts.map((t) => t.trimEnd()).join(`${gap}\n`));
      assert.deepEqual(
        documents.map((d) => words(d.document)),
        texts.map((t) => words(readOne(t))),
      );
    });
});
