import type { Model } from '../model.js';
import { hashText } from '../tagger/hash.js';
import type { Word } from '../tagger/word.js';

/** What a list of names says of a name. */
export interface Listing {
  /** "org:party", "country", "given" … */
  kinds: readonly string[];
  /** The full name of the same thing, by which its acronym and its other names are linked; '' for none. */
  link: string;
  /** The base form of a name of several words; '' when the words' own forms will do. */
  base: string;
}

/** A listed name in a sentence: tokens `from` to `to` (exclusive). */
export interface Match {
  from: number;
  to: number;
  listing: Listing;
}

// A word with more lemmas than these is no name's.
const mostLemmas = 6;
const longestName = 9;
const separator = ' ';

/**
 * A packed list of names. A name is the hash of its words' lemmas with spaces between; with 32 bits, one name in
 * 50,000 that are looked up in vain is taken for a listed one.
 */
export class Gazetteer {
  /** Sorted hashes of the names, and of the openings of names of several words (with the space after them). */
  private readonly keys: Uint32Array;
  private readonly openings: Uint32Array;
  /** The number of each name's listing. */
  private readonly numbers: Uint16Array;
  /** Three cells a listing: its set of kinds, its link and its base form, which are numbered from 1. */
  private readonly cells: Uint16Array;
  private readonly kinds: string[];
  private readonly names: string[];
  private readonly listings = new Map<number, Listing>();

  constructor(model: Model) {
    this.keys = model.words32('keys');
    this.openings = model.words32('openings');
    this.numbers = model.words16('numbers');
    this.cells = model.words16('listings');
    this.kinds = model.lines('kinds');
    this.names = model.lines('names');
  }

  /** Does a listed name of several words begin with one of the lemmas? */
  opensName(lemmas: readonly string[]): boolean {
    return lemmas.some((lemma) => search(this.openings, hashText(separator, hashText(lemma))) >= 0);
  }

  /** The longest listed name that begins at the token, or null. */
  match(words: readonly Word[], from: number): Match | null {
    let best: Match | null = null;
    let hashes: (number | undefined)[] = [undefined];
    const limit = Math.min(words.length, from + longestName);
    for (let index = from; index < limit && hashes.length > 0; index++) {
      const lemmas = words[index]?.lemmas ?? [];
      const next: number[] = [];
      for (const start of hashes) {
        for (let choice = 0; choice < lemmas.length && choice < mostLemmas; choice++) {
          const hash = hashText(lemmas[choice] ?? '', start);
          if (best?.to !== index + 1) {
            const place = search(this.keys, hash);
            if (place >= 0) best = { from, to: index + 1, listing: this.listing(this.numbers[place] ?? 0) };
          }
          const opening = hashText(separator, hash);
          if (search(this.openings, opening) >= 0 && !next.includes(opening)) next.push(opening);
        }
      }
      hashes = next;
    }
    return best;
  }

  /** The listing of a name given as its words' lemmas between spaces, or null. */
  find(key: string): Listing | null {
    const place = search(this.keys, hashText(key));
    return place < 0 ? null : this.listing(this.numbers[place] ?? 0);
  }

  private listing(index: number): Listing {
    let listing = this.listings.get(index);
    if (!listing) {
      const [kinds = 0, link = 0, base = 0] = this.cells.subarray(3 * index, 3 * index + 3);
      listing = { kinds: (this.kinds[kinds] ?? '').split(' '), link: this.names[link - 1] ?? '', base: this.names[base - 1] ?? '' };
      this.listings.set(index, listing);
    }
    return listing;
  }
}

/** The place of a hash in a sorted list, or -1. */
function search(sorted: Uint32Array, hash: number): number {
  const wanted = hash >>> 0;
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
