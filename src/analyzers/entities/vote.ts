import type { EntityType } from './entity.js';
import { nameKey, type FoundName } from './mention.js';

/** Types that one name of a text may be taken for by mistake; inhabitants are told from their land by form alone. */
const confused: ReadonlySet<EntityType> = new Set(['person', 'organization', 'place', 'product', 'event']);

// What a list of names adds to the votes of the mentions.
const listedVote = 0.6;

/** Which type the kinds of a list speak for; null where they disagree or say nothing. */
export function listedType(kinds: readonly string[]): EntityType | null {
  const types = new Set(kinds.map(typeOfKind).filter((type) => type !== null));
  return types.size === 1 ? ([...types][0] ?? null) : null;
}

function typeOfKind(kind: string): EntityType | null {
  if (kind.startsWith('org:')) return 'organization';
  if (kind === 'place' || kind === 'city' || kind === 'country' || kind === 'region') return 'place';
  if (kind === 'given' || kind === 'surname' || kind === 'person') return 'person';
  return kind === 'event' || kind === 'product' ? kind : null;
}

/** Gives all mentions of one name the type that most of them have, and surnames of people who are named in full theirs. */
export function voteTypes(found: readonly FoundName[]): void {
  vote(found);
  recogniseSurnames(found);
}

/** "Nigel Farage … nie słuchali Farage'a": a surname of somebody whose full name stands in the text. */
function recogniseSurnames(found: readonly FoundName[]): void {
  const surnames = new Set<string>();
  for (const { type, lemma } of found) {
    if (type === 'person' && lemma.includes(' ')) surnames.add(nameKey(lemma.slice(lemma.lastIndexOf(' '))));
  }
  for (const name of found) {
    if (name.type === 'person' || !confused.has(name.type) || !surnames.has(nameKey(name.lemma))) continue;
    const listed = listedType(name.listing?.kinds ?? []);
    if (listed !== null && listed !== 'person') continue;
    name.type = 'person';
    name.evidence.push('person: surname of a full name');
  }
}

function vote(found: readonly FoundName[]): void {
  const groups = new Map<string, FoundName[]>();
  for (const name of found) {
    if (!confused.has(name.type)) continue;
    const key = nameKey(name.lemma);
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  for (const group of groups.values()) {
    const votes = new Map<EntityType, number>();
    for (const { type } of group) votes.set(type, (votes.get(type) ?? 0) + 1);
    const listed = listedType(group[0]?.listing?.kinds ?? []);
    if (listed && votes.has(listed)) votes.set(listed, (votes.get(listed) ?? 0) + listedVote);
    if (votes.size < 2) continue;
    const [winner] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (winner === undefined) continue;
    for (const name of group) {
      if (name.type !== winner) name.evidence.push(`${winner}: as most mentions of it`);
      name.type = winner;
    }
  }
}
