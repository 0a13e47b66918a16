/**
 * How well are pages read whose site the classifier has never seen? Pages are dealt by site into five parts, each is
 * judged by trees that learned from the others, and the chosen text is compared with the annotation.
 *
 *   node training/run.js training/extraction/validate.ts --pages FOLDER … [--without PATTERN …]
 *
 * With --without it does so again for each pattern, without the features whose names match it: an ablation.
 */
import { basename } from 'node:path';
import { features } from '../../src/article/html/features/features.js';
import { chooseBlocks } from '../../src/article/html/select.js';
import { summarize } from '../../bench/extraction/measures.js';
import { readOptions } from '../options.js';
import { boost, predict } from './boost.js';
import { folds, readPages, type LabelledPage } from './pages.js';
import { joinRows, settings, weightOf } from './rows.js';

const options = readOptions(['pages', 'without'], ['pages']);
const pages: LabelledPage[] = [];
for (const folder of options['pages'] ?? []) pages.push(...(await readPages(folder, weightOf(folder))));
const sets = [...new Set((options['pages'] ?? []).map((folder) => basename(folder)))];
console.log(`| features | ${sets.join(' | ')} |\n|---|${sets.map(() => '---:|').join('')}`);
for (const pattern of [null, ...(options['without'] ?? [])]) {
  const used = features.filter(([name]) => pattern === null || !new RegExp(`^(?:${pattern})$`).test(name));
  const scores = scorePages(used);
  const row = sets.map((set) =>
    describe(
      pages.filter((page) => page.set === set),
      scores,
    ),
  );
  console.log(`| ${pattern === null ? 'all' : `without ${pattern}`} (${used.length}) | ${row.join(' | ')} |`);
}

/** The likelihood of each open block, by trees that saw no page of the same site. */
function scorePages(used: typeof features): Map<LabelledPage, Float64Array> {
  const scores = new Map<LabelledPage, Float64Array>();
  for (let fold = 0; fold < folds; fold++) {
    const { columns, labels, weights } = joinRows(
      pages.filter((page) => page.fold !== fold),
      used,
    );
    const model = boost(columns, labels, weights, { ...settings, seed: fold + 1 });
    for (const page of pages) {
      if (page.fold !== fold) continue;
      const { facts } = page.examination;
      const judge = (_: unknown, index: number): number => predict(model, (feature) => used[feature]![1](facts, index));
      scores.set(page, Float64Array.from(facts.blocks, judge));
    }
  }
  return scores;
}

/** F1 of shingles over the pages of a set; of passages where those are annotated. */
function describe(list: readonly LabelledPage[], scores: ReadonlyMap<LabelledPage, Float64Array>): string {
  const answers = list.map(({ examination, truth }, at) => {
    const { facts } = examination;
    const { verdicts } = chooseBlocks(examination, scores.get(list[at]!)!);
    const text = facts.survey.blocks.filter((_, index) => verdicts[index] === null).map((block) => block.text);
    return { truth, text: text.join('\n') };
  });
  const { f1, exact, passages } = summarize(answers);
  return f1 === null ? (passages ?? 0).toFixed(3) : `${f1.toFixed(3)} / ${(exact ?? 0).toFixed(2)}`;
}
