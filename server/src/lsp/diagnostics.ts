import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { isConfigFile } from './configuration';
import type { OpenFile } from './documents';
import { Debounced, Slices, Superseded, unlessCancelled } from './scheduling';
import type { Session } from './session';
import { toConfigDiagnostics, toDiagnostic } from './toProtocol';

/** Milliseconds without an edit before diagnostics are published to a client that does not pull them. */
const QUIET = 150;

/** Diagnostics: pulled by clients that can, else published; never both. */
export class Diagnostics {
  private readonly publishing = new Map<string, Debounced>();
  private readonly reported = new Map<string, { basis: ReturnType<Session['basis']>; id: string }>();
  private reports = 0;

  constructor(
    private readonly connection: Connection,
    private readonly session: () => Session,
  ) {
    connection.languages.diagnostics.on(
      async (
        { textDocument, previousResultId },
        token,
      ): Promise<DocumentDiagnosticReport | ResponseError<DiagnosticServerCancellationData>> => {
        try {
          return await this.pulled(textDocument.uri, previousResultId, token);
        } catch (error) {
          if (error instanceof Superseded)
            return new ResponseError(
              error.reason === 'cancelled' ? LSPErrorCodes.RequestCancelled : LSPErrorCodes.ServerCancelled,
              error.message,
              { retriggerRequest: true },
            );
          this.session().log(`diagnostic: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
          return { kind: DocumentDiagnosticReportKind.Full, items: [] };
        }
      },
    );
  }

  private async pulled(
    uri: string,
    previousResultId: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const file = this.session().file(uri);
    if (!file) return { kind: DocumentDiagnosticReportKind.Full, items: await this.ofConfiguration(uri) };
    await this.session().workspace.configuration.load(uri);
    // Half a volume would make references wrong. Who can be told to ask again need not wait.
    if (!this.session().client.refreshDiagnostics) await this.session().volumeReady(file, token);
    const basis = this.session().basis(file);
    const before = this.reported.get(uri);
    const same =
      before?.basis.reading === basis.reading &&
      before.basis.structure === basis.structure &&
      before.basis.settings === basis.settings;
    if (same && previousResultId === before.id)
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: before.id };
    const items = await this.of(file, token);
    this.reports++;
    const id = String(this.reports);
    this.reported.set(uri, { basis, id });
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
  }

  /** What the rules find in a file; given up where its text changes meanwhile. */
  private async of(file: OpenFile, token: CancellationToken): Promise<Diagnostic[]> {
    const { reading } = file;
    const { relatedInformation } = this.session().client;
    const slices = new Slices();
    const items: Diagnostic[] = [];
    for (let index = 0; index < reading.documents.length; index++) {
      this.session().check(file, index);
      await slices.pause();
      unlessCancelled(token);
      if (file.reading !== reading) throw new Superseded('changed');
    }
    for (let index = 0; index < reading.documents.length; index++)
      for (const finding of this.session().findings(file, index))
        items.push(toDiagnostic({ reading, index }, file.uri, finding, relatedInformation));
    return items;
  }

  /** The faults of an open `frus.yaml`; none for what is neither that nor a file of documents. */
  private async ofConfiguration(uri: string): Promise<Diagnostic[]> {
    const open = this.session().workspace.openFile(uri);
    if (!open || !isConfigFile(uri)) return [];
    const text = open.text();
    return toConfigDiagnostics(text, await this.session().workspace.configuration.check(uri, text));
  }

  /** A file was opened or edited. */
  changed(file: OpenFile): void {
    if (this.session().client.pullDiagnostics || !(this.session().file(file.uri) || isConfigFile(file.uri))) return;
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
    if (!client.pullDiagnostics) for (const file of workspace.openFiles) this.changed(file);
    else if (client.refreshDiagnostics) this.connection.languages.diagnostics.refresh().catch(() => undefined);
  }

  closed(uri: string): void {
    this.reported.delete(uri);
    this.publishing.get(uri)?.cancel();
    this.publishing.delete(uri);
    if (!this.session().client.pullDiagnostics) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private async publish(file: OpenFile): Promise<void> {
    try {
      const ofDocuments = !isConfigFile(file.uri);
      if (ofDocuments) {
        await this.session().workspace.configuration.load(file.uri);
        await this.session().volumeReady(file, NEVER);
      }
      const { version } = file;
      const diagnostics = ofDocuments ? await this.of(file, NEVER) : await this.ofConfiguration(file.uri);
      if (this.publishing.has(file.uri)) await this.connection.sendDiagnostics({ uri: file.uri, version, diagnostics });
    } catch (error) {
      // An edit came in between: it has triggered the next round.
      if (!(error instanceof Superseded)) this.session().log(`publishDiagnostics: ${String(error)}`);
    }
  }
}

const NEVER: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};
