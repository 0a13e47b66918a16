/**
 * Trains the classifier of blocks from annotated pages.
 *
 *   node training/run.js training/extraction/train.ts --pages FOLDER … --out models/page.blocks
 */
import { basename, join } from 'node:path';
import { leaf } from '../../src/article/html/classifier.js';
import { features } from '../../src/article/html/features/features.js';
import { hashInputs } from '../hashes.js';
import { readOptions } from '../options.js';
import { packModel } from '../pack.js';
import { boost, type Boosted } from './boost.js';
import { readPages } from './pages.js';
import { joinRows, settings, weightOf } from './rows.js';

const options = readOptions(['pages', 'out']);
const folders = options['pages'] ?? [];
const pages = [];
for (const folder of folders) pages.push(...(await readPages(folder, weightOf(folder))));
const { columns, labels, weights } = joinRows(pages, features);
console.log(`${pages.length} pages, ${labels.length} blocks, ${features.length} features`);
const size = exportTrees(boost(columns, labels, weights, settings), options['out']?.[0] ?? '');
const hashes = folders.map((folder) => [basename(folder), ...Object.values(hashInputs([join(folder, 'pages.jsonl')]))]);
console.log(JSON.stringify({ size, settings, inputs: Object.fromEntries(hashes) as unknown }, null, 1));

/** Writes the trees in the form that src/article/html/classifier.ts reads. */
function exportTrees({ base, trees }: Boosted, path: string): number {
  const nodes = trees.flat();
  const used = [...new Set(nodes.flatMap((node) => ('value' in node ? [] : [node.feature])))].sort((a, b) => a - b);
  const roots: number[] = [];
  trees.reduce((root, tree) => (roots.push(root), root + tree.length), 0);
  return packModel(
    path,
    { base },
    {
      features: used.map((feature) => features[feature]![0]),
      roots: Uint16Array.from(roots),
      feature: Uint8Array.from(nodes, (node) => ('value' in node ? leaf : used.indexOf(node.feature))),
      value: Float32Array.from(nodes, (node) => ('value' in node ? node.value : node.threshold)),
      left: Uint8Array.from(nodes, (node) => ('value' in node ? 0 : node.left)),
    },
  );
}
