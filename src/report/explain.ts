import type { Analysis } from './answer.js';

/** Takes the evidence away from the findings: it is shown with --explain only. */
export function dropEvidence(analysis: Analysis): Analysis {
  return strip(analysis) as Analysis;
}

/** Every finding may carry `evidence`, at any depth; nothing else of an answer bears that name. */
function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'evidence')
      .map(([key, item]) => [key, strip(item)]),
  );
}
