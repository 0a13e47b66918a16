/**
 * Reader of a packed automaton: a set of words, each with a number. A state is its class number, if a word ends
 * there, and then its arcs. The first byte of an arc tells whether it is the state's last (0x80), where it leads
 * (0x60) and its label (0x1f: the n-th of the common labels, 0: the next byte is the label). It leads to a state
 * whose address follows (0x00), to the state that stands right after (0x20), to a state where a word ends and others
 * go on (0x40, address follows), or to the end of a word (0x60, its class follows). Numbers are in groups of seven
 * bits, the lowest first.
 */
const lastArc = 0x80;
const kindOfArc = 0x60;
const toNext = 0x20;
const toFinal = 0x40;
const toEnd = 0x60;

/** What `find` answers for a word that the automaton does not hold. */
export const absent = -1;

/**
 * A place in the automaton after some letters: an even number is twice the address of a state, an odd one that of a
 * state where a word ends, and −2 − n stands for the end of a word of class n, from where nothing goes on.
 */
export type Place = number;

export class Automaton {
  /** Where a word begins. */
  readonly root: Place = 0;
  private readonly codes = new Int16Array(0x10000).fill(absent);
  private readonly rootArcs: Int32Array;

  /** `alphabet`: the characters in the order of their labels; `common`: the labels that have a short code. */
  constructor(
    private readonly bytes: Uint8Array,
    alphabet: string,
    private readonly common: Uint8Array,
  ) {
    for (let label = 0; label < alphabet.length; label++) this.codes[alphabet.charCodeAt(label)] = label;
    this.rootArcs = this.indexRoot(alphabet.length);
  }

  /** The class of the word, or `absent`. */
  find(word: string): number {
    return this.classAt(this.advance(this.root, word));
  }

  /** The place after `text` from `place` on, or `absent`. */
  advance(place: Place, text: string): Place {
    let at = place;
    for (let index = 0; index < text.length; index++) {
      at = this.follow(at, this.codes[text.charCodeAt(index)] ?? absent);
      if (at === absent) return absent;
    }
    return at;
  }

  /** The class of the word that ends at the place, or `absent`. */
  classAt(place: Place): number {
    if (place < absent) return -2 - place;
    return (place & 1) === 0 || place === absent ? absent : this.number(place >> 1);
  }

  /** The class of the longest entry that `word`, read backwards, begins with, or `absent`. */
  findLongestEnding(word: string): number {
    let found = absent;
    let place = this.root;
    for (let index = word.length - 1; index >= 0; index--) {
      place = this.follow(place, this.codes[word.charCodeAt(index)] ?? absent);
      if (place === absent) return found;
      if (place < absent || place & 1) found = this.classAt(place);
    }
    return found;
  }

  private follow(place: Place, label: number): Place {
    if (label < 0 || place < 0) return absent;
    const { bytes } = this;
    const arc = place === this.root ? (this.rootArcs[label] ?? absent) : this.findArc(place, label);
    if (arc < 0) return absent;
    const first = bytes[arc] ?? 0;
    const after = (first & 0x1f) === 0 ? arc + 2 : arc + 1;
    switch (first & kindOfArc) {
      case toNext:
        return after << 1;
      case toEnd:
        return -2 - this.number(after);
      case toFinal:
        return (this.number(after) << 1) | 1;
      default:
        return this.number(after) << 1;
    }
  }

  private findArc(place: Place, label: number): number {
    const { bytes, common } = this;
    let arc = place >> 1;
    if (place & 1) arc = this.afterNumber(arc);
    for (;;) {
      const first = bytes[arc] ?? 0;
      const code = first & 0x1f;
      if ((code === 0 ? bytes[arc + 1] : common[code - 1]) === label) return arc;
      if (first & lastArc) return absent;
      arc += code === 0 ? 2 : 1;
      if ((first & kindOfArc) !== toNext) arc = this.afterNumber(arc);
    }
  }

  private number(at: number): number {
    const { bytes } = this;
    let value = (bytes[at] ?? 0) & 0x7f;
    for (let shift = 7; (bytes[at] ?? 0) & 0x80; shift += 7) value |= ((bytes[++at] ?? 0) & 0x7f) << shift;
    return value;
  }

  private afterNumber(at: number): number {
    while ((this.bytes[at] ?? 0) & 0x80) at++;
    return at + 1;
  }

  /** The root has an arc for nearly every character: its arcs by label, `absent` for none. */
  private indexRoot(labels: number): Int32Array {
    const { bytes, common } = this;
    const arcs = new Int32Array(labels).fill(absent);
    for (let arc = 0; arc < bytes.length;) {
      const first = bytes[arc] ?? 0;
      const code = first & 0x1f;
      arcs[(code === 0 ? bytes[arc + 1] : common[code - 1]) ?? 0] = arc;
      if (first & lastArc) break;
      arc += code === 0 ? 2 : 1;
      if ((first & kindOfArc) !== toNext) arc = this.afterNumber(arc);
    }
    return arcs;
  }
}
