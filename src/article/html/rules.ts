import { nameFamilies, type NameFamily } from './names.js';
import { columnOf, far, tellingTags, type Survey } from './survey.js';

/** Why a block is no part of the article's text, whatever its words are. */
export interface Removed {
  step: 'title' | 'hidden' | 'tag' | 'name' | 'cue' | 'caption' | 'embed' | 'classifier' | 'container' | 'repeat' | 'edge';
  reason: string;
}

interface Rule {
  step: Removed['step'];
  applies: (page: Survey, index: number) => string | null;
}

// A cue in a longer block is the beginning of a sentence of the article.
const longestCue = 160;
const longestCaption = 600;

const rules: readonly Rule[] = [
  { step: 'title', applies: (page, i) => (i === page.heading && (page.likeTitle[i] ?? 0) > 0.6 ? 'the title' : null) },
  { step: 'container', applies: (page, i) => (page.trusted && i < page.heading ? 'above the heading' : null) },
  { step: 'hidden', applies: (page, i) => (isHidden(page, i) ? 'the page hides it' : null) },
  // <footer>, <nav> and their like; what holds most of the page's prose was pardoned when the facts were gathered.
  ...(['footer', 'nav', 'form', 'noscript', 'label', 'address'] as const).map((tag): Rule => ({
    step: 'tag',
    applies: (page, i) => (isIn(page, i, tag) ? `<${tag}>` : null),
  })),
  { step: 'tag', applies: (page, i) => (isIn(page, i, 'button') && !isAccordion(page, i) ? '<button>' : null) },
  { step: 'name', applies: (page, i) => (page.comments[boxOf(page, i)] ? 'comments' : null) },
  { step: 'name', applies: (page, i) => (distanceTo(page, i, 'popup') < 6 ? 'popup' : null) },
  // "Czytaj także: Jak Bartek został dębem roku", "REKLAMA", "Udostępnij"
  { step: 'cue', applies: (page, i) => describeCue(page, i) },
  { step: 'caption', applies: (page, i) => (isCaption(page, i) ? 'caption' : null) },
  { step: 'embed', applies: (page, i) => (isIn(page, i, 'blockquote') && distanceTo(page, i, 'embed') < 3 ? 'embedded post' : null) },
];

/** The first rule that takes a block out of the text; null when it is for the classifier to judge. */
export function applyRules(page: Survey, index: number): Removed | null {
  for (const { step, applies } of rules) {
    const reason = applies(page, index);
    if (reason !== null) return { step, reason };
  }
  return null;
}

function boxOf({ blocks }: Survey, index: number): number {
  return blocks[index]?.box ?? 0;
}

function isHidden(page: Survey, index: number): boolean {
  return page.hidden[boxOf(page, index)] ?? false;
}

function isIn(page: Survey, index: number, tag: string): boolean {
  return (page.tagDistance[boxOf(page, index) * tellingTags.length + columnOf(tag)] ?? far) < far;
}

/** The heading of a folded panel is a button inside a heading; a card is a heading inside a button. */
function isAccordion({ boxes, blocks }: Survey, index: number): boolean {
  let inButton = false;
  for (let box = boxes[blocks[index]?.box ?? 0]; box; box = boxes[box.parent]) {
    if (box.tag === 'button') inButton = true;
    else if (inButton) return /^h[1-6]$/.test(box.tag) || box.tag === 'summary' || box.tag === 'dt';
  }
  return false;
}

function distanceTo(page: Survey, index: number, family: NameFamily): number {
  const bit = nameFamilies.indexOf(family);
  if (((page.blocks[index]?.names ?? 0) & (1 << bit)) !== 0) return 0;
  return page.nameDistance[boxOf(page, index) * nameFamilies.length + bit] ?? far;
}

function describeCue({ cues, blocks }: Survey, index: number): string | null {
  const cue = cues[index];
  if (!cue || cue.weak || (blocks[index]?.text.length ?? 0) > (cue.kind === 'credit' ? longestCaption : longestCue)) return null;
  return `${cue.kind}: ${cue.cue}`;
}

function isCaption(page: Survey, index: number): boolean {
  if ((page.blocks[index]?.text.length ?? 0) > longestCaption) return false;
  return isIn(page, index, 'figcaption') || (distanceTo(page, index, 'caption') < 2 && distanceTo(page, index, 'body') > 1);
}
