/**
 * Reads annotated pages: folders with a `pages.jsonl`, one page a line: `file`, `url`, and either `text`, the whole
 * article, or `with` and `without`, passages that belong to it or do not.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { examinePage, type Examination } from '../../src/article/html/examine.js';
import { decode } from '../../src/input/charset.js';
import { labelByPassages, labelByText, splitTokens, type Label } from './label.js';

interface Annotated {
  id: string;
  file: string;
  url?: string;
  text?: string;
  with?: string[];
  without?: string[];
  comments?: string[];
}

/** A page with the answers for the blocks that its classifier is asked of. */
export interface LabelledPage {
  set: string;
  id: string;
  url: string;
  truth: Annotated;
  examination: Examination;
  /** Per open block: 1 or 0, and what it counts in training. */
  labels: Uint8Array;
  weights: Float32Array;
  /** In which part of a validation the page's site stands. */
  fold: number;
}

export const folds = 5;
// How much a page counts that is annotated whole, and one of which a few passages are.
const wholeWeight = 200;
const passageWeight = 10;

/** `weight`: what a page of this folder counts beside those of others. */
export async function readPages(folder: string, weight: number): Promise<LabelledPage[]> {
  const pages: LabelledPage[] = [];
  for (const line of readFileSync(join(folder, 'pages.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue;
    const truth = JSON.parse(line) as Annotated;
    if (truth.text === undefined && truth.with === undefined) continue;
    const bytes = readFileSync(join(folder, truth.file));
    const { text } = decode(truth.file.endsWith('.gz') ? gunzipSync(bytes) : bytes, null);
    const examination = await examinePage(text.toWellFormed(), null);
    const labels = labelOpenBlocks(examination, truth);
    pages.push({
      set: basename(folder),
      id: truth.id,
      url: truth.url ?? '',
      truth,
      examination,
      labels: Uint8Array.from(labels, (label) => label ?? 0),
      weights: weigh(examination, labels, weight, truth.text !== undefined),
      fold: foldOf(truth.url ?? '', truth.id),
    });
  }
  return pages;
}

function labelOpenBlocks({ facts, open }: Examination, truth: Annotated): Label[] {
  if (truth.text !== undefined) {
    const labels = labelByText(facts.survey.blocks, truth.text);
    return open.map((index) => labels[index] ?? null);
  }
  return labelByPassages(facts.blocks, truth.with ?? [], [...(truth.without ?? []), ...(truth.comments ?? [])]);
}

/** A block counts by the root of its length, and all blocks of a page together much the same on every page. */
function weigh({ facts }: Examination, labels: readonly Label[], weight: number, whole: boolean): Float32Array {
  const sizes = labels.map((label, index) => {
    const tokens = splitTokens(facts.blocks[index]?.text ?? '').length;
    return label === null || tokens === 0 ? 0 : Math.sqrt(tokens + 2);
  });
  const sum = sizes.reduce((total, size) => total + size, 0);
  const scale = weight * (whole ? Math.min(wholeWeight / (sum || 1), 3 / weight) : passageWeight / Math.max(4, sum));
  return Float32Array.from(sizes, (size) => size * scale);
}

/** Pages of one site stand in one part: its template must not be known when its pages are judged. */
function foldOf(url: string, id: string): number {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : id;
  return Number.parseInt(createHash('sha256').update(host).digest('hex').slice(0, 6), 16) % folds;
}
