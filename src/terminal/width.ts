const zeroWidth = /[\p{M}\u200b-\u200d\u2060\ufeff\u00ad]/u;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const plain = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203a]*$/;

/** How many columns a text takes on a terminal. Linear, unlike a segmenter. */
export function columnsOf(text: string): number {
  if (plain.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (zeroWidth.test(character)) continue;
    columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}

/** Breaks one line of text into lines of at most `width` columns, between words; a longer word is cut. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    const columns = columnsOf(word);
    if (used > 0 && used + 1 + columns > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    if (columns > width) {
      const pieces = cutWord(word, width);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
      used = columnsOf(line);
    } else {
      line += used > 0 ? ` ${word}` : word;
      used += (used > 0 ? 1 : 0) + columns;
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

function cutWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const columns = columnsOf(character);
    if (used + columns > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += columns;
  }
  pieces.push(piece);
  return pieces;
}

/** Shortens a text to `width` columns, with an ellipsis where something was cut. */
export function clipText(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let clipped = '';
  let used = 1;
  for (const character of text) {
    used += columnsOf(character);
    if (used > width) break;
    clipped += character;
  }
  return `${clipped.trimEnd()}…`;
}
