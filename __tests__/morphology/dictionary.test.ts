import { describe, expect, test } from '@jest/globals';
import { Morphology } from '../../src/morphology/morphology.js';
import { Cases, Genders, Numbers } from '../../src/morphology/tag.js';

const morphology = Morphology.load('pl.dictionary');
const read = (form: string): string[] => morphology.analyze(form).map(({ lemma, tag }) => `${lemma}: ${tag.text}`);

describe('the forms of verbs', () => {
  test.each([
    ['powiedziała', 'powiedzieć: verb past sg f p3 perf'],
    ['powiedziałem', 'powiedzieć: verb past sg m1.m2.m3 p1 perf'],
    ['twierdzą', 'twierdzić: verb pres pl p3 imperf'],
    ['poinformowano', 'poinformować: verb impers perf'],
    ['podkreśliwszy', 'podkreślić: verb advp perf'],
    ['dodając', 'dodawać: verb advp imperf'],
    ['cytowanego', 'cytować: verb pass sg gen m1.m2.m3.n imperf'],
    ['mówiącej', 'mówić: verb act sg gen.dat.loc f imperf'],
    ['zaprzeczyłby', 'zaprzeczyć: verb cond sg m1.m2.m3 p3 perf'],
    ['oświadczyć', 'oświadczyć: verb inf perf'],
  ])('%s', (form, reading) => {
    expect(read(form)).toContain(reading);
  });
});

describe('names with their kind', () => {
  test.each([
    ['Putinem', 'Putin: noun sg inst m1 surname'],
    ['Krzysztofowi', 'Krzysztof: noun sg dat m1 given'],
    ['Gdańsku', 'Gdańsk: noun sg loc.voc m3 place'],
    ['Orlenu', 'Orlen: noun sg gen m3 organization'],
    ['PiS-u', 'PiS: noun sg gen m3 organization'],
    ['Zełenskim', 'Zełenski: noun sg inst.loc m1 surname'],
    ['Szwedka', 'Szwedka: noun sg nom f group'],
  ])('%s', (form, reading) => {
    expect(read(form)).toContain(reading);
  });
});

test('a noun in the plural keeps its number in `base`', () => {
  const [analysis] = morphology.analyze('Niemcami').filter(({ tag }) => tag.name === 'place');
  expect(analysis).toMatchObject({ lemma: 'Niemcy', base: 'Niemcy' });
  expect(morphology.analyze('Portugalczykom')[0]).toMatchObject({ lemma: 'Portugalczyk', base: 'Portugalczycy' });
});

test('a tag is read into sets of bits', () => {
  const tag = morphology.analyze('europejskiej')[0]?.tag;
  expect(tag).toMatchObject({ pos: 'adjective', numbers: Numbers.singular, genders: Genders.feminine });
  expect(tag?.cases).toBe(Cases.genitive | Cases.dative | Cases.locative);
});

test('a capital at the head of a sentence and a headline in capitals are looked through', () => {
  expect(read('Rząd')).toContain('rząd: noun sg nom.acc m3');
  expect(read('ODPOWIEDZIAŁA')).toContain('odpowiedzieć: verb past sg f p3 perf');
  expect(read('PUTINOWI')).toContain('Putin: noun sg dat m1 surname');
});

test('words made by prefixes are read by what they are made of', () => {
  expect(read('niezrobionego')).toContain('zrobić: verb pass sg gen m1.m2.m3.n perf');
  expect(read('najważniejszych')).toContain('ważny: adjective pl gen.loc m1.m2.m3.f.n sup');
  expect(read('eurosceptycznego')).toContain('eurosceptyczny: adjective sg gen m1.m2.m3.n');
});

test('the commonest reading comes first', () => {
  const first = ['nie', 'ma', 'jest', 'roku', 'lat', 'zdjęcia', 'prezydenta', 'wojny'].map((form) => morphology.analyze(form)[0]?.lemma);
  expect(first).toEqual(['nie', 'mieć', 'być', 'rok', 'rok', 'zdjęcie', 'prezydent', 'wojna']);
});

test('what is no word has no reading', () => {
  expect(morphology.analyze('')).toEqual([]);
  expect(morphology.analyze('!')).toEqual([]);
  expect(morphology.analyze('Qwrtpsd')).toEqual([]);
  expect(morphology.analyze('漢字')).toEqual([]);
  expect(morphology.classOf('Qwrtpsd')).toBe(-1);
});

test('lemmatize picks one form, with regard to the head of the sentence', () => {
  expect(morphology.lemmatize('powiedziała', false)).toBe('powiedzieć');
  expect(morphology.lemmatize('Rady', true)).toBe('rada');
  expect(morphology.lemmatize('Pawła', true)).toBe('Paweł');
});
