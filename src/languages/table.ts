/**
 * Reads a data file of this project: lines of cells between tabs, `#` opens a comment line, blank lines
 * are skipped. Cells are trimmed.
 */
export function parseTable(source: string): string[][] {
  const rows: string[][] = [];
  for (const line of source.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    rows.push(line.split('\t').map((cell) => cell.trim()));
  }
  return rows;
}

/** Reads a data file that holds one word or phrase a line. */
export function parseList(source: string): string[] {
  return parseTable(source).map((row) => row[0] ?? '');
}
