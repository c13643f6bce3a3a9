import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  SemanticTokensBuilder,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { analysisCount } from './analysis';
import { abilitiesOf } from './capabilities';
import { OpenFile } from './documents';
import { pushDocumentTokens, tokenCount } from './documentTokens';
import { FileDiagnostics } from './fileDiagnostics';
import { Session } from './session';
import { summaryCount } from './summaries';
import { ABLE } from './testing/client';
import { manyDocuments } from './testing/manyDocuments';
import { MEMO, TELEGRAM } from './testing/volume';
import { Workspace } from './workspace';

const URI = 'untitled:volume';

const NEVER: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

/** A file that is open in a session, without a client. */
class Opened {
  readonly file: OpenFile;
  private readonly session: Session;
  private readonly diagnostics = new FileDiagnostics(URI, true);

  constructor(text: string) {
    const connection = { console: { error: assert.fail } } as unknown as Connection;
    const client = abilitiesOf({ processId: null, rootUri: null, capabilities: ABLE });
    const files = { read: () => Promise.resolve(null), list: () => Promise.resolve([]) };
    this.session = new Session(connection, client, new Workspace(files, () => undefined));
    this.file = new OpenFile(URI, 'frus', 1, text);
    this.session.workspace.opened(this.file);
  }

  insert(line: number, character: number, text: string): void {
    const at = { line, character };
    this.change({ range: { start: at, end: at }, text });
  }

  change(...changes: TextDocumentContentChangeEvent[]): void {
    this.file.update(changes, this.file.version + 1);
  }

  /** The tokens of the whole file. */
  tokens(): readonly number[] {
    const builder = new SemanticTokensBuilder();
    this.file.reading.documents.forEach((_, index) => {
      const located = this.session.locate(this.file, index)!;
      pushDocumentTokens(builder, located, located.snapshot);
    });
    return builder.build().data;
  }

  async pull(): Promise<readonly Diagnostic[]> {
    const { reading } = this.file;
    return this.diagnostics.of(reading, await this.session.findings.settled(this.file, NEVER));
  }
}

describe('a key in a file of many documents', () => {
  const COUNT = 400;
  const opened = new Opened(manyDocuments(COUNT));
  before(async () => {
    await opened.pull();
  });

  /** What a key costs until its diagnostics are there, in documents. */
  async function cost(change: () => void): Promise<object> {
    change();
    Object.assign(analysisCount, { resolved: 0, checked: 0 });
    summaryCount.made = 0;
    await opened.pull();
    return { ...analysisCount, summarized: summaryCount.made };
  }

  const lineIn = (index: number) => opened.file.reading.lineOf(index) + 4;

  it('resolves, checks and sums up the document it touches, wherever that stands', async () => {
    for (const index of [0, 200, COUNT - 1])
      assert.deepEqual(await cost(() => opened.insert(lineIn(index), 10, 'x')), {
        resolved: 1,
        checked: 1,
        summarized: 1,
      });
  });

  it('costs no more where lines come in above all others', async () => {
    assert.deepEqual(await cost(() => opened.insert(lineIn(0), 0, 'So it was.\n\n')), {
      resolved: 1,
      checked: 1,
      summarized: 1,
    });
  });

  it('keeps the list of diagnostics as the object it was while they stay the same', async () => {
    const before = await opened.pull();
    opened.insert(lineIn(200), 10, 'y');
    assert.equal(await opened.pull(), before);
  });

  it('has the tokens of the document it touches made, and those below moved', async () => {
    opened.tokens();
    tokenCount.documents = 0;
    opened.insert(lineIn(200), 0, 'So it was.\n\n');
    const tokens = opened.tokens();
    assert.equal(tokenCount.documents, 1);
    assert.deepEqual(tokens, new Opened(opened.file.text()).tokens());
    await opened.pull();
  });

  it('has nothing done where no key came', async () => {
    assert.deepEqual(await cost(() => undefined), { resolved: 0, checked: 0, summarized: 0 });
  });
});

describe('diagnostics after edits', () => {
  const text = [TELEGRAM, MEMO, manyDocuments(4)].join('\n\n');
  const position = fc.record({ line: fc.nat(70), character: fc.nat(60) });
  const words = fc.constantFrom(
    '',
    'a',
    '7',
    '\n',
    '\n\n',
    ' See footnote 9.',
    ' The Shcherbitsky and Shcherbitskiy papers.',
    '4. Editorial Note\n\n',
    '  3. Not printed.\n',
    '<!-- frus-disable footnote/undefined -->\n',
    '[Page 3]',
  );
  const edit = fc.tuple(position, position, words);

  it('are those of the same text when it is opened', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        const opened = new Opened(text);
        await opened.pull();
        for (const [start, end, inserted] of edits) {
          opened.change({ range: { start, end: end.line - start.line > 3 ? start : end }, text: inserted });
          await opened.pull();
        }
        assert.deepEqual(await opened.pull(), await new Opened(opened.file.text()).pull());
      }),
      // A document that comes in above the first gives that one a neighbour.
      {
        numRuns: 10,
        examples: [[[[{ line: 0, character: 0 }, { line: 0, character: 0 }, '4. Editorial Note\n\n']]]],
      },
    );
  });
});
