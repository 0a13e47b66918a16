import { readDateGrammar, type DateGrammar } from './dates.js';

let neutral: DateGrammar | undefined;

/** Dates in digits, for a language without words for them: "2021-12-07", "7.12.2021", "13/02/2021". */
export function loadNeutralDates(): Promise<DateGrammar> {
  neutral ??= readDateGrammar('', '{numeric}\tnumeric\n{slashed} / {slashed} / {year}\tslashed');
  return Promise.resolve(neutral);
}
