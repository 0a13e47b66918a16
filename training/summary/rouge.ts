// ROUGE-1, -2 and -Lsum (Lin 2004), from the published definition. A text is a list of sentences, each a list of words.
type Text = readonly (readonly string[])[];

/** The words of a sentence in small letters; English ones without their endings. */
export function readWords(sentence: string, language: string): string[] {
  const words =
    sentence
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return language === 'en' ? words.map((word) => word.replace(/(?<=\p{L}{3})(?:ies|es|s|ing|ed)$/u, '')) : words;
}

/** The mean of the three F scores, and that over the references; 0 to 1. */
export function rateOverlap(summary: Text, references: readonly Text[]): number {
  const words = summary.flat();
  const sum = references.reduce((total, reference) => {
    const wanted = reference.flat();
    return total + (countGrams(words, wanted, 1) + countGrams(words, wanted, 2) + followWords(summary, reference)) / 3;
  }, 0);
  return sum / references.length;
}

function countGrams(summary: readonly string[], reference: readonly string[], n: number): number {
  const left = countEach(listGrams(summary, n));
  const wanted = listGrams(reference, n);
  let hits = 0;
  for (const gram of wanted) if (take(left, gram)) hits++;
  return rate(hits, summary.length - n + 1, wanted.length);
}

/** For each sentence of the reference the words that stand in the same order in some sentence of the summary. */
function followWords(summary: Text, reference: Text): number {
  const left = countEach(summary.flat());
  let hits = 0;
  for (const sentence of reference) {
    const followed = new Set(summary.flatMap((other) => alignWords(sentence, other)));
    for (const at of followed) if (take(left, sentence[at] ?? '')) hits++;
  }
  return rate(hits, summary.flat().length, reference.flat().length);
}

/** The places in `a` of a longest common subsequence with `b`. */
function alignWords(a: readonly string[], b: readonly string[]): number[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const lengthAt = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      lengths[i * width + j] = a[i - 1] === b[j - 1] ? lengthAt(i - 1, j - 1) + 1 : Math.max(lengthAt(i - 1, j), lengthAt(i, j - 1));
    }
  }
  const places: number[] = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0;) {
    if (a[i - 1] === b[j - 1]) {
      places.push(i - 1);
      i--;
      j--;
    } else if (lengthAt(i, j - 1) > lengthAt(i - 1, j)) j--;
    else i--;
  }
  return places;
}

function listGrams(words: readonly string[], n: number): string[] {
  return Array.from({ length: Math.max(0, words.length - n + 1) }, (_, i) => words.slice(i, i + n).join(' '));
}

function countEach(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function take(left: Map<string, number>, word: string): boolean {
  const count = left.get(word) ?? 0;
  left.set(word, count - 1);
  return count > 0;
}

function rate(hits: number, inSummary: number, inReference: number): number {
  const total = Math.max(0, inSummary) + inReference;
  return total === 0 ? 0 : (2 * hits) / total;
}
