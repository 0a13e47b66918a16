import type { Analysis } from '../../../morphology/analysis.js';
import { Numbers } from '../../../morphology/tag.js';
import { Frame, type CueForm, type CueReading, type CueStrength, type Word } from '../../quotation.js';
import { parseTable } from '../../table.js';
import cueTable from './cues.tsv';

/** A verb that reports, with the words that must stand near it: "zwrócić" + "uwagę", "przyznać" + "się". */
interface CueEntry {
  phrase: string;
  particles: string[];
  frames: number;
  strength: CueStrength;
}

const entriesByVerb = readEntries();

function readEntries(): ReadonlyMap<string, CueEntry[]> {
  const byVerb = new Map<string, CueEntry[]>();
  for (const [phrase = '', frameNames = '', strength = 'speech'] of parseTable(cueTable)) {
    const words = phrase.split(' ');
    const negated = words[0] === 'nie';
    const verb = (negated ? words[1] : words[0]) ?? '';
    let frames = 0;
    for (const name of frameNames.split(' ')) frames |= Frame[name as keyof typeof Frame];
    const entries = byVerb.get(verb) ?? [];
    if (entries.length === 0) byVerb.set(verb, entries);
    entries.push({ phrase, particles: words.slice(negated ? 2 : 1), frames, strength: strength as CueStrength });
    // The longest phrase is tried first.
    entries.sort((a, b) => b.particles.length - a.particles.length);
  }
  return byVerb;
}

const forms: Readonly<Record<string, CueForm>> = {
  present: 'finite',
  past: 'finite',
  future: 'finite',
  impersonal: 'impersonal',
  adverbial: 'participle',
};

// How far from its verb a particle may stand: "zwrócił też na to uwagę", "przyznał się".
const reach = 4;

// "czytamy w raporcie", "słyszymy w agencji": the author's first person, the source stands as a place.
const receiving = new Set(['czytać', 'przeczytać', 'słyszeć', 'usłyszeć', 'dowiedzieć się', 'dowiadywać się']);

/** Is the cue one of receiving words in the first person? */
export function isReceiving({ cue }: Word): boolean {
  return cue?.strength === 'hearsay' && receiving.has(cue.lemma);
}

/** The cue that one of the readings of the word at `i` is. The second person reports nothing to the reader. */
export function readCue(
  words: readonly Word[],
  i: number,
  analyses: readonly Analysis[],
): { reading: CueReading; analysis: Analysis } | null {
  for (const analysis of analyses) {
    const { tag, lemma } = analysis;
    const form = tag.pos === 'verb' && tag.form ? forms[tag.form] : undefined;
    if (!form || tag.person === 2) continue;
    for (const { phrase, particles, frames, strength } of entriesByVerb.get(lemma) ?? []) {
      if (!particles.every((particle) => standsNear(words, i, particle))) continue;
      const receives = receiving.has(phrase);
      if (receives !== (tag.person === 1 && (tag.numbers & Numbers.plural) !== 0) && !(frames & Frame.parenthesis && tag.person === 3))
        continue;
      const own = tag.person === 1 && !receives;
      if (own && tag.form !== 'past') continue;
      const follows = particles[0] !== undefined && words[i + 1]?.lower === particles[0];
      return { reading: { lemma: phrase, form, frames, strength, length: follows ? 2 : 1, ...(own && { own }) }, analysis };
    }
  }
  return null;
}

function standsNear(words: readonly Word[], i: number, particle: string): boolean {
  for (let at = Math.max(0, i - 2); at <= i + reach; at++) {
    const word = words[at];
    if (!word) break;
    if (word.kind !== 'word' && at > i) break;
    if (word.lower === particle) return true;
  }
  return false;
}
