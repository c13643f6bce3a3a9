import { OpenFile } from './documents';
import { FileDiagnostics } from './fileDiagnostics';
import type { FileSystem } from './fileSystem';
import { Session } from './session';
import { FileSymbols } from './symbols';
import { inFolder, nameOf } from './uris';
import { Workspace } from './workspace';

/** Milliseconds in which nothing was done before it begins. */
const IDLE = 10;

/** How often the sample is opened. The first time costs most. */
export const TIMES = 3;

const FOLDER = 'rehearsal:///frus1981-88v31';

/** A document with something of all that documents are made of, and lists that name who is in it. Sample text, not archival. */
export const SAMPLE = {
  'd1.txt': `1. Memorandum From the Assistant Secretary of State for European Affairs (Smith) to Secretary of State Jones 1

Washington, May 3, 1983

SUBJECT

  • The Sample Treaty

PARTICIPANTS

United States

    • Secretary of State Jones
    • Mr. Smith

I. Where We Stand

1. Ambassador John Brown told the NSC on April 12 that “a sentence” would do.2 He spoke with Minister of Foreign Affairs Green, Mr. White and the Embassy in Rome (see Document 2). The talks begin next week; they will last from May 10–12.

[Page 2]

2. We agreed on the figures [2 lines not declassified] of the report.3

Recommendation

That you sign the letter at Tab A.

Tab A

Letter From Secretary of State Jones to Prime Minister Green

Dear Mr. Prime Minister:

Thank you for your letter of April 1, 1983.

Sincerely,

Paul Jones

  1. Source: Department of State, Central Files, 611.00/5–383. Secret; Nodis. Drafted by Smith on May 2. Sample text; not an archival document.
  2. See telegram 123 from Rome, April 12, and footnote 2, Document 3, in Foreign Relations, 1981–1988, vol. V.
  3. Not found. Ibid., p. 5.
`,
  'persons.txt': `Persons

Brown, John, Ambassador to Italy from 1981
Green, Anna, Minister of Foreign Affairs of Italy
Jones, Paul T., Secretary of State from July 16, 1982
Smith, Peter (“Pete”), Assistant Secretary of State for European Affairs
`,
  'terms.txt': `Abbreviations and Terms

NSC, National Security Council
Nodis, no distribution
`,
} as const;

const FILES: FileSystem = {
  read: (uri) => Promise.resolve(SAMPLE[nameOf(uri) as keyof typeof SAMPLE] ?? null),
  list: () => Promise.resolve(Object.keys(SAMPLE).map((name) => ({ name, kind: 'file' }))),
};

/**
 * Opens a sample as a file of a volume is opened, while nobody waits and nothing is open. The first document of a session takes several
 * times as long as all later ones, since V8 has not met the code and tables are not made yet: whoever opens one when the server has been
 * there for a moment does not wait for that. Given up as soon as a file is opened. Nothing of it is kept but what is made once anyway.
 * @param idle milliseconds in which nothing was done before it begins
 */
export async function rehearseOpening(session: Session, idle = IDLE): Promise<void> {
  const { background, workspace } = session;
  await workspace.searched;
  await background.idle(idle);
  for (let time = 0; time < TIMES; time++)
    for await (const _ of openSample(session)) {
      await background.pause();
      if (workspace.openFiles.length > 0) return;
    }
}

/** What the opening of a file costs until its diagnostics and symbols are there, in steps. */
async function* openSample({ connection, client }: Session): AsyncGenerator<void> {
  const apart = new Session(connection, client, new Workspace(FILES, () => undefined));
  const file = new OpenFile(inFolder(FOLDER, 'd1.txt'), 'frus', 1, SAMPLE['d1.txt']);
  const { uri, reading } = file;
  yield;
  apart.workspace.opened(file);
  await apart.workspace.volumeOf(uri).load();
  yield;
  apart.workspace.volumeOf(uri).current();
  yield;
  const found = apart.findings.of(file, 0);
  yield;
  const diagnostics = new FileDiagnostics(uri, client.relatedInformation).of(reading, [found]);
  JSON.stringify([diagnostics, new FileSymbols().of(reading)]);
}
