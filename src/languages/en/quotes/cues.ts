import { Frame, type CueForm, type CueReading, type CueStrength } from '../../quotation.js';
import { parseTable } from '../../table.js';
import cueTable from './cues.tsv';
import irregularTable from './irregular.tsv';

/** A cue that begins with some verb form: the words that must follow ("point" + "out"). */
interface CueEntry {
  particles: string[];
  reading: Omit<CueReading, 'length'>;
}

const irregular = new Map(parseTable(irregularTable).map(([lemma = '', past = '', participle = '']) => [lemma, { past, participle }]));

const doubling = /[^aeiou][aeiou][bdgklmnprt]$/;
const doubled = new Set([
  'quip',
  'admit',
  'rebut',
  'plan',
  'nod',
  'chat',
  'sob',
  'blab',
  'pen',
  'jot',
  'sum',
  'chip',
  'rap',
  'slam',
  'pan',
  'knock',
  'blog',
  'dub',
  'rip',
  'beg',
  'bet',
  'submit',
  'permit',
  'compel',
  'refer',
  'infer',
  'demur',
  'concur',
  'snap',
  'tip',
  'ban',
  'urge',
  'plug',
  'shrug',
  'transmit',
]);

/** "labelled", "signalling" beside "labeled", "signaling". */
function britishForms(verb: string): [string, CueForm][] {
  if (!/[^aeiou][aeiou]l$/.test(verb) || doubled.has(verb)) return [];
  return [
    [`${verb}led`, 'finite'],
    [`${verb}ling`, 'participle'],
  ];
}

/** The forms of a verb and what each is. The past form of a regular verb is its participle too: see `readCue`. */
function inflect(verb: string): [string, CueForm][] {
  const forms: [string, CueForm][] = [[verb, 'infinitive']];
  const sibilant = /(?:s|x|z|ch|sh|o)$/.test(verb);
  forms.push([/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}${sibilant ? 'es' : 's'}`, 'finite']);
  const stem = doubled.has(verb) && doubling.test(verb) ? verb + verb.slice(-1) : verb;
  forms.push([
    /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : /ie$/.test(stem) ? `${stem.slice(0, -2)}ying` : `${stem}ing`,
    'participle',
  ]);
  const own = irregular.get(verb);
  if (own) {
    forms.push([own.past, 'finite']);
    if (own.participle !== own.past) forms.push([own.participle, 'passive']);
  } else forms.push([/e$/.test(stem) ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`, 'finite']);
  return forms;
}

function generateForms(): ReadonlyMap<string, CueEntry[]> {
  const byForm = new Map<string, CueEntry[]>();
  for (const [phrase = '', frameNames = '', strength = 'speech'] of parseTable(cueTable)) {
    const [verb = '', ...particles] = phrase.split(' ');
    let frames = 0;
    for (const name of frameNames.split(' ')) frames |= Frame[name as keyof typeof Frame];
    for (const [form, kind] of [...inflect(verb), ...britishForms(verb)]) {
      const entries = byForm.get(form) ?? [];
      if (entries.length === 0) byForm.set(form, entries);
      entries.push({ particles, reading: { lemma: phrase, form: kind, frames, strength: strength as CueStrength } });
      // The longest phrase is tried first.
      entries.sort((a, b) => b.particles.length - a.particles.length);
    }
  }
  return byForm;
}

/** Every cue of `cues.tsv` by the form of its verb. */
const cuesByForm = generateForms();

/** The cue that begins with the word `forms[0]`; the words after it tell phrases apart. */
export function readCue(lower: string, next: (offset: number) => string): CueReading | null {
  for (const { particles, reading } of cuesByForm.get(lower) ?? []) {
    if (particles.every((particle, i) => next(i + 1) === particle)) return { ...reading, length: particles.length + 1 };
  }
  return null;
}
