// The classes of Unicode, for what lies beyond the arithmetic below. A Latin text never asks them, and so does not pay
// for their making: each costs a run of the program about half a millisecond.
const letter = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;
const upper = /[\p{Lu}\p{Lt}]/u;
const lower = /\p{Ll}/u;

// Below this everything is told by arithmetic: ASCII, Latin-1 and Latin Extended-A.
const endOfLatin = 0x180;

/** A letter or a mark on one (`\p{L}\p{M}`)? Takes a code point, or one half of a pair, which is none. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < endOfLatin) return (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) || code === 0xaa || code === 0xb5 || code === 0xba;
  return !isPunctuation(code) && letter.test(String.fromCodePoint(code));
}

/** A decimal digit of any script (`\p{Nd}`)? */
export function isDigit(code: number): boolean {
  if (code < endOfLatin) return code >= 0x30 && code <= 0x39;
  return !isPunctuation(code) && digit.test(String.fromCodePoint(code));
}

/** A capital letter (`\p{Lu}\p{Lt}`)? */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const character = String.fromCodePoint(code);
  if (code < endOfLatin) return character.toLowerCase() !== character;
  return !isPunctuation(code) && upper.test(character);
}

/** A small letter (`\p{Ll}`)? */
export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  const character = String.fromCodePoint(code);
  // "ĸ" of Greenland has no capital.
  if (code < endOfLatin) return character.toUpperCase() !== character || code === 0x138;
  return !isPunctuation(code) && lower.test(character);
}

/** Quotation marks, dashes, joiners: the block of general punctuation. */
function isPunctuation(code: number): boolean {
  return code >= 0x2000 && code <= 0x206f;
}
