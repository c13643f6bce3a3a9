import { performance } from 'node:perf_hooks';
import type { DocumentSummary } from '../../archive/summary';
import type { VolumeStatement } from '../../archive/volumeStatement';
import type { Baseline } from '../../config/baseline';
import { reportable } from '../../config/reportable';
import { namedKeys } from '../../features/list/entries';
import type { Finding } from '../../rules/rule';
import { type RuleLevels, type RuleOptions, type RunOptions, runRules } from '../../rules/runRules';
import { addressOf } from '../configuration';
import { type AnalysedFile, analyseFile, type ReadFile, readFile } from '../corpus';
import { listsOf, makeSurroundings } from '../surroundings';
import { type ListTexts, lintListFile, type NamedKeys } from './lists';

/** By what a file is checked; rules that are not named go by their own levels. Plain data: it goes to workers. */
export interface LintOptions {
  readonly levels?: RuleLevels;
  readonly options?: RuleOptions;
  readonly baseline?: Baseline | null;
}

/** What the rules found in one file; spans are offsets into it. Plain data: it comes from workers and from the cache. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Whom and what its documents name, where that was asked for. */
  readonly named?: NamedKeys;
  /** Milliseconds that each rule took, where that was asked for. */
  readonly times?: Readonly<Record<string, number>>;
}

/** What is to be done with files of a volume. */
export interface LintRequest {
  readonly volume: string | null;
  /** What the team says of the volume. */
  readonly stated: VolumeStatement | null;
  /** Of all documents of the volume; null where they are those of the files that were read here, in this order. */
  readonly summaries: readonly DocumentSummary[] | null;
  readonly lists: ListTexts;
  /** Without options a file is looked at, and not checked. */
  readonly files: readonly { readonly file: string; readonly text?: string; readonly options: LintOptions | null }[];
  readonly times: boolean;
  /** Whether it is asked whom and what the documents name. */
  readonly names: boolean;
}

/** Lists of a volume that are to be checked. */
export interface ListsRequest {
  readonly volume: string | null;
  readonly lists: ListTexts;
  readonly files: readonly { readonly file: string; readonly options: LintOptions }[];
  /** Whom and what all documents of the volume name; null where nobody asked. */
  readonly named: readonly NamedKeys[] | null;
}

/**
 * The work on one volume: files are read to summaries, and checked when those of all files are known. Two steps, so that several
 * workers can share a volume: each keeps what it has read.
 */
export class VolumeWork {
  private readonly read = new Map<string, ReadFile>();
  /** What the lists say, with the texts from which that was made. */
  private known: (Pick<ListsRequest, 'volume' | 'lists'> & ReturnType<typeof listsOf>) | undefined;

  /** Reads files; `text` stands for what is on disk. */
  summaries(files: readonly { readonly file: string; readonly text?: string }[]): (readonly DocumentSummary[])[] {
    return files.map(({ file, text }) => this.readingOf(file, text).summaries);
  }

  lint({ volume, stated, summaries, lists, files, times, names }: LintRequest): FileFindings[] {
    const all = summaries ?? [...this.read.values()].flatMap((read) => read.summaries);
    const around = makeSurroundings(volume, all, lists.persons, lists.terms, { stated });
    this.known = { volume, lists, gazetteer: around.gazetteer, terms: around.terms };
    return files.map(({ file, text, options }) => {
      const analysed = analyseFile(this.readingOf(file, text), around);
      this.read.delete(file);
      const found = options ? lintFile(analysed, options, times) : { file, findings: [] };
      return names ? { ...found, named: analysed.documents.map(({ snapshot }) => namedKeys(snapshot)) } : found;
    });
  }

  /** Checks lists; those who have checked documents by them need not read them again. */
  lists({ volume, lists, files, named }: ListsRequest): FileFindings[] {
    const { known } = this;
    const said =
      known?.volume === volume && known.lists.persons === lists.persons && known.lists.terms === lists.terms
        ? known
        : listsOf(volume, lists.persons, lists.terms);
    return files.map(({ file, options }) => lintListFile(file, lists, said, named, options));
  }

  private readingOf(file: string, text: string | undefined): ReadFile {
    let read = this.read.get(file);
    if (!read) {
      read = readFile(file, text);
      this.read.set(file, read);
    }
    return read;
  }
}

/** Runs the rules over all FRUS documents of a file, and takes out what comments suppress and what the baseline knows. */
export function lintFile(
  { file, documents }: AnalysedFile,
  { levels = {}, options = {}, baseline = null }: LintOptions = {},
  timed = false,
): FileFindings {
  const times: Record<string, number> = {};
  const run: RunOptions['run'] = (rule, check) => {
    const start = performance.now();
    const reports = check();
    times[rule.id] = (times[rule.id] ?? 0) + performance.now() - start;
    return reports;
  };
  const checked = documents.map(({ start, snapshot }) => ({
    start,
    document: snapshot.document,
    findings: runRules(snapshot, levels, { options, ...(timed ? { run } : {}) }),
  }));
  const findings = reportable(checked, { levels, baseline, file: addressOf(file), whole: true }).flatMap((found, i) =>
    found.map((finding) => moved(finding, checked[i]!.start)),
  );
  return { file, findings, ...(timed ? { times } : {}) };
}

function moved(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const at = (s: { start: number; end: number }) => ({ start: s.start + by, end: s.end + by });
  return {
    ...finding,
    span: at(finding.span),
    fixes: finding.fixes.map((f) => ({ ...f, edits: f.edits.map((e) => ({ ...e, span: at(e.span) })) })),
    related: finding.related.map((r) => ({ ...r, span: at(r.span) })),
  };
}
