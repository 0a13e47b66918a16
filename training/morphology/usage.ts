import { tokenize } from '../../src/text/tokens.js';
import { parseTag, type Tag } from '../../src/morphology/tag.js';
import { readLines } from '../lines.js';
import type { Entry } from './entries.js';

/** Marks after which a capital tells nothing. */
const opening = /^(?:[.?!…:;"„”«»(–—-]|\.\.\.)$/;

/** How often each form stands in running text where its capital is its own. */
export function countForms(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    let initial = true;
    for (const { form, kind } of tokenize(text, 0, text.length)) {
      if (kind === 'word' && !(initial && form !== form.toLowerCase())) counts.set(form, (counts.get(form) ?? 0) + 1);
      initial = kind === 'mark' && (opening.test(form) || initial);
    }
  }
  return counts;
}

/** The text of NKJP as its named-entity file gives it: one token a line, sentences between blank lines. */
export function* readTokenLines(path: string): Iterable<string> {
  let words: string[] = [];
  for (const line of readLines(path)) {
    if (line === '' || line.startsWith('-DOCSTART')) {
      yield words.join(' ');
      words = [];
    } else words.push(line.slice(0, line.indexOf('\t')));
  }
}

/** The third column of a table: the transcripts of the Sejm. */
export function* readTextColumn(path: string): Iterable<string> {
  for (const line of readLines(path)) yield line.split('\t')[2] ?? '';
}

interface Reading {
  lemma: string;
  cells: string[];
}

const passes = 12;
// A lemma that no form of the corpus is sure of still has a chance.
const floor = 0.02;

/**
 * How likely each reading of a form is. No corpus with chosen readings is free, so the shares are estimated from plain
 * text: a reading is as likely as its lemma is frequent, times how often words of its kind take its features; both
 * are counted over all forms, ambiguous ones shared out by the last estimate (expectation maximisation).
 */
export class Usage {
  private lemmas = new Map<string, number>();
  private features = new Map<string, number>();
  private totals = new Map<string, number>();
  private readonly readings = new Map<string, Reading>();

  constructor(forms: { count: number; entries: Entry[] }[]) {
    const prepared = forms.map(({ count, entries }) => ({ count, readings: entries.map((entry) => this.readingOf(entry)) }));
    for (let pass = 0; pass < passes; pass++) {
      const lemmas = new Map<string, number>();
      const features = new Map<string, number>();
      for (const { count, readings } of prepared) {
        const scores = readings.map((reading) => (pass === 0 ? 1 : this.scoreOf(reading)));
        const sum = scores.reduce((total, score) => total + score, 0);
        for (const [index, reading] of readings.entries()) {
          const share = sum > 0 ? (count * (scores[index] ?? 0)) / sum : 0;
          lemmas.set(reading.lemma, (lemmas.get(reading.lemma) ?? 0) + share);
          for (const cell of reading.cells) features.set(cell, (features.get(cell) ?? 0) + share / reading.cells.length);
        }
      }
      this.lemmas = lemmas;
      this.features = features;
      this.totals = new Map();
      for (const [cell, count] of features) this.totals.set(kindOf(cell), (this.totals.get(kindOf(cell)) ?? 0) + count);
    }
  }

  score(entry: Entry): number {
    return this.scoreOf(this.readingOf(entry));
  }

  private scoreOf({ lemma, cells }: Reading): number {
    let share = 0;
    for (const cell of cells) share += ((this.features.get(cell) ?? 0) + 1) / ((this.totals.get(kindOf(cell)) ?? 0) + 1000);
    return ((this.lemmas.get(lemma) ?? 0) + floor) * share;
  }

  private readingOf({ lemma, tag }: Entry): Reading {
    const key = `${lemma}\t${tag}`;
    let reading = this.readings.get(key);
    if (!reading) {
      const parsed = parseTag(tag);
      this.readings.set(key, (reading = { lemma: `${lemma}\t${paradigmOf(parsed)}`, cells: cellsOf(parsed) }));
    }
    return reading;
  }
}

/** Words of one lemma that inflect together. */
function paradigmOf({ pos, name, genders }: Tag): string {
  return pos === 'noun' ? `noun ${name ?? ''} ${genders}` : pos;
}

/** The features of a tag, one cell for each number, case and, where the word agrees, gender. */
function cellsOf(tag: Tag): string[] {
  const { pos, form, numbers, cases, genders, person, degree } = tag;
  const kind = form === null ? pos : form === 'gerund' || form === 'active' || form === 'passive' ? `verb ${form}` : 'verb';
  const agrees = pos !== 'noun' && form !== 'gerund';
  const head = `${kind}|${form ?? ''} ${person} ${degree ?? ''}`;
  const cells = [];
  for (const number of bitsOf(numbers)) {
    for (const grammaticalCase of bitsOf(cases)) {
      for (const gender of agrees ? bitsOf(genders) : [0]) cells.push(`${head} ${number} ${grammaticalCase} ${gender}`);
    }
  }
  return cells;
}

function kindOf(cell: string): string {
  return cell.slice(0, cell.indexOf('|'));
}

function bitsOf(set: number): number[] {
  const bits = [];
  for (let bit = 1; bit <= set; bit <<= 1) if (set & bit) bits.push(bit);
  return bits.length > 0 ? bits : [0];
}
