import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentSummary } from '../../archive/summary';
import type { Finding } from '../../rules/rule';
import { VERSION } from '../version';
import type { NamedKeys } from './lists';
import type { FileFindings } from './volumeWork';
import { writeAtomically } from './writeAtomically';

/** What is kept of one file: what its text was read to, and what was found in it in those surroundings. */
interface Kept {
  /** Of the text. */
  readonly text: string;
  readonly summaries: readonly DocumentSummary[];
  /** Of all that findings depend on: the text, the other documents of the volume, its lists, the settings. */
  key?: string;
  findings?: readonly Finding[];
  named?: NamedKeys;
}

/**
 * What earlier runs came to, by content alone: neither times nor versions of files are asked for. A volume has a file in the cache's
 * folder; without a folder the cache lives as long as the program.
 */
export class LintCache {
  private readonly volumes = new Map<string, Map<string, Kept>>();

  constructor(private readonly folder: string | null) {}

  /** The summaries of a file with this text; undefined where they are not known. */
  summaries(volume: string, file: string, text: string): readonly DocumentSummary[] | undefined {
    const kept = this.volume(volume).get(file);
    return kept?.text === text ? kept.summaries : undefined;
  }

  keepSummaries(volume: string, file: string, text: string, summaries: readonly DocumentSummary[]): void {
    this.volume(volume).set(file, { text, summaries });
  }

  /** What a file came to; undefined where it is not known, or not all that is asked for. */
  findings(volume: string, file: string, key: string, names: boolean): FileFindings | undefined {
    const kept = this.volume(volume).get(file);
    if (kept?.key !== key || !kept.findings || (names && !kept.named)) return undefined;
    return { file, findings: kept.findings, ...(kept.named ? { named: kept.named } : {}) };
  }

  keepFindings(volume: string, { file, findings, named }: FileFindings, key: string): void {
    const kept = this.volume(volume).get(file);
    if (!kept) return;
    kept.key = key;
    kept.findings = findings;
    if (named) kept.named = named;
    else delete kept.named;
  }

  /** Writes what is known of a volume, and lets it go. */
  save(volume: string): void {
    if (this.folder === null) return;
    const kept = this.volumes.get(volume);
    this.volumes.delete(volume);
    if (!kept || kept.size === 0) return;
    mkdirSync(this.folder, { recursive: true });
    writeAtomically(this.fileOf(volume), JSON.stringify({ program: program(), files: [...kept] }));
  }

  private volume(volume: string): Map<string, Kept> {
    let kept = this.volumes.get(volume);
    if (!kept) {
      kept = this.load(volume);
      this.volumes.set(volume, kept);
    }
    return kept;
  }

  private load(volume: string): Map<string, Kept> {
    if (this.folder === null) return new Map();
    try {
      const { program: of, files } = JSON.parse(readFileSync(this.fileOf(volume), 'utf8')) as {
        program: string;
        files: [string, Kept][];
      };
      return of === program() ? new Map(files) : new Map();
    } catch {
      // Not there, or of another make: begun anew.
      return new Map();
    }
  }

  private fileOf(volume: string): string {
    return path.join(this.folder!, `${digest(path.resolve(volume)).slice(0, 32)}.json`);
  }
}

let own: string | undefined;

/** What tells this program from every other: a rule that was changed finds other things in the same text. */
function program(): string {
  own ??= digest(VERSION, readFileSync(__filename, 'utf8'));
  return own;
}

/** A digest of texts that tells them apart, each by itself. */
export function digest(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest('hex');
}
