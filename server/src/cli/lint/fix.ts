import { createTwoFilesPatch } from 'diff';
import { applyEdits, chooseFixes } from '../../config/fixes';
import { InputError, readText } from '../corpus';
import { reportedPath } from './formats/format';
import type { LintedFile } from './lintedFile';
import type { Linter } from './linter';
import { writeAtomically } from './writeAtomically';

/** Rounds of fixes at most: each round can bring findings to light whose fixes clashed with others, or that were not there before. */
const ROUNDS = 10;

export interface Fixed {
  /** What is left to report, of the texts after the fixes. */
  readonly files: readonly LintedFile[];
  /** The texts that changed, before and after. */
  readonly changed: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
}

/**
 * Makes all safe fixes of the files, again and again until none is left; nothing is written. Two texts that lead to one another end
 * it as well: a fix then undoes another, and the first text stays.
 */
export async function fixAll(
  linter: Linter,
  folders: ReadonlyMap<string, readonly string[]>,
  overlay: ReadonlyMap<string, string> = new Map(),
): Promise<Fixed> {
  const texts = new Map(overlay);
  const changed = new Map<string, { before: string; after: string }>();
  const seen = new Map<string, Set<string>>();
  const left: LintedFile[] = [];
  for (const [folder, files] of folders) {
    for (let round = 0; ; round++) {
      const linted: LintedFile[] = [];
      for await (const file of linter.lint(new Map([[folder, files]]), texts)) linted.push(file);
      let again = false;
      for (const file of round < ROUNDS ? linted : []) {
        const edits = chooseFixes(file.findings);
        if (edits.length === 0) continue;
        const before = file.text;
        const after = applyEdits(before, edits);
        const past = seen.get(file.file) ?? new Set([before]);
        seen.set(file.file, past);
        if (past.has(after)) continue;
        past.add(after);
        texts.set(file.file, after);
        changed.set(file.file, { before: changed.get(file.file)?.before ?? before, after });
        again = true;
      }
      if (again) continue;
      left.push(...linted);
      break;
    }
  }
  return { files: left, changed };
}

/**
 * Writes the texts that changed, each at once.
 * @throws InputError where a file is no longer what was checked, or cannot be written
 */
export function writeFixes({ changed }: Fixed): void {
  for (const [file, { before, after }] of changed) {
    if (readText(file) !== before)
      throw new InputError(`${file} was changed while it was checked; it was left as it is`);
    try {
      writeAtomically(file, after);
    } catch (error) {
      throw new InputError(
        `cannot write ${file}: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`,
      );
    }
  }
}

/** The changes as one unified diff, which `git apply` and `patch -p1` take. */
export function diffOf({ changed }: Fixed): string {
  return [...changed]
    .map(([file, { before, after }]) => {
      const name = reportedPath(file);
      return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
        context: 3,
        headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
      });
    })
    .join('');
}
