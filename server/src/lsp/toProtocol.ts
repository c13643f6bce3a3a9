import {
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Hover,
  type Range,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver';
import type { ConfigCompletions } from '../config/completion';
import { pageAddress } from '../config/docs/addresses';
import type { ConfigProblem } from '../config/model';
import type { Completion } from '../features/completion';
import type { TextChange } from '../features/edits';
import type { Fold } from '../features/folding';
import type { HoverContent } from '../features/hover';
import type { OutlineItem } from '../features/outline';
import type { PartKind } from '../features/parts';
import type { SemanticToken } from '../features/semanticTokens';
import { tokenModifierBits, tokenTypeIndex } from '../features/semanticTokensLegend';
import type { Finding, Severity } from '../rules/rule';
import { LineStore } from '../text/lines';
import type { Span } from '../text/span';
import { markup } from './markup';
import { type Place, rangeOf } from './positions';

/** The features' own results as LSP has them. Nothing here decides anything. */

const SYMBOLS: Record<PartKind, SymbolKind> = {
  document: SymbolKind.File,
  header: SymbolKind.Array,
  section: SymbolKind.Namespace,
  attachment: SymbolKind.Package,
  notes: SymbolKind.Object,
  note: SymbolKind.String,
};

export function toSymbol(place: Place, item: OutlineItem): DocumentSymbol {
  return {
    name: item.name || '(untitled)',
    detail: item.detail,
    kind: SYMBOLS[item.kind],
    range: rangeOf(place, item.span),
    selectionRange: rangeOf(place, item.focus),
    children: item.children.map((child) => toSymbol(place, child)),
  };
}

/** A symbol and all below it as a list, for clients that take no tree; `container` is the name of the part around. */
export function toFlatSymbols(symbol: DocumentSymbol, uri: string, container?: string): SymbolInformation[] {
  const { name, kind, range, children = [] } = symbol;
  const own = {
    name,
    kind,
    location: { uri, range },
    ...(container === undefined ? {} : { containerName: container }),
  };
  return [own, ...children.flatMap((child) => toFlatSymbols(child, uri, name))];
}

/** Regions of one line are left out: there is nothing to fold. */
export function toFoldings(place: Place, folds: readonly Fold[]): FoldingRange[] {
  return folds.flatMap(({ span, kind }) => {
    const { start, end } = rangeOf(place, span);
    const endLine = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
    if (endLine <= start.line) return [];
    return [{ startLine: start.line, endLine, ...(kind === 'comment' ? { kind: FoldingRangeKind.Comment } : {}) }];
  });
}

/** Spans from the innermost to the outermost as a chain of parents. */
export function toSelection(place: Place, spans: readonly Span[]): SelectionRange | undefined {
  return [...spans]
    .reverse()
    .reduce<SelectionRange | undefined>(
      (parent, span) => ({ range: rangeOf(place, span), ...(parent ? { parent } : {}) }),
      undefined,
    );
}

/**
 * Tokens as five numbers each, as LSP has them but for lines and characters, which count from the file's and the line's beginning. A
 * token that runs over a line end is cut, since not every client takes it whole.
 */
export function placedTokens(place: Place, tokens: readonly SemanticToken[]): number[] {
  const { text } = place.reading.documents[place.index]!.document;
  const placed: number[] = [];
  for (const { span, type, modifiers } of tokens)
    for (const piece of linesOf(text, span)) {
      const { start, end } = rangeOf(place, piece);
      const length = end.character - start.character;
      if (length > 0)
        placed.push(start.line, start.character, length, tokenTypeIndex(type), tokenModifierBits(modifiers));
    }
  return placed;
}

/** A span cut at line ends, these left out. */
function linesOf(text: string, of: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = of;
  for (let i = of.start; i < of.end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    if (i > start) pieces.push({ start, end: i });
    start = i + 1;
  }
  if (start < of.end) pieces.push({ start, end: of.end });
  return pieces;
}

export function toHover(place: Place, { span, blocks }: HoverContent, markdown: boolean): Hover {
  return { range: rangeOf(place, span), contents: markup(blocks, markdown) };
}

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(place: Place, uri: string, finding: Finding, relatedInformation: boolean): Diagnostic {
  return asDiagnostic((span) => rangeOf(place, span), uri, finding, relatedInformation);
}

/** The same where spans become ranges in another way than in documents. */
export function asDiagnostic(
  range: (span: Span) => Range,
  uri: string,
  finding: Finding,
  relatedInformation: boolean,
): Diagnostic {
  return {
    range: range(finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    codeDescription: { href: pageAddress(finding.code) },
    source: 'frus',
    message: finding.message,
    ...(relatedInformation && finding.related.length > 0
      ? {
          relatedInformation: finding.related.map(({ span, message }) => ({
            location: { uri, range: range(span) },
            message,
          })),
        }
      : {}),
  };
}

/** The faults of a `frus.yaml` with this text. */
export function toConfigDiagnostics(text: string, problems: readonly ConfigProblem[]): Diagnostic[] {
  const lines = LineStore.of(text);
  return problems.map(({ span, message }) => ({
    range: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) },
    severity: DiagnosticSeverity.Error,
    source: 'frus',
    message,
  }));
}

export function toEdits(place: Place, edits: readonly TextChange[]): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: rangeOf(place, span), newText: text }));
}

const COMPLETIONS: Record<Completion['kind'], CompletionItemKind> = {
  document: CompletionItemKind.File,
  note: CompletionItemKind.Reference,
  person: CompletionItemKind.Variable,
  term: CompletionItemKind.Constant,
  marking: CompletionItemKind.EnumMember,
  label: CompletionItemKind.Keyword,
};

/**
 * A completion of a list, whose order counts: documents go by their numbers (2 before 10). Where the client shows details in the row, the
 * title of a document stands there: its number alone says little.
 */
export function toCompletion(place: Place, completion: Completion, index: number, inRow: boolean): CompletionItem {
  return {
    label: completion.label,
    kind: COMPLETIONS[completion.kind],
    ...(inRow ? { labelDetails: { description: completion.detail } } : { detail: completion.detail }),
    sortText: String(index).padStart(5, '0'),
    textEdit: { range: rangeOf(place, completion.replace), newText: completion.insert },
    ...(completion.filter === null ? {} : { filterText: completion.filter }),
  };
}

/** Completions of a `frus.yaml` with this text. */
export function toConfigCompletions(text: string, { span, items }: ConfigCompletions): CompletionItem[] {
  const lines = LineStore.of(text);
  const range = { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
  return items.map(({ label, detail, insert, kind }) => ({
    label,
    kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
    textEdit: { range, newText: insert },
    ...(detail === '' ? {} : { documentation: detail }),
  }));
}
