import { blockIndexAt } from '../document/apparatus';
import type { FrusDocument } from '../document/model';
import type { Edit, Finding } from '../rules/rule';
import { lineEnd } from '../rules/support';
import { directivesOf } from './suppression';

/** The comment that hides findings of a rule in the line of a finding, or the rule added to the comment that stands above it. */
export function suppressInLine(document: FrusDocument, { code, span }: Finding, reason: boolean): Edit {
  const block = document.blocks[blockIndexAt(document, span.start)]!;
  const above = directivesOf(document).find(
    ({ kind, line, rules }) => kind === 'disable-next-line' && line.end === block.start && rules.length > 0,
  );
  const last = above?.rules.at(-1);
  if (last) return { span: { start: last.span.end, end: last.span.end }, text: `, ${code}` };
  return insert(block.start, `disable-next-line ${code}`, reason, document);
}

/** The comment that hides findings of a rule in the whole file; `document` is the file's first. */
export function suppressInFile(document: FrusDocument, code: string, reason: boolean): Edit {
  return insert(document.text.startsWith('\uFEFF') ? 1 : 0, `disable-file ${code}`, reason, document);
}

function insert(at: number, words: string, reason: boolean, document: FrusDocument): Edit {
  const text = `<!-- frus-${words}${reason ? ': as in the original' : ''} -->${lineEnd(document)}`;
  return { span: { start: at, end: at }, text };
}
