import { nameKey, type FoundName } from './mention.js';

/** Small words of names: "Ursula von der Leyen". */
const initial = /^\p{Lu}\.?$/u;

/** Is the shorter name a part of the fuller: its last words, or its first and last, or its first name's initial and last? */
export function namesSamePerson(short: string, full: string): 'surname' | 'given' | 'parts' | null {
  const few = short.split(' ');
  const many = full.split(' ');
  if (few.length > many.length) return null;
  const last = many.at(-1);
  if (few.at(-1) === last) {
    if (few.length === 1) return 'surname';
    // "Leyen", "von der Leyen"; "J. Kaczyński"; "Joe Biden" of "Joe Robinette Biden"
    if (full.endsWith(` ${short}`)) return 'surname';
    const [first = ''] = few;
    const [fullFirst = ''] = many;
    const sameFirst =
      first === fullFirst || (first.length === 1 && fullFirst.startsWith(first)) || (fullFirst.length === 1 && first.startsWith(fullFirst));
    return sameFirst && few.length < many.length + 1 ? 'parts' : null;
  }
  if (few.length === 1 && few[0] === many[0]) return 'given';
  // "Reszka" of "Wojtyłko-Reszka" is written with a space in keys.
  return null;
}

/** Groups names of persons: each gets the number of its person. Full names first, then surnames, then first names. */
export function groupPersons(names: readonly FoundName[]): Map<FoundName, string> {
  const keys = new Map(names.map((name) => [name, personKey(name)]));
  const ranked = [...new Set(keys.values())].sort((a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length);
  const parent = new Map<string, string>();
  const firstPlace = new Map<string, number>();
  for (const name of names) {
    const key = keys.get(name) ?? '';
    if (!firstPlace.has(key)) firstPlace.set(key, name.start);
  }
  for (const [rank, key] of ranked.entries()) {
    const matches = ranked.slice(0, rank).filter((full) => !parent.has(full) && full.includes(' ') && namesSamePerson(key, full) !== null);
    const bySurname = matches.filter((full) => namesSamePerson(key, full) !== 'given');
    const candidates = bySurname.length > 0 ? bySurname : matches;
    // Namesakes: the one named last before, for most texts go on with whom they speak of.
    const place = firstPlace.get(key) ?? 0;
    const before = candidates.filter((full) => (firstPlace.get(full) ?? 0) <= place);
    const chosen = candidates.length === 1 ? candidates[0] : before.sort((a, b) => (firstPlace.get(b) ?? 0) - (firstPlace.get(a) ?? 0))[0];
    if (chosen !== undefined) parent.set(key, chosen);
  }
  return new Map(
    names.map((name) => {
      const key = keys.get(name) ?? '';
      return [name, parent.get(key) ?? key];
    }),
  );
}

/** Initials without their stop, everything in small letters. */
function personKey({ lemma }: FoundName): string {
  return nameKey(
    lemma
      .split(/\s+/)
      .map((word) => (initial.test(word) ? word.replace('.', '') : word))
      .join(' '),
  );
}
