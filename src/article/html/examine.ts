import { detectLanguage } from '../../languages/detect.js';
import type { BoilerplateMatcher } from '../../languages/boilerplate.js';
import type { Language } from '../../languages/language.js';
import { loadLanguage } from '../../languages/registry.js';
import { gatherFacts, type PageFacts } from './features/page.js';
import { readHead, type PageHead } from './head.js';
import type { PageBlock } from './outline.js';
import { parsePage } from './parse.js';
import { measureProse } from './prose.js';
import { applyRules, type Removed } from './rules.js';
import { surveyPage } from './survey.js';
import { readTestimony } from './testimony.js';
import { walkPage } from './walk.js';

// Of its prose, enough to tell its language by.
const sampleLength = 3_000;

/** A page with all that is known of its blocks before they are judged. */
export interface Examination {
  head: PageHead;
  language: Language;
  /** Of each block of the survey: why a rule took it out, or null where it is for the classifier to judge. */
  removed: (Removed | null)[];
  /** Indices of the blocks that no rule took out; the blocks of `facts` are these. */
  open: number[];
  facts: PageFacts;
  /** Where reading stopped, see `parsePage`. */
  cutAt: number | null;
}

/** Reads a page up to the judgement. `code` stands instead of detecting the language. */
export async function examinePage(source: string, code: string | null): Promise<Examination> {
  const { root, cutAt } = await parsePage(source);
  const outline = walkPage(root);
  const head = readHead(root);
  const language = await loadLanguage(code ?? detectLanguage(sampleProse(outline.blocks)));
  const testimony = readTestimony(head);
  const survey = surveyPage(outline, testimony.titles, await cuesOf(language));
  const removed = survey.blocks.map((_, index) => applyRules(survey, index));
  const open = removed.flatMap((removal, index) => (removal === null ? [index] : []));
  return { head, language, removed, open, facts: gatherFacts(survey, open, language.stopWords, testimony), cutAt };
}

/** The longest prose of the page, which is hardly ever in the language of its menus. */
function sampleProse(blocks: readonly PageBlock[]): string {
  const prose = blocks.filter((block) => measureProse(block) > 80);
  return (prose.length > 0 ? prose : blocks)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, sampleLength);
}

/** The cues of the article's language, and the English ones: the buttons of many pages are English. */
async function cuesOf(language: Language): Promise<BoilerplateMatcher> {
  const english = language.code === 'en' ? null : await loadLanguage('en');
  return (text) => language.findBoilerplate?.(text) ?? english?.findBoilerplate?.(text) ?? null;
}
