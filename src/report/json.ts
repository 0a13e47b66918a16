// JSON leaves these as they are, and a terminal would obey them.
const unsafe = /[\x7f-\x9f]/g;

/** One JSON value on one line, without the line feed: well-formed Unicode, control characters escaped. */
export function writeJson(value: unknown): string {
  const json = JSON.stringify(value, (_key, item: unknown) => (typeof item === 'string' ? item.toWellFormed() : item));
  return json.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
