import { NewscanError } from '../errors.js';
import { problems } from '../messages.js';

/** Reads a stream to its end, or fails with `too-large` as soon as it brings more than `maxBytes`. */
export async function collect(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw new NewscanError('too-large', problems.tooLarge(maxBytes));
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size);
}
