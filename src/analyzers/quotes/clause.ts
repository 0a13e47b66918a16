import { Frame, WordClass as Is, type CueReading, type QuoteGrammar, type Subject, type Word } from '../../languages/quotation.js';

const quoting = Frame.direct | Frame.fragment;

/** What the words after a reporting clause are to it. */
export type Following =
  'that' | 'purpose' | 'colon' | 'string' | 'comma-string' | 'clause' | 'infinitive' | 'whether' | 'object' | 'nothing' | 'other';

/** A cue with who speaks, as far as the clause tells, and what follows it. */
export interface Clause {
  cue: number;
  reading: CueReading;
  subject: Subject | null;
  /** Does who speaks stand after the cue? */
  inverted: boolean;
  /** The clause's first word: of its subject or its cue. */
  left: number;
  /** Where what follows the clause begins: the mark or the word. */
  right: number;
  follows: Following;
}

/** Reads the clause of the cue at `cue`; nothing before `from` belongs to it. */
export function readClause(words: readonly Word[], cue: number, from: number, grammar: QuoteGrammar): Clause | null {
  const reading = words[cue]?.cue;
  if (!reading) return null;
  const to = words.length;
  const end = cue + reading.length;
  const finite = reading.form === 'finite';
  const subject =
    finite || reading.form === 'impersonal'
      ? grammar.subjectBefore(words, cue, from)
      : reading.form === 'participle' && !grammar.dropsSubjects
        ? subjectOfParticiple(words, cue, from, grammar)
        : null;
  const impersonal = reading.form === 'impersonal';
  if (!subject && ((finite && (grammar.dropsSubjects || cue === from || isSeparator(words[cue - 1]))) || impersonal)) {
    const after = grammar.subjectAfter(words, end, to, words[cue] as Word);
    if (after) {
      const right = skipAside(words, grammar.skipAdjuncts(words, after.to, to, null), to);
      return { cue, reading, subject: after, inverted: true, left: cue, right, follows: whatFollows(words, right, to, reading) };
    }
  }
  const right = grammar.skipAdjuncts(words, end, to, reading);
  return {
    cue,
    reading,
    subject,
    inverted: false,
    left: subject ? subject.from : cue,
    right,
    follows: whatFollows(words, right, to, reading),
  };
}

/** "footage of Trump saying that …": the name right before a participle is who speaks. */
function subjectOfParticiple(words: readonly Word[], cue: number, from: number, grammar: QuoteGrammar): Subject | null {
  let name = cue;
  while (name > from && (words[name - 1]?.classes ?? 0) & Is.name) name--;
  return name < cue ? grammar.subjectBefore(words, cue, name) : null;
}

/** "said Harvey, a delegate from Houston, “…”": an aside after who speaks, up to a string. */
function skipAside(words: readonly Word[], at: number, to: number): number {
  if (words[at]?.form !== ',') return at;
  for (let i = at + 1; i < to; i++) {
    const word = words[i];
    if (!word) break;
    if (word.kind === 'string') return words[i - 1]?.form === ',' || words[i - 1]?.form === ':' ? i - 1 : at;
    if (word.cue && (word.cue.form === 'finite' || word.cue.form === 'participle')) return at;
  }
  return at;
}

/** May a reporting clause begin or end beside this word: after a string, a comma, a dash? */
export function isSeparator(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === 'string' || (word.kind === 'mark' && /^[,–—-]$/.test(word.form)));
}

function whatFollows(words: readonly Word[], at: number, to: number, { frames }: CueReading): Following {
  const word = words[at];
  const next = words[at + 1];
  if (!word || at >= to) return 'nothing';
  if (word.kind === 'string') return frames & quoting ? 'string' : 'other';
  if (word.kind === 'mark') {
    if (word.form === ':') return at + 1 < to ? 'colon' : 'nothing';
    if (word.form !== ',' || at + 1 >= to || !next) return 'nothing';
    if (next.kind === 'string') return frames & quoting ? 'comma-string' : 'nothing';
    if (next.classes & Is.complementizer) return frames & Frame.that ? 'that' : 'nothing';
    if (next.classes & Is.purpose && frames & Frame.purpose) return 'purpose';
    return next.classes & Is.question && frames & Frame.whether ? 'whether' : 'nothing';
  }
  if (word.classes & Is.complementizer) return frames & Frame.that ? 'that' : 'other';
  if (frames & Frame.infinitive && (word.lower === 'to' || word.classes & Is.infinitive)) return 'infinitive';
  if (frames & Frame.whether && word.classes & Is.question) return 'whether';
  if (frames & Frame.clause) return 'clause';
  return frames & Frame.object ? 'object' : 'other';
}

export function isDash(word: Word | undefined): boolean {
  return word?.kind === 'mark' && /^[–—―-]$/.test(word.form);
}
