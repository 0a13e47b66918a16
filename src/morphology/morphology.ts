import { Model } from '../model.js';
import type { Analysis } from './analysis.js';
import { Dictionary, Patterns } from './dictionary.js';
import { Guesser, type Guess } from './guesser.js';
import { parseTag, type Tag } from './tag.js';

/** A prefix that makes words of others: "nie" + a participle, "naj" + a comparative, "wice" + a noun. */
interface Derivation {
  prefix: string;
  /** What the rest may be: parts of speech, verb forms, degrees. */
  of: string[];
  /** Whether the lemma keeps the prefix ("wicepremierzy" → "wicepremier", but "niezrobiony" → "zrobić"). */
  kept: boolean;
  /** Makes superlatives of comparatives. */
  degree?: boolean;
}

// Distinct forms whose readings are kept; an article has some thousands.
const remembered = 1 << 15;
// Letters of a word that no prefix makes a new word of.
const shortestRest = 4;

/** Readings of word forms, from a packed dictionary and a guesser. Knows no language: all of that is in the model. */
export class Morphology {
  private readonly dictionary: Dictionary;
  private readonly names: Guesser;
  private readonly words: Guesser;
  private readonly derivations: Derivation[];
  private readonly cache = new Map<string, readonly Analysis[]>();

  constructor(model: Model) {
    const patterns = new Patterns(model);
    this.dictionary = new Dictionary(model, patterns);
    this.names = new Guesser(model, 'names', patterns);
    this.words = new Guesser(model, 'words', patterns);
    this.derivations = model.header['derivations'] as Derivation[];
  }

  /** Reads the packed dictionary `models/<name>`. */
  static load(name: string): Morphology {
    return new Morphology(Model.load(name));
  }

  /**
   * Every reading of a form (see `foldWord`), as it is written and, if it has capitals, as it would be in small
   * letters ("Dom" at the head of a sentence) or with one capital ("BIDEN" in a headline). Empty for unknown words.
   */
  analyze(form: string): readonly Analysis[] {
    let analyses = this.cache.get(form);
    if (!analyses) {
      if (this.cache.size >= remembered) this.cache.clear();
      this.cache.set(form, (analyses = this.look(form)));
    }
    return analyses;
  }

  /**
   * The likeliest dictionary form of a word, without its neighbours: that of its first reading, else of the best guess,
   * else the form itself. `initial`: the word opens a sentence, so that its capital tells nothing ("Rząd", "Paweł").
   */
  lemmatize(form: string, initial: boolean): string {
    const analyses = this.analyze(form);
    const [first] = analyses;
    if (!first) return this.guess(form)[0]?.lemma ?? form;
    if (!initial || first.tag.name === 'given' || first.tag.name === 'place' || first.tag.name === 'group') return first.lemma;
    return (analyses.find(({ lemma }) => !startsWithCapital(lemma)) ?? first).lemma;
  }

  /** Readings of a form guessed from its ending; `analyze` first, for this asks no dictionary. */
  guess(form: string): Guess[] {
    const name = startsWithCapital(form) && form.length > 1;
    return name ? this.names.guess(form) : this.words.guess(form.toLowerCase());
  }

  /** The class of the form as written (see `Dictionary.classOf`): a cheap feature for a tagger. */
  classOf(form: string): number {
    return this.dictionary.classOf(form);
  }

  private look(form: string): Analysis[] {
    const small = form.toLowerCase();
    const lower = (): Analysis[] => (small === form ? [] : this.dictionary.look(small, none));
    const title = form.charAt(0) + small.slice(1);
    const found =
      title !== form && isUpper(form)
        ? this.dictionary.look(form, () => this.dictionary.look(title, lower))
        : this.dictionary.look(form, lower);
    return found.length > 0 ? found : this.derive(small);
  }

  private derive(form: string): Analysis[] {
    for (const { prefix, of, kept, degree } of this.derivations) {
      if (!form.startsWith(prefix) || form.length < prefix.length + shortestRest) continue;
      const stem = form.charAt(prefix.length) === '-' ? prefix.length + 1 : prefix.length;
      const rest = this.dictionary
        .look(form.slice(stem), none)
        .filter(({ tag }) => of.some((kind) => kind === tag.pos || kind === tag.form || kind === tag.degree));
      if (rest.length === 0) continue;
      if (degree) return rest.map((analysis) => ({ ...analysis, tag: superlativeOf(analysis.tag) }));
      return kept ? rest.map((analysis) => withPrefix(form.slice(0, stem), analysis)) : rest;
    }
    return [];
  }
}

/** `prefix` as the form has it, with its hyphen. */
function withPrefix(prefix: string, analysis: Analysis): Analysis {
  return { ...analysis, lemma: prefix + analysis.lemma, base: prefix + analysis.base };
}

const none = (): Analysis[] => [];

const superlatives = new Map<Tag, Tag>();

function superlativeOf(comparative: Tag): Tag {
  let tag = superlatives.get(comparative);
  if (!tag) superlatives.set(comparative, (tag = parseTag(comparative.text.replace(' com', ' sup'))));
  return tag;
}

function startsWithCapital(form: string): boolean {
  const first = form.charAt(0);
  return first !== first.toLowerCase();
}

function isUpper(form: string): boolean {
  return form === form.toUpperCase();
}
