import type { Analyzer } from '../analyzer.js';

export const analyzer: Analyzer<'quotes'> = { name: 'quotes', needs: [], run: () => [] };
