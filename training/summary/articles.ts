import { readFileSync } from 'node:fs';
import { foldSpace } from '../../src/text/fold.js';
import { rateOverlap, readWords } from './rouge.js';

/** A sentence of an article, as the summary sees it. */
interface Place {
  start: number;
  end: number;
  text: string;
}

/** An article with what is known of its best summary. */
export interface RatedArticle {
  id: string;
  language: string;
  text: string;
  /** For the sentences of its story: how good a choice of them is as a summary, 0 to 1. */
  judge: (story: readonly Place[]) => (chosen: readonly number[]) => number;
}

interface OwnArticle {
  slug: string;
  lang: string;
  text: string;
  /** Where the three marked sentences end. */
  summary: number[];
}

/** The own corpus, as its check.mjs writes it (--jsonl): an editor marked three sentences. */
export function readOwnArticles(path: string): RatedArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as OwnArticle)
    .map(({ slug, lang, text, summary }) => ({
      id: slug,
      language: lang,
      text,
      judge: (story) => {
        const marked = story.map(({ start, end }) => summary.some((mark) => start < mark && mark <= end));
        return (chosen) => (2 * chosen.filter((i) => marked[i]).length) / (chosen.length + summary.length);
      },
    }));
}

interface SetArticle {
  id: string;
  lang: string;
  title?: string;
  paras?: string[];
  text?: string;
  sentences?: string[];
  /** Summaries that people wrote, each whole or cut into sentences. */
  refs: (string | string[])[];
  /** Sentences that people chose, by their indices: several equally good choices. */
  gold?: number[][];
}

/** A set of articles with chosen sentences, or else with written summaries, as JSON. */
export function readSetArticles(path: string): RatedArticle[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as SetArticle[]).map((article) => {
    const { id, lang, title, paras, text, sentences = [] } = article;
    const body = paras?.join('\n\n') ?? text ?? sentences.join(' ');
    return { id, language: lang, text: `${title ? `${title}\n\n` : ''}${body}\n`, judge: (story) => judgeBySet(article, story) };
  });
}

function judgeBySet({ lang, sentences = [], refs, gold }: SetArticle, story: readonly Place[]): (chosen: readonly number[]) => number {
  if (gold) {
    const choices = gold.map((choice) => {
      const wanted = choice.map((i) => fold(sentences[i] ?? ''));
      return story.map(({ text }) => wanted.some((sentence) => sentence.includes(fold(text)) || fold(text).includes(sentence)));
    });
    return (chosen) => Math.max(...choices.map((good) => (2 * chosen.filter((i) => good[i]).length) / (chosen.length + 3)));
  }
  const words = story.map(({ text }) => readWords(text, lang));
  const references = refs.map((reference) => splitReference(reference).map((sentence) => readWords(sentence, lang)));
  return (chosen) =>
    rateOverlap(
      chosen.map((i) => words[i] ?? []),
      references,
    );
}

function splitReference(reference: string | string[]): string[] {
  return Array.isArray(reference) ? reference : reference.split(/(?<=[.!?])\s+/);
}

function fold(text: string): string {
  return foldSpace(text.normalize('NFC')).trim();
}
