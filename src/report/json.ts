// JSON leaves these as they are, and a terminal would obey them.
const unsafe = /[\x7f-\x9f]/g;
const loneSurrogate = /\\ud[89a-f]/;
// Escaping takes memory by the match, so a long answer is escaped in pieces.
const piece = 1 << 20;

/** One JSON value on one line, without the line feed: well-formed Unicode, control characters escaped. */
export function writeJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Half a pair is written as an escape. That is rare, and the way round it is slow.
  return escapeControls(loneSurrogate.test(json) ? JSON.stringify(value, makeWellFormed) : json);
}

function makeWellFormed(_key: string, item: unknown): unknown {
  return typeof item === 'string' ? item.toWellFormed() : item;
}

function escapeControls(json: string): string {
  if (json.search(unsafe) < 0) return json;
  let escaped = '';
  for (let at = 0; at < json.length; at += piece) escaped += json.slice(at, at + piece).replace(unsafe, escape);
  return escaped;
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
