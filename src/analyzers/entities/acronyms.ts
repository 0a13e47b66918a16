/** Small words that an acronym may pass over or take in: "RPO", "UOKiK", "BoE". */
const small = /^\p{Ll}/u;

/** Do the letters of the acronym open the words of the name, in order? "PKP" and "Polskie Koleje Państwowe". */
export function abbreviates(acronym: string, name: string): boolean {
  if (!/^\p{Lu}[\p{L}\d&]*$/u.test(acronym) || acronym.length < 2 || acronym.length > 8) return false;
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  return words.length > 1 && matches(acronym, 0, words, 0);
}

function matches(acronym: string, at: number, words: readonly string[], index: number): boolean {
  if (at === acronym.length) return words.slice(index).every((word) => small.test(word));
  const word = words[index];
  if (word === undefined) return false;
  const letter = acronym.charAt(at);
  if (word.charAt(0).toLowerCase() === letter.toLowerCase() && matches(acronym, at + 1, words, index + 1)) return true;
  return small.test(word) && matches(acronym, at, words, index + 1);
}
