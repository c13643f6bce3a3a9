import type { VolumeStatement } from '../archive/volumeStatement';
import type { ConfigProblem } from './model';

/** Faults of what is stated of a volume that no schema can tell: numbers of documents that do not follow each other. */
export function statementProblems(
  { first, last, chapters = [] }: VolumeStatement,
  place: (path: readonly string[]) => ConfigProblem['span'],
): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const report = (path: readonly string[], message: string) => problems.push({ span: place(path), message });
  if (isBefore(last, first))
    report(['volume', 'last'], `The last document, ${last}, stands before the first, ${first}.`);
  let before = first;
  for (const [i, chapter] of chapters.entries()) {
    const at = (key: string) => ['volume', 'chapters', String(i), key];
    if (isBefore(chapter.first, before))
      report(
        at('first'),
        i === 0
          ? `The chapter begins with Document ${chapter.first}, before the first of the volume, ${before}.`
          : `The chapter begins with Document ${chapter.first}; the one before it goes up to ${before}. Chapters stand in their order.`,
      );
    if (isBefore(chapter.last, chapter.first))
      report(at('last'), `The chapter’s last document, ${chapter.last}, stands before its first, ${chapter.first}.`);
    if (isBefore(last, chapter.last ?? chapter.first))
      report(
        at(chapter.last === undefined ? 'first' : 'last'),
        `The chapter goes beyond the last document of the volume, ${last}.`,
      );
    before = chapter.last ?? chapter.first;
  }
  return problems;
}

/** Whether a document stands before another, as far as both are stated; `60a` stands behind `60`. */
function isBefore(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [a, b] = [Number.parseInt(one, 10), Number.parseInt(other, 10)];
  return a === b ? one < other && one.length < other.length : a < b;
}
