import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  Message,
  type MessageReader,
  type MessageWriter,
  RAL,
} from 'vscode-languageserver/node';
import { piecesOf } from './serialized';

/**
 * Messages over two streams, in the base protocol of LSP (a header with the length, then JSON). The protocol library’s own reader and
 * writer let the event loop turn before each message, and write header and body apart, so that the client wakes twice: half of what a
 * short answer costs. Here a message is handed on when its last byte is there, and written at once and in one piece.
 */
export class StreamReader extends AbstractMessageReader implements MessageReader {
  private readonly buffer = RAL().messageBuffer.create('utf-8');
  /** Bytes of the message that is coming in; null before its header is there. */
  private length: number | null = null;

  constructor(private readonly stream: NodeJS.ReadableStream) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    const take = (chunk: Buffer) => {
      this.buffer.append(chunk);
      for (let message = this.next(); message !== null; message = this.next()) callback(message);
    };
    this.stream.on('data', take);
    this.stream.on('error', (error) => this.fireError(error));
    this.stream.on('close', () => this.fireClose());
    return { dispose: () => this.stream.off('data', take) };
  }

  /** The next message that is there as a whole; null where there is none. What cannot be read is said and left out. */
  private next(): Message | null {
    for (;;) {
      try {
        this.length ??= this.nextLength();
        const body = this.length === null ? undefined : this.buffer.tryReadBody(this.length);
        if (body === undefined) return null;
        this.length = null;
        return JSON.parse(body.toString()) as Message;
      } catch (error) {
        this.fireError(error);
      }
    }
  }

  private nextLength(): number | null {
    const headers = this.buffer.tryReadHeaders(true);
    if (!headers) return null;
    const length = Number.parseInt(headers.get('content-length') ?? '', 10);
    if (Number.isNaN(length)) throw new Error('the header of a message has no Content-Length');
    return length;
  }
}

/** Bytes that are kept for the header of a message. */
const HEADER = 40;

/** A buffer of more bytes than this is let go once it has been written. */
const KEPT = 1 << 22;

/** See {@link StreamReader}. All messages are made in one buffer: memory that is new to the process costs more than what is done in it. */
export class StreamWriter extends AbstractMessageWriter implements MessageWriter {
  private errors = 0;
  /** Null while it is being written. */
  private buffer: Buffer | null = null;

  constructor(private readonly stream: NodeJS.WritableStream) {
    super();
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const { buffer, end } = this.body(message);
      const header = `Content-Length: ${end - HEADER}\r\n\r\n`;
      const start = HEADER - header.length;
      buffer.write(header, start, 'latin1');
      this.stream.write(buffer.subarray(start, end), (error) => {
        if (buffer.byteLength <= KEPT) this.buffer = buffer;
        if (!error) return resolve();
        this.fireError(error, message, ++this.errors);
        reject(error);
      });
    });
  }

  /** A message in a buffer, behind room for its header. */
  private body(message: Message): { readonly buffer: Buffer; readonly end: number } {
    const pieces = Message.isResponse(message) ? piecesOf(message.result) : null;
    if (pieces === null) {
      const json = JSON.stringify(message);
      const buffer = this.take(json.length * 3);
      return { buffer, end: HEADER + buffer.write(json, HEADER) };
    }
    const [before, behind] = JSON.stringify({ ...message, result: 0 }).split('"result":0') as [string, string];
    let length = 0;
    for (const piece of pieces) length += piece.byteLength;
    const buffer = this.take(length + 3 * (before.length + behind.length) + 20);
    let end = HEADER + buffer.write(`${before}"result":`, HEADER);
    for (const piece of pieces) {
      buffer.set(piece, end);
      end += piece.byteLength;
    }
    return { buffer, end: end + buffer.write(behind, end) };
  }

  /** A buffer for a message of at most so many bytes. */
  private take(bytes: number): Buffer {
    const kept = this.buffer;
    this.buffer = null;
    return kept && kept.byteLength >= HEADER + bytes ? kept : Buffer.allocUnsafeSlow(HEADER + Math.max(bytes, 1 << 14));
  }

  end(): void {
    this.stream.end();
  }
}
