import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package.js';

/**
 * A packed model of models/: the mark `NSM1`, the length of a JSON header (32 bits, little-endian), the header, and
 * arrays that the header names, each at a multiple of eight bytes. The arrays are views of the file: nothing is copied.
 */
export class Model {
  private constructor(
    private readonly buffer: ArrayBuffer,
    readonly header: Readonly<Record<string, unknown>>,
    private readonly sections: ReadonlyMap<string, { start: number; size: number }>,
  ) {}

  /** Reads `models/<name>`. */
  static load(name: string): Model {
    return Model.parse(readFileSync(join(packageRoot, 'models', name)));
  }

  static parse(bytes: Uint8Array): Model {
    const buffer = new ArrayBuffer(bytes.length);
    const file = new Uint8Array(buffer);
    file.set(bytes);
    if (new TextDecoder('latin1').decode(file.subarray(0, 4)) !== 'NSM1') throw new Error('not a packed model');
    const size = new DataView(buffer).getUint32(4, true);
    const header = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + size))) as Record<string, unknown>;
    const sections = new Map<string, { start: number; size: number }>();
    let start = align(8 + size);
    for (const [section, length] of header['sections'] as [string, number][]) {
      sections.set(section, { start, size: length });
      start = align(start + length);
    }
    return new Model(buffer, header, sections);
  }

  bytes(section: string): Uint8Array {
    const { start, size } = this.find(section);
    return new Uint8Array(this.buffer, start, size);
  }

  signedBytes(section: string): Int8Array {
    const { start, size } = this.find(section);
    return new Int8Array(this.buffer, start, size);
  }

  words16(section: string): Uint16Array {
    const { start, size } = this.find(section);
    return new Uint16Array(this.buffer, start, size >> 1);
  }

  words32(section: string): Uint32Array {
    const { start, size } = this.find(section);
    return new Uint32Array(this.buffer, start, size >> 2);
  }

  floats(section: string): Float32Array {
    const { start, size } = this.find(section);
    return new Float32Array(this.buffer, start, size >> 2);
  }

  /** A section that holds lines of text. */
  lines(section: string): string[] {
    const text = new TextDecoder().decode(this.bytes(section));
    return text === '' ? [] : text.split('\n');
  }

  private find(section: string): { start: number; size: number } {
    const found = this.sections.get(section);
    if (!found) throw new Error(`the model has no section ${section}`);
    return found;
  }
}

function align(offset: number): number {
  return (offset + 7) & ~7;
}
