import { parseTable } from './table.js';

/**
 * What a language knows of dates, from two tables. `date-words.tsv`: a word (`*` stands for any ending), its class, its
 * value, and `small` if a capital makes another word of it. `date-patterns.tsv`: a pattern over the words of a sentence, and what it means.
 *
 * A pattern is a row of elements between spaces:
 * `{day}` a word of that class · `z|ze` one of these words · `r .` a word and a mark · `x?` may be left out ·
 * `<w|od>` must stand before, and is no part of the date · `>temu` must follow · `!{unit}` must not follow ·
 * `=shift:-1` sets a value · `@year` one of the rows that `@year:` defines.
 */
export interface DateGrammar {
  /** The readings of a word as it is written, or null. `opening`: it opens a sentence, so that its capital tells nothing. */
  readWord: (form: string, opening: boolean) => readonly DateWord[];
  /** Patterns by the word or `{class}` of their first element, the longest first. */
  patterns: ReadonlyMap<string, readonly DatePattern[]>;
}

export interface DateWord {
  class: string;
  value: string;
  /** With a capital it is another word, even at the head of a sentence: "maja", but "Maja Kowalska". */
  small: boolean;
}

export interface DatePattern {
  before: Matcher | null;
  elements: readonly DateElement[];
  after: { matcher: Matcher; wanted: boolean } | null;
  /** What the whole means: `day`, `month`, `relative` … */
  meaning: string;
  /** Values that the pattern sets by itself. */
  values: Readonly<Record<string, string>>;
}

interface DateElement {
  matcher: Matcher;
}

/** One of some words in small letters, or a class. */
export type Matcher = { words: ReadonlySet<string> } | { class: string };

export function readDateGrammar(words: string, patterns: string): DateGrammar {
  return { readWord: readWords(words), patterns: readPatterns(patterns) };
}

// Beyond a stem that the table writes with "*", an ending has at most this many letters.
const longestEnding = 4;

function readWords(source: string): DateGrammar['readWord'] {
  const whole = new Map<string, DateWord[]>();
  const stems = new Map<string, DateWord[]>();
  for (const [word = '', kind = '', value = '', note = ''] of parseTable(source)) {
    const map = word.endsWith('*') ? stems : whole;
    const key = word.endsWith('*') ? word.slice(0, -1) : word;
    map.set(key, [...(map.get(key) ?? []), { class: kind, value, small: note === 'small' }]);
  }
  const look = (form: string): readonly DateWord[] => {
    const found = whole.get(form);
    if (found) return found;
    for (let cut = 0; cut <= longestEnding && cut < form.length; cut++) {
      const byStem = stems.get(form.slice(0, form.length - cut));
      if (byStem) return byStem;
    }
    return [];
  };
  return (form, opening) => {
    const found = look(form);
    if (found.length > 0) return found;
    const first = form.charAt(0);
    if (form.length > 2 && form === form.toUpperCase() && form !== form.toLowerCase()) {
      const small = form.toLowerCase();
      const lower = look(small);
      return lower.length > 0 ? lower : look(first + small.slice(1));
    }
    if (!opening || first === first.toLowerCase()) return [];
    return look(first.toLowerCase() + form.slice(1)).filter(({ small }) => !small);
  };
}

function readPatterns(source: string): Map<string, DatePattern[]> {
  const macros = new Map<string, string[]>();
  const patterns = new Map<string, DatePattern[]>();
  for (const [pattern = '', meaning = ''] of parseTable(source)) {
    const name = /^(@\w+):$/.exec(pattern)?.[1];
    if (name !== undefined) macros.set(name, [...(macros.get(name) ?? []), meaning]);
    else for (const row of expand(pattern.split(' '), macros)) addPattern(patterns, compile(row, meaning));
  }
  for (const list of patterns.values()) list.sort((a, b) => b.elements.length - a.elements.length);
  return patterns;
}

/** Every row of elements that a pattern with optional elements and macros stands for. */
function expand(elements: readonly string[], macros: ReadonlyMap<string, readonly string[]>): string[][] {
  const [first, ...rest] = elements;
  if (first === undefined) return [[]];
  const optional = first.endsWith('?') && first.length > 1;
  const element = optional ? first.slice(0, -1) : first;
  const choices = element.startsWith('@') ? (macros.get(element) ?? []).map((row) => row.split(' ')) : [[element]];
  if (optional) choices.push([]);
  const tails = expand(rest, macros);
  return choices.flatMap((choice) => tails.map((tail) => [...choice, ...tail]));
}

function compile(row: readonly string[], meaning: string): DatePattern {
  const [kind = '', ...settings] = meaning.split(' ');
  const values: Record<string, string> = {};
  for (const setting of [...settings, ...row.filter((element) => element.startsWith('=')).map((element) => element.slice(1))]) {
    const [key = '', value = ''] = setting.split(':');
    values[key] = value;
  }
  const before = row.find((element) => element.startsWith('<') && element.endsWith('>'));
  const after = row.find((element) => (element.startsWith('>') || element.startsWith('!')) && element.length > 1);
  return {
    before: before === undefined ? null : compileMatcher(before.slice(1, -1)),
    elements: row
      .filter((element) => element === '–' || !/^[=<>!]./.test(element))
      .map((element) => ({ matcher: compileMatcher(element) })),
    after: after === undefined ? null : { matcher: compileMatcher(after.slice(1)), wanted: after.startsWith('>') },
    meaning: kind,
    values,
  };
}

function compileMatcher(element: string): Matcher {
  return element.startsWith('{') ? { class: element.slice(1, -1) } : { words: new Set(element.split('|')) };
}

function addPattern(patterns: Map<string, DatePattern[]>, pattern: DatePattern): void {
  const matcher = pattern.elements[0]?.matcher;
  if (!matcher) return;
  for (const key of 'class' in matcher ? [`{${matcher.class}}`] : matcher.words) patterns.set(key, [...(patterns.get(key) ?? []), pattern]);
}
