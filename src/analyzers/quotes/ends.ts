import { WordClass as Is, type Word } from '../../languages/quotation.js';

/** … would be a “personal insult,” implicitly putting …: after a string with a comma a participle goes back to who speaks. */
function isAfterthought(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'string' || !/,['’]?$/.test(word.form)) return false;
  const next = (words[at + 1]?.classes ?? 0) & Is.adverb ? words[at + 2] : words[at + 1];
  return next?.kind === 'word' && (next.classes & Is.participle) !== 0;
}

/** "… że Tora jest ojczyzną, i wycofał swoich posłów": a comma before "i" closes the clause of the one that stands open; -1 for none. */
function closingComma(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i + 2 < to; i++) {
    const word = words[i];
    if (!word || word.classes & (Is.relative | Is.subordinator | Is.complementizer | Is.purpose)) return -1;
    if (word.form !== ',' || !/^(?:i|oraz)$/.test(words[i + 1]?.lower ?? '') || !((words[i + 1]?.classes ?? 0) & Is.conjunction)) continue;
    let verb = i + 2;
    while (verb < to && (words[verb]?.classes ?? 0) & Is.adverb) verb++;
    const { classes = 0 } = words[verb] ?? {};
    if (classes & Is.verb && !(classes & (Is.noun | Is.auxiliary))) return i;
  }
  return -1;
}

/** What is reported in a clause ends at a semicolon after which somebody else reports: "… że jest za lekki; trener zapowiadał, że …". */
export function endOfClause(words: readonly Word[], breaks: readonly number[], from: number): number {
  const to = breaks.find((at) => at > from) ?? words.length;
  // … że „Tora jest ojczyzną”, i wycofał swoich posłów.
  if (words[from]?.kind === 'string' && words[from + 1]?.form === ',' && (words[from + 2]?.classes ?? 0) & Is.conjunction) return from + 1;
  // … że piłki nie lubił: „Ona leciała we mnie”.
  for (let i = from + 1; i + 1 < to; i++) {
    const next = words[i + 1];
    if (words[i]?.form === ':' && next?.kind === 'string' && /^\p{Lu}/u.test(next.form)) return i;
  }
  const closed = closingComma(words, from, to);
  if (closed > 0) return closed;
  for (let i = from; i < to; i++) if (isAfterthought(words, i)) return i + 1;
  for (let i = from; i < to; i++)
    if (words[i]?.form === ';' && words.slice(i, to).some(({ cue }) => cue?.form === 'finite' || cue?.form === 'preposition')) return i;
  return to;
}

/** An object with fragments ends with the last of them: condemned the test as “provocative” and a “grave threat” to stability, saying … */
export function endOfObject(words: readonly Word[], from: number, to: number): number {
  let last = -1;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || (word.kind === 'mark' && last >= 0) || (word.cue && i > from && last >= 0)) break;
    if (word.kind === 'string') last = i;
  }
  return last < 0 ? to : endOfFragment(words, last);
}

/** Where a clause with a fragment ends: "an historic step forward" in global efforts, applauding … */
export function endOfFragment(words: readonly Word[], string: number): number {
  let end = string + 1;
  while (end < words.length) {
    const word = words[end];
    // "exemplary" at 9 a.m.
    if (word?.form === '.' && words[end - 1]?.end === word.start && words[end + 1]?.start === word.end) {
      end++;
      continue;
    }
    if (!word || word.kind === 'mark' || word.cue || (words[end - 1]?.kind === 'string' && /,['’]?$/.test(words[end - 1]?.form ?? '')))
      break;
    if (word.kind === 'word' && word.classes & (Is.conjunction | Is.subordinator | Is.relative | Is.time | Is.verb | Is.participle)) break;
    if (word.classes & Is.preposition && (words[end + 1]?.classes ?? 0) & (Is.time | Is.determiner)) break;
    end++;
  }
  return end;
}

/** "A pastor who promised that savings would drill “in the Lord's field” was convicted": the main verb ends the relative clause. */
export function endOfRelative(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i + 1 < to; i++) {
    if (
      words[i]?.kind === 'string' &&
      (words[i + 1]?.classes ?? 0) & (Is.verb | Is.auxiliary) &&
      words.slice(from, i).some(({ classes }) => classes & Is.verb)
    )
      return i + 1;
  }
  return to;
}

/** Whole strings in a row: “Yes!” “No!” */
export function endOfStrings(words: readonly Word[], from: number): number {
  let end = from;
  while (words[end]?.kind === 'string') end++;
  return end;
}
