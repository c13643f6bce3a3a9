import type { HoverBlock } from '../index';

/** A hover drawn as lines, one a block; rows and items by themselves. For tests. */
export function draw(blocks: readonly HoverBlock[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'table':
        return block.rows.map(([label, value]) => `${label}: ${value}`);
      case 'list':
        return block.items.map(({ text }) => `- ${text}`);
      case 'link':
        return [`→ ${block.address.replace('https://history.state.gov/historicaldocuments/', '')}`];
      case 'title':
        return [`# ${block.text}`];
      default:
        return [block.text];
    }
  });
}
