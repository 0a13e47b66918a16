import { Cases, Genders, Numbers, type Tag, type VerbForm } from '../../morphology/tag.js';
import type { Morphology } from '../../morphology/morphology.js';
import type { Token } from '../../text/tokens.js';

const finite: ReadonlySet<VerbForm> = new Set(['present', 'future', 'past', 'conditional', 'imperative', 'impersonal', 'predicative']);
const personal: ReadonlySet<VerbForm> = new Set(['present', 'future', 'past', 'conditional']);
// A subject left out shows before the second clause begins.
const longestClause = 12;

/** Has it a word that can be a finite verb? True where no dictionary could tell. */
export function hasVerb(tokens: readonly Token[], morphology: Morphology | null): boolean {
  if (!morphology) return true;
  return tokens.some(({ kind, form }) => kind === 'word' && morphology.analyze(form).some(({ tag }) => isForm(tag, finite)));
}

/**
 * Does the first clause open with a verb in the third person, and name nobody that could be its subject? "Odmówił podania
 * szczegółów.", "Jak dodał, droga jest zamknięta."; but not "Zginął kierowca." nor "Doszło do wypadku."
 */
export function dropsSubject(tokens: readonly Token[], morphology: Morphology | null): boolean {
  if (!morphology) return false;
  const clause = firstClause(tokens).map(({ form }) => morphology.analyze(form).map(({ tag }) => tag));
  const first = firstClause(tokens)[0];
  const rest = first?.form === 'Jak' ? clause.slice(1) : clause;
  const verb = findPersonalVerb(rest[0] ?? []);
  return verb !== null && !namesSubject(rest.slice(1), verb);
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
