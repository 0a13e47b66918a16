import type { NameSpan, QuoteGrammar, Word, WordRange } from '../../languages/quotation.js';
import type { Entity } from '../entities/entity.js';
import { firstNotBefore } from './order.js';

// How many names back a common noun ("the company") looks for its own.
const mostMentions = 12;

/** A name among some words, with the entity that bears it. */
export interface NamedSpan extends NameSpan {
  entity: Entity;
}

/** The mentions of all entities in the order of the text. */
export class Mentions {
  private readonly sorted: { start: number; end: number; entity: Entity }[];

  private readonly agreements: ReadonlyMap<Entity, number>;

  constructor(entities: readonly Entity[], grammar: QuoteGrammar) {
    const persons = entities.filter(({ type }) => type === 'person');
    this.agreements = new Map(persons.map((entity) => [entity, grammar.agreementOfName(entity.name)]));
    this.sorted = entities
      .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
      .sort((a, b) => a.start - b.start);
  }

  /** Gender and number of a person, by the name; 0 for what is no person. */
  agreementOf(entity: Entity): number {
    return this.agreements.get(entity) ?? 0;
  }

  /** The names among the words of a phrase. */
  within(words: readonly Word[], { from, to }: WordRange): NamedSpan[] {
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? 0;
    const found: NamedSpan[] = [];
    let at = from;
    for (let i = this.firstEndingAfter(start); i < this.sorted.length; i++) {
      const mention = this.sorted[i];
      if (!mention || mention.start >= end) break;
      while (at < words.length && (words[at]?.end ?? 0) <= mention.start) at++;
      let last = at;
      while (last < words.length && (words[last]?.start ?? 0) < mention.end) last++;
      const { entity } = mention;
      found.push({ from: at, to: last, person: entity.type === 'person', agreement: this.agreementOf(entity), entity });
    }
    return found;
  }

  /** The entity of a kind that was named last before a place, not too far from it. */
  lastBefore(place: number, isWanted: (entity: Entity) => boolean): Entity | null {
    for (let i = this.firstEndingAfter(place) - 1, left = mostMentions; i >= 0 && left > 0; i--, left--) {
      const mention = this.sorted[i];
      if (mention && isWanted(mention.entity)) return mention.entity;
    }
    return null;
  }

  private firstEndingAfter(place: number): number {
    return firstNotBefore(this.sorted.length, (i) => (this.sorted[i]?.end ?? 0) <= place);
  }
}
