import { Genders } from '../../morphology/tag.js';

/**
 * The nominative of an adjective for the gender and number of its noun, from its dictionary form, the masculine: "napędowy"
 * with "układ" stays, with "oś" → "napędowa", with "koła" → "napędowe".
 */
export function agree(masculine: string, genders: number, plural: boolean): string {
  const stem = masculine.slice(0, -1);
  const velar = /[kg]$/.test(stem);
  const soft = masculine.endsWith('i') && !velar;
  if (!plural && (genders & Genders.masculine) !== 0) return masculine;
  if (!plural && (genders & Genders.feminine) !== 0) return stem + (soft ? 'ia' : 'a');
  return stem + (soft || velar ? 'ie' : 'e');
}
