import type { AnalyzerName, AnalyzerSettings } from './analyzers/analyzer.js';
import { analyzers } from './analyzers/registry.js';
import { runAnalyzers } from './analyzers/run.js';
import { readArticle, type ArticleOptions } from './article/read.js';
import { notes } from './messages.js';
import { version } from './package.js';
import { schemaVersion, type Analysis, type OffsetUnit } from './report/answer.js';
import { dropEvidence } from './report/explain.js';
import { toCodePoints } from './report/offsets.js';
import type { Section } from './sections.js';
import type { Warning } from './text/article.js';
import { buildDocument } from './text/document.js';
import { countWords } from './text/words.js';

export interface AnalysisOptions extends ArticleOptions {
  show: readonly Section[];
  settings: AnalyzerSettings;
  offsets: OffsetUnit;
  /** Keep the evidence of the findings and the list of what was removed. */
  explain: boolean;
  /** How many bytes or units of the input could not be decoded. */
  undecodable: number;
}

/**
 * The whole flow for one decoded input: article, document, analyzers, answer. What is not shown is not computed. Fails
 * with `empty` or `not-an-article`.
 */
export async function analyzeText(source: string, options: AnalysisOptions): Promise<Analysis> {
  const { article, language } = await readArticle(source, options);
  const { removals, warnings, ...known } = article;
  const { findings, analysed } = await findAll();
  const analysis: Analysis = {
    schemaVersion,
    newscan: version,
    offsets: options.offsets,
    article: { ...known, language: language.code, words: countWords(article.text, article.blocks), ...(options.explain && { removals }) },
    ...findings,
    warnings: [...warnings, ...warnOfInput(article.text, analysed, options.undecodable)],
  };
  const shown = options.explain ? analysis : dropEvidence(analysis);
  return options.offsets === 'code-point' ? toCodePoints(shown, source.toWellFormed()) : shown;

  async function findAll(): Promise<{ findings: Partial<Analysis>; analysed: number }> {
    const wanted = options.show.filter((section): section is AnalyzerName => Object.hasOwn(analyzers, section));
    const showSentences = options.show.includes('sentences');
    if (wanted.length === 0 && !showSentences) return { findings: {}, analysed: article.text.length };
    const document = buildDocument(article, language.code, language.abbreviations);
    const findings = await runAnalyzers(wanted, { document, language, settings: options.settings });
    const sentences = document.sentences.map(({ start, end }) => ({ start, end }));
    return { findings: showSentences ? { ...findings, sentences } : findings, analysed: document.analysed };
  }
}

function warnOfInput(text: string, analysed: number, undecodable: number): Warning[] {
  const warnings: Warning[] = [];
  if (undecodable > 0) warnings.push({ code: 'undecodable', message: notes.undecodable(undecodable) });
  if (analysed < text.length) warnings.push({ code: 'long-text', message: notes.longText(analysed) });
  return warnings;
}
