import type { CancellationToken, CompletionItem, Connection, Hover, Position } from 'vscode-languageserver';
import type { DocumentSummary } from '../../archive/summary';
import { completeConfig } from '../../config/completion';
import type { FrusDocument } from '../../document/model';
import { completions } from '../../features/completion';
import { documentsForHover, hover, type TextOf } from '../../features/hover';
import { entryAt, hoverOfEntry } from '../../features/list/entries';
import { LineStore } from '../../text/lines';
import { isConfigFile } from '../configuration';
import { guarded } from '../guard';
import { type ListDocument, listWithUses, openList } from '../lists';
import { markup } from '../markup';
import { within } from '../scheduling';
import type { Pointed, Session } from '../session';
import { toCompletion, toConfigCompletions, toHover } from '../toProtocol';

/** Milliseconds for which a hover, and a completion, wait for a volume that is being read. */
const HOVER_PATIENCE = 500;
const COMPLETION_PATIENCE = 200;

/** What is told while one reads and writes: hovers and completions. */
export function registerReading(connection: Connection, session: () => Session): void {
  const log = (message: string) => session().log(message);

  connection.onHover(
    guarded(log, 'hover', null, async ({ textDocument, position }, token): Promise<Hover | null> => {
      const list = openList(session(), textDocument.uri);
      if (list) return listHover(session(), list, position, token);
      const here = await session().pointInVolume(textDocument.uri, position, token, HOVER_PATIENCE);
      if (!here) return null;
      const found = hover(here.snapshot, here.offset, await textsFor(session(), here));
      return found && toHover(here, found, session().client.markdownHover);
    }),
  );

  connection.onCompletion(
    guarded(log, 'completion', null, async ({ textDocument, position }, token): Promise<CompletionItem[] | null> => {
      if (isConfigFile(textDocument.uri)) return configCompletions(session(), textDocument.uri, position);
      const here = await session().pointInVolume(textDocument.uri, position, token, COMPLETION_PATIENCE);
      const inRow = session().client.completionLabelDetails;
      return here && completions(here.snapshot, here.offset).map((item, i) => toCompletion(here, item, i, inRow));
    }),
  );
}

function configCompletions(session: Session, uri: string, position: Position): CompletionItem[] | null {
  const text = session.workspace.openFile(uri)?.text();
  if (text === undefined) return null;
  return toConfigCompletions(text, completeConfig(text, LineStore.of(text).offsetAt(position)));
}

/** A hover in a list; mentions are counted where that takes no longer than a hover may. */
async function listHover(
  session: Session,
  list: ListDocument,
  position: Position,
  token: CancellationToken,
): Promise<Hover | null> {
  const entry = entryAt(list.list, list.offsetAt(position));
  if (!entry) return null;
  let snapshot = list.snapshot(null);
  await within(
    HOVER_PATIENCE,
    listWithUses(session, list, token).then((counted) => {
      snapshot = counted;
    }),
  );
  const { span, blocks } = hoverOfEntry(snapshot, entry);
  return { contents: markup(blocks, session.client.markdownHover), range: list.rangeOf(span) };
}

/** Fetches what a hover may quote from other documents, so that the hover itself need not wait for anything. */
async function textsFor(session: Session, here: Pointed): Promise<TextOf> {
  const texts = new Map<DocumentSummary, FrusDocument>();
  for (const summary of documentsForHover(here.snapshot, here.offset)) {
    const place = await session.workspace.placeOf(summary);
    if (place) texts.set(summary, place.reading.documents[place.index]!.document);
  }
  return (summary) => texts.get(summary) ?? null;
}
