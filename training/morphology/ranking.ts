import { join } from 'node:path';
import { readTable } from '../lines.js';
import type { Entry } from './entries.js';
import { Usage } from './usage.js';

/** Stands in the list of a capitalised form's readings where those of its small-letter form belong. */
export const smallLetters: Entry = { lemma: '', base: '', tag: '' };

// A noun made of a verb has a meaning of its own when the dictionary lists it: "zdjęcie", "życie", "pytanie".
const nounsOfVerbs = 0.05;

/** Orders the readings of each form, the likeliest first. */
export class Ranking {
  private readonly known = new Map<string, Entry[]>();
  private readonly preferred = new Map<string, string>();
  private usage: Usage | null = null;

  /** `counts`: how often each form stands in text. */
  constructor(private readonly counts: Map<string, number>) {
    for (const { form = '', lemma = '', pos = '' } of readTable(join('training', 'morphology', 'preferences.tsv'))) {
      this.preferred.set(form, `${lemma}\t${pos}`);
    }
  }

  /** First all forms are shown, then the shares estimated, then any form can be ordered. */
  gather(form: string, entries: Entry[]): void {
    if (this.counts.has(form) || this.counts.has(form.charAt(0).toUpperCase() + form.slice(1))) this.known.set(form, entries);
  }

  estimate(): void {
    const forms = [...this.counts].map(([form, count]) => ({ count, entries: this.allReadings(form) }));
    this.usage = new Usage(forms.filter(({ entries }) => entries.length > 0));
  }

  order(form: string, entries: Entry[]): Entry[] {
    const small = this.counts.has(form) && form !== form.toLowerCase() ? (this.known.get(form.toLowerCase()) ?? []) : [];
    const noun = entries.some(({ lemma, tag }) => tag.startsWith('noun') && /[nc]ie$/.test(lemma));
    const scored = entries.map((entry) => ({ entry, score: this.score(form, entry) * (noun && isGerund(entry) ? nounsOfVerbs : 1) }));
    if (small.length > 0) scored.push({ entry: smallLetters, score: Math.max(...small.map((entry) => this.score(form, entry))) });
    scored.sort((a, b) => b.score - a.score || (keyOf(a.entry) < keyOf(b.entry) ? -1 : 1));
    // At the end of the list the mark says nothing.
    if (scored.at(-1)?.entry === smallLetters) scored.pop();
    return scored.map(({ entry }) => entry);
  }

  private score(form: string, entry: Entry): number {
    const preferred = this.preferred.get(form);
    const bonus = preferred !== undefined && preferred === `${entry.lemma}\t${entry.tag.split(' ')[0] ?? ''}` ? 1e9 : 0;
    return (this.usage?.score(entry) ?? 0) + bonus;
  }

  private allReadings(form: string): Entry[] {
    const small = form.toLowerCase();
    return [...(this.known.get(form) ?? []), ...(small === form ? [] : (this.known.get(small) ?? []))];
  }
}

function isGerund({ tag }: Entry): boolean {
  return tag.startsWith('verb ger');
}

function keyOf({ lemma, tag }: Entry): string {
  return `${lemma}\t${tag}`;
}
