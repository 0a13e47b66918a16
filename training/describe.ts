import { Gazetteer } from '../src/languages/gazetteer.js';
import { Model } from '../src/model.js';
import { Morphology } from '../src/morphology/morphology.js';
import { EnglishNames } from '../src/languages/en/names.js';
import { PolishNames } from '../src/languages/pl/names.js';
import type { Word } from '../src/tagger/word.js';

/** How the words of a language are described, without its list of names. */
export function describeForm(language: 'pl' | 'en'): (form: string) => Word {
  return language === 'pl' ? new PolishNames(Morphology.load('pl.dictionary'), null).describe : new EnglishNames(null).describe;
}

/** What the Polish pack knows of names, its list of names included. */
export function loadPolishWords(): PolishNames {
  return new PolishNames(Morphology.load('pl.dictionary'), new Gazetteer(Model.load('pl.names')));
}

export function loadEnglishWords(): EnglishNames {
  return new EnglishNames(new Gazetteer(Model.load('en.names')));
}
