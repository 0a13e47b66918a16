import { WordClass as Is, type QuoteGrammar } from '../../languages/quotation.js';
import type { Act } from './act.js';
import { hasString } from './content.js';
import type { Mentions } from './mentions.js';
import type { Statement } from './statements.js';

/**
 * Is the label of an act a topic and no speaker: "Niemcy: w środę strajk", "Przegląd prasy: …"? Persons and bodies speak,
 * named or by what they are, and so does whose words are quoted.
 */
export function isTopic(
  { rule, speaker, statement: index }: Act,
  statements: readonly Statement[],
  mentions: Mentions,
  grammar: QuoteGrammar,
): boolean {
  const statement = statements[index];
  if (rule !== 'speaker-colon' || !speaker || !statement) return false;
  const { words } = statement;
  const { from, to } = speaker.words;
  if (to === from || hasString(words, to, words.length) || isTranscript(words.slice(from, to).map(({ form }) => form))) return false;
  const head = words[grammar.headOf(words, speaker.words)];
  if (head && head.classes & (Is.role | Is.body) && !(head.classes & Is.name)) return false;
  const names = mentions.within(words, speaker.words);
  const named = names[grammar.nameIn(words, speaker.words, names)];
  if (!named) return !head || !(head.classes & Is.name);
  return named.entity.type !== 'person' && named.entity.type !== 'organization';
}

/** "PENCE: Well, look." */
function isTranscript(forms: readonly string[]): boolean {
  return forms.every((form) => form === form.toUpperCase());
}
