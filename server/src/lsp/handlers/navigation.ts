import {
  type CancellationToken,
  type Connection,
  type Definition,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type Location,
  type LocationLink,
  type Position,
} from 'vscode-languageserver';
import { type Destination, definition, locate, type PlaceInDocument } from '../../features/definition';
import { type Subject, subjectKey } from '../../features/identity';
import { webLinks } from '../../features/links';
import { definitionOfEntry, entriesNaming, entryAt, subjectOfEntry } from '../../features/list/entries';
import { occurrences, subjectAt } from '../../features/references';
import { thingAt } from '../../features/things';
import type { Located } from '../documentIndex';
import { guarded } from '../guard';
import { type ListDocument, listOf, openList } from '../lists';
import { type Place, rangeOf } from '../positions';
import type { Pointed, Session } from '../session';
import type { VolumeFolder } from '../volumeFolder';

/** Where things are defined and mentioned, in this document, its volume, and other volumes of the workspace. */
export function registerNavigation(connection: Connection, session: () => Session): void {
  const log = (message: string) => session().log(message);

  connection.onDefinition(
    guarded(
      log,
      'definition',
      null,
      async ({ textDocument, position }, token): Promise<LocationLink[] | Definition | null> => {
        const list = openList(session(), textDocument.uri);
        if (list) return definitionInList(list, position, session().client.definitionLinks);
        const here = await pointed(session(), textDocument.uri, position, token);
        const found = here && definition(here.snapshot, here.offset);
        if (!here || !found) return null;
        const originSelectionRange = rangeOf(here, found.origin);
        const links: LocationLink[] = [];
        for (const destination of found.destinations) {
          const link = await linkTo(session(), here, destination);
          if (link) links.push({ ...link, originSelectionRange });
        }
        if (session().client.definitionLinks) return links;
        return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
      },
    ),
  );

  connection.onReferences(
    guarded(log, 'references', [], async ({ textDocument, position, context }, token): Promise<Location[]> => {
      const asked = await subjectIn(session(), textDocument.uri, position, token);
      if (!asked) return [];
      const locations: Location[] = [];
      if (context.includeDeclaration) locations.push(...entriesOf(session(), asked));
      const key = subjectKey(asked.subject);
      for (const volume of await volumesNaming(session(), asked))
        for await (const document of session().indexedDocuments(volume, token))
          for (const { range, role } of document.occurrencesOf(key))
            if (role !== 'definition' || context.includeDeclaration) locations.push({ uri: document.uri, range });
      return locations;
    }),
  );

  connection.onDocumentHighlight(
    guarded(log, 'documentHighlight', null, ({ textDocument, position }): DocumentHighlight[] | null => {
      const list = openList(session(), textDocument.uri);
      const entry = list && entryAt(list.list, list.offsetAt(position));
      if (list)
        return (
          entry &&
          entriesNaming(list.list, entry).map(({ head }) => ({
            range: list.rangeOf(head),
            kind: DocumentHighlightKind.Write,
          }))
        );
      const here = session().point(textDocument.uri, position);
      const subject = here && subjectAt(here.snapshot, here.offset);
      if (!here || !subject) return null;
      return occurrences(here.snapshot, subject).map(({ span, role }) => ({
        range: rangeOf(here, span),
        kind: role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
  );

  connection.onDocumentLinks(
    guarded(log, 'documentLink', [], async ({ textDocument }, token): Promise<DocumentLink[]> => {
      const file = session().file(textDocument.uri);
      if (!file) return [];
      await session().volumeReady(file, token);
      // References may ask for other volumes of the workspace: what is at hand there is not linked.
      for await (const { volume } of session().documentsOf(file, token)) volume.current();
      await session().workspace.volumeOf(file.uri).othersReady();
      const links: DocumentLink[] = [];
      for await (const located of session().documentsOf(file, token))
        for (const { span, address, tooltip } of webLinks(located.snapshot))
          links.push({
            range: rangeOf(located, span),
            target: address,
            ...(session().client.linkTooltips ? { tooltip } : {}),
          });
      return links;
    }),
  );
}

/** Milliseconds for which a definition waits for a volume that is being read; then it leads where what is known by now leads. */
const PATIENCE = 3000;

/** A place whose definition is asked for. Calls and labels have theirs in the document itself, whatever surrounds it. */
async function pointed(
  session: Session,
  uri: string,
  position: Position,
  token: CancellationToken,
): Promise<Pointed | null> {
  const now = session.point(uri, position);
  const kind = now && thingAt(now.snapshot, now.offset)?.kind;
  if (kind === 'call' || kind === 'noteLabel') return now;
  return session.pointInVolume(uri, position, token, PATIENCE);
}

/** What a request for references is about, and the volume in which it is looked for; in a list, the person or term of the line. */
async function subjectIn(
  session: Session,
  uri: string,
  position: { line: number; character: number },
  token: CancellationToken,
): Promise<{ subject: Subject; volume: VolumeFolder } | null> {
  const list = openList(session, uri);
  if (!list) {
    const here = await session.pointInVolume(uri, position, token);
    const subject = here && subjectAt(here.snapshot, here.offset);
    return here && subject ? { subject, volume: here.volume } : null;
  }
  const { volume } = list;
  await volume.load();
  const entry = entryAt(list.list, list.offsetAt(position));
  const subject = entry && subjectOfEntry(list.snapshot(null), definitionOfEntry(list.list, entry));
  return subject ? { subject, volume } : null;
}

/** Where the volume's list has a person or term: its entry, and see-entries that refer to it. */
function entriesOf(
  session: Session,
  { subject, volume }: { readonly subject: Subject; readonly volume: VolumeFolder },
): Location[] {
  const kind = subject.kind === 'person' ? 'persons' : subject.kind === 'term' ? 'terms' : null;
  const list = kind && listOf(session, volume, kind);
  if (!list) return [];
  const key = subjectKey(subject);
  const snapshot = list.snapshot(null);
  const entry = list.list.entries.find((e) => {
    const of = subjectOfEntry(snapshot, e);
    return of !== null && subjectKey(of) === key;
  });
  return entry ? entriesNaming(list.list, entry).map(({ head }) => ({ uri: list.uri, range: list.rangeOf(head) })) : [];
}

/** From a see-entry to the entry that it refers to; an entry itself is its own definition. */
function definitionInList(
  list: ListDocument,
  position: Position,
  asLinks: boolean,
): LocationLink[] | Definition | null {
  const entry = entryAt(list.list, list.offsetAt(position));
  if (!entry) return null;
  const meant = definitionOfEntry(list.list, entry);
  const targetSelectionRange = list.rangeOf(meant.head);
  if (!asLinks) return [{ uri: list.uri, range: targetSelectionRange }];
  return [
    {
      originSelectionRange: list.rangeOf(entry.head),
      targetUri: list.uri,
      targetRange: list.rangeOf(meant.span),
      targetSelectionRange,
    },
  ];
}

/** The volumes in which a subject may be named: its people and terms are a volume's own, its documents are cited in others too. */
async function volumesNaming(
  session: Session,
  { subject, volume }: { readonly subject: Subject; readonly volume: VolumeFolder },
): Promise<VolumeFolder[]> {
  // A folder that bears no volume's name cannot be cited from elsewhere.
  if (!('volume' in subject) || subject.volume === '') return [volume];
  const all = await session.workspace.allVolumes();
  return [volume, ...all.filter((other) => other !== volume)];
}

type Link = Omit<LocationLink, 'originSelectionRange'>;

/** A destination as a place in a file; null where it is not at hand. */
async function linkTo(session: Session, from: Located, destination: Destination): Promise<Link | null> {
  switch (destination.kind) {
    case 'here':
      return {
        targetUri: from.uri,
        targetRange: rangeOf(from, destination.span),
        targetSelectionRange: rangeOf(from, destination.focus),
      };
    case 'list': {
      const targetUri = from.volume.listUri(destination.list);
      const start = { line: destination.line, character: 0 };
      const end = { line: destination.line + 1, character: 0 };
      return targetUri === null
        ? null
        : { targetUri, targetRange: { start, end }, targetSelectionRange: { start, end: start } };
    }
    case 'document': {
      const place = await session.workspace.placeOf(destination.document);
      return place && linkInto(destination.document.file, place, destination.place);
    }
  }
}

function linkInto(uri: string, place: Place, wanted: PlaceInDocument): Link | null {
  const found = locate(place.reading.documents[place.index]!.document, wanted);
  return (
    found && {
      targetUri: uri,
      targetRange: rangeOf(place, found.span),
      targetSelectionRange: rangeOf(place, found.focus),
    }
  );
}
