import { writeFileSync } from 'node:fs';

type Content = Uint8Array | Int8Array | Uint16Array | Uint32Array | Float32Array | string[];

/** Writes a packed model; returns its size. */
export function packModel(path: string, header: Record<string, unknown>, sections: Record<string, Content>): number {
  const file = packBytes(header, sections);
  writeFileSync(path, file);
  return file.length;
}

/** The bytes of a packed model, in the form that src/model.ts reads. */
export function packBytes(header: Record<string, unknown>, sections: Record<string, Content>): Buffer {
  const parts = Object.entries(sections).map(([name, content]): [string, Buffer] => [name, toBytes(content)]);
  const text = Buffer.from(JSON.stringify({ ...header, sections: parts.map(([name, bytes]) => [name, bytes.length]) }));
  const start = Buffer.alloc(8);
  start.write('NSM1', 'latin1');
  start.writeUInt32LE(text.length, 4);
  const chunks = [pad(Buffer.concat([start, text])), ...parts.map(([, bytes]) => pad(bytes))];
  return Buffer.concat(chunks);
}

function toBytes(content: Content): Buffer {
  if (Array.isArray(content)) return Buffer.from(content.join('\n'));
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

function pad(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((8 - (bytes.length & 7)) & 7)]);
}
