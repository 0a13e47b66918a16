import { WordClass as Is } from '../../languages/quotation.js';
import type { Entity, Mention } from '../entities/entity.js';
import type { Statement } from './statements.js';

/** Names of the article by their capitals alone, grouped by their last word: what stands in for the entities' analyzer. */
export function provisionalEntities(statements: readonly Statement[]): Entity[] {
  const groups: { stem: string; mentions: (Mention & { words: number; nominative: boolean })[] }[] = [];
  for (const { words } of statements) {
    for (let i = 0; i < words.length; i++) {
      if (!((words[i]?.classes ?? 0) & Is.name)) continue;
      let to = i;
      while (to < words.length && (words[to]?.classes ?? 0) & Is.name) to++;
      const first = words[i];
      const last = words[to - 1];
      if (!first || !last) continue;
      const text = words
        .slice(i, to)
        .map(({ form }) => form)
        .join(' ');
      const stem = last.lower.slice(0, Math.max(3, last.lower.length - 2));
      const nominative = words.slice(i, to).every(({ cases }) => cases === 0 || (cases & 1) !== 0);
      const mention = { start: first.start, end: last.end, text, lemma: text, words: to - i, nominative };
      const group = groups.find((each) => each.stem.startsWith(stem) || stem.startsWith(each.stem));
      if (group) group.mentions.push(mention);
      else groups.push({ stem, mentions: [mention] });
      i = to - 1;
    }
  }
  return groups.map(({ mentions }, i) => {
    const best = [...mentions].sort((a, b) => Number(b.nominative) - Number(a.nominative) || b.words - a.words)[0];
    return {
      id: `e${i + 1}`,
      name: best?.text ?? '',
      type: mentions.some(({ words }) => words === 2) ? 'person' : 'organization',
      count: mentions.length,
      mentions,
      references: [],
    };
  });
}
