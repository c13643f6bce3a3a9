import type { CancellationToken } from 'vscode-languageserver';
import type { DocumentSummary } from '../archive/summary';
import { documentName } from '../archive/volume';
import type { TextChange } from '../features/edits';
import { documentKey } from '../features/identity';
import { renumberReferences } from '../features/renumber';
import type { Place } from './positions';
import type { Session } from './session';
import type { VolumeFolder } from './volumeFolder';

/** The edits of a volume's documents that name one of it, when that gets another number. */
export async function renumbered(
  session: Session,
  volume: VolumeFolder,
  document: DocumentSummary,
  to: string,
  token: CancellationToken,
): Promise<{ uri: string; place: Place; edits: readonly TextChange[] }[]> {
  const from = documentName(document);
  if (from === null) return [];
  const key = documentKey(volume.current().around.volume.id, document);
  const pieces: { uri: string; place: Place; edits: readonly TextChange[] }[] = [];
  for await (const { summary, occurrences } of session.indexedDocuments(volume, token)) {
    if (!occurrences.some(({ cites }) => cites === key)) continue;
    const other = await session.index.locate(volume, summary);
    const edits = other ? renumberReferences(other.snapshot, from, to) : [];
    if (other && edits.length > 0) pieces.push({ uri: other.uri, place: other, edits });
  }
  return pieces;
}
