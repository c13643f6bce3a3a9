import path from 'node:path';
import type { Surroundings } from '../../archive/analyse';
import { type ListKind, type ListSnapshot, readVolumeList } from '../../archive/volumeList';
import { lintList } from '../../config/lintList';
import { countUses } from '../../features/list/entries';
import { wantsUses } from '../../rules/list/runListRules';
import { addressOf } from '../configuration';
import { listKind, listText } from '../corpus';
import type { FileFindings, LintOptions } from './volumeWork';

/** The texts of a volume's lists; null where it has none. Plain data: it goes to workers. */
export type ListTexts = Readonly<Record<ListKind, string | null>>;

/** Of the documents of a file: keys of the people and terms that each names (see `subjectKey`), as often as they are named. */
export type NamedKeys = readonly (readonly string[])[];

/** The lists of a folder; `overlay` holds texts that stand for files on disk. */
export function listTextsOf(folder: string, overlay: ReadonlyMap<string, string>): ListTexts {
  const text = (kind: ListKind) => {
    for (const [file, piped] of overlay) if (listKind(file) === kind && path.dirname(file) === folder) return piped;
    return listText(folder, `${kind}.txt`);
  };
  return { persons: text('persons'), terms: text('terms') };
}

/** Whether a list is to be checked for entries that no document names, so that all documents have to be looked at. */
export function asksForNames(file: string, { levels = {} }: LintOptions): boolean {
  return wantsUses(listKind(file)!, levels);
}

/** Runs the rules over a list of a volume whose lists say this. `named` is of all documents of the volume; null where nobody asked. */
export function lintListFile(
  file: string,
  texts: ListTexts,
  { gazetteer, terms }: Pick<Surroundings, 'gazetteer' | 'terms'>,
  named: readonly NamedKeys[] | null,
  { levels = {}, baseline = null }: LintOptions,
): FileFindings {
  const kind = listKind(file)!;
  const snapshot: ListSnapshot = { list: readVolumeList(kind, texts[kind] ?? ''), gazetteer, terms, uses: null };
  const uses =
    named &&
    countUses(
      snapshot,
      named.flat().map((keys) => keys.map((key) => ({ key }))),
    );
  return { file, findings: lintList({ ...snapshot, uses }, { levels, baseline, file: addressOf(file) }) };
}
