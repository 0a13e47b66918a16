import type { Article, Block, BlockKind, Caption, Metadata, Removal, Warning } from '../../text/article.js';
import type { Box, Outline, PageBlock } from './outline.js';
import { measureProse } from './prose.js';
import type { Removed } from './rules.js';

/** Text without the blocks' own borders: blocks stand apart by a blank line. */
const gap = '\n\n';
// A caption so many blocks before the first of the article still belongs to it.
const leadPicture = 8;

/** Puts the kept blocks together to the text of the article, the title first, and lists what was left out. */
export function assembleArticle(
  { boxes, blocks }: Outline,
  verdicts: readonly (Removed | null)[],
  metadata: Metadata,
  { confidence, warnings }: { confidence: number; warnings: Warning[] },
): Article {
  const parts: string[] = [];
  const kept: Block[] = [];
  let length = 0;
  const add = (kind: BlockKind, text: string, extra: Pick<Block, 'level' | 'source'>): void => {
    const start = length === 0 ? 0 : length + gap.length;
    parts.push(text);
    length = start + text.length;
    kept.push({ kind, start, end: length, ...extra });
  };
  if (metadata.title !== null) add('title', metadata.title, {});
  const removals: Removal[] = [];
  const captions: Caption[] = [];
  const inside = { first: verdicts.indexOf(null), last: verdicts.lastIndexOf(null) };
  let led = false;
  blocks.forEach((block, index) => {
    const verdict = verdicts[index];
    if (verdict) {
      // The picture of the lead stands above the first block.
      if (verdict.step === 'caption' && index >= inside.first - leadPicture && index <= inside.last) {
        captions.push({ text: block.text, source: block.source });
      }
      removals.push({ ...verdict, text: block.text, source: block.source });
      return;
    }
    let kind = kindOf(block, boxes);
    if (kind === 'paragraph' && !led) {
      kind = 'lead';
      led = true;
    }
    const level = kind === 'heading' ? levelOf(block, boxes) : undefined;
    add(kind, block.text, level === undefined ? { source: block.source } : { level, source: block.source });
  });
  return { ...metadata, text: parts.join(gap), blocks: kept, captions, removals, warnings, confidence };
}

function kindOf(block: PageBlock, boxes: readonly Box[]): BlockKind {
  for (let box = boxes[block.box]; box && box.parent >= 0; box = boxes[box.parent]) {
    if (/^h[1-6]$/.test(box.tag)) return 'heading';
    if (box.tag === 'li' || box.tag === 'dd' || box.tag === 'dt') return 'list-item';
    if (box.tag === 'blockquote') return 'quote';
    if (box.tag === 'tr') return 'table';
    // Old pages lay out their prose in tables.
    if (box.tag === 'td' || box.tag === 'th') return measureProse(block) > 0 ? 'paragraph' : 'table';
    if (box.tag === 'article' || box.tag === 'section') break;
  }
  return 'paragraph';
}

function levelOf(block: PageBlock, boxes: readonly Box[]): number | undefined {
  const tag = boxes[block.box]?.tag ?? '';
  return /^h[1-6]$/.test(tag) ? Number(tag.slice(1)) : undefined;
}
