import { AutomatonBuilder } from './automaton.js';
import type { Entry } from './entries.js';
import { EndingCounts, type EndingGuess } from './guesses.js';
import { smallLetters } from './ranking.js';

type Sections = Record<string, Uint8Array | Uint16Array | Uint32Array | string[]>;

// Parts of speech that new words join.
const open = /^(?:noun|adjective|adverb|verb (?:past|pres|ger|act|pass|inf))/;

// One in so many common words is enough to know what endings tell.
const sampled = 8;

/** Collects forms with their readings and packs them in the sections that src/morphology reads. */
export class DictionaryPacker {
  alphabet = '';
  private readonly forms: string[] = [];
  private readonly classOf: number[] = [];
  private readonly classes = new Index();
  private readonly patterns = new Index();
  private readonly tags = new Index();
  private readonly endings = new Index();
  private readonly names = new EndingCounts();
  private readonly words = new EndingCounts();

  constructor() {
    // Pattern 0: see `smallLetters`.
    this.patterns.add(patternOf('', smallLetters));
  }

  /** Forms in order; `entries` the likeliest first. */
  add(form: string, entries: Entry[]): void {
    this.forms.push(form);
    this.classOf.push(this.classes.add(entries.map((entry) => this.patternNumber(form, entry)).join(' ')));
    const name = entries.filter(({ tag, lemma }) => /(?:given|surname|place|organization|name)$/.test(tag) && lemma.length > 2);
    if (name.length > 0 && /^\p{Lu}\p{Ll}/u.test(form)) this.names.add(form, name.map(dropVague), 1, patternOf);
    else if (this.forms.length % sampled === 0 && /^\p{Ll}/u.test(form) && entries.every(({ tag }) => open.test(tag)))
      this.words.add(form, entries, 1, patternOf);
  }

  private patternNumber(form: string, entry: Entry): number {
    return entry === smallLetters ? 0 : this.patterns.add(patternOf(form, entry));
  }

  pack(): { sections: Sections; counts: Record<string, number> } {
    this.alphabet = countLetters(this.forms);
    const labels = new Map(Array.from(this.alphabet, (letter, label) => [letter, label]));
    const { numbers, lists, offsets } = this.rankClasses();
    const builder = new AutomatonBuilder();
    for (const [index, form] of this.forms.entries()) builder.add(encode(form, labels), numbers[this.classOf[index] ?? 0] ?? 0);
    const packed = builder.pack();
    const names = this.packGuesses(this.names.select(), labels, 'names');
    const words = this.packGuesses(this.words.select(), labels, 'words');
    const sections: Sections = {
      forms: packed.bytes,
      labels: Uint8Array.from(packed.labels),
      classes: lists,
      'class-offsets': offsets,
      ...names,
      ...words,
      patterns: this.packPatterns(),
      endings: this.endings.keys,
      tags: this.tags.keys,
    };
    const counts = { forms: this.forms.length, classes: offsets.length - 1, patterns: this.patterns.keys.length, states: packed.states };
    return { sections, counts: { ...counts, tags: this.tags.keys.length } };
  }

  /** Classes that many forms have get small numbers. */
  private rankClasses(): { numbers: Int32Array; lists: Uint16Array; offsets: Uint32Array } {
    const counts = new Int32Array(this.classes.keys.length);
    for (const found of this.classOf) counts[found] = (counts[found] ?? 0) + 1;
    const ranked = [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
    const numbers = new Int32Array(ranked.length);
    const lists: number[] = [];
    const offsets = [0];
    for (const [number, found] of ranked.entries()) {
      numbers[found] = number;
      lists.push(...(this.classes.keys[found] ?? '').split(' ').map(Number));
      offsets.push(lists.length);
    }
    return { numbers, lists: Uint16Array.from(lists), offsets: Uint32Array.from(offsets) };
  }

  private packPatterns(): Uint16Array {
    const cells = this.patterns.keys.flatMap((key) => {
      const [tag = '', lemmaCut = '', lemmaEnding = '', baseCut = '', baseEnding = ''] = key.split('\t');
      return [this.tags.add(tag), Number(lemmaCut), this.endings.add(lemmaEnding), Number(baseCut), this.endings.add(baseEnding)];
    });
    if (this.patterns.keys.length > 0xffff) throw new Error('too many patterns for 16 bits');
    return Uint16Array.from(cells);
  }

  private packGuesses(guesses: Map<string, EndingGuess[]>, labels: Map<string, number>, section: string): Sections {
    const lists: number[] = [];
    const offsets = [0];
    const classes = new Index();
    const builder = new AutomatonBuilder();
    const reversed = [...guesses].map(([ending, list]): [string, EndingGuess[]] => [Array.from(ending).reverse().join(''), list]);
    for (const [ending, list] of reversed.sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
      const cells = list.flatMap(({ pattern, share }) => [this.patterns.add(pattern), Math.round(share * 0xffff)]);
      const known = classes.keys.length;
      const found = classes.add(cells.join(' '));
      if (found === known) {
        lists.push(...cells);
        offsets.push(lists.length);
      }
      builder.add(encode(ending, labels), found);
    }
    const { bytes, labels: common } = builder.pack();
    return {
      [`${section}-endings`]: bytes,
      [`${section}-labels`]: Uint8Array.from(common),
      [`${section}-guesses`]: Uint16Array.from(lists),
      [`${section}-offsets`]: Uint32Array.from(offsets),
    };
  }
}

/** Numbers distinct strings in the order of their first coming. */
class Index {
  readonly keys: string[] = [];
  private readonly numbers = new Map<string, number>();

  add(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      this.numbers.set(key, (number = this.keys.length));
      this.keys.push(key);
    }
    return number;
  }
}

function patternOf(form: string, { lemma, base, tag }: Entry): string {
  return `${tag}\t${edit(form, lemma)}\t${edit(form, base)}`;
}

/** A guess does not say that a word is some name or other. */
function dropVague(entry: Entry): Entry {
  return { ...entry, tag: entry.tag.replace(/ name$/, '') };
}

function edit(form: string, target: string): string {
  let shared = 0;
  while (shared < form.length && shared < target.length && form[shared] === target[shared]) shared++;
  return `${form.length - shared}\t${target.slice(shared)}`;
}

function encode(word: string, labels: Map<string, number>): number[] {
  return Array.from(word, (letter) => labels.get(letter) ?? 0);
}

function countLetters(forms: string[]): string {
  const counts = new Map<string, number>();
  for (const form of forms) for (const letter of form) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  if (counts.size > 255) throw new Error('more than 255 letters');
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([letter]) => letter)
    .join('');
}
