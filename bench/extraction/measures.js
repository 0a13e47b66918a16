// How a text agrees with what readers wrote down. Shingles: runs of four words, as the benchmark of Zyte counts them;
// words: those in common, as WCXB counts them; passages: found or not, as trafilatura's benchmark counts them.

const word = /[\p{L}\p{N}_]+/gu;
const wordsOf = (text) => text.match(word) ?? [];
const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
const harmonic = (one, other) => (one + other === 0 ? 0 : (2 * one * other) / (one + other));

function countBy(list) {
  const counts = new Map();
  for (const entry of list) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}

function shinglesOf(text) {
  const words = wordsOf(text);
  return Array.from({ length: Math.max(1, words.length - 3) }, (_, at) => words.slice(at, at + 4).join(' ')).filter(Boolean);
}

/** Precision and recall of a list against another, each entry as often as it stands there. */
function compare(truth, found) {
  const wanted = countBy(truth);
  let common = 0;
  for (const [entry, count] of countBy(found)) common += Math.min(count, wanted.get(entry) ?? 0);
  return { precision: found.length === 0 ? 0 : common / found.length, recall: truth.length === 0 ? 0 : common / truth.length };
}

function measureText(truth, text) {
  const words = compare(wordsOf(truth.toLowerCase()), wordsOf(text.toLowerCase()));
  return {
    ...compare(shinglesOf(truth), shinglesOf(text)),
    exact: wordsOf(truth).join(' ') === wordsOf(text).join(' ') ? 1 : 0,
    words: harmonic(words.precision, words.recall),
  };
}

function measurePassages({ with: passages = [], without = [] }, text) {
  const folded = text.replace(/\s+/g, ' ');
  const holds = (passage) => folded.includes(passage.replace(/\s+/g, ' ').trim());
  return {
    right: passages.filter(holds).length,
    missed: passages.filter((passage) => !holds(passage)).length,
    wrong: without.filter(holds).length,
  };
}

/** Sums up the answers of one system on one set: pairs of a truth and a text. */
export function summarize(answers) {
  const whole = answers.filter(({ truth }) => truth.text !== undefined).map(({ truth, text }) => measureText(truth.text, text));
  const [precision, recall] = ['precision', 'recall'].map((name) => mean(whole.map((row) => row[name])));
  const passages = answers.filter(({ truth }) => truth.text === undefined).map(({ truth, text }) => measurePassages(truth, text));
  const sum = (name) => passages.reduce((total, row) => total + row[name], 0);
  return {
    f1: whole.length === 0 ? null : harmonic(precision, recall),
    exact: whole.length === 0 ? null : mean(whole.map(({ exact }) => exact)),
    words: whole.length === 0 ? null : mean(whole.map(({ words }) => words)),
    passages: passages.length === 0 ? null : (2 * sum('right')) / (2 * sum('right') + sum('missed') + sum('wrong')),
  };
}
