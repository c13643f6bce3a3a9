import type { PersonMention, ResolvedReference } from '../archive/resolution';
import type { Snapshot } from '../archive/snapshot';
import type { FrusDocument } from '../document/model';
import { encloses, type Span } from '../text/span';
import type { SemanticTokenModifier, SemanticTokenType } from './semanticTokensLegend';

/** A coloured piece of text. Tokens are sorted and do not overlap; one may run over a line end. */
export interface SemanticToken {
  readonly span: Span;
  readonly type: SemanticTokenType;
  readonly modifiers: readonly SemanticTokenModifier[];
}

/** What a grammar cannot know: which digits are calls, which words names, terms and references. */
export function semanticTokens(snapshot: Snapshot): SemanticToken[] {
  return overlay(overlay(frame(snapshot), words(snapshot)), marks(snapshot));
}

/** The document's frame, under all else: headings, labels, datelines, insertions, the source note's fields. */
function frame({ document }: Snapshot): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  if (document.heading) tokens.push(token(document.heading.title, 'heading'));
  for (const attachment of document.attachments) {
    tokens.push(token(attachment.label, 'sectionHeading'));
    if (attachment.heading) tokens.push(token(attachment.heading, 'heading'));
  }
  for (const section of document.sections) tokens.push(token(section.span, 'sectionHeading'));
  for (const list of document.header) if (list.label) tokens.push(token(list.label, 'sectionHeading'));
  for (const dateline of document.datelines) tokens.push(token(dateline.span, 'dateline'));
  for (const { kind, span } of document.brackets)
    if (kind !== 'page' && kind !== 'call' && kind !== 'unclosed' && kind !== 'unopened')
      tokens.push(token(span, 'insertion'));
  const { source } = document;
  if (source) {
    if (source.prefix) tokens.push(token(source.prefix, 'sourceField'));
    if (source.classification) tokens.push(token(source.classification, 'sourceField'));
    for (const handling of source.handling) tokens.push(token(handling, 'sourceField'));
  }
  if (document.classificationLine) tokens.push(token(document.classificationLine, 'sourceField'));
  return inOrder(tokens);
}

/** What words mean: references, persons, terms, dates. */
function words({ document, resolution }: Snapshot): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const reference of resolution.references)
    if (leadsSomewhere(reference) && !isLabel(document, reference))
      tokens.push(token(reference.candidate.span, 'reference', referenceModifiers(reference)));
  for (const mention of resolution.persons)
    if (!mention.insideThing) tokens.push(token(mention.span, 'person', personModifiers(mention)));
  // A caption of the source note (`Nodis`) is shown as what it does there.
  const captions = new Set(document.source?.handling.map(({ start }) => start));
  for (const mention of resolution.terms)
    if (!captions.has(mention.span.start)) tokens.push(token(mention.span, 'term'));
  for (const { date } of document.datelines) if (date) tokens.push(token(date.span, 'date'));
  for (const date of document.dates) tokens.push(token(date.span, 'date'));
  return inOrder(tokens);
}

/** What stands in the words without being of them: calls, labels, page marks. */
function marks({ document }: Snapshot): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const call of document.calls)
    tokens.push(token(call.span, 'footnoteCall', call.note === null ? ['unresolved'] : []));
  for (const note of document.notes) tokens.push(token(note.labelSpan, 'footnoteLabel'));
  for (const page of document.pages) tokens.push(token(page.span, 'pageMark'));
  return inOrder(tokens);
}

/** Records outside of the series and other publications are recognised and lead nowhere. */
function leadsSomewhere({ candidate, targets, standsFor }: ResolvedReference): boolean {
  if (candidate.elsewhere) return false;
  return (
    standsFor !== null ||
    candidate.anchor !== null ||
    candidate.volume !== null ||
    targets.some((t) => t.state !== 'unknown') ||
    candidate.items.some((item) => item.kind !== 'record')
  );
}

/** `Tab A` as the label of the part itself refers to nothing. */
function isLabel({ attachments }: FrusDocument, { candidate }: ResolvedReference): boolean {
  return attachments.some(({ label }) => encloses(label, candidate.span));
}

function referenceModifiers({ targets }: ResolvedReference): SemanticTokenModifier[] {
  return targets.length > 0 && targets.every((t) => t.state === 'missing') ? ['unresolved'] : [];
}

function personModifiers({ state }: PersonMention): SemanticTokenModifier[] {
  if (state === 'ambiguous') return ['ambiguous'];
  return state === 'unknown' ? ['unresolved'] : [];
}

function token(span: Span, type: SemanticTokenType, modifiers: readonly SemanticTokenModifier[] = []): SemanticToken {
  return { span, type, modifiers };
}

/** Sorted, empty tokens and those that overlap an earlier one left out. */
function inOrder(tokens: SemanticToken[]): SemanticToken[] {
  tokens.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return tokens.filter(({ span }) => {
    if (span.end <= span.start || span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** Lays tokens over others: what they cover is cut out of those below. Both lists are in order; linear. */
function overlay(below: readonly SemanticToken[], above: readonly SemanticToken[]): SemanticToken[] {
  const made: SemanticToken[] = [];
  let next = 0;
  let covered = 0;
  for (const token of below) {
    let start = Math.max(token.span.start, covered);
    const { end } = token.span;
    while (next < above.length && above[next]!.span.start < end) {
      const over = above[next]!;
      if (over.span.start > start) made.push({ ...token, span: { start, end: over.span.start } });
      made.push(over);
      covered = over.span.end;
      start = Math.max(start, covered);
      next++;
    }
    if (start < end) made.push({ ...token, span: { start, end } });
  }
  for (; next < above.length; next++) made.push(above[next]!);
  return made;
}
