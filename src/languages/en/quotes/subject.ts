import { isNamed } from './naming.js';
import { WordClass as Is, type Subject, type Word, type WordRange } from '../../quotation.js';

const boundary = Is.conjunction | Is.subordinator | Is.complementizer;

/** Who speaks, before the cue. "A spokesman for the group later said", "Tormod Aune, of the company Fjellvakt, said". */
export function subjectBefore(words: readonly Word[], cue: number, from: number): Subject | null {
  let at = skipBack(words, cue - 1, from);
  const last = words[at];
  if (at < from || !last) return null;
  if (last.classes & Is.relative) return antecedent(words, at, from);
  const aged = beforeAge(words, at, from);
  if (aged >= 0) {
    const head = subjectBefore(words, aged, from);
    return head && { ...head, to: cue };
  }
  if (last.kind === 'mark') {
    // An apposition or an aside between the subject and its verb.
    if (!isAsideMark(last)) return null;
    const open = findAside(words, at, from);
    if (open < from) return null;
    const head = subjectBefore(words, open, from);
    if (!head) return null;
    const inside = nameWithin(words, open + 1, at);
    const named = last.form === ')' || isNamed(words, head.phrase);
    return { ...head, phrase: !named && inside ? inside : head.phrase, to: cue };
  }
  if (last.classes & Is.pronoun && !(last.classes & Is.noun)) {
    return { phrase: { from: at, to: at + 1 }, from: at, to: cue, pronoun: true, relative: false };
  }
  if (!isNominal(last) && !(last.form === '.' && joinsPhrase(words, at))) return null;
  const end = at + 1;
  while (at > from && !endsPhrase(words, at - 1, from)) at--;
  const phrase = cutAdverbial(words, { from: at, to: end });
  return { phrase, from: at, to: cue, pronoun: false, relative: false };
}

/** "Ann Hill, 81, said": the comma before the age that ends at `at`; -1 when none stands there. */
function beforeAge(words: readonly Word[], at: number, from: number): number {
  const age = words[at];
  return age?.kind === 'number' && /^\d{1,3}$/.test(age.form) && words[at - 1]?.form === ',' && at - 2 >= from ? at - 1 : -1;
}

/** Adverbs, auxiliaries and dates between the subject and the cue: "Trump on Monday also said". */
function skipBack(words: readonly Word[], start: number, from: number): number {
  let at = start;
  while (at >= from) {
    const word = words[at];
    if (!word) break;
    const before = words[at - 1];
    if (word.classes & (Is.adverb | Is.auxiliary) && !(word.classes & Is.pronoun)) at--;
    else if (word.classes & Is.time && !(word.classes & Is.name && before && before.classes & Is.name)) {
      at--;
      if (before && at >= from && /^(?:on|last|this|late|early)$/.test(before.lower)) at--;
    } else break;
  }
  return at;
}

function isAsideMark(word: Word): boolean {
  return word.form === ',' || word.form === ')' || word.form === '—' || word.form === '–';
}

/** Where the aside that ends at `at` opened; below `from` when nowhere. */
function findAside(words: readonly Word[], at: number, from: number): number {
  const close = words[at]?.form;
  const open = close === ')' ? '(' : close;
  for (let i = at - 1; i > from; i--) {
    const word = words[i];
    if (!word) break;
    if (word.form === open) {
      // "Smith, the mayor of Derry, and Jones, …": commas of a list are no aside.
      return i;
    }
    if (open !== '(' && word.kind === 'mark' && /[;:!?]/.test(word.form) && at - i > 1) break;
  }
  return from - 1;
}

/** The antecedent of who/which at `at`. */
function antecedent(words: readonly Word[], at: number, from: number): Subject | null {
  let end = at;
  if (words[end - 1]?.form === ',') end--;
  const aged = beforeAge(words, end - 1, from);
  if (aged >= 0) end = aged;
  let start = end;
  while (start > from && !endsPhrase(words, start - 1, from)) start--;
  if (start >= end) return null;
  const phrase = cutAdverbial(words, { from: start, to: end });
  return { phrase: { from: phrase.from, to: at + 1 }, from: start, to: at + 1, pronoun: false, relative: true };
}

function isNominal(word: Word): boolean {
  return word.kind === 'word' || word.kind === 'number'
    ? (word.classes & (Is.noun | Is.name | Is.number | Is.pronoun)) !== 0
    : isPossibleEnd(word);
}

function isPossibleEnd(word: Word): boolean {
  return word.form === ')' || word.form === '%';
}

/** Does the phrase that is read from right to left end before the word at `at`? */
function endsPhrase(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  if (!word || word.kind === 'string') return true;
  if (word.kind === 'mark') return !joinsPhrase(words, at);
  if (word.cue && (word.cue.form === 'finite' || word.cue.form === 'participle')) return !(word.classes & Is.noun && isModifier(words, at));
  if (word.classes & Is.conjunction) return !joinsNames(words, at, from);
  if (word.classes & Is.preposition) return false;
  if (looksFinite(words, at)) return true;
  return (word.classes & (boundary | Is.auxiliary | Is.relative)) !== 0 && !(word.classes & (Is.noun | Is.determiner)) && true;
}

/** A verb of its own: "turned to the police", "were"; not the participle of "the jailed leader". */
function looksFinite(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !(word.classes & Is.verb)) return false;
  if (!(word.classes & Is.noun)) return true;
  let left = at - 1;
  while (left > 0 && (words[left]?.classes ?? 0) & Is.adverb) left--;
  const before = words[left];
  const after = words[at + 1];
  if (!before || !after || before.kind !== 'word') return false;
  return (
    (before.classes & (Is.pronoun | Is.relative | Is.auxiliary)) !== 0 ||
    ((before.classes & (Is.noun | Is.name)) !== 0 && (after.kind !== 'word' || !(after.classes & Is.noun) || after.capital))
  );
}

/** "the reported losses", "the alleged killer": a participle before its noun. */
function isModifier(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && (before.classes & Is.determiner) !== 0;
}

/** Marks inside names and phrases: "St. Louis", "Smith (R-Iowa)", "AT&T", "and/or". */
function joinsPhrase(words: readonly Word[], at: number): boolean {
  const mark = words[at]?.form ?? '';
  if (mark === '.') return (words[at - 1]?.form.length ?? 9) <= 4 && words[at - 1]?.capital === true && words[at + 1] !== undefined;
  if (mark === ')' || mark === '(') return true;
  return mark === '&' || mark === '/' || mark === "'" || mark === '’' || mark === '-' || mark === '$' || mark === '%';
}

/** "Ewa and Jan said" joins, "he left and Jan said" does not. */
function joinsNames(words: readonly Word[], at: number, from: number): boolean {
  if (words[at]?.lower !== 'and' && words[at]?.lower !== 'or') return false;
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before || !after || at - 1 < from || before.kind !== 'word') return false;
  if (after.classes & Is.pronoun) return false;
  for (let i = at - 1; i >= from && i > at - 8; i--) {
    const word = words[i];
    if (!word || word.kind !== 'word') break;
    if (word.classes & (Is.auxiliary | Is.subordinator)) return false;
    if (word.classes & Is.verb) return false;
  }
  return (before.classes & (Is.noun | Is.name)) !== 0;
}

/** "In a statement the company" → "the company"; "On Monday Trump" → "Trump". */
function cutAdverbial(words: readonly Word[], phrase: WordRange): WordRange {
  let { from } = phrase;
  const { to } = phrase;
  const first = words[from];
  if (!first) return phrase;
  if (first.classes & (Is.adverb | Is.time) && !(first.classes & Is.determiner) && from + 1 < to)
    return cutAdverbial(words, { from: from + 1, to });
  if (!(first.classes & (Is.preposition | Is.subordinator | Is.participle))) return phrase;
  if (
    first.classes & Is.participle &&
    !(first.classes & Is.preposition) &&
    words[from + 1]?.classes &&
    isNominal(words[from + 1] ?? first)
  ) {
    // "leading scientists said": a participle that opens the phrase itself.
    if (!hasClass(words, { from: from + 1, to }, Is.determiner | Is.preposition)) return phrase;
  }
  for (let i = to - 1; i > from + 1; i--) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || !before) break;
    if (word.classes & Is.determiner && !(before.classes & (Is.preposition | Is.determiner))) return { from: i, to };
  }
  // A run of names at the end.
  from = to - 1;
  while (from > phrase.from + 1 && (words[from - 1]?.classes ?? 0) & Is.name) from--;
  return { from, to };
}

function nameWithin(words: readonly Word[], from: number, to: number): WordRange | null {
  let start = from;
  while (start < to && !((words[start]?.classes ?? 0) & Is.name)) {
    if ((words[start]?.classes ?? 0) & (Is.preposition | Is.relative | Is.participle | Is.verb)) return null;
    start++;
  }
  let end = start;
  while (end < to && (words[end]?.classes ?? 0) & Is.name) end++;
  return end > start ? { from: start, to: end } : null;
}

export function hasClass(words: readonly Word[], range: WordRange, classes: number): boolean {
  for (let i = range.from; i < range.to; i++) if ((words[i]?.classes ?? 0) & classes) return true;
  return false;
}

/** The subject of the first finite verb outside a leading subordinate clause: "When he came, the mayor waved, saying …". */
export function mainSubject(words: readonly Word[], at: number): Subject | null {
  return firstSubject(words, at) ?? (at < words.length ? firstSubject(words, words.length) : null);
}

function firstSubject(words: readonly Word[], to: number): Subject | null {
  let from = 0;
  const first = words.findIndex(({ kind }) => kind === 'word');
  if (first >= 0 && (words[first]?.classes ?? 0) & (Is.subordinator | Is.participle) && !((words[first]?.classes ?? 0) & Is.name)) {
    const comma = words.findIndex(({ form }, i) => i > first && form === ',');
    if (comma > 0 && comma < to) from = comma + 1;
  }
  for (let i = from + 1; i < to; i++) {
    const word = words[i];
    if (!word || word.kind !== 'word' || !(word.classes & Is.verb || word.cue?.form === 'finite')) continue;
    if (word.cue?.form !== 'finite' && !looksFinite(words, i)) continue;
    const subject = subjectBefore(words, i, from);
    if (subject && !subject.relative) return subject;
  }
  return null;
}

/** Who speaks, after the cue: "said Harvey, who …", "said Robert Antonacci of the New York delegation". */
export function subjectAfter(words: readonly Word[], at: number, to: number, cue: Word): Subject | null {
  if (cue.cue?.form === 'preposition' && cue.cue.length > 2) {
    // "in her view", "by the navy's own count"
    const from = at - cue.cue.length + 1;
    const end = words[at - 2]?.lower === 'own' ? at - 2 : at - 1;
    return {
      phrase: { from, to: end },
      from,
      to: at,
      pronoun: end - from === 1 && /^(?:his|her|their|its)$/.test(words[from]?.lower ?? ''),
      relative: false,
    };
  }
  const first = words[at];
  if (!first || at >= to || first.kind !== 'word') return null;
  if (first.classes & Is.pronoun && !(first.classes & (Is.noun | Is.determiner)))
    return { phrase: { from: at, to: at + 1 }, from: at, to: at + 1, pronoun: true, relative: false };
  if (
    first.classes & (Is.preposition | Is.conjunction | Is.subordinator | Is.complementizer | Is.auxiliary | Is.adverb | Is.time) &&
    !(first.classes & (Is.name | Is.determiner))
  )
    return null;
  let end = at;
  while (end < to) {
    const word = words[end];
    if (!word || word.kind === 'string') break;
    if (word.kind === 'mark') {
      if (!joinsPhrase(words, end)) break;
    } else {
      const { classes } = word;
      if (classes & (Is.subordinator | Is.relative | Is.complementizer | Is.auxiliary) && !(classes & (Is.noun | Is.determiner))) break;
      if (classes & Is.time && !(classes & Is.name && (words[end - 1]?.classes ?? 0) & Is.name)) break;
      if (classes & Is.adverb && end > at) break;
      if (classes & Is.preposition && !/^(?:of|for|from|at|with|in)$/.test(word.lower)) break;
      if (word.lower === 'in' && (words[end + 1]?.classes ?? 0) & Is.determiner) break;
      if (classes & Is.conjunction && !joinsAfter(words, end)) break;
      if (classes & Is.participle && end > at && !(classes & Is.name)) break;
    }
    end++;
  }
  if (end === at) return null;
  const phrase = { from: at, to: end };
  const name = isNamed(words, phrase) ? null : nameAfterComma(words, end, to);
  return { phrase: name ?? phrase, from: at, to: name?.to ?? end, pronoun: false, relative: false };
}

/** "said the captain, Ann Hill": who it is stands after a comma. */
function nameAfterComma(words: readonly Word[], comma: number, to: number): WordRange | null {
  if (words[comma]?.form !== ',') return null;
  let end = comma + 1;
  while (end < to && ((words[end]?.classes ?? 0) & Is.name || (words[end]?.form === '.' && joinsPhrase(words, end)))) end++;
  const after = words[end];
  return end > comma + 1 && (end >= to || after?.kind === 'mark' || after?.kind === 'string') ? { from: comma + 1, to: end } : null;
}

function joinsAfter(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return (
    words[at]?.lower === 'and' &&
    after !== undefined &&
    (after.classes & (Is.name | Is.noun | Is.determiner)) !== 0 &&
    !(after.classes & Is.verb)
  );
}
