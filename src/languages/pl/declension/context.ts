import type { Morphology } from '../../../morphology/morphology.js';
import { Cases } from '../../../morphology/tag.js';
import { weights } from './weights.js';

/** Shares of the cases of names in news, before anything is known of the place. */
const usual: [number, number][] = [
  [Cases.nominative, 0.42],
  [Cases.genitive, 0.36],
  [Cases.dative, 0.04],
  [Cases.accusative, 0.06],
  [Cases.instrumental, 0.06],
  [Cases.locative, 0.01],
  [Cases.vocative, 0.001],
];

/**
 * How likely each case is for a name, by the words before and after it: logarithms by the case's bit. A preposition
 * governs ("z Putinem"), a title agrees ("prezydentowi Dudzie"), a verb in the third person wants a subject.
 */
export function caseScores(before: readonly string[], after: string | undefined, morphology: Morphology): Map<number, number> {
  const scores = new Map(usual.map(([bit, share]): [number, number] => [bit, Math.log(share)]));
  const last = before.at(-1);
  if (last === undefined) raise(scores, Cases.nominative, weights.initialSubject);
  else {
    const readings = morphology.analyze(last);
    const preposition = readings.find(({ tag }) => tag.pos === 'preposition');
    if (preposition && readings[0]?.tag.pos === 'preposition') {
      const governed = readings.filter(({ tag }) => tag.pos === 'preposition').reduce((bits, { tag }) => bits | tag.cases, 0);
      for (const bit of scores.keys())
        scores.set(bit, (governed & bit) !== 0 ? Math.log((0.9 * (bit === Cases.genitive ? 1.2 : 1)) / 2) : Math.log(0.002));
      return scores;
    }
    // A noun or adjective before the name shares its case, as a title does, or is followed by a genitive.
    const agreeing = readings
      .filter(({ tag }) => tag.pos === 'noun' || tag.pos === 'adjective')
      .reduce((bits, { tag }) => bits | tag.cases, 0);
    if (agreeing !== 0 && /^\p{Ll}/u.test(last))
      for (const bit of scores.keys()) if ((agreeing & bit) !== 0) raise(scores, bit, weights.agreesBefore);
  }
  if (after !== undefined && morphology.analyze(after)[0]?.tag.pos === 'verb' && isThirdPerson(after, morphology))
    raise(scores, Cases.nominative, weights.verbAfter);
  return scores;
}

function isThirdPerson(form: string, morphology: Morphology): boolean {
  const tag = morphology.analyze(form)[0]?.tag;
  return tag !== undefined && tag.person === 3 && (tag.form === 'past' || tag.form === 'present');
}

function raise(scores: Map<number, number>, bit: number, by: number): void {
  scores.set(bit, (scores.get(bit) ?? -10) + by);
}
