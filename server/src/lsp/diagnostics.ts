import {
  type CancellationToken,
  type Connection,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { lintList } from '../config/lintList';
import { wantsUses } from '../rules/list/runListRules';
import { isConfigFile } from './configuration';
import type { IndexedDocument } from './documentIndex';
import type { OpenFile } from './documents';
import { FileDiagnostics } from './fileDiagnostics';
import type { Indexing } from './indexing';
import { type ListDocument, listOf, listWithUses, openList } from './lists';
import { type Report, Reports } from './reports';
import { Debounced, Superseded } from './scheduling';
import type { Session } from './session';
import { asDiagnostic, toConfigDiagnostics } from './toProtocol';
import { uriKey } from './uris';
import type { VolumeFolder } from './volumeFolder';

/** Milliseconds without an edit before diagnostics are published to a client that does not pull them. */
const QUIET = 150;

/**
 * Milliseconds in which as many documents of a file are checked as can be, before what was found is reported and the rest checked in the
 * background; once that is under way, no more than the document at hand need be.
 */
const PATIENCE = { first: 25, next: 4 };

/** Files that are reported together while a volume is looked through. */
const BATCH = 50;

/**
 * Diagnostics of all documents of the workspace, open or not: pulled by clients that can, else published; never both. Only what has
 * changed is said again.
 */
export class Diagnostics {
  private readonly reports = new Reports();
  private readonly files = new WeakMap<OpenFile, FileDiagnostics>();
  /** Files of which the rest is being checked. */
  private readonly completing = new WeakSet<OpenFile>();
  private readonly publishing = new Map<string, Debounced>();
  /** What was published last of each file, by the key of its address. */
  private readonly published = new Map<string, { readonly uri: string; readonly said: string }>();
  private readonly volumes = new Map<VolumeFolder, Debounced>();

  constructor(
    private readonly connection: Connection,
    private readonly session: () => Session,
    private readonly indexing: Indexing,
  ) {
    connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
      this.answer<DocumentDiagnosticReport>({ kind: DocumentDiagnosticReportKind.Full, items: [] }, async () => {
        const report = await this.pulled(textDocument.uri, token);
        if (report === null) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
        return reportOf(report, previousResultId);
      }),
    );
    connection.languages.diagnostics.onWorkspace((params, token, _, progress) =>
      this.answer<WorkspaceDiagnosticReport>({ items: [] }, () =>
        this.workspacePulled(params, token, progress && ((items) => progress.report({ items }))),
      ),
    );
  }

  /** Runs a request; what goes wrong in it is logged, and work that was given up is asked for again. */
  private async answer<R>(
    nothing: R,
    handler: () => Promise<R>,
  ): Promise<R | ResponseError<DiagnosticServerCancellationData>> {
    try {
      return await handler();
    } catch (error) {
      if (error instanceof Superseded)
        return new ResponseError(
          error.reason === 'cancelled' ? LSPErrorCodes.RequestCancelled : LSPErrorCodes.ServerCancelled,
          error.message,
          { retriggerRequest: true },
        );
      this.session().log(`diagnostic: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return nothing;
    }
  }

  private async pulled(uri: string, token: CancellationToken): Promise<Report | null> {
    const list = openList(this.session(), uri);
    if (list) return this.ofList(list, token);
    const file = this.session().file(uri);
    if (!file) return this.ofConfiguration(uri);
    await this.session().workspace.configuration.load(uri);
    // Half a volume would make references wrong. Who can be told to ask again need not wait.
    const { pullDiagnostics, refreshDiagnostics } = this.session().client;
    if (pullDiagnostics && !refreshDiagnostics) await this.session().volumeReady(file, token);
    return this.ofOpenFile(file, token);
  }

  /** All files of all volumes; those that the client knew and that are gone have none. */
  private async workspacePulled(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    partial: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const before = new Map(previousResultIds.map(({ uri, value }) => [uriKey(uri), value]));
    const gone = new Map(previousResultIds.map(({ uri }) => [uriKey(uri), uri]));
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    await this.indexing.run();
    for (const volume of this.session().workspace.knownVolumes) {
      if (!this.isReported(volume)) continue;
      for await (const { uri, version, report } of this.ofVolume(volume, token)) {
        gone.delete(uriKey(uri));
        items.push({ ...reportOf(report, before.get(uriKey(uri))), uri, version });
        if (!partial || items.length < BATCH) continue;
        partial(items);
        items = [];
      }
    }
    if (!this.indexing.isCancelled)
      for (const uri of gone.values())
        items.push({ kind: DocumentDiagnosticReportKind.Full, items: [], uri, version: null });
    return { items };
  }

  /** Whether the closed files of a volume are reported too: not before all are read, and not those of a folder outside the workspace. */
  private isReported(volume: VolumeFolder): boolean {
    return this.indexing.isDone(volume) && this.session().workspace.holds(volume);
  }

  /** The reports of a volume's files. */
  private async *ofVolume(
    volume: VolumeFolder,
    token: CancellationToken,
  ): AsyncGenerator<{ uri: string; version: number | null; report: Report }> {
    for (const kind of ['persons', 'terms'] as const) {
      const list = listOf(this.session(), volume, kind);
      const version = list && (this.session().workspace.openFile(list.uri)?.version ?? null);
      if (list) yield { uri: list.uri, version, report: await this.ofList(list, token) };
    }
    for await (const [uri, documents] of byFile(this.session().indexedDocuments(volume, token, 'in time'))) {
      const file = this.session().file(uri);
      const report = file
        ? await this.ofOpenFile(file, token)
        : await this.reports.of(uri, documents, async () => documents.flatMap(({ diagnostics }) => diagnostics));
      yield { uri, version: file?.version ?? null, report };
    }
  }

  /** A list is checked by itself, and by the documents where it is asked who of it is named in none. */
  private async ofList(list: ListDocument, token: CancellationToken): Promise<Report> {
    const { workspace, client } = this.session();
    await workspace.configuration.load(list.uri);
    const settings = this.session().lintSettings(list.uri);
    const counted = settings !== null && wantsUses(list.kind, settings.levels) && this.indexing.isDone(list.volume);
    const withUses = counted ? await listWithUses(this.session(), list, token) : null;
    const uses = withUses?.uses ? [...withUses.uses.keys()].join() : null;
    const { baseline } = workspace.configuration.of(list.uri);
    return this.reports.of(list.uri, [list.text, settings, baseline, uses], async () => {
      if (settings === null) return [];
      const basis = this.session().index.listBasis(list, settings, uses);
      const known = basis !== null && list.volume.closed.listReports.get(list.uri);
      if (known && known.basis === basis) return known.items;
      const items = lintList(withUses ?? list.snapshot(null), {
        levels: settings.levels,
        baseline,
        file: uriKey(list.uri),
      }).map((finding) => asDiagnostic((span) => list.rangeOf(span), list.uri, finding, client.relatedInformation));
      if (basis !== null) {
        list.volume.closed.listReports.set(list.uri, { basis, items });
        this.session().keeping.changed(list.volume);
      }
      return items;
    });
  }

  private ofOpenFile(file: OpenFile, token: CancellationToken): Promise<Report> {
    const session = this.session();
    const { reading } = file;
    const { structure, settings, baseline } = session.findingsBasis(file);
    const { pullDiagnostics, refreshDiagnostics } = session.client;
    // Who can be told when there is more need not wait for all.
    const patience = this.completing.has(file) ? PATIENCE.next : PATIENCE.first;
    const most = refreshDiagnostics || !pullDiagnostics ? patience : Number.POSITIVE_INFINITY;
    return this.reports.of(file.uri, [reading, structure, settings, baseline], async () => {
      const { found, isWhole } = await session.findings.within(most, file, token);
      if (!isWhole) void this.complete(file);
      let kept = this.files.get(file);
      if (!kept) {
        kept = new FileDiagnostics(file.uri, session.client.relatedInformation);
        this.files.set(file, kept);
      }
      return { items: kept.of(reading, found), isWhole };
    });
  }

  /** Checks the rest of a file in the background, then has all of it reported. */
  private async complete(file: OpenFile): Promise<void> {
    if (this.completing.has(file)) return;
    this.completing.add(file);
    try {
      const session = this.session();
      await session.workspace.volumeOf(file.uri).load();
      await session.findings.complete(file, () => session.file(file.uri) !== file);
    } catch (error) {
      this.session().log(`diagnostic: ${String(error)}`);
    }
    this.completing.delete(file);
    const { pullDiagnostics, refreshDiagnostics } = this.session().client;
    if (pullDiagnostics && refreshDiagnostics) this.connection.languages.diagnostics.refresh().catch(() => undefined);
    if (!pullDiagnostics && this.session().file(file.uri) === file) this.changed(file);
  }

  /** The faults of an open `frus.yaml`; null for what is neither that nor a file of documents. */
  private async ofConfiguration(uri: string): Promise<Report | null> {
    const open = this.session().workspace.openFile(uri);
    if (!open || !isConfigFile(uri)) return null;
    const text = open.text();
    return this.reports.of(uri, [text], async () =>
      toConfigDiagnostics(text, await this.session().workspace.configuration.check(uri, text)),
    );
  }

  /** A file was opened or edited. */
  changed(file: OpenFile): void {
    if (this.session().client.pullDiagnostics) return;
    let publish = this.publishing.get(file.uri);
    if (!publish) {
      publish = new Debounced(QUIET, () => void this.publish(file));
      this.publishing.set(file.uri, publish);
    }
    publish.trigger();
  }

  /** What surrounds the open files has changed, or the settings. */
  surroundingsChanged(): void {
    const { client, workspace } = this.session();
    if (client.pullDiagnostics) {
      if (client.refreshDiagnostics) this.connection.languages.diagnostics.refresh().catch(() => undefined);
      return;
    }
    for (const file of workspace.openFiles) this.changed(file);
    for (const volume of workspace.knownVolumes) this.volumeChanged(volume);
    for (const { uri } of [...this.published.values()])
      if (!workspace.openFile(uri) && !workspace.isInVolume(uri)) this.publishNothing(uri);
  }

  /** A volume was indexed, or something in it changed that its other documents may depend on. */
  volumeChanged(volume: VolumeFolder): void {
    if (this.session().client.pullDiagnostics || !this.isReported(volume)) return;
    let publish = this.volumes.get(volume);
    if (!publish) {
      publish = new Debounced(QUIET, () => void this.publishVolume(volume));
      this.volumes.set(volume, publish);
    }
    publish.trigger();
  }

  closed(uri: string): void {
    this.publishing.get(uri)?.cancel();
    this.publishing.delete(uri);
    if (this.session().client.pullDiagnostics) return;
    // In a volume its file on disk is reported next.
    if (!this.isReported(this.session().workspace.volumeOf(uri))) this.publishNothing(uri);
  }

  private publishNothing(uri: string): void {
    this.published.delete(uriKey(uri));
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private async publish(file: OpenFile): Promise<void> {
    try {
      const ofDocuments = !isConfigFile(file.uri);
      if (ofDocuments) {
        await this.session().workspace.configuration.load(file.uri);
        if (!this.session().isBeingRead(file)) await this.session().volumeReady(file, NEVER);
      }
      const { version } = file;
      const report = await this.pulled(file.uri, NEVER);
      if (report && this.publishing.has(file.uri)) await this.say(file.uri, version, report);
      if (!ofDocuments) return;
      // What changed in it may concern others.
      this.volumeChanged(this.session().workspace.volumeOf(file.uri));
    } catch (error) {
      // An edit came in between: it has triggered the next round.
      if (!(error instanceof Superseded)) this.session().log(`publishDiagnostics: ${String(error)}`);
    }
  }

  /** Publishes what has changed in the closed files of a volume. */
  private async publishVolume(volume: VolumeFolder): Promise<void> {
    try {
      const gone = new Map(
        [...this.published].filter(([, { uri }]) => this.session().workspace.volumeOf(uri) === volume),
      );
      for await (const { uri, version, report } of this.ofVolume(volume, NEVER)) {
        gone.delete(uriKey(uri));
        const isOpen = version !== null;
        if (!isOpen && (report.items.length > 0 || this.published.has(uriKey(uri)))) await this.say(uri, null, report);
      }
      for (const { uri } of gone.values()) if (!this.session().workspace.openFile(uri)) this.publishNothing(uri);
    } catch (error) {
      if (error instanceof Superseded) this.volumeChanged(volume);
      else this.session().log(`publishDiagnostics: ${String(error)}`);
    }
  }

  private async say(uri: string, version: number | null, { id, items }: Report): Promise<void> {
    const key = uriKey(uri);
    const said = version === null ? id : `${id} of ${version}`;
    if (this.published.get(key)?.said === said) return;
    this.published.set(key, { uri, said });
    await this.connection.sendDiagnostics({ uri, ...(version === null ? {} : { version }), diagnostics: [...items] });
  }
}

function reportOf({ id, items }: Report, previous: string | undefined): DocumentDiagnosticReport {
  return previous === id
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
    : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items] };
}

/** The documents of a volume file by file: those of one file stand together. */
async function* byFile(
  documents: AsyncIterable<IndexedDocument>,
): AsyncGenerator<readonly [uri: string, documents: IndexedDocument[]]> {
  let uri = '';
  let group: IndexedDocument[] = [];
  for await (const document of documents) {
    if (document.uri !== uri && group.length > 0) {
      yield [uri, group];
      group = [];
    }
    uri = document.uri;
    group.push(document);
  }
  if (group.length > 0) yield [uri, group];
}

const NEVER: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};
