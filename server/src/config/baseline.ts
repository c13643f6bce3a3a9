import type { FrusDocument } from '../document/model';
import type { Finding } from '../rules/rule';
import { relativeTo } from './addresses';
import { isRecord } from './parse';

/** Where a baseline is written when nobody says where. */
export const BASELINE_NAME = '.frus-baseline.json';

/** Findings of a volume that are known and not reported: what a team starts with when it begins to check what was there before. */
export interface Baseline {
  /** The folder that its file names are relative to. */
  readonly folder: string;
  /** By file, by {@link fingerprint}: how many there are. */
  readonly files: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** A finding as the baseline knows it: by its rule and the words around it, not by its place, which moves with every edit above. */
interface Entry {
  readonly rule: string;
  readonly text: string;
  readonly count: number;
}

/** Characters before and behind a finding that tell it, and those of its own that count. */
const AROUND = 24;
const OWN = 60;

/** What tells a finding wherever it moves; `text` is what its span is of. */
export function fingerprint(text: string, { code, span }: Finding): string {
  const own = text.slice(span.start, Math.min(span.end, span.start + OWN));
  const line = { start: text.lastIndexOf('\n', span.start - 1) + 1, end: text.indexOf('\n', span.end) };
  const before = text.slice(Math.max(line.start, span.start - AROUND), span.start);
  const behind = text.slice(span.end, Math.min(line.end < 0 ? text.length : line.end, span.end + AROUND));
  return `${code}\n${`${before}⟦${own}⟧${behind}`.replace(/\s+/g, ' ').trim()}`;
}

/** Reads a baseline that lies in a folder; null where it is none. */
export function parseBaseline(folder: string, text: string): Baseline | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.files)) return null;
  const files = new Map<string, Map<string, number>>();
  for (const [file, entries] of Object.entries(value.files)) {
    const known = new Map<string, number>();
    for (const entry of Array.isArray(entries) ? entries : [])
      if (isEntry(entry)) known.set(`${entry.rule}\n${entry.text}`, entry.count);
    files.set(file, known);
  }
  return { folder, files };
}

function isEntry(value: unknown): value is Entry {
  return (
    isRecord(value) &&
    typeof value.rule === 'string' &&
    typeof value.text === 'string' &&
    Number.isInteger(value.count) &&
    (value.count as number) > 0
  );
}

/** The text of a baseline of these findings, by the names of their files. Sorted, so that two runs write the same. */
export function writeBaseline(files: ReadonlyMap<string, readonly string[]>): string {
  const table: Record<string, Entry[]> = {};
  for (const [file, fingerprints] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (fingerprints.length === 0) continue;
    const counts = new Map<string, number>();
    for (const print of fingerprints) counts.set(print, (counts.get(print) ?? 0) + 1);
    table[file] = [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([print, count]) => {
        const cut = print.indexOf('\n');
        return { rule: print.slice(0, cut), text: print.slice(cut + 1), count };
      });
  }
  return `${JSON.stringify({ version: 1, files: table }, null, 2)}\n`;
}

/** The known findings of a file: a count for each fingerprint. */
export function knownOf(baseline: Baseline | null, file: string): ReadonlyMap<string, number> {
  const name = baseline && relativeTo(baseline.folder, file);
  return (name && baseline.files.get(name)) || new Map();
}

/** Findings, document by document, without as many of each as are known. */
export function withoutKnown(
  documents: readonly { readonly document: Pick<FrusDocument, 'text'>; readonly findings: readonly Finding[] }[],
  known: ReadonlyMap<string, number>,
): readonly (readonly Finding[])[] {
  if (known.size === 0) return documents.map(({ findings }) => findings);
  const left = new Map(known);
  return documents.map(({ document, findings }) =>
    findings.filter((finding) => {
      const print = fingerprint(document.text, finding);
      const count = left.get(print) ?? 0;
      if (count > 0) left.set(print, count - 1);
      return count === 0;
    }),
  );
}
