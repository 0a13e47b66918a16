import type { NameInText } from '../../names.js';
import { caseScores } from './context.js';
import { declinePerson, type Candidate } from './person.js';
import { declinePhrase } from './phrase.js';
import type { NameLexicon } from './lexicon.js';
import { Support } from './support.js';
import { weights } from './weights.js';

/** Kinds of names as the dictionary calls them, by type of entity. */
const wantedKinds: Record<NameInText['type'], string> = {
  person: 'surname',
  place: 'place',
  organization: 'organization',
  event: 'name',
  product: 'product',
  group: 'group',
};

/**
 * Base forms of the names of one text. Each name is read by itself and by the words around it; then the text is asked:
 * a base form that stands in it is likelier, and so is one that several forms lead to.
 */
export function findBaseForms(names: readonly NameInText[], seen: ReadonlySet<string>, lexicon: NameLexicon): string[] {
  const all = names.map((name) => candidatesOf(name, lexicon));
  const support = new Support();
  for (const [index, candidates] of all.entries()) {
    const { words = [], type } = names[index] ?? {};
    for (const { base, share } of withShares(candidates)) support.add(keyOf(base, type), keyOf(words.join(' '), type), share);
  }
  return all.map((candidates, index) => {
    const { words = [], base, type } = names[index] ?? {};
    if (base !== undefined && base !== '') return base;
    const surface = words.join(' ');
    let best: Candidate = { base: surface, score: -Infinity };
    for (const candidate of candidates) {
      const others = support.byOthers(keyOf(candidate.base, type), keyOf(surface, type));
      const stands =
        changedWords(words, candidate.base).every((word) => seen.has(word.toLowerCase())) && candidate.base !== surface
          ? weights.standsInText
          : 0;
      const score = candidate.score + stands + weights.shared * Math.log(1 + 2 * others);
      if (score > best.score) best = { base: candidate.base, score };
    }
    return best.base;
  });
}

/** Names of persons share their last word, others the whole. */
function keyOf(name: string, type: NameInText['type'] | undefined): string {
  return type === 'person' ? name.slice(name.lastIndexOf(' ') + 1) : name;
}

function changedWords(words: readonly string[], base: string): string[] {
  return base.split(' ').filter((word, index) => word !== words[index]);
}

function candidatesOf({ words, before, after, type }: NameInText, lexicon: NameLexicon): Candidate[] {
  const cases = caseScores(before, after, lexicon.morphology);
  return type === 'person' ? declinePerson(words, cases, lexicon) : declinePhrase(words, cases, wantedKinds[type], lexicon);
}

function withShares(candidates: Candidate[]): (Candidate & { share: number })[] {
  const top = Math.max(...candidates.map(({ score }) => score));
  const weights = candidates.map(({ score }) => Math.exp(score - top));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return candidates.map((candidate, index) => ({ ...candidate, share: (weights[index] ?? 0) / sum })).filter(({ share }) => share > 0.02);
}
