import { Cases } from '../../../morphology/tag.js';
import { Agreement, WordClass as Is, type CueReading, type Subject, type Word, type WordRange } from '../../quotation.js';
import { clauseEnd, clauseStart, isDashMark } from './clauses.js';
import { endOfPhrase, skipPrepositional } from './phrases.js';
import { isReceiving } from './cues.js';
import { evidenceOf, genitiveAfter, placeOf, sourceOf } from './sources.js';

const genders = Agreement.masculine | Agreement.feminine | Agreement.neuter;
const numbers = Agreement.singular | Agreement.plural;

/** Who speaks, before the cue: a nominative that agrees with it, in the same clause. "Rzecznik rządu w piątek powiedział". */
export function subjectBefore(words: readonly Word[], cue: number, from: number): Subject | null {
  const verb = words[cue];
  if (!verb) return null;
  if (verb.cue?.form === 'impersonal') return sourceOf(words, clauseStart(words, cue, from), cue);
  if (isReceiving(verb)) return placeOf(words, clauseStart(words, cue, from), cue);
  if (verb.cue?.lemma === 'wynikać') return evidenceOf(words, clauseStart(words, cue, from), cue);
  const start = clauseStart(words, cue, from);
  const opening = words[start - 1];
  if (start >= from && opening && opening.classes & Is.relative && start === cue) return antecedent(words, start - 1, from, verb);
  const phrase = bestNominative(words, start, cue, verb, 'last');
  if (phrase) return { phrase, from: start, to: cue, pronoun: isPronoun(words, phrase), relative: false };
  // "Brian Strutton, sekretarz generalny związku, powiedział", "Sąd, który zebrał się w piątek, w wyroku stwierdził".
  const mark = words[start - 1];
  if (!mark || start - 1 <= from) return null;
  // "Rosja – dodano – zaproponowała"
  if (isDashMark(mark) && start === cue) {
    const dash = words.findLastIndex((word, i) => i < start - 1 && i > from && isDashMark(word));
    const phrase = dash > 0 && start - dash < 12 ? bestNominative(words, clauseStart(words, dash, from), dash, verb, 'last') : null;
    return phrase && { phrase, from: phrase.from, to: cue, pronoun: isPronoun(words, phrase), relative: false };
  }
  if (mark.form !== ',') return null;
  const open = previousComma(words, start - 2, from);
  if (open < from || (start < cue && !isAside(words, open + 1))) return null;
  const outer = clauseStart(words, open, from);
  const head = bestNominative(words, outer, open, verb, 'last');
  const named = head && !holdsName(words, head) ? nameInAside(words, open + 1, start - 1, verb) : null;
  const speaker = named ?? head;
  return speaker && { phrase: speaker, from: outer, to: cue, pronoun: isPronoun(words, speaker), relative: false };
}

/** "Obrońca, mecenas Jan Kos, mówił": the aside names who speaks. */
function nameInAside(words: readonly Word[], from: number, to: number, verb: Word): WordRange | null {
  const first = words[from];
  if (!first || first.classes & Is.relative || (first.classes & Is.preposition && !(first.classes & Is.name))) return null;
  const phrase = bestNominative(words, from, to, verb, 'first');
  return phrase && phrase.from <= from + 1 && holdsName(words, phrase) ? phrase : null;
}

function holdsName(words: readonly Word[], { from, to }: WordRange): boolean {
  return words.slice(from, to).some(({ classes, cases }) => (classes & Is.name) !== 0 && (cases & Cases.nominative) !== 0);
}

/** Does an aside open here: a relative clause, an apposition? */
function isAside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    ((word.classes & Is.relative) !== 0 || ((words[at + 1]?.classes ?? 0) & Is.relative) !== 0 || (word.classes & Is.role) !== 0)
  );
}

function previousComma(words: readonly Word[], at: number, from: number): number {
  for (let i = at; i > from; i--) {
    if (words[i]?.form === ',') return i;
    if (words[i]?.cue) return from - 1;
  }
  return from - 1;
}

function agrees(word: Word, verb: Word | null): boolean {
  if (!verb || verb.agreement === 0 || word.agreement === 0) return true;
  // A foreign name's gender is a guess: "Masih powiedział".
  const gender =
    (word.agreement & verb.agreement & genders) !== 0 || ((word.classes & Is.name) !== 0 && (word.agreement & Agreement.neuter) === 0);
  return gender && (word.agreement & verb.agreement & numbers) !== 0;
}

function isHead(word: Word, verb: Word | null): boolean {
  return (
    word.kind !== 'mark' &&
    word.kind !== 'string' &&
    (word.classes & (Is.noun | Is.pronoun)) !== 0 &&
    (word.cases & Cases.nominative) !== 0 &&
    !(word.classes & Is.time && !(word.classes & Is.name)) &&
    agrees(word, verb)
  );
}

/** The nominative phrase between two words that is likeliest the subject of the verb. */
function bestNominative(words: readonly Word[], from: number, to: number, verb: Word | null, prefer: 'first' | 'last'): WordRange | null {
  let best: WordRange | null = null;
  let bestScore = -1;
  for (let i = from; i < to;) {
    const word = words[i];
    if (!word) break;
    if (word.classes & Is.preposition && !(word.classes & Is.name)) {
      i = skipPrepositional(words, i, to);
      continue;
    }
    // "gen. w st. spocz. Jan Kos": an abbreviation that the dictionary does not know as a role.
    if (words[i + 1]?.form === '.' && words[i + 2]?.kind === 'word' && !word.capital && !(word.classes & Is.role)) {
      i += 2;
      continue;
    }
    const end = isHead(word, null) ? endOfPhrase(words, i, to) : i + 1;
    if (!isHead(word, isSeveral(words, i, end) ? plural(verb) : verb)) {
      i++;
      continue;
    }
    // "powiedziała PAP rzeczniczka": whom it was told, in letters that do not inflect.
    if (prefer === 'first' && isAcronym(word) && (words[i + 1]?.classes ?? 0) & Is.role && isHead(words[i + 1] ?? word, verb)) {
      i++;
      continue;
    }
    // "Zapytana, czy …, odparła": no noun, nobody who speaks.
    if (words.slice(i, end).every(({ classes }) => classes & Is.adjective)) {
      i = end;
      continue;
    }
    const score = scoreOf(words, i, end);
    if (score > bestScore || (score === bestScore && prefer === 'last')) {
      best = { from: withDeterminer(words, i, from), to: end };
      bestScore = score;
    }
    i = end;
  }
  return best;
}

function isAcronym({ form, kind }: Word): boolean {
  return kind === 'word' && form.length > 1 && form === form.toUpperCase();
}

/** "Londyn oraz Bruksela": two nominatives speak in the plural. */
function isSeveral(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i + 1 < to; i++)
    if ((words[i]?.classes ?? 0) & Is.conjunction && (words[i + 1]?.cases ?? 0) & Cases.nominative) return true;
  return false;
}

/** Any verb in the plural agrees with several. */
function plural(verb: Word | null): Word | null {
  return verb && verb.agreement & Agreement.plural ? null : verb;
}

/** A name or an unambiguous nominative speaks for itself; a nominative that may be an accusative does not. */
function scoreOf(words: readonly Word[], from: number, to: number): number {
  let score = /^\d|^(?:dwa|trzy|cztery|kilka)$/.test(words[from]?.lower ?? '') ? 0 : 1;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || !(word.cases & Cases.nominative) || word.kind === 'number') continue;
    if (!(word.cases & Cases.accusative)) score = Math.max(score, 3);
    else if (word.classes & Is.name) score = Math.max(score, 2);
  }
  return score;
}

function withDeterminer(words: readonly Word[], at: number, from: number): number {
  return at > from && /^(?:jego|jej|ich)$/.test(words[at - 1]?.lower ?? '') ? at - 1 : at;
}

function isPronoun(words: readonly Word[], { from, to }: WordRange): boolean {
  return to - from === 1 && ((words[from]?.classes ?? 0) & Is.pronoun) !== 0;
}

/** "sąsiadka, która stwierdziła": the phrase before the relative pronoun. */
function antecedent(words: readonly Word[], at: number, from: number, verb: Word): Subject | null {
  const end = words[at - 1]?.form === ',' ? at - 1 : at;
  const start = clauseStart(words, end, from);
  let best: WordRange | null = null;
  for (let i = start; i < end; i++) {
    const word = words[i];
    if (!word || word.kind !== 'word' || !(word.classes & Is.noun) || word.classes & (Is.time | Is.adjective)) continue;
    if (!agrees(word, verb)) continue;
    best = { from: i, to: Math.min(end, endOfPhrase(words, i, end)) };
    i = best.to - 1;
  }
  return best ? { phrase: best, from: start, to: at + 1, pronoun: false, relative: true } : null;
}

/** Who speaks, after the cue: a nominative ("powiedział w czwartek szef klubu"), a genitive after zdaniem and według. */
export function subjectAfter(words: readonly Word[], at: number, to: number, cue: Word): Subject | null {
  if (cue.cue?.form === 'preposition') return genitiveAfter(words, at, to);
  const end = clauseEnd(words, at, to);
  if (cue.cue?.form === 'impersonal') return sourceOf(words, at, end);
  if (isReceiving(cue)) return placeOf(words, at, end);
  if (cue.cue?.lemma === 'wynikać') return evidenceOf(words, at, end);
  // "tłumaczył, odpowiadając na pytania, Timmermans" is rare; without commas it is not.
  const phrase =
    bestNominative(words, at, end, cue, 'first') ??
    ((words[end]?.classes ?? 0) & Is.participle ? bestNominative(words, end + 1, clauseEnd(words, end + 1, to), cue, 'last') : null);
  // "widniało w komunikacie Kremla"
  if (!phrase) return cue.agreement & Agreement.neuter && !(cue.agreement & Agreement.masculine) ? sourceOf(words, at, end) : null;
  let { to: last } = phrase;
  let after = last;
  const next = words[last + 1];
  // "prawnik Bibi, Saiful Mulook" · "Brian Strutton, sekretarz generalny związku"
  if (
    words[last]?.form === ',' &&
    next &&
    isHead(next, cue) &&
    (next.classes & (Is.role | Is.name)) !== 0 &&
    !next.cue &&
    !((words[phrase.from]?.classes ?? 0) & Is.name && next.classes & Is.name)
  ) {
    const close = endOfPhrase(words, last + 1, to);
    if (next.classes & Is.name) last = close;
    after = close;
  }
  return {
    phrase: { from: phrase.from, to: last },
    from: at,
    to: Math.max(after, last),
    pronoun: isPronoun(words, phrase),
    relative: false,
  };
}

/** The subject of the nearest verb before `at`, before or after that verb; the antecedent of "który". */
export function mainSubject(words: readonly Word[], at: number): Subject | null {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i];
    if (!word || word.kind !== 'word' || !(word.classes & Is.verb) || word.classes & Is.noun) continue;
    const agreeing = (word.cue ?? word.agreement) ? word : null;
    const start = clauseStart(words, i, 0);
    const relative = words[start - 1];
    if (relative && relative.classes & Is.relative) {
      const found = antecedent(words, start - 1, 0, word);
      if (found) return found;
    }
    const phrase =
      bestNominative(words, start, i, agreeing, 'last') ??
      bestNominative(words, i + 1, Math.min(at, clauseEnd(words, i + 1, words.length)), agreeing, 'first');
    if (phrase) return { phrase, from: start, to: i, pronoun: isPronoun(words, phrase), relative: false };
  }
  return null;
}

/** Skips whom, when, where and how: "dziennikarzom w czwartek w Sejmie". */
export function skipAdjuncts(words: readonly Word[], start: number, to: number, cue: CueReading | null): number {
  const clause = clauseEnd(words, start, to);
  const mark = words[clause];
  // Whatever stands before ", że" is no content: "poinformowała polskie załogi, że …".
  if (
    mark?.form === ':' ||
    (mark && mark.classes & Is.complementizer) ||
    (mark?.form === ',' && (words[clause + 1]?.classes ?? 0) & (Is.complementizer | Is.purpose | Is.question))
  )
    return clause;
  if (!cue) return mark?.kind === 'mark' ? clause : start;
  let at = start;
  while (at < clause) {
    const word = words[at];
    if (!word) break;
    if (word.classes & Is.preposition && !(word.classes & Is.name)) at = skipPrepositional(words, at, clause);
    else if (
      word.classes & (Is.adverb | Is.time) ||
      word.lower === 'się' ||
      (word.cases !== 0 && !(word.cases & (Cases.accusative | Cases.nominative | Cases.genitive)))
    )
      at++;
    else break;
  }
  return at;
}
