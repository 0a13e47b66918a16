/**
 * Prefixes that make Polish words of others, longest first where one opens another. `kept`: whether the lemma keeps
 * the prefix: "niezrobiony" belongs to "zrobić", "wicepremierzy" to "wicepremier".
 */
export const derivations = [
  { prefix: 'naj', of: ['comparative'], kept: false, degree: true },
  { prefix: 'nie', of: ['gerund', 'active', 'passive'], kept: false },
  { prefix: 'nie', of: ['adjective', 'adverb', 'noun'], kept: true },
  ...[
    'anty', 'arcy', 'auto', 'bio', 'cyber', 'eko', 'eks', 'elektro', 'euro', 'foto', 'hiper', 'kontr', 'krypto', 'makro', 'mega', 'meta',
    'mikro', 'mini', 'multi', 'nad', 'narko', 'neo', 'nowo', 'około', 'para', 'petro', 'poli', 'ponad', 'post', 'pół', 'pro', 'proto',
    'pseudo', 'radio', 'staro', 'sub', 'super', 'tele', 'turbo', 'ultra', 'video', 'wice', 'wideo', 'współ', 'śród', 'polsko',
  ].map((prefix) => ({ prefix, of: ['noun', 'adjective', 'adverb'], kept: true })),
];
