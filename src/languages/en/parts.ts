/** Bits of `models/en.parts`: what an English word can be. A word that is not in the table is a noun and nothing else. */
export const Parts = {
  noun: 1,
  verb: 2,
  adjective: 4,
  adverb: 8,
  /** A noun at least as often as anything else. */
  mostlyNoun: 16,
  /** A noun so seldom that it is taken for none. */
  hardlyNoun: 32,
  /** A verb more often than an adjective. */
  ratherVerb: 64,
} as const;
