import { FileReading } from '../reader/file';
import { type LineEdit, LineStore } from '../text/lines';
import { Analysis } from './analysis';
import type { OpenFile } from './documents';
import { FileDiagnostics } from './fileDiagnostics';
import type { Host } from './host';
import type { Session } from './session';
import { summaryOf } from './summaries';
import { FileSymbols } from './symbols';

/** Milliseconds in which nothing was done before a rehearsal begins. */
const IDLE = 500;

/** Keys that are rehearsed: by then V8 has compiled nearly all that a key runs. Less than half a second of background work in all. */
export const REHEARSED_KEYS = 200;

/** Of a longer document so many UTF-16 code units are rehearsed with. */
const LONGEST = 20_000;

/** What is typed, and taken away again from its end: something of all that is looked for in words. */
const TYPED = 'Mr. Smith told the Embassy on May 3 that “a word” (see Document 2) would do. ';

/**
 * Types into a copy of the document at hand while nobody waits, and does with it what a key costs. V8 interprets code that has run a few
 * times only: without it the first hundred keys of a session take three times as long as all later ones. Nothing of it is kept.
 * @param host what compiles
 * @param idle milliseconds in which nothing was done before it begins
 */
export async function rehearse(
  session: Session,
  file: OpenFile,
  host: Pick<Host, 'compileSoon'>,
  idle = IDLE,
): Promise<void> {
  const { background, workspace } = session;
  const volume = workspace.volumeOf(file.uri);
  await volume.load();
  await background.idle(idle);
  const settings = session.lintSettings(file.uri);
  const at = file.reading.indexAtLine(file.lookedAt);
  const self = volume.summaryIn(file, at);
  if (!settings || !self || workspace.openFile(file.uri) !== file) return;
  const view = volume.current();
  const lines = LineStore.of(file.reading.documents[at]!.document.text.slice(0, LONGEST));
  const place = middleOf(lines);
  const analysis = new Analysis();
  const diagnostics = new FileDiagnostics(file.uri, session.client.relatedInformation);
  const symbols = new FileSymbols();
  let reading = FileReading.of(lines);
  const compileAsEver = host.compileSoon?.();
  try {
    for (let key = 0; key < REHEARSED_KEYS; key++) {
      reading = reading.updated(lines, type(lines, place, key % (2 * TYPED.length)));
      const index = reading.indexAtLine(place.line);
      summaryOf(reading.documents[index]!, reading, file.uri, index);
      const found = analysis.findings({ reading, index }, view, self, settings);
      const before = reading.documents.slice(0, index).map(() => []);
      JSON.stringify([diagnostics.of(reading, [...before, found]), symbols.of(reading)]);
      await background.pause();
    }
  } finally {
    // Threads that index run much for the first time, and are no quicker where all of it is compiled.
    compileAsEver?.();
  }
}

/** The steps of typing words and taking them away again. */
function type(lines: LineStore, { line, character }: Place, step: number): LineEdit {
  const typed = step < TYPED.length ? step : 2 * TYPED.length - step - 1;
  const start = { line, character: character + typed };
  return step < TYPED.length
    ? lines.edit(start, start, TYPED[step]!)
    : lines.edit(start, { line, character: start.character + 1 }, '');
}

/** The first space of a line near the middle of a text. */
function middleOf(lines: LineStore): Place {
  const from = lines.lineCount >> 1;
  const below = lines.slice(from, lines.lineCount).map((line) => line.indexOf(' '));
  const line = below.findIndex((character) => character > 0);
  return line < 0 ? { line: from, character: 0 } : { line: from + line, character: below[line]! };
}

type Place = { readonly line: number; readonly character: number };
