import type { Writable } from 'node:stream';

// Characters given to the stream at once: it makes bytes of them, and a long answer need not be there twice.
const piece = 1 << 20;

/** Results could not be written: a full disk, a broken device. */
export class OutputError extends Error {
  readonly code: string;

  constructor(cause: Error) {
    super(cause.message, { cause });
    this.code = 'code' in cause ? String(cause.code) : 'write error';
  }
}

/**
 * A stream that results go to. A reader that goes away (`newscan … | head`) ends the output quietly, as the end of the
 * work: `closed` turns true. Any other failure is an `OutputError`. Each write waits until the stream has taken it, so
 * that memory stays bounded and nothing is lost at the end.
 */
export class Output {
  closed = false;
  #failure: OutputError | null = null;
  readonly #stream: Writable;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error) => {
      this.#note(error);
    });
  }

  async write(text: string): Promise<void> {
    for (let from = 0; from < text.length && !this.closed;) {
      const to = endOfPiece(text, from);
      await this.#writePiece(text.slice(from, to));
      from = to;
    }
  }

  async #writePiece(text: string): Promise<void> {
    this.#check();
    await new Promise<void>((resolve) => {
      this.#stream.write(text, (error) => {
        if (error) this.#note(error);
        resolve();
      });
    });
    this.#check();
  }

  #note(error: Error): void {
    const code = 'code' in error ? error.code : '';
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ECONNRESET') this.closed = true;
    else this.#failure ??= new OutputError(error);
  }

  #check(): void {
    if (this.#failure) throw this.#failure;
  }
}

/** Where the piece that begins at `from` ends: not within a surrogate pair. */
function endOfPiece(text: string, from: number): number {
  const to = from + piece;
  if (to >= text.length) return text.length;
  return (text.charCodeAt(to - 1) & 0xfc00) === 0xd800 ? to - 1 : to;
}
