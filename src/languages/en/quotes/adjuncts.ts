import { Frame, WordClass as Is, type CueReading, type Word } from '../../quotation.js';

/** Skips whom, when, where and how: "told reporters on Monday in Berlin". */
export function skipAdjuncts(words: readonly Word[], start: number, to: number, cue: CueReading | null): number {
  let at = cue && cue.frames & Frame.addressee ? skipAddressee(words, start, to) : start;
  for (;;) {
    // "urged drivers to keep clear": what is urged, and no place.
    if (cue && cue.frames & Frame.infinitive && words[at]?.lower === 'to') return at;
    const next = skipOne(words, at, to, at === start);
    if (next <= at) return at;
    at = next;
  }
}

/** Whom: "told the Guardian the deal was off", "urged owners to keep clear". */
function skipAddressee(words: readonly Word[], at: number, to: number): number {
  const end = skipPhrase(words, at, to);
  const next = words[end];
  if (end === at || !next || end >= to) return end;
  if (next.kind !== 'word') return end;
  const opens = Is.complementizer | Is.determiner | Is.pronoun | Is.time | Is.preposition | Is.adverb | Is.subordinator | Is.conjunction;
  return next.classes & opens || next.lower === 'to' || (next.classes & Is.name && !(words[at]?.classes ?? 0 & Is.name)) ? end : at;
}

function skipOne(words: readonly Word[], at: number, to: number, first: boolean): number {
  const word = words[at];
  if (!word || at >= to || word.kind === 'mark' || word.kind === 'string') return at;
  const { classes } = word;
  if (classes & Is.time && !(classes & Is.determiner)) return at + 1;
  if (classes & Is.adverb && !(classes & Is.subordinator)) return at + 1;
  if (classes & Is.preposition) {
    // A preposition may open the content: "said in Poland wages rise"; it rarely does.
    const end = skipPhrase(words, at + 1, to);
    return end > at + 1 ? end : at;
  }
  if (first && /^(?:me|us|him|them|her|you|reporters|journalists|parliament|congress)$/.test(word.lower)) return at + 1;
  return at;
}

/** The end of the noun phrase that begins at `at`: a determiner or a pronoun after its noun begins another. */
export function skipPhrase(words: readonly Word[], at: number, to: number): number {
  let end = at;
  let noun = false;
  while (end < to) {
    const word = words[end];
    if (!word || word.kind === 'mark' || word.kind === 'string') break;
    const { classes } = word;
    if (word.cue?.form === 'finite') break;
    if (classes & Is.participle && !noun) {
      end++;
      continue;
    }
    if (
      classes & (Is.auxiliary | Is.complementizer | Is.relative | Is.subordinator | Is.preposition | Is.conjunction) &&
      !(classes & Is.determiner)
    )
      break;
    if (noun && classes & (Is.determiner | Is.pronoun)) break;
    if (classes & Is.time && noun) break;
    if (classes & (Is.noun | Is.name | Is.number | Is.time)) noun = true;
    end++;
    // A title in quotation marks may hold the comma after it: “Morning Joe,”
    if (word.form.endsWith(',')) break;
  }
  return noun ? end : at;
}
