import type { Analyzer, AnalyzerName } from './analyzer.js';

type Loader<Name extends AnalyzerName> = () => Promise<{ analyzer: Analyzer<Name> }>;

/** Every analyzer, in the order of the report; each is loaded only when a run asks for it. */
export const analyzers: { readonly [Name in AnalyzerName]: Loader<Name> } = {
  summary: () => import('./summary/index.js'),
  quotes: () => import('./quotes/index.js'),
  entities: () => import('./entities/index.js'),
  keywords: () => import('./keywords/index.js'),
  dates: () => import('./dates/index.js'),
};

export const analyzerNames = Object.keys(analyzers) as AnalyzerName[];
