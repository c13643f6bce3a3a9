import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import { type Message, StreamMessageReader } from 'vscode-languageserver/node';
import { serializedBy } from './serialized';
import { StreamReader, StreamWriter } from './stdioTransport';

const MESSAGES: readonly Message[] = [
  { jsonrpc: '2.0', id: 1, method: 'textDocument/hover', params: { name: 'Müller – “Ambassador”' } },
  { jsonrpc: '2.0', method: 'exit' },
  { jsonrpc: '2.0', id: 2, result: { items: ['😀', ''] } },
] as object[] as Message[];

/** A message as it goes over the wire. */
function framed(body: string, header = 'Content-Length'): Buffer {
  const content = Buffer.from(body);
  return Buffer.concat([Buffer.from(`${header}: ${content.byteLength}\r\n\r\n`), content]);
}

describe('messages over streams', () => {
  /** What a reader hands on, and what it complains of, for chunks of bytes. */
  async function read(chunks: readonly Buffer[]): Promise<{ messages: Message[]; errors: string[] }> {
    const stream = new PassThrough();
    const reader = new StreamReader(stream);
    const messages: Message[] = [];
    const errors: string[] = [];
    reader.onError(({ message }) => errors.push(message));
    reader.listen((message) => messages.push(message));
    for (const chunk of chunks) stream.write(chunk);
    stream.end();
    await new Promise((resolve) => stream.on('close', resolve));
    return { messages, errors };
  }

  /** What is written to a stream, and not kept by whoever writes. */
  async function written(stream: PassThrough, writes: readonly (() => Promise<void>)[]): Promise<Buffer[]> {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk)));
    for (const write of writes) await write();
    return chunks;
  }

  const wire = Buffer.concat(MESSAGES.map((message) => framed(JSON.stringify(message))));

  it('are read however the bytes come in', async () => {
    for (const size of [1, 2, 3, 7, 20, 64, wire.byteLength]) {
      const chunks = Array.from({ length: Math.ceil(wire.byteLength / size) }, (_, i) =>
        wire.subarray(i * size, (i + 1) * size),
      );
      assert.deepEqual(await read(chunks), { messages: MESSAGES, errors: [] }, `in pieces of ${size}`);
    }
  });

  it('are handed on at once', () => {
    const stream = new PassThrough();
    const got: Message[] = [];
    new StreamReader(stream).listen((message) => got.push(message));
    stream.emit('data', wire);
    assert.equal(got.length, MESSAGES.length);
  });

  it('that are no JSON are said and left out', async () => {
    const { messages, errors } = await read([framed('{"jsonrpc":'), framed(JSON.stringify(MESSAGES[1]))]);
    assert.deepEqual(messages, [MESSAGES[1]]);
    assert.equal(errors.length, 1);
  });

  it('without a length are said and left out', async () => {
    const { messages, errors } = await read([
      Buffer.from('Content-Type: json\r\n\r\n'),
      framed(JSON.stringify(MESSAGES[0]), 'content-length'),
    ]);
    assert.deepEqual(messages, [MESSAGES[0]]);
    assert.match(errors.join(), /Content-Length/);
  });

  it('tell when the stream has closed', async () => {
    const stream = new PassThrough();
    const reader = new StreamReader(stream);
    const closed = new Promise<void>((resolve) => reader.onClose(resolve));
    reader.listen(() => undefined);
    stream.destroy();
    await closed;
  });

  it('are written in one piece each, as the library reads them', async () => {
    const pieces: Buffer[] = [];
    const writer = new StreamWriter(
      new Writable({
        write(chunk: Buffer, _, done) {
          pieces.push(Buffer.from(chunk));
          done();
        },
      }),
    );
    await Promise.all(MESSAGES.map((message) => writer.write(message)));
    assert.equal(pieces.length, MESSAGES.length);
    const stream = new PassThrough();
    const got: Message[] = [];
    const all = new Promise<void>((resolve) => {
      new StreamMessageReader(stream).listen((message) => {
        got.push(message);
        if (got.length === MESSAGES.length) resolve();
      });
    });
    stream.end(Buffer.concat(pieces));
    await all;
    assert.deepEqual(got, MESSAGES);
  });

  it('are written by the pieces of their JSON where these are at hand, long ones and short ones in any order', async () => {
    const answer = serializedBy([{ name: 'not asked' }], () =>
      ['[', '"Müller"', ']'].map((piece) => Buffer.from(piece)),
    );
    const long = '–“'.repeat(50_000);
    const messages = [
      { jsonrpc: '2.0', id: '"result":0', result: answer },
      { jsonrpc: '2.0', id: 1, result: long },
    ];
    const stream = new PassThrough();
    const writer = new StreamWriter(stream);
    const { messages: got, errors } = await read(
      await written(
        stream,
        [...messages, ...messages, MESSAGES[0]!].map((message) => () => writer.write(message)),
      ),
    );
    const [first, second] = [{ ...messages[0], result: ['Müller'] }, messages[1]];
    assert.deepEqual(got, [first, second, first, second, MESSAGES[0]]);
    assert.deepEqual(errors, []);
  });

  it('are not overwritten while the stream holds them back', async () => {
    const held: { readonly chunk: Buffer; readonly done: () => void }[] = [];
    const slow = new Writable({ highWaterMark: 1, write: (chunk: Buffer, _, done) => void held.push({ chunk, done }) });
    const writer = new StreamWriter(slow);
    const all = Promise.all(MESSAGES.map((message) => writer.write(message)));
    const got: Buffer[] = [];
    for (let i = 0; i < MESSAGES.length; i++) {
      const { chunk, done } = held[i]!;
      got.push(Buffer.from(chunk));
      done();
      await new Promise(setImmediate);
    }
    await all;
    assert.deepEqual(await read(got), { messages: MESSAGES, errors: [] });
  });

  it('that cannot be written are said and refused', async () => {
    const writer = new StreamWriter(new Writable({ write: (_, __, done) => done(new Error('the pipe is broken')) }));
    const errors: string[] = [];
    writer.onError(([{ message }]) => errors.push(message));
    await assert.rejects(writer.write(MESSAGES[1]!), /broken/);
    assert.ok(errors.length > 0);
    await assert.rejects(writer.write({ jsonrpc: '2.0', result: 1n } as object as Message), TypeError);
  });
});
