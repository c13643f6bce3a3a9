import { type Span, trimSpan } from '../text/span';
import { type ListLine, listLines } from './persons/listLines';

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
  /** As printed, up to the first comma. */
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

/** The comma (or dash) after the term; a bracket in between belongs to the term where it closes before. */
function endOfTerm(entry: string): number {
  let depth = 0;
  for (let i = 0; i < entry.length; i++) {
    const c = entry[i];
    if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (depth === 0 && (c === ',' || c === ':' || c === ';' || (c === '—' && i > 0))) return i;
  }
  return entry.length;
}

/** The ways in which a printed term may stand in a text. */
export function formsOfTerm(term: string): string[] {
  const forms = new Set<string>();
  for (const alternative of term.split(/\s+or\s+|,\s*/)) {
    const plain = alternative.trim();
    if (plain === '') continue;
    const optional = /^(.*\p{L})\(([\p{L}’']{1,4})\)$/u.exec(plain);
    if (optional) {
      forms.add(optional[1]!);
      forms.add(optional[1]! + optional[2]!);
      continue;
    }
    forms.add(plain);
    const bracket = /^(.+?)\s*\(([^)]+)\)$/.exec(plain);
    if (bracket) {
      forms.add(bracket[1]!.trim());
      forms.add(bracket[2]!.trim());
    }
    if (/\.$/.test(plain) && !/\..*\./.test(plain)) forms.add(plain.slice(0, -1));
  }
  return [...forms];
}
