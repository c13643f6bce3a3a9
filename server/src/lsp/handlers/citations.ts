import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CancellationToken,
  type Connection,
  type Range,
  SymbolKind,
} from 'vscode-languageserver';
import type { DocumentSummary } from '../../archive/summary';
import { printedDate } from '../../features/calendar';
import { citedAt } from '../../features/definition';
import { headingOf } from '../../features/hover/reference';
import { documentKey } from '../../features/identity';
import type { IndexedDocument } from '../documentIndex';
import { guarded } from '../guard';
import type { Session } from '../session';
import type { VolumeFolder } from '../volumeFolder';

/**
 * Citations between documents as a hierarchy of calls: incoming, who cites a document, itself or a note or page of it; outgoing, which
 * documents at hand it cites. The places are those of the citing words.
 */
export function registerCitations(connection: Connection, session: () => Session): void {
  const log = (message: string) => session().log(message);
  const hierarchy = connection.languages.callHierarchy;

  hierarchy.onPrepare(
    guarded(log, 'prepareCallHierarchy', null, async ({ textDocument, position }, token) => {
      const here = await session().pointInVolume(textDocument.uri, position, token);
      if (!here) return null;
      const cited = citedAt(here.snapshot, here.offset);
      const summaries = cited.length > 0 ? cited : [here.snapshot.self];
      const items = await Promise.all(summaries.map((summary) => session().indexedBy(summary)));
      const found = items.filter((item) => item !== null).map(toItem);
      return found.length > 0 ? found : null;
    }),
  );

  hierarchy.onIncomingCalls(
    guarded(log, 'callHierarchy/incomingCalls', [], async ({ item }, token): Promise<CallHierarchyIncomingCall[]> => {
      const { data } = item as { data?: ItemData };
      const asked = data && session().findSummary(data.file, data.index);
      if (!asked) return [];
      const key = documentKey(asked.volume.current().around.volume.id, asked.summary);
      const calls: CallHierarchyIncomingCall[] = [];
      for (const volume of await citingVolumes(session(), asked.volume))
        for await (const citing of session().indexedDocuments(volume, token)) {
          const fromRanges = rangesOf(citing, (cites) => cites === key);
          if (fromRanges.length > 0) calls.push({ from: toItem(citing), fromRanges });
        }
      return calls;
    }),
  );

  hierarchy.onOutgoingCalls(
    guarded(log, 'callHierarchy/outgoingCalls', [], async ({ item }, token): Promise<CallHierarchyOutgoingCall[]> => {
      const { data } = item as { data?: ItemData };
      const asked = data && session().findSummary(data.file, data.index);
      const citing = asked && (await session().index.of(asked.volume, asked.summary));
      if (!citing) return [];
      const wanted = new Set(citing.occurrences.map(({ cites }) => cites));
      const calls: CallHierarchyOutgoingCall[] = [];
      for (const volume of await citingVolumes(session(), asked.volume))
        for (const { key, summary } of await documentsByKey(volume, token)) {
          if (!wanted.has(key)) continue;
          const to = await session().index.of(volume, summary);
          if (to) calls.push({ to: toItem(to), fromRanges: rangesOf(citing, (cites) => cites === key) });
        }
      return calls;
    }),
  );
}

/** What an item carries from one request to the next. */
interface ItemData {
  readonly file: string;
  readonly index: number;
}

function toItem({ uri, summary, range, head }: IndexedDocument): CallHierarchyItem {
  const data: ItemData = { file: summary.file, index: summary.index };
  return {
    name: headingOf(summary) || '(untitled)',
    detail: summary.date === null ? '' : printedDate(summary.date),
    kind: SymbolKind.File,
    uri,
    range,
    selectionRange: head,
    data,
  };
}

/** The words with which a document cites another; a range of documents cites with the same words each of them. */
function rangesOf({ occurrences }: IndexedDocument, wanted: (cites: string) => boolean): Range[] {
  const ranges: Range[] = [];
  for (const { cites, range } of occurrences) {
    if (cites === null || !wanted(cites)) continue;
    const { start } = range;
    const before = ranges.at(-1);
    if (before?.start.line !== start.line || before.start.character !== start.character) ranges.push(range);
  }
  return ranges;
}

/** A volume and those whose documents may cite its own, or be cited by them. */
async function citingVolumes(session: Session, volume: VolumeFolder): Promise<VolumeFolder[]> {
  if (volume.current().around.volume.id === null) return [volume];
  const all = await session.workspace.allVolumes();
  return [volume, ...all.filter((v) => v !== volume && v.current().around.volume.id !== null)];
}

async function documentsByKey(
  volume: VolumeFolder,
  token: CancellationToken,
): Promise<{ readonly key: string; readonly summary: DocumentSummary }[]> {
  await volume.load();
  if (token.isCancellationRequested) return [];
  const { id, documents } = volume.current().around.volume;
  return documents.map((summary) => ({ key: documentKey(id, summary), summary }));
}
