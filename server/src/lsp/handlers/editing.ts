import type { CancellationToken, Connection, Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import type { TextChange } from '../../features/edits';
import { footnoteStops } from '../../features/footnoteStops';
import { subjectKey } from '../../features/identity';
import { insertFootnote, type NewFootnote } from '../../features/insertFootnote';
import { type Relabelling, relabel } from '../../features/labels';
import { ownDocument, renamableAt, rename } from '../../features/rename';
import { guarded, Refused } from '../guard';
import { type Place, positionOf, rangeOf } from '../positions';
import {
  ADJACENT_FOOTNOTE,
  type AdjacentFootnoteParams,
  type FilePosition,
  INSERT_FOOTNOTE,
  type InsertFootnoteResult,
} from '../protocol';
import { renumbered } from '../renumbering';
import type { Pointed, Session } from '../session';
import { workspaceEdit } from '../workspaceEdit';

/** Edits that a person asks for: renaming and inserting footnotes. */
export function registerEditing(connection: Connection, session: () => Session): void {
  const log = (message: string) => session().log(message);

  connection.onPrepareRename(
    guarded(log, 'prepareRename', null, ({ textDocument, position }): { range: Range; placeholder: string } | null => {
      const here = session().point(textDocument.uri, position);
      const found = here && renamableAt(here.snapshot, here.offset);
      return here && found ? { range: rangeOf(here, found.span), placeholder: found.label } : null;
    }),
  );

  connection.onRenameRequest(
    guarded(log, 'rename', null, async ({ textDocument, position, newName }, token): Promise<WorkspaceEdit | null> => {
      const here = await session().pointInVolume(textDocument.uri, position, token);
      const renamed = here && renamableAt(here.snapshot, here.offset);
      if (!here || !renamed) return null;
      const result = rename(here.snapshot, here.offset, newName);
      if ('refused' in result) throw new Refused(result.refused);
      if (renamed.kind === 'document') {
        const own = { uri: here.uri, place: here, edits: result.edits };
        const others = await renumbered(session(), here.volume, here.snapshot.self, newName.trim(), token);
        return workspaceEdit(session(), [own, ...others]);
      }
      const labels = new Map([[renamed.label, newName.trim()]]);
      return editOf(session(), here, result.edits, labels, token);
    }),
  );

  connection.onRequest(
    INSERT_FOOTNOTE,
    guarded(
      log,
      INSERT_FOOTNOTE,
      {
        refused: 'The footnote could not be inserted; the log of the language server says why.',
      } as InsertFootnoteResult,
      async ({ uri, position }: FilePosition, token): Promise<InsertFootnoteResult> => {
        const here = await session().pointInVolume(uri, position, token);
        if (!here) return { refused: 'This file is not open as a FRUS document.' };
        const made = insertFootnote(here.snapshot, here.offset);
        if ('refused' in made) return made;
        const edit = await editOf(session(), here, made.edits, made.labels, token);
        return { edit, note: cursorAfter(here, made), label: made.label };
      },
    ),
  );

  connection.onRequest(
    ADJACENT_FOOTNOTE,
    guarded(log, ADJACENT_FOOTNOTE, null, ({ uri, position, direction }: AdjacentFootnoteParams): Range | null => {
      const here = session().point(uri, position);
      if (!here) return null;
      const stops = footnoteStops(here.snapshot.document, here.offset);
      const stop =
        direction === 'next'
          ? stops.find((s) => s.start > here.offset)
          : stops.findLast((s) => s.start < here.offset && s.end <= here.offset);
      return stop ? rangeOf(here, stop) : null;
    }),
  );
}

/** The edit of this document together with those of the documents of its volume that name the footnotes which get new labels. */
async function editOf(
  session: Session,
  here: Pointed,
  edits: readonly TextChange[],
  labels: Relabelling,
  token: CancellationToken,
): Promise<WorkspaceEdit> {
  const pieces: { uri: string; place: Place; edits: readonly TextChange[] }[] = [{ uri: here.uri, place: here, edits }];
  const of = ownDocument(here.snapshot);
  const { self } = here.snapshot;
  const notes = [...labels.keys()].map((note) => subjectKey({ kind: 'note', ...of, note }));
  if (labels.size > 0)
    for await (const { summary, occurrences } of session.indexedDocuments(here.volume, token)) {
      if (summary.file === self.file && summary.index === self.index) continue;
      if (!occurrences.some(({ key }) => notes.includes(key))) continue;
      const other = await session.index.locate(here.volume, summary);
      if (!other) continue;
      const there = relabel(other.snapshot, of, labels);
      if (there.length > 0) pieces.push({ uri: other.uri, place: other, edits: there });
    }
  return workspaceEdit(session, pieces);
}

/** Where the text of a new note begins once its edits are made: no other edit stands in its line, and none adds a line above it. */
function cursorAfter(here: Pointed, { cursor }: NewFootnote): Position {
  const start = positionOf(here, cursor.edit.span.start);
  const written = cursor.edit.text.slice(0, cursor.offset);
  const lines = written.split(/\r\n|\r|\n/);
  const last = lines.at(-1)!.length;
  return { line: start.line + lines.length - 1, character: lines.length === 1 ? start.character + last : last };
}
