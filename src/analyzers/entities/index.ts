import type { Analyzer } from '../analyzer.js';

export const analyzer: Analyzer<'entities'> = { name: 'entities', needs: [], run: () => [] };
