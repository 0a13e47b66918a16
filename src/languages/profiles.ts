import profileTable from './profiles.tsv';
import { parseTable } from './table.js';

/** What tells a language at a glance. */
export interface Profile {
  code: string;
  words: ReadonlySet<string>;
  letters: ReadonlySet<string>;
}

let profiles: readonly Profile[] | undefined;

export function readProfiles(): readonly Profile[] {
  profiles ??= parseTable(profileTable).map(([code = '', words = '', letters = '']) => ({
    code,
    words: new Set(words.split(' ')),
    letters: new Set(letters),
  }));
  return profiles;
}

/** The most frequent words of a language; none when it is not among the profiles. */
export function frequentWords(code: string): ReadonlySet<string> {
  return readProfiles().find((profile) => profile.code === code)?.words ?? new Set();
}
