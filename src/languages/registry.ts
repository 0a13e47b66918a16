import type { Language } from './language.js';
import { neutralLanguage } from './neutral.js';

/** The languages with a folder of their own. A new one is a folder and a line here. */
export const languages: Readonly<Record<string, () => Promise<{ language: Language }>>> = {
  pl: () => import('./pl/index.js'),
  en: () => import('./en/index.js'),
  de: () => import('./de/index.js'),
  fr: () => import('./fr/index.js'),
  es: () => import('./es/index.js'),
  it: () => import('./it/index.js'),
  cs: () => import('./cs/index.js'),
  uk: () => import('./uk/index.js'),
};

/** The knowledge of a language; for a language without a folder, a neutral one that bears its code. */
export async function loadLanguage(code: string): Promise<Language> {
  const base = code.toLowerCase().split('-')[0] ?? '';
  const load = Object.hasOwn(languages, base) ? languages[base] : undefined;
  return load ? (await load()).language : neutralLanguage(base);
}
