/** Turns pages into the rows that are learned from, and holds the settings that training and validation share. */
import { basename } from 'node:path';
import type { Feature } from '../../src/article/html/features/features.js';
import type { BoostSettings } from './boost.js';
import type { LabelledPage } from './pages.js';

export const settings: BoostSettings = {
  trees: 240,
  leaves: 12,
  rate: 0.05,
  leastWeight: 20,
  featureShare: 0.4,
  rowShare: 0.7,
  ridge: 10,
  seed: 1,
};

// There are few Polish pages; the texts of wcxb were drafted by a machine; of trafilatura's pages passages are annotated.
const weights: Record<string, number> = { polish: 3, wcxb: 0.8, trafilatura: 0.7 };

/** What a page of a folder counts beside those of other folders. */
export function weightOf(folder: string): number {
  return weights[basename(folder)] ?? 1;
}

/** The blocks of pages one after another. */
export interface Rows {
  columns: Float32Array[];
  labels: Uint8Array;
  weights: Float32Array;
}

export function joinRows(pages: readonly LabelledPage[], features: readonly Feature[]): Rows {
  const labels = Uint8Array.from(pages.flatMap((page) => [...page.labels]));
  const columns = features.map(([, read]) =>
    Float32Array.from(pages.flatMap(({ examination: { facts } }) => facts.blocks.map((_, index) => read(facts, index)))),
  );
  return { columns, labels, weights: Float32Array.from(pages.flatMap((page) => [...page.weights])) };
}
