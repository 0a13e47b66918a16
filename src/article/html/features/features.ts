import type { BoilerplateKind } from '../../../languages/boilerplate.js';
import { nameFamilies } from '../names.js';
import { far, tellingTags } from '../survey.js';
import type { PageFacts } from './page.js';
import { ratio } from './ratio.js';

/** One number about one block of a page. Trees split on it, so only its order matters, not its unit. */
export type Feature = readonly [name: string, read: (page: PageFacts, index: number) => number];

const text: Feature[] = [
  ['length', ({ traits }, i) => traits[i]?.length ?? 0],
  ['wordLength', ({ traits }, i) => ratio(traits[i]?.length, traits[i]?.words)],
  ['upperShare', ({ traits }, i) => ratio(traits[i]?.upper, traits[i]?.length)],
  ['digitShare', ({ traits }, i) => ratio(traits[i]?.digits, traits[i]?.length)],
  ['pauseShare', ({ traits }, i) => ratio(traits[i]?.pauses, traits[i]?.words)],
  ['stopWordShare', ({ traits }, i) => traits[i]?.stopWords ?? 0],
  ['denseShare', ({ traits }, i) => ratio(traits[i]?.dense, traits[i]?.length)],
  ['opening', ({ traits }, i) => traits[i]?.opening ?? 0],
  ['ending', ({ traits }, i) => traits[i]?.ending ?? 0],
  ['prose', ({ prose }, i) => prose[i] ?? 0],
  ['linkShare', ({ blocks }, i) => ratio(blocks[i]?.linked, blocks[i]?.text.length)],
  ['links', ({ blocks }, i) => blocks[i]?.links ?? 0],
  ['linkedStart', ({ blocks }, i) => blocks[i]?.linkedStart ?? 0],
  ['linkedEnd', ({ blocks }, i) => blocks[i]?.linkedEnd ?? 0],
  ['boldShare', ({ blocks }, i) => ratio(blocks[i]?.bold, blocks[i]?.text.length)],
  ['italicShare', ({ blocks }, i) => ratio(blocks[i]?.italic, blocks[i]?.text.length)],
  ['hasClock', ({ blocks }, i) => Number(/\d{1,2}[:.]\d{2}(?!\d)/.test(head(blocks[i]?.text)))],
  ['hasYear', ({ blocks }, i) => Number(/\b(?:19|20)\d\d\b/.test(head(blocks[i]?.text)))],
  ['hasSign', ({ blocks }, i) => countSigns(head(blocks[i]?.text))],
  ['repeatsBefore', ({ repeats }, i) => repeats.before[i] ?? 0],
  ['repeatsAfter', ({ repeats }, i) => repeats.after[i] ?? 0],
  ['cueRelated', (page, i) => cueStrength(page, i, ['related'])],
  ['cueCredit', (page, i) => cueStrength(page, i, ['credit'])],
  ['cueSource', (page, i) => cueStrength(page, i, ['source'])],
  ['cueAd', (page, i) => cueStrength(page, i, ['ad'])],
  [
    'cueTool',
    (page, i) =>
      cueStrength(page, i, ['share', 'comment', 'login', 'newsletter', 'paywall', 'cookie', 'copyright', 'tags', 'author-box', 'live']),
  ],
  ['likeTitle', ({ likeTitle }, i) => likeTitle[i] ?? 0],
  ['inDescription', ({ witnesses }, i) => witnesses.description[i] ?? -1],
  ['inStructuredBody', ({ witnesses }, i) => witnesses.body[i] ?? -1],
  ['saysAuthor', ({ witnesses }, i) => witnesses.author[i] ?? -1],
];

const place: Feature[] = [
  ['pageType', ({ pageType }) => pageType],

  ['headingLevel', ({ boxes, blocks }, i) => headingLevel(boxes[blocks[i]?.box ?? 0]?.tag)],
  ['isBare', ({ boxes, blocks }, i) => Number(/^(?:div|section|article|main|td|body)$/.test(boxes[blocks[i]?.box ?? 0]?.tag ?? ''))],
  ['veiled', ({ survey, blocks }, i) => Number(survey.veiled[blocks[i]?.box ?? 0] ?? false)],
  ['depth', ({ boxes, blocks }, i) => boxes[blocks[i]?.box ?? 0]?.depth ?? 0],
  ['twins', ({ twins }, i) => twins[i]?.count ?? 0],
  ['twinProse', ({ twins }, i) => twins[i]?.prose ?? 0],
  ['place', ({ blocks }, i) => i / blocks.length],
  ['afterHeading', ({ heading, blocks }, i) => (heading < 0 ? -2 : (i - heading) / blocks.length)],
  ['toHeading', ({ heading, toHeading, blocks }, i) => (heading < 0 ? -1 : (toHeading[blocks[i]?.box ?? 0] ?? 0))],
  ['toMain', ({ toMain, blocks }, i) => toMain[blocks[i]?.box ?? 0] ?? 0],
  ['placeToMain', ({ boxes, main }, i) => placeToBox(boxes[main], i)],
  ['nearHeading', (page, i) => nearHeading(page, i)],
  ['blocksAfterHeading', ({ heading }, i) => (heading < 0 ? -999 : clamp(i - heading, -99, 99))],
  ...[0, 1, 2, 3].flatMap((up): Feature[] => [
    [`box${up}Length`, (page, i) => statistic(page, i, up)?.length ?? 0],
    [`box${up}LinkShare`, (page, i) => ratio(statistic(page, i, up)?.linked, statistic(page, i, up)?.length)],
    [`box${up}ProseShare`, (page, i) => ratio(statistic(page, i, up)?.prose, page.totalProse)],
    [`box${up}Density`, (page, i) => ratio(statistic(page, i, up)?.prose, statistic(page, i, up)?.length)],
    [`box${up}Blocks`, (page, i) => statistic(page, i, up)?.blocks ?? 0],
    [`box${up}Alike`, (page, i) => page.alike[outwards(page, i, up)] ?? 0],
    [`box${up}OpensWithLink`, (page, i) => openingLink(page, outwards(page, i, up))],
  ]),
];

const neighbours: Feature[] = [-3, -2, -1, 1, 2, 3].flatMap((step): Feature[] => [
  [`length${signed(step)}`, ({ traits }, i) => traits[i + step]?.length ?? -1],
  [`prose${signed(step)}`, ({ prose }, i) => prose[i + step] ?? -1],
  [`linkShare${signed(step)}`, ({ blocks }, i) => ratio(blocks[i + step]?.linked, blocks[i + step]?.text.length)],
  [`sameBox${signed(step)}`, ({ blocks, boxes }, i) => kinship(boxes, blocks[i]?.box, blocks[i + step]?.box)],
]);

const names: Feature[] = nameFamilies.map((family, bit): Feature => [
  `named:${family}`,
  ({ blocks, survey: { nameDistance } }, i) => {
    const block = blocks[i];
    if (!block) return far;
    return (block.names & (1 << bit)) !== 0 ? -1 : (nameDistance[block.box * nameFamilies.length + bit] ?? far);
  },
]);

const tags: Feature[] = tellingTags.map((tag, column): Feature => [
  `in:${tag}`,
  ({ blocks, survey: { tagDistance } }, i) => tagDistance[(blocks[i]?.box ?? 0) * tellingTags.length + column] ?? far,
]);

/** What is asked of a block. */
export const features: readonly Feature[] = [...text, ...place, ...neighbours, ...names, ...tags];

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function signed(step: number): string {
  return step > 0 ? `+${step}` : String(step);
}

// The signs that rules below look for stand at the beginning of a block.
function head(value: string | undefined): string {
  return value?.slice(0, 200) ?? '';
}

/** Signs of furniture: "©", "|", arrows, an address with "@". */
function countSigns(value: string): number {
  return value.match(/[©®|•·»›→@#/_]/g)?.length ?? 0;
}

function cueStrength({ cues }: PageFacts, index: number, kinds: readonly BoilerplateKind[]): number {
  const cue = cues[index];
  if (!cue || !kinds.includes(cue.kind)) return 0;
  return cue.weak ? 1 : 2;
}

function headingLevel(tag: string | undefined): number {
  return tag !== undefined && /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
}

function statistic(page: PageFacts, index: number, up: number): PageFacts['statistics'][number] | undefined {
  return page.statistics[outwards(page, index, up)];
}

/** The box of a block, or the one so many boxes further out. */
function outwards({ blocks, boxes }: PageFacts, index: number, up: number): number {
  let box = blocks[index]?.box ?? 0;
  for (let step = 0; step < up; step++) box = Math.max(0, boxes[box]?.parent ?? 0);
  return box;
}

/** 0 to 1 inside a box; how many blocks before it, as a negative number, or behind it, plus one. */
function placeToBox(box: PageFacts['boxes'][number] | undefined, index: number): number {
  if (!box) return 0;
  if (index < box.first) return Math.max(-99, index - box.first);
  return index >= box.end ? Math.min(99, index - box.end + 2) : (index - box.first) / (box.end - box.first);
}

/** How large a part of the page the smallest box is that holds both the block and the heading. */
function nearHeading({ blocks, boxes, toHeading, heading }: PageFacts, index: number): number {
  if (heading < 0) return -1;
  let at = blocks[index]?.box ?? 0;
  while ((toHeading[at] ?? 0) > 0) at = boxes[at]?.parent ?? 0;
  const box = boxes[at];
  return box ? (box.end - box.first) / blocks.length : 1;
}

/** The share of links in the first block of a box: a card opens with a linked headline. */
function openingLink({ boxes, blocks }: PageFacts, index: number): number {
  const first = blocks[boxes[index]?.first ?? 0];
  return ratio(first?.linked, first?.text.length);
}

/** 0 in the same box, 1 in boxes of the same parent, 2 otherwise; 3 at the edge of the page. */
function kinship(boxes: PageFacts['boxes'], one: number | undefined, other: number | undefined): number {
  if (one === undefined || other === undefined) return 3;
  if (one === other) return 0;
  return boxes[one]?.parent === boxes[other]?.parent ? 1 : 2;
}
