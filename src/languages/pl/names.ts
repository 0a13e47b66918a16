import type { Morphology } from '../../morphology/morphology.js';
import { describeWord, type Word } from '../../tagger/word.js';
import { Model } from '../../model.js';
import { Tagger } from '../../tagger/tagger.js';
import { Gazetteer } from '../gazetteer.js';
import { ListedWords } from '../listed-words.js';
import type { NameInText, NameKnowledge, WordKnowledge } from '../names.js';
import { parseTable } from '../table.js';
import abbreviations from './abbreviations.tsv';
import { findBaseForms } from './declension/index.js';

/** Kinds of the list, by the kind of a name that is declined. */
const listedKinds: Record<string, string[]> = {
  place: ['place', 'city', 'country', 'region'],
  organization: ['org', 'metonym'],
  surname: ['surname'],
  given: ['given'],
  product: ['product', 'org'],
  name: ['event'],
};

/** Marks of listed countries, cities and organisations. */
const separable = /^K (?:country|city|org)/;

/** "Wlk." → "wielka", "Płn." → "północna", "Wlkp." → "wielkopolski". */
const abbreviatedAdjectives = new Map(
  parseTable(abbreviations)
    .filter(([short = '', , , full = '']) => short.length > 3 && /^\p{Lu}\p{L}+(?:sk|ck|cn|dn|lk)[ia]$/u.test(full))
    .map(([short = '', , , full = '']) => [short, full.toLowerCase()]),
);

/** Names of Polish texts. */
export class PolishNames extends ListedWords implements WordKnowledge {
  constructor(
    readonly morphology: Morphology,
    gazetteer: Gazetteer | null,
  ) {
    super(gazetteer);
  }

  /**
   * Two names that a hyphen holds together: "rozmowy UE-USA", "lot Wrocław-Madryt". A name that is one with its hyphen
   * ("Bielsko-Biała") and endings after it ("Farage'a", "PiS-u") are not cut.
   */
  split = (form: string): number[] => {
    const hyphen = form.indexOf('-');
    if (hyphen < 2 || form.includes('-', hyphen + 1) || !/^\p{Lu}/u.test(form)) return [];
    const halves = [form.slice(0, hyphen), form.slice(hyphen + 1)];
    if (!halves.every((half) => /^\p{Lu}/u.test(half) && this.isPlaceOrInstitution(half))) return [];
    return this.morphology.analyze(form).length > 0 || this.isPlaceOrInstitution(form) ? [] : [hyphen, hyphen + 1];
  };

  takesStop = (form: string): boolean => abbreviatedAdjectives.has(`${form}.`);

  private isPlaceOrInstitution(form: string): boolean {
    return this.describe(form).marks.some((mark) => separable.test(mark));
  }

  isListed = (name: string, wanted: string): boolean => {
    const kinds = listedKinds[wanted] ?? [];
    return this.find(name)?.kinds.some((kind) => kinds.includes(kind.split(':')[0] ?? '')) ?? false;
  };

  findBaseForms = (names: readonly NameInText[], seen: ReadonlySet<string>): string[] => findBaseForms(names, seen, this);

  protected read(form: string): Word {
    const readings = this.morphology.analyze(abbreviatedAdjectives.get(form) ?? form);
    const [first] = readings;
    const marks = new Set<string>();
    const capital = form.charAt(0) !== form.charAt(0).toLowerCase();
    for (const { tag, lemma } of readings) {
      const name = lemma.charAt(0) !== lemma.charAt(0).toLowerCase();
      marks.add(`${name ? 'N' : 'p'} ${tag.pos} ${tag.form ?? ''} ${tag.name ?? ''}`);
      if (name) marks.add(`g ${tag.name ?? ''} ${tag.genders} ${tag.numbers}`);
    }
    if (first) {
      marks.add(`t ${first.tag.text}`);
      const lemmas = readings.flatMap(({ lemma, base }) => [lemma.toLowerCase(), base.toLowerCase()]);
      return this.finish(form, distinct([...lemmas, form.toLowerCase()]), marks);
    }
    if (!/\p{L}/u.test(form)) return describeWord(form, [form], []);
    const guesses = capital ? this.morphology.guess(form) : [];
    marks.add('unknown');
    for (const { tag } of guesses.slice(0, 2)) marks.add(`? ${tag.name ?? ''} ${tag.genders} ${tag.cases}`);
    return this.finish(form, distinct([...guesses.map(({ lemma }) => lemma.toLowerCase()), form.toLowerCase()]), marks);
  }

  /** Adds what the list of names says of a word alone. */
  private finish(form: string, lemmas: string[], marks: Set<string>): Word {
    if (!this.gazetteer) return describeWord(form, lemmas, [...marks]);
    const small = form === form.toLowerCase();
    for (const lemma of lemmas) {
      for (const kind of this.gazetteer.find(lemma)?.kinds ?? []) marks.add(small ? `k ${kind}` : `K ${kind}`);
    }
    return describeWord(form, lemmas, [...marks], this.gazetteer.opensName(lemmas));
  }
}

function distinct(lemmas: string[]): string[] {
  return [...new Set(lemmas)];
}

/** What the pack knows of names, with its models. */
export function loadPolishNames(morphology: Morphology): NameKnowledge {
  const names = new PolishNames(morphology, new Gazetteer(Model.load('pl.names')));
  const { describe, match, split, takesStop, find, findBaseForms } = names;
  return { tagger: new Tagger(Model.load('pl.tagger')), describe, match, split, takesStop, find, findBaseForms };
}
