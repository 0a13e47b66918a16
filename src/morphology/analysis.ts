import type { Tag } from './tag.js';

/** One reading of a word form. */
export interface Analysis {
  /** The dictionary form: "Bidenowi" → "Biden", "powiedziała" → "powiedzieć". */
  lemma: string;
  /** For a noun in the plural the nominative plural ("Stanami" → "Stany"), else the lemma. */
  base: string;
  tag: Tag;
  /** Whether the dictionary knows the form; else the reading is a guess from the form's ending. */
  known: boolean;
}
