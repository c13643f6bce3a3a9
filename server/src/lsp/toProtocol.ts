import {
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Hover,
  MarkupKind,
  type SelectionRange,
  type SemanticTokens,
  SemanticTokensBuilder,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver';
import type { Completion } from '../features/completion';
import type { TextChange } from '../features/edits';
import type { Fold } from '../features/folding';
import type { HoverBlock, HoverContent } from '../features/hover';
import type { OutlineItem } from '../features/outline';
import type { PartKind } from '../features/parts';
import type { SemanticToken } from '../features/semanticTokens';
import { tokenModifierBits, tokenTypeIndex } from '../features/semanticTokensLegend';
import type { Finding, Severity } from '../rules/rule';
import type { Span } from '../text/span';
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

/** Tokens line by line: one that runs over a line end is cut, since not every client takes it whole. */
export function toSemanticTokens(
  pieces: readonly { place: Place; tokens: readonly SemanticToken[] }[],
): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { place, tokens } of pieces)
    for (const { span, type, modifiers } of tokens) {
      const { start, end } = rangeOf(place, span);
      if (start.line !== end.line) continue;
      builder.push(
        start.line,
        start.character,
        end.character - start.character,
        tokenTypeIndex(type),
        tokenModifierBits(modifiers),
      );
    }
  return builder.build();
}

export function toHover(place: Place, { span, blocks }: HoverContent): Hover {
  return {
    range: rangeOf(place, span),
    contents: { kind: MarkupKind.Markdown, value: blocks.map(markdown).join('\n\n') },
  };
}

function markdown(block: HoverBlock): string {
  switch (block.kind) {
    case 'title':
      return `**${escapeMarkdown(block.text)}**`;
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'quote':
      return `> ${escapeMarkdown(block.text).replace(/\n/g, '\n> ')}`;
    case 'table':
      return `| | |\n|---|---|\n${block.rows.map(([label, value]) => `| ${cell(label)} | ${cell(value)} |`).join('\n')}`;
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'link':
      return `[${escapeMarkdown(block.text)}](${block.address})`;
    case 'remark':
      return `*${escapeMarkdown(block.text)}*`;
  }
}

/** Text that must not act as Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}

function cell(text: string): string {
  return escapeMarkdown(text).replace(/\s*\n\s*/g, ' ');
}

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(place: Place, uri: string, finding: Finding): Diagnostic {
  return {
    range: rangeOf(place, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    source: 'frus',
    message: finding.message,
    ...(finding.related.length > 0
      ? {
          relatedInformation: finding.related.map((r) => ({
            location: { uri, range: rangeOf(place, r.span) },
            message: r.message,
          })),
        }
      : {}),
  };
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

export function toCompletion(place: Place, completion: Completion): CompletionItem {
  return {
    label: completion.label,
    kind: COMPLETIONS[completion.kind],
    detail: completion.detail,
    textEdit: { range: rangeOf(place, completion.replace), newText: completion.insert },
    ...(completion.filter === null ? {} : { filterText: completion.filter }),
  };
}
