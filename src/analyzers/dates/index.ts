import type { DateGrammar } from '../../languages/dates.js';
import { loadNeutralDates } from '../../languages/neutral-dates.js';
import type { Morphology } from '../../morphology/morphology.js';
import type { Document } from '../../text/document.js';
import { spanOf } from '../../text/span.js';
import type { Analyzer } from '../analyzer.js';
import type { Day } from './calendar.js';
import type { DateMention } from './date.js';
import { matchDates } from './match.js';
import { referenceDay, resolveDate } from './resolve.js';
import { findTense } from './tense.js';

export const analyzer: Analyzer<'dates'> = {
  name: 'dates',
  needs: [],
  run: async ({ document, language }) =>
    findDates(document, await (language.dates ?? loadNeutralDates)(), (await language.morphology?.()) ?? null),
};

/** Every date of the document in the text's order, resolved as far as the text and its day of publication tell. */
function findDates(document: Document, grammar: DateGrammar, morphology: Morphology | null): DateMention[] {
  const day = referenceDay(document.article.published) ?? findDateline(document, grammar);
  const dates: DateMention[] = [];
  for (const { tokens } of document.sentences) {
    for (const match of matchDates(tokens, grammar)) {
      const tense = findTense(tokens, match, grammar, morphology);
      const resolved = resolveDate(match.pattern.meaning, match.values, { day, tense });
      const first = tokens[match.from];
      const last = tokens[match.to - 1];
      if (resolved && first && last) dates.push({ ...spanOf(document.text, first.start, last.end), ...resolved });
    }
  }
  return dates;
}

/** The full date of a dateline: "Warszawa, 12 marca 2024 (PAP)". */
function findDateline(document: Document, grammar: DateGrammar): Day | null {
  for (const { kind, tokens } of document.sentences) {
    if (kind !== 'dateline') continue;
    for (const match of matchDates(tokens, grammar)) {
      const resolved = resolveDate(match.pattern.meaning, match.values, { day: null, tense: 'past' });
      const day = referenceDay(resolved?.value ?? null);
      if (day) return day;
    }
  }
  return null;
}
