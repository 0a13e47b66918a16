// Control characters but tab and line feed; and the characters that turn or hide the direction of text.
const control = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;
const direction = /[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * Makes text from outside safe to print: nothing in it can move the cursor, colour, name or answer the terminal, or
 * reorder what stands round it. What is taken out is shown: `\x1b`, `<U+202E>`.
 */
export function safeText(text: string): string {
  return text
    .toWellFormed()
    .replace(control, (character) => `\\x${hex(character, 2)}`)
    .replace(direction, (character) => `<U+${hex(character, 4).toUpperCase()}>`);
}

/** The same for one line: line breaks and tabs become spaces. */
export function safeLine(text: string): string {
  return safeText(text.replace(/[\t\n\r]+/g, ' '));
}

function hex(character: string, digits: number): string {
  return character.charCodeAt(0).toString(16).padStart(digits, '0');
}
