import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { HoverBlock } from '../features/hover';

/** Sets a hover as Markdown, or as plain text for clients without. */
export function markup(blocks: readonly HoverBlock[], markdown: boolean): MarkupContent {
  return markdown
    ? { kind: MarkupKind.Markdown, value: blocks.map(markdownOf).join('\n\n') }
    : { kind: MarkupKind.PlainText, value: blocks.map(plainTextOf).join('\n\n') };
}

function markdownOf(block: HoverBlock): string {
  switch (block.kind) {
    case 'title':
      return `**${escaped(block.text)}**`;
    case 'paragraph':
      return escaped(block.text);
    case 'quote':
      return `> ${escaped(block.text)}`;
    case 'table':
      // A table must have a head; without words in it, editors show the rows alone.
      return [
        '| | |',
        '|:-|:-|',
        ...block.rows.map(([label, value]) => `| ${escaped(label)} | ${escaped(value)} |`),
      ].join('\n');
    case 'list':
      return block.items
        .map(({ text, address }) => `- ${address === null ? escaped(text) : `[${escaped(text)}](${address})`}`)
        .join('\n');
    case 'link':
      return `[${escaped(block.text)}](${block.address})`;
    case 'remark':
      return `*${escaped(block.text)}*`;
  }
}

function plainTextOf(block: HoverBlock): string {
  switch (block.kind) {
    case 'table':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'list':
      return block.items.map(({ text }) => `- ${text}`).join('\n');
    case 'link':
      return block.address;
    default:
      return block.text;
  }
}

/** Words of a document are text, never markup: a footnote’s `*`, a telegram’s `<` show as they are. */
function escaped(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/^([-=])/, '\\$1');
}
