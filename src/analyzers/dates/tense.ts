import type { DateGrammar } from '../../languages/dates.js';
import type { Morphology } from '../../morphology/morphology.js';
import type { Token } from '../../text/tokens.js';
import type { Tense } from './resolve.js';

/**
 * Does the clause round the tokens `from` to `to` tell what was or what will be? "Podano w piątek, że szczyt odbędzie się
 * w maju": the Friday is past, the May to come. A clause without a verb goes with its sentence, and news tells what was.
 */
export function findTense(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  grammar: DateGrammar,
  morphology: Morphology | null,
): Tense {
  const before = classesOf(tokens[from - 1], grammar);
  if (before.includes('before-future')) return 'future';
  if (before.includes('before-past')) return 'past';
  let start = from;
  let end = to;
  while (start > 0 && !isBoundary(tokens[start - 1], grammar)) start--;
  while (end < tokens.length && !isBoundary(tokens[end], grammar)) end++;
  return tenseOf(tokens.slice(start, end), grammar, morphology) ?? tenseOf(tokens, grammar, morphology) ?? 'past';
}

/** Future when any word of the clause says so, else past when any does. */
function tenseOf(clause: readonly Token[], grammar: DateGrammar, morphology: Morphology | null): Tense | null {
  let found: Tense | null = null;
  for (const token of clause) {
    const classes = classesOf(token, grammar);
    const verb = verbTense(token, morphology);
    if (classes.includes('future') || verb === 'future' || (classes.includes('modal') && hasInfinitive(clause, morphology)))
      return 'future';
    if (classes.includes('past') || verb === 'past') found = 'past';
  }
  return found;
}

function classesOf(token: Token | undefined, grammar: DateGrammar): string[] {
  return token?.kind === 'word' ? grammar.readWord(token.form, true).map((word) => word.class) : [];
}

/** "Most ma ruszyć w maju" is a plan, "Most ma 80 lat" is none. */
function hasInfinitive(clause: readonly Token[], morphology: Morphology | null): boolean {
  return morphology !== null && clause.some(({ form }) => morphology.analyze(form)[0]?.tag.form === 'infinitive');
}

function verbTense(token: Token, morphology: Morphology | null): Tense | null {
  if (!morphology || token.kind !== 'word') return null;
  const tag = morphology.analyze(token.form)[0]?.tag;
  if (!tag) return null;
  const { form, aspect } = tag;
  // The present of a perfective verb is a future: "odbędzie się", "ruszy".
  if (form === 'future' || (form === 'present' && aspect === 'perfective')) return 'future';
  return form === 'past' || form === 'impersonal' ? 'past' : null;
}

function isBoundary(token: Token | undefined, grammar: DateGrammar): boolean {
  if (token?.kind === 'mark') return /^[,;:–—"”„]$/.test(token.form);
  return classesOf(token, grammar).includes('clause');
}
