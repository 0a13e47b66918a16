import type { NameKnowledge } from '../../languages/names.js';
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

/** Gives all mentions of one name the type that most of them have, and a surname alone the type of the full name. */
export function voteTypes(found: readonly FoundName[], names: Pick<NameKnowledge, 'find'>): void {
  vote(found);
  const persons = found.filter(({ type }) => type === 'person');
  const surnames = new Set(persons.filter(({ lemma }) => lemma.includes(' ')).map(({ lemma }) => surnameOf(lemma)));
  const alone = new Set(persons.filter(({ lemma }) => !lemma.includes(' ')).map(({ lemma }) => nameKey(lemma)));
  for (const name of found) {
    if (name.type === 'person' || !confused.has(name.type)) continue;
    // "Nigel Farage … nie słuchali Farage'a"
    const asSurname = surnames.has(nameKey(name.lemma)) && !isListedThing(name);
    // "Grigore Lupan", where "Lupan" is a person elsewhere
    const asFull = alone.has(surnameOf(name.lemma)) && names.find(name.words[0]?.form ?? '')?.kinds.includes('given');
    if (!asSurname && asFull !== true) continue;
    name.type = 'person';
    name.evidence.push('person: full name and surname stand in the text');
  }
}

function surnameOf(lemma: string): string {
  return nameKey(lemma.slice(lemma.lastIndexOf(' ') + 1));
}

function isListedThing({ listing }: FoundName): boolean {
  const type = listedType(listing?.kinds ?? []);
  return type !== null && type !== 'person';
}

/** Each mention has one vote, and the list of names some more. */
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
