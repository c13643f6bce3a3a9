import type { DocumentSummary } from '../archive/summary';
import type { LintSettings } from '../config/lintSettings';
import { reportable } from '../config/reportable';
import { directivesOf } from '../config/suppression';
import type { Finding } from '../rules/rule';
import { type Analysis, Basis } from './analysis';
import { IndexedDocument, indexDocument, type Located } from './documentIndex';
import type { ListDocument } from './lists';
import type { KeptDocument } from './storedVolume';
import { uriKey } from './uris';
import type { VolumeFolder, VolumeView } from './volumeFolder';
import type { Workspace } from './workspace';

/** What a closed document came to, and on what that rests. */
interface Indexed {
  readonly indexed: IndexedDocument;
  readonly basis: Basis;
  readonly settings: LintSettings | null;
}

/** How documents are indexed. */
export interface IndexingManner {
  /** How a file is checked; null where it is not. */
  settingsOf(uri: string): LintSettings | null;
  /** Whether diagnostics name other places. */
  readonly relatedInformation: boolean;
  /** Called with the volume of a closed document that was resolved. */
  renewed(volume: VolumeFolder): void;
}

/** What the documents of volumes come to: that of closed files is kept without their texts, for as long as it holds. */
export class VolumeIndex {
  /** A file that is read again has other summaries. */
  private readonly known = new WeakMap<DocumentSummary, Indexed>();
  /** Settings are those of one folder's configuration, and so is their baseline. */
  private readonly told = new WeakMap<LintSettings, string>();

  constructor(
    private readonly workspace: Workspace,
    private readonly analysis: Analysis,
    private readonly how: IndexingManner,
  ) {}

  /** A document of a volume by its summary, open or not; null where it is gone. */
  async locate(volume: VolumeFolder, summary: DocumentSummary): Promise<Located | null> {
    const place = await this.workspace.placeOf(summary);
    if (!place) return null;
    const snapshot = this.analysis.snapshot(place, volume.current(), summary);
    return { ...place, uri: summary.file, volume, snapshot };
  }

  /**
   * What a document of a volume comes to. That of a closed file is kept without its text for as long as its questions to the volume
   * are answered as before, and else made again from disk; null where the file is gone.
   */
  async of(
    volume: VolumeFolder,
    summary: DocumentSummary,
    settle: 'now' | 'in time' = 'now',
  ): Promise<IndexedDocument | null> {
    await this.workspace.configuration.load(summary.file);
    const settings = this.how.settingsOf(summary.file);
    const view = volume.current();
    const kept = this.known.get(summary) ?? this.recalled(volume, summary, settings, view);
    if (kept?.settings === settings) {
      if ((settle === 'in time' && volume.listInFlux.isOn) || kept.basis.holds(view)) return kept.indexed;
    }
    const located = await this.locate(volume, summary);
    if (!located) return null;
    const now = volume.current();
    const { self } = located.snapshot;
    const findings = settings ? this.reportedOf(located, now, self, settings) : [];
    const indexed = indexDocument(located, findings, this.how.relatedInformation);
    // The places of an open file move with each edit.
    if (!this.workspace.openFile(located.uri)) {
      this.known.set(summary, { indexed, settings, basis: this.analysis.basis(located, now, self) });
      this.how.renewed(volume);
    }
    return indexed;
  }

  /** What an earlier session found out about a document of a closed file, where it was checked by the same settings. */
  private recalled(
    volume: VolumeFolder,
    summary: DocumentSummary,
    settings: LintSettings | null,
    { lists, structure }: VolumeView,
  ): Indexed | undefined {
    const found = volume.closed.recall(summary, lists);
    if (!found || found.checked !== this.checkedBy(summary.file, settings)) return undefined;
    const indexed = new IndexedDocument(summary, found.entry, volume.closed.subjects);
    // Of a volume that is as it was all would be answered as it was.
    const basis = new Basis(lists, found.isAlone && volume.isAsThen ? structure : null, found.lookups);
    const kept = { indexed, settings, basis };
    this.known.set(summary, kept);
    return kept;
  }

  /** What is known of a document of a closed file and holds now, to be kept for another session; null where nothing is. */
  kept(volume: VolumeFolder, summary: DocumentSummary): KeptDocument | null {
    const settings = this.how.settingsOf(summary.file);
    const view = volume.current();
    const kept = this.known.get(summary) ?? this.recalled(volume, summary, settings, view);
    if (!kept?.basis.holds(view) || kept.settings !== settings) return null;
    const { indexed, basis } = kept;
    return { indexed, checked: this.checkedBy(summary.file, kept.settings), lookups: basis.lookups };
  }

  /** All that the report of a list rests on, `uses` where it is asked who of it is named in no document; null where nothing is kept. */
  listBasis({ uri, volume }: ListDocument, settings: LintSettings, uses: string | null): string | null {
    if (this.workspace.store === null) return null;
    return JSON.stringify([volume.closed.digestOf(volume.current().lists), this.checkedBy(uri, settings), uses]);
  }

  /** What tells the settings of a file, and its baseline, from others. */
  private checkedBy(uri: string, settings: LintSettings | null): string {
    if (settings === null) return '';
    let told = this.told.get(settings);
    if (told === undefined) {
      const { baseline } = this.workspace.configuration.of(uri);
      const known = baseline && [baseline.folder, [...baseline.files].map(([file, counts]) => [file, [...counts]])];
      told = this.workspace.store?.digest(JSON.stringify([settings, known])) ?? '';
      this.told.set(settings, told);
    }
    return told;
  }

  /** What is reported of a document of a closed file. Where comments speak to the linter all of the file is looked at, as they may reach far. */
  private reportedOf(
    located: Located,
    view: VolumeView,
    self: DocumentSummary,
    settings: LintSettings,
  ): readonly Finding[] {
    const { reading, index, uri } = located;
    const whole = reading.documents.some(({ document }) => directivesOf(document).length > 0);
    const beside = new Map<number, DocumentSummary>();
    if (whole)
      for (const summary of view.around.volume.documents)
        if (uriKey(summary.file) === uriKey(uri)) beside.set(summary.index, summary);
    beside.set(index, self);
    const documents = reading.documents.map(({ document }, i) => {
      const summary = beside.get(i);
      const findings = summary ? this.analysis.findings({ reading, index: i }, view, summary, settings) : [];
      return { start: reading.startOf(i), document, findings };
    });
    const { baseline } = this.workspace.configuration.of(uri);
    return reportable(documents, { levels: settings.levels, baseline, file: uriKey(uri), whole })[index] ?? [];
  }
}
