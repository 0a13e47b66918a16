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

export class Automaton {
  private readonly codes = new Int16Array(0x10000).fill(-1);
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
    return this.walk(word, 0, word.length, 1, false);
  }

  /** The class of the longest entry that `word`, read backwards, begins with, or `absent`. */
  findLongestEnding(word: string): number {
    return this.walk(word, word.length - 1, -1, -1, true);
  }

  private walk(word: string, from: number, to: number, step: number, longest: boolean): number {
    const { bytes, common } = this;
    let found = absent;
    let state = 0;
    for (let index = from; index !== to; index += step) {
      const label = this.codes[word.charCodeAt(index)] ?? -1;
      if (label < 0) return found;
      let arc = state;
      if (index === from) arc = this.rootArcs[label] ?? -1;
      else {
        for (;;) {
          const first = bytes[arc] ?? 0;
          const code = first & 0x1f;
          if ((code === 0 ? bytes[arc + 1] : common[code - 1]) === label) break;
          if (first & lastArc) return found;
          arc += code === 0 ? 2 : 1;
          if ((first & kindOfArc) !== toNext) {
            while ((bytes[arc] ?? 0) & 0x80) arc++;
            arc++;
          }
        }
      }
      if (arc < 0) return found;
      const first = bytes[arc] ?? 0;
      const kind = first & kindOfArc;
      const after = (first & 0x1f) === 0 ? arc + 2 : arc + 1;
      if (kind === toNext) {
        state = after;
        if (index + step === to) return found;
        continue;
      }
      let value = (bytes[after] ?? 0) & 0x7f;
      let at = after;
      for (let shift = 7; (bytes[at] ?? 0) & 0x80; shift += 7) value |= ((bytes[++at] ?? 0) & 0x7f) << shift;
      if (kind === toEnd) return index + step === to || longest ? value : absent;
      state = value;
      if (kind === toFinal) {
        let wordClass = (bytes[state] ?? 0) & 0x7f;
        for (let shift = 7; (bytes[state] ?? 0) & 0x80; shift += 7) wordClass |= ((bytes[++state] ?? 0) & 0x7f) << shift;
        state++;
        if (longest || index + step === to) found = wordClass;
      }
    }
    return found;
  }

  /** The root has an arc for nearly every character: its arcs by label, -1 for none. */
  private indexRoot(labels: number): Int32Array {
    const { bytes, common } = this;
    const arcs = new Int32Array(labels).fill(-1);
    for (let arc = 0; arc < bytes.length;) {
      const first = bytes[arc] ?? 0;
      const code = first & 0x1f;
      arcs[(code === 0 ? bytes[arc + 1] : common[code - 1]) ?? 0] = arc;
      if (first & lastArc) break;
      arc += code === 0 ? 2 : 1;
      if ((first & kindOfArc) === toNext) continue;
      while ((bytes[arc] ?? 0) & 0x80) arc++;
      arc++;
    }
    return arcs;
  }
}
