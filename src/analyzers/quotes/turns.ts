import type { QuoteGrammar, Word } from '../../languages/quotation.js';
import type { Statement } from './statements.js';

// A turn of dialogue that runs on longer than this has no attribution to wait for.
const longestTurn = 30;
const mostWords = 400;

/**
 * Joins the sentences of one turn of dialogue: "– Nie ma zgody. Nie będzie jej jutro – powiedział minister." A turn
 * opens with a dash and ends with its attribution; without one, at the next dash or at the end of its block.
 */
export function joinTurns(statements: readonly Statement[], grammar: QuoteGrammar): Statement[] {
  const joined: Statement[] = [];
  for (let i = 0; i < statements.length; i++) {
    const statement = statements[i];
    if (!statement) break;
    let last = i;
    if (statement.dash && !hasAttribution(statement.words)) last = endOfTurn(statements, i);
    joined.push(last === i ? statement : join(statements.slice(i, last + 1), grammar));
    i = last;
  }
  return joined;
}

function endOfTurn(statements: readonly Statement[], from: number): number {
  const block = statements[from]?.block;
  let words = statements[from]?.words.length ?? 0;
  let at = from + 1;
  for (; at < statements.length && at - from < longestTurn; at++) {
    const statement = statements[at];
    if (!statement || statement.block !== block || statement.dash) break;
    words += statement.words.length;
    if (words > mostWords) break;
    if (hasAttribution(statement.words)) return at;
  }
  return at - 1;
}

/** A dash and then a cue: "– powiedział minister", "– jak dodał – ". */
function hasAttribution(words: readonly Word[]): boolean {
  return words.some((word, i) => {
    if (i === 0 || word.kind !== 'mark' || !/^[–—―-]$/.test(word.form)) return false;
    const cue = words[i + 1]?.cue ?? words[i + 2]?.cue;
    return cue?.form === 'finite' || cue?.form === 'impersonal';
  });
}

function join(parts: readonly Statement[], grammar: QuoteGrammar): Statement {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) throw new Error('nothing to join');
  const words = parts.flatMap((part) => part.words);
  grammar.read(words);
  const breaks: number[] = [];
  for (const part of parts) breaks.push((breaks.at(-1) ?? 0) + part.words.length);
  return {
    ...first,
    end: last.end,
    words,
    breaks,
    strings: new Map(parts.flatMap((part) => [...part.strings])),
    inside: new Map(parts.flatMap((part) => [...part.inside])),
  };
}
