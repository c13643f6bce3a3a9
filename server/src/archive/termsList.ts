import { type Span, trimSpan } from '../text/span';
import { type ListLine, listLines } from './persons/listLines';
import { formsOfTerm } from './termForms';

/** A volume's printed list of abbreviations and terms (`terms.txt`). Spans are UTF-16 offsets into the file. */
export interface TermsList {
  readonly entries: readonly TermEntry[];
  /** Title and editors' remarks. */
  readonly others: readonly ListLine[];
}

/** One entry: `KGB, Committee for State Security (Soviet Union)`. Entries of several senses part them by semicolons. */
export interface TermEntry {
  /** Line of the file, from 0. */
  readonly line: number;
  readonly span: Span;
  readonly termSpan: Span;
  /** As printed, up to the expansion: `KGB`; with its other forms where the entry begins with several (`LINC, LINCOLN`). */
  readonly term: string;
  /** Other forms of the same entry: `memcon(s)` is `memcon` and `memcons`, `Emb or Embassy` two terms. */
  readonly forms: readonly string[];
  readonly meanings: readonly string[];
}

/** Reads a list of terms. Never throws; a line that is no entry is kept in `others`. */
export function parseTermsList(text: string): TermsList {
  const entries: TermEntry[] = [];
  const others: ListLine[] = [];
  for (const line of listLines(text)) {
    if (!line.isEntry) {
      others.push(line);
      continue;
    }
    const words = text.slice(line.span.start, line.span.end);
    const cut = endOfTerm(words);
    const termSpan = trimSpan(text, { start: line.span.start, end: line.span.start + cut });
    const term = text.slice(termSpan.start, termSpan.end);
    const meaning = words
      .slice(cut)
      .replace(/^[\s,:;–—-]+/, '')
      .trim();
    entries.push({
      line: line.line,
      span: line.span,
      termSpan,
      term,
      forms: formsOfTerm(term),
      meanings: meaning === '' ? [] : meaning.split(/;\s+(?:also\s+)?/),
    });
  }
  return { entries, others };
}

/** The comma (or dash) before the expansion; a bracket before it belongs to the term, and so do further acronyms (`LINC, LINCOLN, …`). */
function endOfTerm(entry: string): number {
  let end = endOfPart(entry, 0);
  for (;;) {
    const next = endOfPart(entry, end + 1);
    if (entry[end] !== ',' || next === entry.length || !/^ \p{Lu}{2,}$/u.test(entry.slice(end + 1, next))) return end;
    end = next;
  }
}

function endOfPart(entry: string, from: number): number {
  let depth = 0;
  for (let i = from; i < entry.length; i++) {
    const c = entry[i];
    if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (depth === 0 && (c === ',' || c === ':' || c === ';' || (c === '—' && i > 0))) return i;
  }
  return entry.length;
}
