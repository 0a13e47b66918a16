/** News agencies by the names with which they sign, the first of which is given. */
const agencies = [
  ['PAP', 'Polska Agencja Prasowa'],
  ['Reuters', 'REUTERS'],
  ['AFP', 'Agence France-Presse'],
  ['AP', 'Associated Press', 'The Associated Press'],
  ['dpa', 'DPA', 'Deutsche Presse-Agentur'],
  ...['ANSA', 'IAR', 'KAI', 'ISBnews', 'ČTK', 'TASR', 'Ukrinform', 'Interfax', 'TASS', 'BNS', 'Xinhua', 'Kyodo', 'Anadolu'].map((name) => [
    name,
  ]),
  ...['EFE', 'APA', 'SDA', 'epd', 'KNA', 'SID', 'Belga', 'ANP', 'AAP', 'UPI'].map((name) => [name]),
].map((signs): [name: string, sign: RegExp] => [signs[0] ?? '', new RegExp(`(?:^|[\\s(/])(?:${signs.join('|')})(?=$|[\\s)/.,;])`)]);

/** The agency whose sign stands in one of the lines that name a source: signature, dateline, byline. */
export function findAgency(lines: readonly string[]): string | null {
  for (const [name, sign] of agencies) if (lines.some((line) => sign.test(line))) return name;
  return null;
}
