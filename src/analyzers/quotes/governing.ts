import { Frame, WordClass as Is, type QuoteGrammar, type Subject, type Word } from '../../languages/quotation.js';
import type { Span } from '../../text/span.js';
import { makeAct, speakerOf, type Act } from './act.js';
import { isDash, type Clause } from './clause.js';
import { contentOf, countWords, hasString, isWhole } from './content.js';
import { endOfClause, endOfFragment, endOfObject, endOfRelative, endOfStrings } from './ends.js';
import type { Statement } from './statements.js';

/** She said that …, she said: …, she said “…”, she said he would … */
export function governing(statement: Statement, clause: Clause, acts: readonly Act[], grammar: QuoteGrammar): Act | null {
  const { words, breaks } = statement;
  const { cue, subject, right, follows, inverted, reading } = clause;
  if ((inverted && !grammar.dropsSubjects && !(cue === 0 && follows === 'colon')) || follows === 'nothing' || follows === 'other')
    return null;
  if (!subject && reading.form === 'finite' && !grammar.dropsSubjects && !isCoordinated(words, cue)) return null;
  const governor = subject ? null : findGovernor(words, cue, acts, grammar);
  if (!subject && !governor && !grammar.dropsSubjects) return null;
  if (follows === 'clause' && !holdsVerb(words, right) && !(reading.lemma === 'say' && countWords(words, right, words.length) > 3))
    return null;
  if (follows === 'object' && !isReport(words, right)) return null;
  let start = right;
  if (follows === 'that') start = words[right]?.form === ',' ? right + 2 : right + 1;
  else if (follows === 'purpose' || (follows === 'whether' && words[right]?.form === ',')) start = right + 1;
  else if (follows === 'colon' || follows === 'comma-string') start = right + 1;
  const string = words[start];
  let end = endOfClause(words, breaks, start);
  const introduced = follows === 'colon' || follows === 'comma-string';
  if (string?.kind === 'string' && (isWhole(string) || (introduced && /[.!?]['’]?$/.test(string.form)))) end = endOfStrings(words, start);
  else if (subject?.relative) end = endOfRelative(words, start, end);
  else if (follows === 'object') end = endOfObject(words, start, end);
  else if (string?.kind === 'string' && !(reading.frames & (Frame.that | Frame.clause))) end = endOfFragment(words, start);
  const content = contentOf(statement, start, end);
  if (!content) return null;
  const act = makeAct(`speaker-cue-${follows === 'comma-string' ? 'string' : follows}`, statement, clause, [content]);
  if (reading.strength === 'attitude' && !hasString(words, start, end)) act.reported = false;
  if (governor && 'contents' in governor) act.sameAs = governor;
  else if (governor) act.speaker = speakerOf(words, governor);
  return act;
}

/**
 * Who speaks when the cue has no subject of its own: the speaker of the report that it continues ("said …, adding that"),
 * else the subject of the sentence ("The mayor left and said …").
 */
function findGovernor(words: readonly Word[], cue: number, acts: readonly Act[], grammar: QuoteGrammar): Act | Subject | null {
  const word = words[cue];
  const last = acts.at(-1) ?? null;
  if (!word || (last?.rule.startsWith('content') && !isAround(last, word))) return last;
  const coordinated = findCoordinated(words, cue, acts);
  if (coordinated) return coordinated;
  const subject = grammar.mainSubject(words, cue);
  if (!subject) return !grammar.dropsSubjects || word.cue?.form === 'participle' || isCoordinated(words, cue) ? last : null;
  const speaker = speakerOf(words, subject);
  return acts.findLast((act) => act.speaker?.start === speaker.start) ?? subject;
}

/** Putin – jak podano – przedstawił plan i zapowiedział, że …: the words on both sides are reported, this cue among them. */
function isAround({ contents }: Act, { start, end }: Span): boolean {
  return contents.length > 1 && contents.some((content) => content.start <= start && end <= content.end);
}

/** "Ewa napisała, że chleb szkodzi ptakom, i poprosiła, by …": a comma before "and" closes what the first cue reports; both agree. */
function findCoordinated(words: readonly Word[], cue: number, acts: readonly Act[]): Act | null {
  const verb = words[cue];
  let at = cue - 1;
  while (at > 1 && (words[at]?.classes ?? 0) & Is.adverb) at--;
  if (!verb?.agreement || words[at - 1]?.form !== ',' || !((words[at]?.classes ?? 0) & Is.conjunction)) return null;
  return acts.find(({ agreement, cue: first }) => first && agreement !== 0 && (agreement & verb.agreement) === verb.agreement) ?? null;
}

/** Does a verb without a subject share the one before: "He left and said", "He came, saw and said"? */
function isCoordinated(words: readonly Word[], cue: number): boolean {
  let at = cue - 1;
  while (at > 0 && (words[at]?.classes ?? 0) & (Is.adverb | Is.auxiliary)) at--;
  const before = words[at];
  return before !== undefined && (before.form === ',' || isDash(before) || (before.classes & (Is.conjunction | Is.subordinator)) !== 0);
}

/** An object reports words when it has a verb or a figure ("calling for rates to fall", "cited a loss of $3m"), or is a naming. */
function isReport(words: readonly Word[], from: number): boolean {
  return words
    .slice(from)
    .some(
      ({ kind, classes, lower }) =>
        kind === 'string' || kind === 'number' || lower === 'to' || lower === 'as' || (classes & (Is.verb | Is.participle)) !== 0,
    );
}

/** A bare clause has a verb of its own: "said the deal was off", but not "said goodbye". */
function holdsVerb(words: readonly Word[], from: number): boolean {
  return words.slice(from).some(({ kind, classes }) => kind === 'string' || (classes & Is.verb) !== 0);
}
