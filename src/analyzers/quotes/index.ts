import type { Analyzer } from '../analyzer.js';
import { findQuotes } from './find.js';

export const analyzer: Analyzer<'quotes'> = { name: 'quotes', needs: ['entities'], run: findQuotes };
