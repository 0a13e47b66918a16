import { nameKey, type FoundName } from './mention.js';

/** "J.", "J" */
const initial = /^\p{Lu}\.?$/u;

/** May the shorter name be the fuller's: its last words, or its last word after the same first name or its initial? */
export function namesSamePerson(short: string, full: string): boolean {
  // "Biden", "Leyen" and "von der Leyen" of "Ursula von der Leyen"
  if (full.endsWith(` ${short}`)) return true;
  const few = short.split(' ');
  const many = full.split(' ');
  if (few.length < 2 || few.length > many.length || few.at(-1) !== many.at(-1)) return false;
  // "J. Kaczyński" of "Jarosław Kaczyński", "Joe Biden" of "Joe Robinette Biden"
  const [first = ''] = few;
  const [fullFirst = ''] = many;
  return (
    first === fullFirst || (first.length === 1 && fullFirst.startsWith(first)) || (fullFirst.length === 1 && first.startsWith(fullFirst))
  );
}

/** Groups names of persons: each gets the key of its person. Full names first, then surnames, then first names. */
export function groupPersons(names: readonly FoundName[]): Map<FoundName, string> {
  const keys = new Map(names.map((name) => [name, personKey(name)]));
  const firstPlace = new Map<string, number>();
  for (const name of names) {
    const key = keys.get(name) ?? '';
    if (!firstPlace.has(key)) firstPlace.set(key, name.start);
  }
  const placeOf = (key: string): number => firstPlace.get(key) ?? 0;
  const ranked = [...firstPlace.keys()].sort((a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length);
  const people = new People();
  const parent = new Map<string, string>();
  for (const key of ranked) {
    const candidates = people.named(key);
    // Namesakes: the one named last before, for most texts go on with whom they speak of.
    const before = candidates.filter((full) => placeOf(full) <= placeOf(key));
    const chosen = candidates.length === 1 ? candidates[0] : before.sort((a, b) => placeOf(b) - placeOf(a))[0];
    if (chosen === undefined) people.add(key);
    else parent.set(key, chosen);
  }
  return new Map(
    names.map((name) => {
      const key = keys.get(name) ?? '';
      return [name, parent.get(key) ?? key];
    }),
  );
}

// So many people of one first name or surname are told apart; a list of a whole village's Nowaks needs bounded time.
const mostNamesakes = 50;

/** Full names by their first word and by their last. */
class People {
  private readonly byFirst = new Map<string, string[]>();
  private readonly byLast = new Map<string, string[]>();

  add(full: string): void {
    if (!full.includes(' ')) return;
    put(this.byFirst, full.slice(0, full.indexOf(' ')), full);
    put(this.byLast, lastWord(full), full);
  }

  /** The people whom the name may mean: by surname, and only where there are none by first name. */
  named(key: string): string[] {
    const bySurname = (this.byLast.get(lastWord(key)) ?? []).filter((full) => namesSamePerson(key, full));
    return bySurname.length > 0 || key.includes(' ') ? bySurname : (this.byFirst.get(key) ?? []);
  }
}

function put(index: Map<string, string[]>, word: string, full: string): void {
  const known = index.get(word);
  if (!known) index.set(word, [full]);
  else if (known.length < mostNamesakes) known.push(full);
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
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
