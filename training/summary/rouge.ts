// ROUGE-1 and -2 (Lin 2004), from the published definition.

/** The words of a text in small letters; English ones without their endings. */
export function readWords(text: string, language: string): string[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return language === 'en' ? words.map((word) => word.replace(/(?<=\p{L}{3})(?:ies|es|s|ing|ed)$/u, '')) : words;
}

/** Two parts ROUGE-1 F and one part ROUGE-2 F, the mean over the references. All are lists of words. */
export function rateOverlap(summary: readonly string[], references: readonly (readonly string[])[]): number {
  const sum = references.reduce((total, reference) => total + 2 * overlap(summary, reference, 1) + overlap(summary, reference, 2), 0);
  return sum / (3 * references.length);
}

function overlap(summary: readonly string[], reference: readonly string[], n: number): number {
  const counts = new Map<string, number>();
  for (const gram of listGrams(summary, n)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const wanted = listGrams(reference, n);
  let hits = 0;
  for (const gram of wanted) {
    const left = counts.get(gram) ?? 0;
    if (left === 0) continue;
    hits++;
    counts.set(gram, left - 1);
  }
  const total = Math.max(0, summary.length - n + 1) + wanted.length;
  return total === 0 ? 0 : (2 * hits) / total;
}

function listGrams(words: readonly string[], n: number): string[] {
  return Array.from({ length: Math.max(0, words.length - n + 1) }, (_, i) => words.slice(i, i + n).join(' '));
}
