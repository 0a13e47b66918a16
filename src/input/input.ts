/** Where an input came from and what it was found to be. */
export interface Source {
  kind: 'file' | 'url' | 'stdin' | 'record';
  /** The file as it was named, the address, `-` for stdin, the id of a record. */
  name: string;
  url: string | null;
  mediaType: 'text/plain' | 'text/html' | null;
  encoding: string | null;
}

/** Bytes as they were read, before anybody looked at them. */
export interface RawInput {
  kind: Source['kind'];
  name: string;
  url: string | null;
  bytes: Uint8Array;
  /** The charset that the transport named, if it did. */
  charset: string | null;
}

/** An input that was found to be text or a page, decoded. */
export interface Input {
  source: Source;
  text: string;
  /** How many bytes or units of the input could not be decoded. */
  undecodable: number;
}

/** What bounds the reading of one input. */
export interface InputLimits {
  /** Decoded bytes, also after decompression. */
  maxBytes: number;
  /** Milliseconds for everything that a fetch does. */
  timeout: number;
  allowPrivate: boolean;
}
