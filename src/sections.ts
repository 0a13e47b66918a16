import { analyzerNames } from './analyzers/registry.js';
import type { AnalyzerName } from './analyzers/analyzer.js';

/** What can be shown: what the analyzers find, the article's clean text, its sentences. */
export type Section = AnalyzerName | 'text' | 'sentences';

export const sections: readonly Section[] = [...analyzerNames, 'text', 'sentences'];

export const defaultSections: readonly Section[] = ['summary', 'quotes', 'entities', 'keywords'];

export function isSection(name: string): name is Section {
  return (sections as readonly string[]).includes(name);
}
