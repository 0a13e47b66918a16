import { Cases, Genders, Numbers, type Tag, type VerbForm } from '../../morphology/tag.js';
import type { Morphology } from '../../morphology/morphology.js';
import type { Token } from '../../text/tokens.js';

const finite: ReadonlySet<VerbForm> = new Set(['present', 'future', 'past', 'conditional', 'imperative', 'impersonal', 'predicative']);
const personal: ReadonlySet<VerbForm> = new Set(['present', 'future', 'past', 'conditional']);
const auxiliaries: ReadonlySet<string> = new Set(['być', 'mieć', 'móc', 'chodzić', 'trwać']);
// A subject left out shows before the second clause begins.
const longestClause = 12;

/** Has it a word that can be a finite verb? True where no dictionary could tell. */
export function hasVerb(tokens: readonly Token[], morphology: Morphology | null): boolean {
  if (!morphology) return true;
  return tokens.some(({ kind, form }) => kind === 'word' && morphology.analyze(form).some(({ tag }) => isForm(tag, finite)));
}

/**
 * Does the first clause have its verb in the third person, and name nobody that could be its subject? "Odmówił podania
 * szczegółów.", "Jak dodał, droga jest zamknięta.", "Wcześniej w środę ogłosił nominacje."; but not "Zginął kierowca."
 * nor "Doszło do wypadku."
 */
export function dropsSubject(tokens: readonly Token[], morphology: Morphology | null, subjectless: ReadonlySet<string>): boolean {
  if (!morphology) return false;
  const words = firstClause(tokens);
  const from = words[0]?.form === 'Jak' ? 1 : 0;
  const clause = words.slice(from).map(({ form }) => morphology.analyze(form));
  const at = from === 0 ? skipAdverbs(clause.map(([first]) => first?.tag)) : 0;
  const verb = findPersonalVerb((clause[at] ?? []).map(({ tag }) => tag));
  if (verb === null || clause[at]?.some(({ lemma }) => subjectless.has(lemma))) return false;
  // "Obecnie jest ich stu.", "Nie ma wątpliwości."
  if (at > 0 && clause[at]?.some(({ lemma }) => auxiliaries.has(lemma))) return false;
  return !namesSubject(
    clause.slice(at + 1).map((readings) => readings.map(({ tag }) => tag)),
    verb,
  );
}

/** The place of the first word that is no adverb, nor of a phrase of time or place that follows one: "Wcześniej w środę …". */
function skipAdverbs(tags: readonly (Tag | undefined)[]): number {
  let at = 0;
  while (tags[at]?.pos === 'adverb' || tags[at]?.pos === 'particle') at++;
  if (at > 0 && tags[at]?.pos === 'preposition' && tags[at + 1]?.pos === 'noun') at += 2;
  return at;
}

/** The third person, but not the neuter, which asks for no subject ("Doszło do wypadku"). */
function findPersonalVerb(readings: readonly Tag[]): Tag | null {
  const verb = readings.find((tag) => isForm(tag, personal));
  if (!verb || verb.person === 1 || verb.person === 2 || verb.genders === Genders.neuter) return null;
  const nominative = readings.some(({ pos, cases }) => pos === 'noun' && (cases & Cases.nominative) !== 0);
  return verb === readings[0] || !nominative ? verb : null;
}

/** Is there a word that can be the subject, and does not stand after a preposition ("o budżet")? */
function namesSubject(words: readonly (readonly Tag[])[], verb: Tag): boolean {
  let governed = false;
  for (const readings of words) {
    if (readings.some(({ pos }) => pos === 'preposition')) governed = true;
    else if (!governed && (readings.length === 0 || readings.some((tag) => canBeSubject(tag, verb)))) return true;
    else if (readings.some(({ pos }) => pos === 'noun')) governed = false;
  }
  return false;
}

function firstClause(tokens: readonly Token[]): Token[] {
  const end = tokens.findIndex(({ kind, form }, i) => (kind === 'mark' && i > 0 && /^[,;:–—-]$/.test(form)) || i >= longestClause);
  return tokens.slice(0, end < 0 ? longestClause : end).filter(({ kind }) => kind !== 'mark');
}

function canBeSubject(tag: Tag, verb: Tag): boolean {
  if (tag.pos !== 'noun' && tag.pos !== 'pronoun' && tag.pos !== 'numeral') return false;
  if ((tag.cases & Cases.nominative) === 0) return false;
  if (tag.pos !== 'noun') return true;
  const numbers = (tag.numbers & verb.numbers) !== 0 || verb.numbers === 0;
  return numbers && (verb.numbers !== Numbers.singular || verb.genders === 0 || tag.genders === 0 || (tag.genders & verb.genders) !== 0);
}

function isForm({ form }: Tag, forms: ReadonlySet<VerbForm>): boolean {
  return form !== null && forms.has(form);
}
