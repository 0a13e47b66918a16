import type { BoilerplateCue } from '../../languages/boilerplate.js';
import { nameFamilies, nameSet } from './names.js';
import { sumBefore, type Box, type Outline, type PageBlock } from './outline.js';
import { splitPieces } from './pieces.js';
import { measureProse } from './prose.js';
import { measureLikeness, wordsOf } from './words.js';

/** Tags whose nearness says what a block is. Each is one column of `tagDistance`. */
export const tellingTags =
  'article main section nav aside header footer form figure figcaption li ul table blockquote button a noscript details dl p pre address label'.split(
    ' ',
  );

/** Beyond this many boxes away counts as nowhere. */
export const far = 8;
// A box that holds this share of the page's prose is not what its names say: themes name columns after their neighbours.
const pardon = 0.4;
const neverPardoned = nameSet('body', 'article', 'content', 'lead');
const pardonedTags = new Set('nav aside header footer form figure figcaption button noscript details label address'.split(' '));
// Not pardoned where prose stands between them and the page's heading: under a short article comments are most of the page.
const commentNames = nameSet('comments');
const bodyNames = nameSet('body');
const leastProse = 60;
const longestHeading = 400;
// A heading with less of the page's prose under it is the name of the site, at the foot of the page.
const leastUnder = 0.25;

/** What a look over the whole page tells, before any block is judged. Arrays run parallel to the outline's. */
export interface Survey extends Outline {
  prose: number[];
  totalProse: number;
  cues: (BoilerplateCue | null)[];
  /** How like each block is to the title that the page declares, 0 to 1. */
  likeTitle: number[];
  /** Index of the block that is the page's heading; -1 if none is. */
  heading: number;
  /** Whether the heading can be trusted to stand over the article. */
  trusted: boolean;
  /** Boxes × families: how many boxes away the nearest box so named is; `far` for none. */
  nameDistance: Uint8Array;
  /** Boxes × telling tags, likewise. */
  tagDistance: Uint8Array;
  /** Is the box, or one round it, hidden by the page itself? Pardoned as names are. */
  hidden: boolean[];
  veiled: boolean[];
  /** Per box: is it, or does it stand in, the comments of readers under the article? */
  comments: boolean[];
}

/** Looks over a page. Linear in its boxes and its text. */
export function surveyPage(outline: Outline, titles: readonly string[], findCue: (text: string) => BoilerplateCue | null): Survey {
  const { boxes, blocks } = outline;
  const prose = blocks.map(measureProse);
  const sums = sumBefore(prose);
  const proseOf = ({ first, end }: Box): number => (sums[end] ?? 0) - (sums[first] ?? 0);
  const totalProse = sums[blocks.length] ?? 0;
  const likeTitle = compareWithTitles(blocks, titles);
  const heading = findHeading(boxes, blocks, likeTitle);
  const firstProse = prose.findIndex((amount, at) => heading >= 0 && at > heading && amount > leastProse);
  const apart = boxes.map(({ first }) => firstProse >= 0 && first > firstProse);
  const spared = boxes.map((box) => proseOf(box) > totalProse * pardon);
  const open = spareHidden(outline, prose);
  return {
    ...outline,
    prose,
    totalProse,
    cues: blocks.map(({ text }) => findCue(text)),
    likeTitle,
    heading,
    trusted: isTrusted(boxes[blocks[heading]?.box ?? 0], likeTitle[heading] ?? 0) && proseAfter(sums, heading) > totalProse * leastUnder,
    nameDistance: measureNames(boxes, spared, apart),
    tagDistance: measureTags(boxes, spared),
    hidden: spread(boxes, (box, index) => box.hidden && !open[index]),
    veiled: spread(boxes, (box, index) => box.veiled && !open[index]),
    comments: spread(boxes, (box, index) => isCommentBox(box, boxes[box.parent], apart[index] ?? false)),
  };
}

/** The index of a telling tag's column. */
export function columnOf(tag: string): number {
  return tellingTags.indexOf(tag);
}

function compareWithTitles(blocks: readonly PageBlock[], titles: readonly string[]): number[] {
  const titleWords = titles.map((title) => new Set(wordsOf(title)));
  return blocks.map(({ text }) => {
    if (text.length > longestHeading) return 0;
    const words = new Set(wordsOf(text));
    return Math.max(0, ...titleWords.map((title) => measureLikeness(title, words)));
  });
}

/** The block that says the title: the first in an h1 that says it, else the first that does, else the first in an h1. */
function findHeading(boxes: readonly Box[], blocks: readonly PageBlock[], likeTitle: readonly number[]): number {
  let said = -1;
  let first = -1;
  for (const [index, { box }] of blocks.entries()) {
    const inHeading = boxes[box]?.tag === 'h1';
    const says = (likeTitle[index] ?? 0) > 0.8;
    if (inHeading && says) return index;
    if (says && said < 0) said = index;
    if (inHeading && first < 0) first = index;
  }
  return said >= 0 ? said : first;
}

function isTrusted(box: Box | undefined, likeness: number): boolean {
  return box?.tag === 'h1' || (likeness > 0.8 && /^h[23]$/.test(box?.tag ?? ''));
}

function proseAfter(sums: Float64Array, heading: number): number {
  return (sums.at(-1) ?? 0) - (sums[heading] ?? 0);
}

function measureNames(boxes: readonly Box[], spared: readonly boolean[], apart: readonly boolean[]): Uint8Array {
  const width = nameFamilies.length;
  const distance = new Uint8Array(boxes.length * width).fill(far);
  boxes.forEach(({ names, parent }, index) => {
    let own = spared[index] ? names & neverPardoned : names;
    if (apart[index]) own |= names & commentNames;
    for (let family = 0; family < width; family++) {
      const outer = parent < 0 ? far : Math.min(far, (distance[parent * width + family] ?? far) + 1);
      distance[index * width + family] = (own & (1 << family)) !== 0 ? 0 : outer;
    }
  });
  return distance;
}

function measureTags(boxes: readonly Box[], spared: readonly boolean[]): Uint8Array {
  const width = tellingTags.length;
  const columns = new Map(tellingTags.map((tag, column) => [tag, column]));
  columns.set('ol', columnOf('ul'));
  const distance = new Uint8Array(boxes.length * width).fill(far);
  boxes.forEach(({ tag, parent }, index) => {
    for (let column = 0; column < width && parent >= 0; column++) {
      distance[index * width + column] = Math.min(far, (distance[parent * width + column] ?? far) + 1);
    }
    const own = columns.get(tag);
    if (own !== undefined && !(spared[index] && pardonedTags.has(tag))) distance[index * width + own] = 0;
  });
  return distance;
}

/**
 * Hidden boxes side by side that hold much of the prose together wait for a script to show them: a metered article.
 * Prose that repeats what is shown does not count: a copy for a reader of another kind.
 */
function spareHidden({ boxes, blocks }: Outline, prose: readonly number[]): boolean[] {
  const unseen = spread(boxes, ({ hidden, veiled }) => hidden || veiled);
  if (!unseen.includes(true)) return unseen;
  const shown = new Set(blocks.flatMap(({ text, box }) => (unseen[box] ? [] : splitPieces(text))));
  const own = sumBefore(blocks.map(({ text, box }, index) => (unseen[box] && isCopy(text, shown) ? 0 : (prose[index] ?? 0))));
  const total = own.at(-1) ?? 0;
  const together = new Map<number, number>();
  for (const { hidden, veiled, parent, first, end } of boxes) {
    if (hidden || veiled) together.set(parent, (together.get(parent) ?? 0) + (own[end] ?? 0) - (own[first] ?? 0));
  }
  return boxes.map(({ hidden, veiled, parent }) => (hidden || veiled) && (together.get(parent) ?? 0) > total * pardon);
}

/** Whether most of a text stands in a set of sentences. */
function isCopy(text: string, sentences: ReadonlySet<string>): boolean {
  const pieces = splitPieces(text);
  const copied = pieces.filter((piece) => sentences.has(piece));
  return copied.join('').length > pieces.join('').length / 2;
}

/** A theme may name the box of the article after its comments, but it puts no comments right into the article's body. */
function isCommentBox({ names }: Box, parent: Box | undefined, apart: boolean): boolean {
  return apart && (names & commentNames) !== 0 && ((parent?.names ?? 0) & bodyNames) === 0;
}

/** What holds of a box holds of the boxes in it. */
function spread(boxes: readonly Box[], holds: (box: Box, index: number) => boolean): boolean[] {
  const marks: boolean[] = [];
  boxes.forEach((box, index) => marks.push((marks[box.parent] ?? false) || holds(box, index)));
  return marks;
}
