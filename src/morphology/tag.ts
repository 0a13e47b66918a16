/** The features of a word form, with standard names; a language uses those it has. */

export type PartOfSpeech =
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'verb'
  | 'numeral'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'particle'
  | 'interjection'
  | 'abbreviation';

/** `predicative`: a verb without inflection ("można"). `agglutinate`: a personal ending that stands alone ("em"). */
export type VerbForm =
  | 'present'
  | 'future'
  | 'past'
  | 'conditional'
  | 'imperative'
  | 'infinitive'
  | 'impersonal'
  | 'gerund'
  | 'active'
  | 'passive'
  | 'adverbial'
  | 'predicative'
  | 'agglutinate';

/** What kind of name a lemma is. `group`: a nation or the inhabitants of a place; `name`: any other. */
export type NameClass = 'given' | 'surname' | 'place' | 'organization' | 'product' | 'group' | 'name';

/** Sets of numbers, cases and genders are bit sets: a form often has several. */
export const Numbers = { singular: 1, plural: 2 } as const;
export const Cases = { nominative: 1, genitive: 2, dative: 4, accusative: 8, instrumental: 16, locative: 32, vocative: 64 } as const;
/** The masculine of persons, of animals and of things are apart; a language with one masculine sets all three bits. */
export const Genders = { personal: 1, animate: 2, inanimate: 4, masculine: 7, feminine: 8, neuter: 16 } as const;

export interface Tag {
  /** The tag as the dictionary writes it: `noun sg gen.acc m1 surname`. One object per text. */
  text: string;
  pos: PartOfSpeech;
  form: VerbForm | null;
  /** Bits of `Numbers`; 0 where the word has none. */
  numbers: number;
  /** Bits of `Cases`. */
  cases: number;
  /** Bits of `Genders`. */
  genders: number;
  /** 1, 2, 3, or 0. */
  person: number;
  degree: 'comparative' | 'superlative' | null;
  /** `both` where one form serves either aspect. */
  aspect: 'perfective' | 'imperfective' | 'both' | null;
  name: NameClass | null;
}

type Change = (tag: Tag) => void;
const add =
  (feature: 'numbers' | 'cases' | 'genders', bits: number): Change =>
  (tag) => {
    tag[feature] |= bits;
  };
const set =
  <Key extends keyof Tag>(key: Key, value: Tag[Key]): Change =>
  (tag) => {
    tag[key] = value;
  };

const verbForms: Record<string, VerbForm> = {
  pres: 'present',
  fut: 'future',
  past: 'past',
  cond: 'conditional',
  imp: 'imperative',
  inf: 'infinitive',
  impers: 'impersonal',
  ger: 'gerund',
  act: 'active',
  pass: 'passive',
  advp: 'adverbial',
  pred: 'predicative',
  aglt: 'agglutinate',
};
const nameClasses: NameClass[] = ['given', 'surname', 'place', 'organization', 'product', 'group', 'name'];

const marks = new Map<string, Change>([
  ['sg', add('numbers', Numbers.singular)],
  ['pl', add('numbers', Numbers.plural)],
  ['nom', add('cases', Cases.nominative)],
  ['gen', add('cases', Cases.genitive)],
  ['dat', add('cases', Cases.dative)],
  ['acc', add('cases', Cases.accusative)],
  ['inst', add('cases', Cases.instrumental)],
  ['loc', add('cases', Cases.locative)],
  ['voc', add('cases', Cases.vocative)],
  ['m1', add('genders', Genders.personal)],
  ['m2', add('genders', Genders.animate)],
  ['m3', add('genders', Genders.inanimate)],
  ['f', add('genders', Genders.feminine)],
  ['n', add('genders', Genders.neuter)],
  ['p1', set('person', 1)],
  ['p2', set('person', 2)],
  ['p3', set('person', 3)],
  ['com', set('degree', 'comparative')],
  ['sup', set('degree', 'superlative')],
  ['perf', set('aspect', 'perfective')],
  ['imperf', set('aspect', 'imperfective')],
  ['biasp', set('aspect', 'both')],
  ...Object.entries(verbForms).map(([mark, form]): [string, Change] => [mark, set('form', form)]),
  ...nameClasses.map((name): [string, Change] => [name, set('name', name)]),
]);

/** Reads a tag: the part of speech, then features between spaces, the members of a set between dots. */
export function parseTag(text: string): Tag {
  const [pos = 'particle', ...features] = text.split(' ');
  const tag: Tag = {
    text,
    pos: pos as PartOfSpeech,
    form: null,
    numbers: 0,
    cases: 0,
    genders: 0,
    person: 0,
    degree: null,
    aspect: null,
    name: null,
  };
  for (const mark of features.flatMap((feature) => feature.split('.'))) {
    const change = marks.get(mark);
    if (!change) throw new Error(`unknown feature ${mark} in the tag ${text}`);
    change(tag);
  }
  return tag;
}
