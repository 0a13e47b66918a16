import { WordClass as Is, type Word } from '../../languages/quotation.js';
import { withoutCue, type Act, type Speaker } from './act.js';
import { contentOf } from './content.js';
import type { Statement } from './statements.js';

// A language with cases has its label in the nominative.
const nominative = 1;

/** “It is a shame.” ― Anna Hill, Derry: a string and the name of who said it, after a dash. */
export function findDashName(statement: Statement): Act | null {
  const { words } = statement;
  const dash = words.findLastIndex(({ kind, form }) => kind === 'mark' && /^[–—―-]$/.test(form));
  const before = words[dash - 1];
  if (dash < 1 || !before) return null;
  if (words.slice(0, dash).some(({ kind }) => kind === 'word') || !words.slice(0, dash).some(({ kind }) => kind === 'string')) return null;
  let end = dash + 1;
  while (end < words.length && (words[end]?.classes ?? 0) & (Is.name | Is.role)) end++;
  if (end === dash + 1 || words.slice(dash + 1).some(({ cue, classes }) => cue ?? (classes & Is.verb) !== 0)) return null;
  const content = contentOf(statement, 0, dash);
  return content && withoutCue('content-dash-speaker', statement.index, [content], speakerAt(words, dash + 1, end), null);
}

const transcriptLabel = /^(\p{Lu}[\p{Lu} .'’-]{1,28}\p{Lu}):\s/u;

/** “WALLACE: Let's start. …”: a transcript whose paragraphs are quoted with their labels. */
export function findQuotedLabel(statement: Statement): Act | null {
  const { words, strings, first } = statement;
  const word = words[0];
  const string = word && strings.get(word);
  if (!first || !string || words.some(({ kind }) => kind === 'word')) return null;
  const match = transcriptLabel.exec(word.form);
  if (!match?.[1]) return null;
  const speaker = { start: string.start, end: string.start + match[1].length, pronoun: false, words: { from: 0, to: 0 } };
  return withoutCue('speaker-colon', statement.index, [{ start: string.start + match[0].length, end: string.end }], speaker, null);
}

/** PENCE: Well, look. A transcript's or a headline's label: a name and a colon open the statement (or its string). */
export function findLabel(statement: Statement): Act | null {
  const { words } = statement;
  let at = 0;
  while (words[at]?.kind === 'mark' && words[at]?.form !== ':') at++;
  const start = at;
  while (at < words.length && at - start < 8 && ((words[at]?.classes ?? 0) & (Is.name | Is.role) || (words[at]?.cases ?? 0) & nominative))
    at++;
  if (words[at]?.form !== ':') at = endOfLongLabel(words, start);
  if (at === start || words[at]?.form !== ':' || words.slice(start, at).some(({ cue }) => cue)) return null;
  // "IMGW: 38,9 stopnia", "Legnica: łoś w garażu": a topic and no speaker.
  if (!isSpeech(words, at + 1)) return null;
  const content = contentOf(statement, at + 1, words.length);
  return content && withoutCue('speaker-colon', statement.index, [content], speakerAt(words, start, at), null);
}

function isSpeech(words: readonly Word[], from: number): boolean {
  return words.slice(from).some(({ kind, classes }) => kind === 'string' || (classes & Is.verb && !(classes & Is.noun)));
}

/** Former secretary of state Anna Hill: “We learned …”: a longer label holds no verb, and a string follows its colon. */
function endOfLongLabel(words: readonly Word[], start: number): number {
  for (let at = start; at < words.length && at - start < 14; at++) {
    const word = words[at];
    if (!word || word.cue || (word.classes & Is.verb && !(word.classes & Is.noun))) return start;
    if (word.form === ':') return words[at + 1]?.kind === 'string' && (words[at - 1]?.capital || words[at - 1]?.form === ')') ? at : start;
  }
  return start;
}

function speakerAt(words: readonly Word[], from: number, to: number): Speaker {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, pronoun: false, words: { from, to } };
}
