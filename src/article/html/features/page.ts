import type { BoilerplateCue } from '../../../languages/boilerplate.js';
import { reduceOutline, sumBefore, type Box, type Outline, type PageBlock } from '../outline.js';
import type { Survey } from '../survey.js';
import type { Testimony } from '../testimony.js';
import { findMainBox } from './main.js';
import { markRepeats, type RepeatMarks } from './repeats.js';
import { describeText, type TextTraits } from './traits.js';
import { markWitnesses, type WitnessMarks } from './witnesses.js';

/** Sums over the blocks of a box. */
export interface BoxStatistics {
  length: number;
  linked: number;
  prose: number;
  blocks: number;
}

/** A group of blocks in boxes of the same tag and class. */
export interface Twins {
  count: number;
  /** Share of the page's prose. */
  prose: number;
}

/**
 * What the features of the blocks that are still in question ask for, computed once. The outline is reduced to those
 * blocks; boxes keep their indices.
 */
export interface PageFacts extends Outline {
  survey: Survey;
  prose: number[];
  totalProse: number;
  cues: (BoilerplateCue | null)[];
  likeTitle: number[];
  traits: TextTraits[];
  statistics: BoxStatistics[];
  twins: Twins[];
  /** Per box: how many boxes of the same tag and class stand beside it. */
  alike: Uint16Array;
  repeats: RepeatMarks;
  witnesses: WitnessMarks;
  pageType: number;
  /** How many of the blocks stand before the page's heading; -1 if it has none. */
  heading: number;
  /** Per box: how many boxes up to one that holds the heading too. */
  toHeading: Uint8Array;
  /** The box that most prose stands in or near. */
  main: number;
  /** Per box: how many boxes up to one that holds the main box. */
  toMain: Uint8Array;
}

export function gatherFacts(survey: Survey, kept: readonly number[], stopWords: ReadonlySet<string>, testimony: Testimony): PageFacts {
  const { boxes, blocks } = reduceOutline(survey, kept);
  const pick = <T>(list: readonly T[]): T[] => kept.map((index) => list[index] as T);
  const prose = pick(survey.prose);
  const statistics = sumBoxes(boxes, blocks, prose);
  const totalProse = statistics[0]?.prose ?? 0;
  const main = findMainBox(boxes, blocks, prose);
  const { heading } = survey;
  return {
    survey,
    boxes,
    blocks,
    prose,
    totalProse,
    cues: pick(survey.cues),
    likeTitle: pick(survey.likeTitle),
    traits: blocks.map((block) => describeText(block, stopWords)),
    statistics,
    twins: groupTwins(boxes, blocks, prose, totalProse),
    alike: countAlike(boxes),
    repeats: markRepeats(blocks),
    witnesses: markWitnesses(blocks, testimony),
    pageType: testimony.pageType,
    heading: heading < 0 ? -1 : kept.filter((index) => index < heading).length,
    toHeading: measureWay(survey.boxes, ({ first, end }) => heading >= first && heading < end),
    main,
    toMain: measureWay(boxes, (box) => holdsBox(box, boxes[main])),
  };
}

function holdsBox(outer: Box, inner: Box | undefined): boolean {
  return inner !== undefined && outer.first <= inner.first && outer.end >= inner.end && outer.depth <= inner.depth;
}

function sumBoxes(boxes: readonly Box[], blocks: readonly PageBlock[], prose: readonly number[]): BoxStatistics[] {
  const lengths = sumBefore(blocks.map(({ text }) => text.length));
  const links = sumBefore(blocks.map(({ linked }) => linked));
  const proses = sumBefore(prose);
  return boxes.map(({ first, end }) => ({
    length: (lengths[end] ?? 0) - (lengths[first] ?? 0),
    linked: (links[end] ?? 0) - (links[first] ?? 0),
    prose: (proses[end] ?? 0) - (proses[first] ?? 0),
    blocks: end - first,
  }));
}

/** Per box: how many boxes up to the first that `isGoal` holds of. */
function measureWay(boxes: readonly Box[], isGoal: (box: Box) => boolean): Uint8Array {
  const way = new Uint8Array(boxes.length);
  boxes.forEach((box, index) => (way[index] = box.parent < 0 || isGoal(box) ? 0 : Math.min(30, (way[box.parent] ?? 0) + 1)));
  return way;
}

function groupTwins(boxes: readonly Box[], blocks: readonly PageBlock[], prose: readonly number[], totalProse: number): Twins[] {
  const groups = new Map<string, Twins>();
  return blocks.map(({ box }, index) => {
    const key = describeBox(boxes[box], boxes[boxes[box]?.parent ?? -1]);
    const group = groups.get(key) ?? { count: 0, prose: 0 };
    group.count++;
    group.prose += (prose[index] ?? 0) / Math.max(1, totalProse);
    groups.set(key, group);
    return group;
  });
}

function describeBox(box: Box | undefined, parent: Box | undefined): string {
  return `${parent?.tag ?? ''}.${parent?.element?.attribs['class'] ?? ''}>${box?.tag ?? ''}.${box?.element?.attribs['class'] ?? ''}`;
}

function countAlike(boxes: readonly Box[]): Uint16Array {
  const keys = boxes.map(({ parent, tag, element }) => `${parent} ${tag} ${element?.attribs['class'] ?? ''}`);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Uint16Array.from(keys, (key) => (counts.get(key) ?? 1) - 1);
}
