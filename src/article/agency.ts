/** News agencies by the way they sign, longest first where one name begins another. */
const agencies: [name: string, sign: RegExp][] = [
  ['PAP', /(?:^|[\s(/])(?:PAP|Polska Agencja Prasowa)(?=$|[\s)/.,;])/],
  ['Reuters', /(?:^|[\s(/])(?:Reuters|REUTERS)(?=$|[\s)/.,;])/],
  ['AFP', /(?:^|[\s(/])(?:AFP|Agence France-Presse)(?=$|[\s)/.,;])/],
  ['AP', /(?:^|[\s(/])(?:AP|Associated Press)(?=$|[\s)/.,;])/],
  ['dpa', /(?:^|[\s(/])(?:dpa|DPA)(?=$|[\s)/.,;])/],
  ['ANSA', /(?:^|[\s(/])ANSA(?=$|[\s)/.,;])/],
  ['IAR', /(?:^|[\s(/])IAR(?=$|[\s)/.,;])/],
  ['KAI', /(?:^|[\s(/])KAI(?=$|[\s)/.,;])/],
  ['ISBnews', /(?:^|[\s(/])ISBnews(?=$|[\s)/.,;])/],
  ['ČTK', /(?:^|[\s(/])ČTK(?=$|[\s)/.,;])/],
  ['Ukrinform', /(?:^|[\s(/])Ukrinform(?=$|[\s)/.,;])/],
];

/** The agency whose sign stands in one of the lines that name a source: signature, dateline, byline. */
export function findAgency(lines: readonly string[]): string | null {
  for (const [name, sign] of agencies) if (lines.some((line) => sign.test(line))) return name;
  return null;
}
