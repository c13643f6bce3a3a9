import {
  type CancellationToken,
  type Connection,
  type Location,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { DocumentSummary } from '../../archive/summary';
import { documentName } from '../../archive/volume';
import {
  type Findable,
  findableChapter,
  findableDocument,
  findablePerson,
  findableSection,
  search,
} from '../../features/workspaceSymbols';
import { compareNatural } from '../../text/natural';
import { guarded } from '../guard';
import { positionOf } from '../positions';
import { within } from '../scheduling';
import type { Session } from '../session';
import type { Lists } from '../surroundings';
import type { VolumeFolder } from '../volumeFolder';
import type { Workspace } from '../workspace';

/** Symbols that a search gives at most: an editor shows fewer. */
const MOST = 500;

/** Milliseconds that a search waits for documents that are not read yet; it then finds what is known by now. */
const PATIENCE = 1000;

const KINDS: Readonly<Record<Findable['kind'], SymbolKind>> = {
  document: SymbolKind.File,
  person: SymbolKind.Variable,
  section: SymbolKind.Namespace,
  chapter: SymbolKind.Module,
};

type Found = Findable & { readonly location: Location };

/** The search over the whole workspace: documents, persons of the lists, sections. */
export function registerWorkspaceSymbols(connection: Connection, session: () => Session): void {
  const log = (message: string) => session().log(message);

  connection.onWorkspaceSymbol(
    guarded(log, 'workspaceSymbol', [], async ({ query }, token): Promise<SymbolInformation[]> => {
      const { workspace } = session();
      let isRead = false;
      const read = workspace.allVolumes().then(() => {
        isRead = true;
      });
      const look = async (): Promise<Found[]> => {
        const until = performance.now() + PATIENCE;
        const all: Found[] = [];
        for (const volume of workspace.knownVolumes)
          all.push(...persons(volume), ...(await documents(session(), volume, token, until)));
        return search(all, query, MOST);
      };
      // First lines at once are worth more than all later: the next letter asks again.
      const skimmed = workspace.background.holdDuring(skim(workspace));
      const ready = Promise.race([read, skimmed]).then(() => workspace.settled());
      await within(PATIENCE, ready);
      const wasRead = isRead;
      let found = await look();
      if (found.length === 0 && !wasRead) {
        await within(PATIENCE, read);
        found = await look();
      }
      return found.map(({ name, kind, container, location }) => ({
        name,
        kind: KINDS[kind],
        location,
        ...(container === '' ? {} : { containerName: container }),
      }));
    }),
  );
}

/** Looks at the first lines of all volumes that are not read yet. */
async function skim(workspace: Workspace): Promise<void> {
  await workspace.searched;
  for (const volume of workspace.knownVolumes) await volume.skim();
}

/** The persons of lists, by what was made of these: a search need not make it again. */
const personsOf = new WeakMap<Lists, readonly Found[]>();

function persons(volume: VolumeFolder): readonly Found[] {
  const uri = volume.listUri('persons');
  if (uri === null) return [];
  const { lists } = volume.current();
  let found = personsOf.get(lists);
  if (!found) {
    const { isRead } = lists;
    found = lists.gazetteer.listed.flatMap((person) => {
      if (person.line === null) return [];
      const start = { line: person.line, character: 0 };
      const range = { start, end: { line: person.line, character: person.name.length } };
      return [placed(findablePerson(person, volume.label), { uri, range })];
    });
    personsOf.set(lists, found);
    if (!isRead) lists.letGo();
  }
  return found;
}

function placed({ kind, name, container }: Findable, location: Location): Found {
  return { kind, name, container, location };
}

/** The documents of a volume, the chapters that begin with them, and their sections, these as far as they are known by a time of `performance.now()`. */
async function documents(
  session: Session,
  volume: VolumeFolder,
  token: CancellationToken,
  until: number,
): Promise<Found[]> {
  const found: Found[] = [];
  const name = volume.label;
  const { stated, documents: all } = volume.current().around.volume;
  const add = (summary: DocumentSummary, location: Location) => {
    found.push(placed(findableDocument(summary, name), location));
    for (const chapter of stated?.chapters ?? [])
      if (chapter.first === documentName(summary)) found.push(placed(findableChapter(chapter, name), location));
  };
  const known = new Set<object>();
  const indexed = volume.isWhole ? session.indexedDocuments(volume, token) : [];
  for await (const { summary, uri, head, sections } of indexed) {
    known.add(summary);
    add(summary, { uri, range: head });
    for (const { title, range } of sections) found.push(placed(findableSection(title, summary, name), { uri, range }));
    if (performance.now() > until) break;
  }
  for (const summary of all) {
    if (known.has(summary)) continue;
    // A file of one document begins with it.
    const place = summary.index === 0 ? null : await session.workspace.placeOf(summary);
    const start = place ? positionOf(place, 0) : { line: 0, character: 0 };
    add(summary, { uri: summary.file, range: { start, end: start } });
  }
  const { unread } = volume;
  for (const { uri, line, text } of unread) {
    const start = { line, character: 0 };
    found.push({ kind: 'document', name: text, container: name, location: { uri, range: { start, end: start } } });
  }
  return unread.length === 0 ? found : inOrder(found);
}

/** By files and lines: of what has not been read, the order of the volume is not known. */
function inOrder(found: readonly Found[]): Found[] {
  return [...found].sort(
    ({ location: a }, { location: b }) => compareNatural(a.uri, b.uri) || a.range.start.line - b.range.start.line,
  );
}
