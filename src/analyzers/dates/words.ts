import type { DateGrammar, DateWord } from '../../languages/dates.js';
import type { Token } from '../../text/tokens.js';

/** What a token can be in a date: the language's words, and what digits are in any language. */
export function classify(token: Token, grammar: DateGrammar, opening: boolean): readonly DateWord[] {
  if (token.kind === 'mark') return [];
  return token.kind === 'number' ? readNumber(token.form) : [...grammar.readWord(token.form, opening), ...readLetters(token.form)];
}

const shapes: [shape: RegExp, kind: string][] = [
  [/^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/, 'day'],
  [/^0[1-9]$/, 'day'],
  [/^(?:1[5-9]|20)\d\d$/, 'year'],
  [/^(?:[1-9]|[12]\d|3[01])-(?:[1-9]|[12]\d|3[01])$/, 'days'],
  [/^(?:1[5-9]|20)\d\d-(?:(?:1[5-9]|20)\d\d|\d\d)$/, 'years'],
  [/^\d{1,3}$/, 'count'],
  [/^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})$/, 'numeric'],
  [/^\d{1,2}$/, 'slashed'],
  [/^[1-9]0$/, 'tens'],
  [/^[1-9]0s$/, 'tens-s'],
  [/^\d{3}0s$/, 'decade'],
  [/^\d{1,2}(?:st|nd|rd|th)$/, 'century'],
];

function readNumber(form: string): DateWord[] {
  return shapes.filter(([shape]) => shape.test(form)).map(([, kind]) => ({ class: kind, value: form, small: false }));
}

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** "XIX wiek", "III kwartał", "7 XII 2021"; "Q1". */
function readLetters(form: string): DateWord[] {
  if (/^Q[1-4]$/.test(form)) return [{ class: 'quarter', value: form.slice(1), small: false }];
  if (form.length > 5 || !/^[IVX]+$/.test(form)) return [];
  let sum = 0;
  for (let i = 0; i < form.length; i++) {
    const value = romans[form.charAt(i)] ?? 0;
    sum += value < (romans[form.charAt(i + 1)] ?? 0) ? -value : value;
  }
  const value = String(sum);
  return sum <= 12
    ? [
        { class: 'roman', value, small: false },
        { class: 'month-roman', value, small: false },
      ]
    : [{ class: 'roman', value, small: false }];
}
