import type { Model } from '../model.js';
import type { Analysis } from './analysis.js';
import { Automaton, absent } from './automaton.js';
import { parseTag, type Tag } from './tag.js';

/** How a form becomes its lemma and base: so many characters off the end, then an ending on. */
export interface Pattern {
  tag: Tag;
  lemmaCut: number;
  lemmaEnding: string;
  baseCut: number;
  baseEnding: string;
}

/** The pattern that stands for the readings of the form in small letters. */
const smallLetters = 0;

/** The patterns that dictionary and guesser share: tags, endings, and what each pattern is made of. */
export class Patterns {
  private readonly cells: Uint16Array;
  private readonly endings: string[];
  private readonly tags: string[];
  private readonly parsed = new Map<number, Tag>();

  constructor(model: Model) {
    this.cells = model.words16('patterns');
    this.endings = model.lines('endings');
    this.tags = model.lines('tags');
  }

  /** Five cells a pattern: tag, characters off for the lemma, its ending, the same for the base. */
  get(index: number): Pattern {
    const { cells, endings } = this;
    const at = index * 5;
    return {
      tag: this.tag(cells[at] ?? 0),
      lemmaCut: cells[at + 1] ?? 0,
      lemmaEnding: endings[cells[at + 2] ?? 0] ?? '',
      baseCut: cells[at + 3] ?? 0,
      baseEnding: endings[cells[at + 4] ?? 0] ?? '',
    };
  }

  private tag(index: number): Tag {
    let tag = this.parsed.get(index);
    if (!tag) this.parsed.set(index, (tag = parseTag(this.tags[index] ?? '')));
    return tag;
  }
}

/** Applies a pattern to a form. */
export function applyPattern(form: string, { tag, lemmaCut, lemmaEnding, baseCut, baseEnding }: Pattern, known: boolean): Analysis {
  const lemma = form.slice(0, form.length - lemmaCut) + lemmaEnding;
  const base = baseCut === lemmaCut && baseEnding === lemmaEnding ? lemma : form.slice(0, form.length - baseCut) + baseEnding;
  return { lemma, base, tag, known };
}

/** A packed dictionary: forms to readings, the likeliest first. */
export class Dictionary {
  private readonly automaton: Automaton;
  private readonly offsets: Uint32Array;
  private readonly lists: Uint16Array;
  private readonly decoded = new Map<number, (Pattern | null)[]>();

  constructor(
    model: Model,
    private readonly patterns: Patterns,
  ) {
    this.automaton = new Automaton(model.bytes('forms'), String(model.header['alphabet']), model.bytes('labels'));
    this.offsets = model.words32('class-offsets');
    this.lists = model.words16('classes');
  }

  /** A number that forms with the same readings (up to the stem) share; -1 for a form that is not in the dictionary. */
  classOf(form: string): number {
    return this.automaton.find(form);
  }

  /**
   * The readings of the form as written, the likeliest first. A capitalised form may be likelier the word in small
   * letters ("Rady" in "Rady Ministrów"): `lower` gives those readings, which then stand in their place of the list.
   */
  look(form: string, lower: () => Analysis[]): Analysis[] {
    const found = this.automaton.find(form);
    if (found === absent) return lower();
    const patterns = this.patternsOf(found);
    const analyses = patterns.flatMap((pattern) => (pattern === null ? lower() : applyPattern(form, pattern, true)));
    return patterns.includes(null) ? analyses : [...analyses, ...lower()];
  }

  private patternsOf(found: number): (Pattern | null)[] {
    let patterns = this.decoded.get(found);
    if (!patterns) {
      const list = this.lists.subarray(this.offsets[found], this.offsets[found + 1]);
      patterns = Array.from(list, (index) => (index === smallLetters ? null : this.patterns.get(index)));
      this.decoded.set(found, patterns);
    }
    return patterns;
  }
}
