/**
 * What semantic tokens say of a FRUS document: the kinds of token and their modifiers, in the order that the protocol's numbers
 * count (LSP: `SemanticTokensLegend`). `package.json` declares the same names under `contributes.semanticTokenTypes` and
 * `…Modifiers` and maps each to scopes of `syntaxes/frus.tmLanguage.json`, so that every theme shows them.
 *
 * A new kind goes to the end: a client may keep the numbers of a running server.
 */
export const SEMANTIC_TOKEN_TYPES = [
  /** A footnote call in any written form: the `2` of `turned aside.2`. */
  'footnoteCall',
  /** The label of a note at the foot, with its stop or brackets: `2.`, `[^2]:`. */
  'footnoteLabel',
  /** A mention of a person. */
  'person',
  /** An abbreviation or term of the volume's list. */
  'term',
  /** A reference to a document, note, page, volume or part of the document; `ibid.`, `supra` and `infra` too. */
  'reference',
  /** `[Page 38]` */
  'pageMark',
  /** The document's heading, or that of an attachment, without number and calls. */
  'heading',
  /** A section heading in the text, or a label such as `SUBJECT`. */
  'sectionHeading',
  /** Place and time of a dateline; its date is a `date`. */
  'dateline',
  /** A date, in a dateline or in running text. */
  'date',
  /** An editorial insertion in square brackets. */
  'insertion',
  /** A part of the source note: the word `Source`, classification, handling, `Drafted by`. */
  'sourceField',
] as const;

/** Modifiers, in the order of their bits. */
export const SEMANTIC_TOKEN_MODIFIERS = [
  /** Several listed people fit the name. */
  'ambiguous',
  /** Nobody or nothing at hand fits the name or reference. */
  'unresolved',
] as const;

export type SemanticTokenType = (typeof SEMANTIC_TOKEN_TYPES)[number];
export type SemanticTokenModifier = (typeof SEMANTIC_TOKEN_MODIFIERS)[number];

/** The legend as the protocol takes it. */
export const SEMANTIC_TOKENS_LEGEND: { readonly tokenTypes: string[]; readonly tokenModifiers: string[] } = {
  tokenTypes: [...SEMANTIC_TOKEN_TYPES],
  tokenModifiers: [...SEMANTIC_TOKEN_MODIFIERS],
};

/** The protocol's number of a kind of token. */
export function tokenTypeIndex(type: SemanticTokenType): number {
  return SEMANTIC_TOKEN_TYPES.indexOf(type);
}

/** The protocol's bit set for modifiers. */
export function tokenModifierBits(modifiers: readonly SemanticTokenModifier[]): number {
  return modifiers.reduce((bits, modifier) => bits | (1 << SEMANTIC_TOKEN_MODIFIERS.indexOf(modifier)), 0);
}
