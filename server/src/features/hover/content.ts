import type { Span } from '../../text/span';

/** What a hover shows, free of markup: the skin sets it as Markdown or plain text, as the client can. Texts are plain. */
export interface HoverContent {
  /** The words that it is about. */
  readonly span: Span;
  readonly blocks: readonly HoverBlock[];
}

export type HoverBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Words of a document, as they stand there. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  /** Where it comes from, why it is believed. */
  | { readonly kind: 'remark'; readonly text: string };

export interface ListItem {
  readonly text: string;
  /** Where it leads on the web; null where nowhere. */
  readonly address: string | null;
}

export const title = (text: string): HoverBlock => ({ kind: 'title', text });
export const paragraph = (text: string): HoverBlock => ({ kind: 'paragraph', text });
export const quote = (text: string): HoverBlock => ({ kind: 'quote', text });
export const remark = (text: string): HoverBlock => ({ kind: 'remark', text });
export const list = (items: readonly string[]): HoverBlock => linkList(items.map((text) => ({ text, address: null })));
export const linkList = (items: readonly ListItem[]): HoverBlock => ({ kind: 'list', items });
export const link = (text: string, address: string): HoverBlock => ({ kind: 'link', text, address });
export const table = (rows: readonly (readonly [string, string])[]): HoverBlock => ({ kind: 'table', rows });
