/** Small words that an acronym may pass over or take in: "RPO", "UOKiK", "BoE". */
const small = /^\p{Ll}/u;
const longest = 8;

/** "PKP", "UOKiK", "R2D2": short, with two capitals or more. */
export function isAcronym(word: string): boolean {
  return word.length <= longest && /^\p{Lu}[\p{L}\d&]+$/u.test(word) && /\p{Lu}/u.test(word.slice(1));
}

/** Do the letters of the acronym open the words of the name, in order? "PKP" and "Polskie Koleje Państwowe". */
export function abbreviates(acronym: string, name: string): boolean {
  const words = wordsOf(name);
  if (!isAcronym(acronym) || words.length < 2) return false;
  const letters = acronym.toLowerCase();
  // How many letters may be used up before each word.
  let used = new Set([0]);
  for (const word of words) {
    const next = new Set(small.test(word) ? used : []);
    for (const count of used) if (letters.charAt(count) === word.charAt(0).toLowerCase()) next.add(count + 1);
    used = next;
  }
  return used.has(letters.length);
}

/** The letters of a name that every acronym of it has: the first of each word that is not small. */
export function necessaryLetters(name: string): string {
  return wordsOf(name)
    .filter((word) => !small.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
}

/** All that is left of the acronym when some letters are dropped, in small letters: what a name's necessary letters may be. */
export function partsOf(acronym: string): Set<string> {
  let parts = new Set(['']);
  for (const letter of acronym.toLowerCase()) parts = new Set([...parts].flatMap((part) => [part, part + letter]));
  return parts;
}

function wordsOf(name: string): string[] {
  return name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
}
