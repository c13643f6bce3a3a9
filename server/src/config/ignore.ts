import ignore, { type Ignore } from 'ignore';
import { relativeTo } from './addresses';

/** Patterns in the form of `.gitignore`, for what lies below a folder. */
export interface IgnoreFile {
  readonly folder: string;
  readonly patterns: string;
}

const made = new WeakMap<IgnoreFile, Ignore>();

/** Whether ignore files, the nearest last, leave a file or folder out; a nearer one can take in again (`!`) what a farther one left out. */
export function isIgnored(files: readonly IgnoreFile[], address: string): boolean {
  let ignored = false;
  for (const file of files) {
    const relative = relativeTo(file.folder, address);
    if (relative === null || relative === '') continue;
    let matcher = made.get(file);
    if (!matcher) {
      matcher = ignore().add(file.patterns);
      made.set(file, matcher);
    }
    const said = matcher.test(relative);
    if (said.ignored) ignored = true;
    else if (said.unignored) ignored = false;
  }
  return ignored;
}
