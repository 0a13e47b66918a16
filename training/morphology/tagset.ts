/**
 * The tags of SGJP and Morfologik (both of the NKJP family) in the neutral form of src/morphology/tag.ts, as bit sets,
 * so that rows of one lemma can be merged.
 */
export interface Features {
  pos: string;
  numbers: number;
  cases: number;
  genders: number;
  rest: string;
  name: string;
}

const numberMarks = ['sg', 'pl'];
const caseMarks = ['nom', 'gen', 'dat', 'acc', 'inst', 'loc', 'voc'];
const genderMarks = ['m1', 'm2', 'm3', 'f', 'n'];
// Morfologik tells two neuters and three plural genders apart.
const oldGenders: Record<string, string> = { n1: 'n', n2: 'n', p1: 'm1', p2: 'n', p3: 'n' };
const persons: Record<string, string> = { pri: 'p1', sec: 'p2', ter: 'p3' };

/** Null for parts of words and for words without a use here (Roman figures, fragments of set phrases). */
const kinds: Record<string, string | null> = {
  subst: 'noun',
  depr: 'noun',
  ger: 'verb ger',
  adj: 'adjective',
  adja: null,
  adjc: 'adjective',
  adjp: 'adjective',
  adv: 'adverb',
  num: 'numeral',
  ppron12: 'pronoun',
  ppron3: 'pronoun',
  siebie: 'pronoun',
  pact: 'verb act',
  ppas: 'verb pass',
  pcon: 'verb advp',
  pant: 'verb advp',
  fin: 'verb pres',
  bedzie: 'verb fut',
  praet: 'verb past',
  pot: 'verb cond',
  impt: 'verb imp',
  inf: 'verb inf',
  imps: 'verb impers',
  winien: 'verb pred',
  pred: 'verb pred',
  aglt: 'verb aglt',
  prep: 'preposition',
  conj: 'conjunction',
  comp: 'conjunction',
  part: 'particle',
  qub: 'particle',
  sub: 'particle',
  interj: 'interjection',
  brev: 'abbreviation',
  burk: null,
  frag: null,
  romandig: null,
};

const known = new Map<string, Features | null>();

/** Reads a tag of NKJP's family; one object for all rows with the tag. Null for rows that the dictionary leaves out. */
export function readTag(tag: string, name: string): Features | null {
  const key = `${tag} ${name}`;
  let features = known.get(key);
  if (features === undefined) known.set(key, (features = parseFeatures(tag, name)));
  return features;
}

function parseFeatures(tag: string, name: string): Features | null {
  const parts = tag.split(':');
  if (parts[0] === 'verb') parts.shift();
  const kind = parts[0] ?? '';
  const pos = kinds[kind];
  if (pos === undefined) throw new Error(`unknown part of speech: ${tag}`);
  if (pos === null) return null;
  const features: Features = { pos, numbers: 0, cases: 0, genders: 0, rest: '', name };
  const rest: string[] = [];
  // SGJP gives the past tense without its personal ending, which is the third person.
  if (kind === 'praet' && !parts.some((part) => part in persons)) rest.push('p3');
  for (const part of parts.slice(1)) {
    if (part === 'imperf.perf') rest.push('biasp');
    else if (/^(?:com|sup|perf|imperf)$/.test(part)) rest.push(part);
    else for (const member of part.split('.')) readMember(member, features, rest);
  }
  return { ...features, rest: rest.join(' ') };
}

function readMember(member: string, features: Features, rest: string[]): void {
  const person = persons[member];
  if (person !== undefined) rest.push(person);
  features.numbers |= bitOf(numberMarks, member);
  features.cases |= bitOf(caseMarks, member);
  features.genders |= bitOf(genderMarks, oldGenders[member] ?? member);
}

function bitOf(marks: string[], mark: string): number {
  const index = marks.indexOf(mark);
  return index < 0 ? 0 : 1 << index;
}

/** The tag's text, its members in a fixed order. */
export function writeTag({ pos, numbers, cases, genders, rest, name }: Features): string {
  return [pos, marksOf(numberMarks, numbers), marksOf(caseMarks, cases), marksOf(genderMarks, genders), rest, name]
    .filter((part) => part !== '')
    .join(' ');
}

function marksOf(marks: string[], bits: number): string {
  return marks.filter((_, index) => bits & (1 << index)).join('.');
}

/**
 * Merges what differs in case alone, then what differs in gender alone: "czerwonych" is one adjective in genitive and
 * locative of all genders, and one in accusative of persons.
 */
export function mergeFeatures(list: Features[]): Features[] {
  return mergeBy(mergeBy(list, 'cases'), 'genders');
}

function mergeBy(list: Features[], feature: 'cases' | 'genders'): Features[] {
  const merged = new Map<string, Features>();
  for (const item of list) {
    const key = writeTag({ ...item, [feature]: 0 });
    const known = merged.get(key);
    if (known) known[feature] |= item[feature];
    else merged.set(key, { ...item });
  }
  return [...merged.values()];
}

/** SGJP's name classes (several may be joined by commas) as ours. */
export function readNameClasses(classes: string, lemma: string): string[] {
  const names = new Set(classes.split(',').map((name) => nameClassOf(name, lemma)));
  if (names.size > 1) names.delete('');
  return [...names];
}

function nameClassOf(name: string, lemma: string): string {
  if (name === 'imię') return 'given';
  if (/^nazwisko|członka_rodu/.test(name)) return 'surname';
  if (/geograficzn|budowli/.test(name)) return 'place';
  if (/organizacji|firmy|instytucji/.test(name)) return 'organization';
  if (name === 'marka') return 'product';
  const capital = /^\p{Lu}/u.test(lemma);
  if (/pospolita/.test(name)) return capital && /^\p{Lu}\p{Ll}/u.test(lemma) ? 'group' : '';
  return name !== '' && capital ? 'name' : '';
}
