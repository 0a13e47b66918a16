import type { AnalyzerInput, AnalyzerName, Findings } from './analyzer.js';
import { analyzers } from './registry.js';

/**
 * Runs the wanted analyzers and those they need, each once, and returns the findings of the wanted ones.
 */
export async function runAnalyzers(wanted: readonly AnalyzerName[], input: Omit<AnalyzerInput, 'findings'>): Promise<Partial<Findings>> {
  const findings: Partial<Findings> = {};
  for (const name of wanted) await runOne(name, input, findings);
  return Object.fromEntries(wanted.map((name) => [name, findings[name]]));
}

async function runOne(name: AnalyzerName, input: Omit<AnalyzerInput, 'findings'>, findings: Partial<Findings>): Promise<void> {
  if (findings[name] !== undefined) return;
  const { analyzer } = await analyzers[name]();
  for (const needed of analyzer.needs) await runOne(needed, input, findings);
  Object.assign(findings, { [name]: await analyzer.run({ ...input, findings }) });
}
