import type { Language } from '../../languages/language.js';
import type { Morphology } from '../../morphology/morphology.js';
import type { Token } from '../../text/tokens.js';

/** What a sentence speaks of: its content words, without repetition. */
export interface Terms {
  words: readonly number[];
}

// Endings of inflected words stand beyond this many letters.
const stemLength = 6;

/** Numbers the content words of one article, so that sentences are compared by numbers. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();

  constructor(
    private readonly language: Language,
    private readonly morphology: Morphology | null,
  ) {}

  get size(): number {
    return this.ids.size;
  }

  /** The terms of a sentence, or of the title. */
  read({ tokens }: { tokens: readonly Token[] }): Terms {
    const words = new Set<number>();
    let opening = true;
    for (const { kind, form } of tokens) {
      if (kind === 'mark') continue;
      const word = form.toLowerCase();
      if (kind === 'number' || (word.length > 2 && !this.language.stopWords.has(word))) {
        const id = this.idOf(
          this.morphology && kind === 'word' ? this.morphology.lemmatize(form, opening).toLowerCase() : word.slice(0, stemLength),
        );
        words.add(id);
      }
      opening = false;
    }
    return { words: [...words] };
  }

  private idOf(stem: string): number {
    const known = this.ids.get(stem);
    if (known !== undefined) return known;
    this.ids.set(stem, this.ids.size);
    return this.ids.size - 1;
  }
}
