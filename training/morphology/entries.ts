import { readFileSync } from 'node:fs';
import { forEachLine } from '../lines.js';
import { readMorfologik } from './cfsa2.js';
import { mergeFeatures, readNameClasses, readTag, writeTag, type Features } from './tagset.js';

/** One analysis of a form before packing. `base`: the nominative of the same number. */
export interface Entry {
  lemma: string;
  base: string;
  tag: string;
}

export interface Row {
  form: string;
  lemma: string;
  features: Features;
}

// Words of other times and of dialects only add readings that a newspaper does not have.
const unusual = /daw\.|przest\.|gwar\.|indyw\.|reg\.|arch/;

/** The rows of polish.dict. Names have no class there. */
export function readOldDictionary(path: string): Row[] {
  const rows: Row[] = [];
  readMorfologik(readFileSync(path), ({ form, lemma, tags }) => {
    const capital = /^\p{Lu}/u.test(lemma);
    for (const tag of tags.split('+')) {
      if (isDerived(form, tag)) continue;
      const features = readTag(tag, capital && tag.startsWith('subst') ? 'name' : '');
      if (features) rows.push({ form, lemma, features });
    }
  });
  return rows;
}

/** The rows that sgjp.py wrote. */
export function readNewDictionary(path: string): Row[] {
  const rows: Row[] = [];
  forEachLine(path, (line) => {
    const [form = '', marked = '', tag = '', classes = '', qualifiers = ''] = line.split('\t');
    const lemma = marked.replace(/(?<=.):.*/, '');
    if (line.startsWith('# ') || isDerived(form, tag)) return;
    // Morfeusz reads "Damski" as the adjective too; the program looks a capitalised word up in small letters itself.
    if (/^\p{Lu}/u.test(form) && !/^\p{Lu}/u.test(lemma)) return;
    if (unusual.test(qualifiers) && !/^\p{Lu}/u.test(lemma)) return;
    const names = tag.startsWith('subst') || tag.startsWith('depr') ? readNameClasses(classes, lemma) : [''];
    for (const name of names) {
      const features = readTag(tag, name);
      if (features) rows.push({ form, lemma, features });
    }
  });
  return rows;
}

/** Negated participles and superlatives are made from the others by a prefix when the program runs. */
function isDerived(form: string, tag: string): boolean {
  return tag.includes(':neg') ? form.startsWith('nie') : tag.includes(':sup') && form.startsWith('naj');
}

/**
 * Hands every form with its merged analyses to `take`, in the order of the forms. `counts`: how often forms are used. A later source adds to a form what
 * no earlier source knows: another lemma of it, when the form is a name or unknown there.
 */
export function mergeSources(sources: Row[][], counts: ReadonlyMap<string, number>, take: (form: string, entries: Entry[]) => void): void {
  const plurals = new Map<string, string>();
  const count = (form: string | undefined): number => (form === undefined ? -1 : (counts.get(form) ?? 0));
  for (const rows of sources) {
    for (const { form, lemma, features } of rows) {
      const key = pluralKey(lemma, features);
      // Of "Niemcowie" and "Niemcy" the commoner one is the base form.
      if (key !== null && (features.cases & 1) !== 0 && count(form) > count(plurals.get(key))) plurals.set(key, form);
    }
  }
  const at = sources.map(() => 0);
  for (;;) {
    let form: string | null = null;
    for (const [index, rows] of sources.entries()) {
      const next = rows[at[index] ?? 0]?.form;
      if (next !== undefined && (form === null || next < form)) form = next;
    }
    if (form === null) return;
    const known: Row[] = [];
    for (const [index, rows] of sources.entries()) {
      const found: Row[] = [];
      for (let row = rows[at[index] ?? 0]; row?.form === form; row = rows[at[index] ?? 0]) {
        found.push(row);
        at[index] = (at[index] ?? 0) + 1;
      }
      known.push(...found.filter((row) => adds(row, known)));
    }
    take(form, toEntries(known, plurals));
  }
}

function adds(row: Row, known: Row[]): boolean {
  if (known.length === 0) return true;
  if (known.some(({ lemma }) => lemma === row.lemma)) return false;
  return row.features.name !== '' || known.every(({ features }) => features.name !== '');
}

function pluralKey(lemma: string, { pos, numbers, genders }: Features): string | null {
  return pos === 'noun' && numbers === 2 ? `${lemma}\t${genders}` : null;
}

function toEntries(rows: Row[], plurals: Map<string, string>): Entry[] {
  const groups = new Map<string, { lemma: string; base: string; list: Features[] }>();
  for (const { lemma, features } of rows) {
    const key = pluralKey(lemma, features);
    const base = key === null ? lemma : (plurals.get(key) ?? lemma);
    const group = groups.get(`${lemma}\t${base}`);
    if (group) group.list.push(features);
    else groups.set(`${lemma}\t${base}`, { lemma, base, list: [features] });
  }
  return [...groups.values()].flatMap(({ lemma, base, list }) =>
    mergeFeatures(list).map((features) => ({ lemma, base, tag: writeTag(features) })),
  );
}

/** Rows in the order of their forms. */
export function sortRows(rows: Row[]): Row[] {
  return rows.sort((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : 0));
}
