import type { EntityType } from '../../analyzers/entities/entity.js';
import { words } from '../../messages.js';
import { foldSpace } from '../../text/fold.js';
import type { Analysis } from '../answer.js';
import { formatDate } from './dates.js';
import { paragraph, type Layout } from './layout.js';

const mostOfEach = 3;

/** Who, where and when in one glance: the names that are told most often, and the first days that could be resolved. */
export function writeFacts({ entities = [], dates = [] }: Analysis, layout: Layout): string {
  const named = (type: EntityType): string[] => entities.filter((entity) => entity.type === type).map(({ name }) => foldSpace(name));
  const days = [...new Set(dates.flatMap(({ value }) => (value === null ? [] : [formatDate(value)])))];
  const facts = [
    [words.facts.who, named('person')],
    [words.facts.where, named('place')],
    [words.facts.when, days],
  ] as const;
  const known = facts.filter(([, found]) => found.length > 0).map(([label, found]) => `${label}: ${found.slice(0, mostOfEach).join(', ')}`);
  return known.length === 0 ? '' : `\n${paragraph(layout, known.join(' · '))}`;
}
