/**
 * Lists the entries of a Morfologik dictionary (CFSA2 automaton, PREFIX encoder): form, lemma, tags.
 * Format: the sources of morfologik-fsa, CFSA2.java and TrimPrefixAndSuffixEncoder.java.
 */
export interface Row {
  form: string;
  lemma: string;
  /** Joined by `+`. */
  tags: string;
}

const separator = 0x3b;
const codeBase = 0x41;
const wholeWord = 255 - codeBase;

/** Hands every entry to `take`, in the order of the forms' bytes. */
export function readMorfologik(file: Buffer, take: (row: Row) => void): void {
  if (file.toString('latin1', 0, 4) !== '\\fsa' || file[4] !== 0xc6) throw new Error('not a CFSA2 automaton');
  const numbered = (file.readUInt16BE(5) & 0x100) !== 0;
  const labelCount = file[7] ?? 0;
  const labels = file.subarray(8, 8 + labelCount);
  const arcs = file.subarray(8 + labelCount);
  const byte = (at: number): number => arcs[at] ?? 0;

  const endOfNumber = (at: number): number => {
    while (byte(at) & 0x80) at++;
    return at + 1;
  };
  const number = (at: number): number => {
    let value = byte(at) & 0x7f;
    for (let shift = 7; byte(at) & 0x80; shift += 7) value |= (byte(++at) & 0x7f) << shift;
    return value;
  };
  const firstArc = (node: number): number => (numbered ? endOfNumber(node) : node);
  const afterLabel = (arc: number): number => ((byte(arc) & 0x1f) === 0 ? arc + 2 : arc + 1);
  const nextArc = (arc: number): number => (byte(arc) & 0x80 ? afterLabel(arc) : endOfNumber(afterLabel(arc)));
  const target = (arc: number): number => {
    if ((byte(arc) & 0x80) === 0) return number(afterLabel(arc));
    while ((byte(arc) & 0x40) === 0) arc = nextArc(arc);
    return nextArc(arc);
  };

  const path = Buffer.alloc(4096);
  const walk = (node: number, depth: number): void => {
    for (let arc = firstArc(node); ; arc = nextArc(arc)) {
      const label = byte(arc) & 0x1f;
      path[depth] = label === 0 ? byte(arc + 1) : (labels[label] ?? 0);
      if (byte(arc) & 0x20) take(decode(path.subarray(0, depth + 1)));
      const next = target(arc);
      if (next !== 0) walk(next, depth + 1);
      if (byte(arc) & 0x40) return;
    }
  };
  walk(target(firstArc(0)), 0);
}

function decode(entry: Buffer): Row {
  const first = entry.indexOf(separator);
  const second = entry.indexOf(separator, first + 1);
  const form = entry.subarray(0, first);
  const front = (entry[first + 1] ?? 0) - codeBase;
  const back = (entry[first + 2] ?? 0) - codeBase;
  const added = entry.subarray(first + 3, second);
  const lemma = front === wholeWord || back === wholeWord ? added : Buffer.concat([form.subarray(front, form.length - back), added]);
  return { form: form.toString(), lemma: lemma.toString(), tags: entry.toString('utf8', second + 1) };
}
