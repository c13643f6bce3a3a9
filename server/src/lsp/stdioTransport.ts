import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
  RAL,
} from 'vscode-languageserver/node';

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

/** See {@link StreamReader}. */
export class StreamWriter extends AbstractMessageWriter implements MessageWriter {
  private errors = 0;

  constructor(private readonly stream: NodeJS.WritableStream) {
    super();
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const body = JSON.stringify(message);
      this.stream.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`, (error) => {
        if (!error) return resolve();
        this.fireError(error, message, ++this.errors);
        reject(error);
      });
    });
  }

  end(): void {
    this.stream.end();
  }
}
