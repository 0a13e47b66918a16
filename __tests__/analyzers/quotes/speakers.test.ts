import { describe, expect, test } from '@jest/globals';
import { findIn } from './read.js';

/** Whom each quote is by, in order. */
async function readSpeakers(language: string, text: string): Promise<(string | null)[]> {
  return (await findIn(language, text)).map(({ speakerEntity }) => speakerEntity);
}

describe('imię i nazwisko zamiast funkcji', () => {
  test.each([
    ['Prawniczka i dawna posłanka Anna Kowalska powiedziała, że droga jest zamknięta.', 'Anna Kowalska'],
    ['Wiceminister infrastruktury Jan Nowak powiedział, że droga jest zamknięta.', 'Jan Nowak'],
    ['– Droga jest zamknięta – mówi stewardesa Anna Kowalska.', 'Anna Kowalska'],
    ['Obrońca, mecenas Jan Nowak, powiedział, że droga jest zamknięta.', 'Jan Nowak'],
    ['Agencja Reuters podała, że droga jest zamknięta.', 'Reuters'],
  ])('%s', async (text, name) => {
    expect(await readSpeakers('pl', text)).toEqual([name]);
  });
});

describe('funkcja bez nazwiska, w mianowniku', () => {
  test.each([
    ['Zdaniem amerykańskich prawników droga jest zamknięta.', 'amerykańscy prawnicy'],
    ['Według świadków droga jest zamknięta.', 'świadkowie'],
    ['Rzeczniczka Orlenu powiedziała, że droga jest zamknięta.', 'rzeczniczka Orlenu'],
  ])('%s', async (text, name) => {
    expect(await readSpeakers('pl', text)).toEqual([name]);
  });
});

describe('kto był wymieniony wcześniej', () => {
  test.each([
    ['zaimek', 'Jan Nowak mieszka w Zamościu. Jego zdaniem droga jest zamknięta.', 'Jan Nowak'],
    ['zaimek po przyimku', 'Jan Nowak mieszka w Zamościu. Według niego droga jest zamknięta.', 'Jan Nowak'],
    ['funkcja', 'Minister zdrowia Anna Kowalska przyjechała z Zamościa. Minister powiedziała, że droga jest zamknięta.', 'Anna Kowalska'],
    ['rzeczownik pospolity', 'Spółka Orlen zbudowała stację. Spółka podała, że droga jest zamknięta.', 'Orlen'],
  ])('%s', async (_, text, name) => {
    expect(await readSpeakers('pl', text)).toEqual([name]);
  });

  test('ale nie ktoś o innej funkcji', async () => {
    const text = 'Szef policji Jan Nowak był na miejscu. Szef szpitala powiedział, że droga jest zamknięta.';
    expect(await readSpeakers('pl', text)).toEqual(['szef szpitala']);
  });
});

describe('who it is stands after a comma', () => {
  test.each([
    ['Ireland’s minister for the marine, Jane Garvey, said the road was closed.', 'Jane Garvey'],
    ['“The road is closed,” said the captain, Roy Hill.', 'Roy Hill'],
    ['Ann Hill, 81, said the road was closed.', 'Ann Hill'],
  ])('%s', async (text, name) => {
    expect(await readSpeakers('en', text)).toEqual([name]);
  });
});

describe('who was named before', () => {
  test.each([
    ['by gender', 'Ann Hill drove there with James Poe. She said the road was closed.', 'Ann Hill'],
    ['by role', 'The trainer Ann Hill drove there. The trainer said the road was closed.', 'Ann Hill'],
  ])('%s', async (_, text, name) => {
    expect(await readSpeakers('en', text)).toEqual([name]);
  });
});

describe('kto mówi bez wzmianki przy słowach', () => {
  test('rozmowa: pytania i odpowiedzi na zmianę', async () => {
    const text = 'Anna Kowalska od lat bada mosty.\n\n– Czy most jest bezpieczny?\n\n– Most jest bezpieczny.\n\n– A droga?\n\n– Droga też.';
    expect(await readSpeakers('pl', text)).toEqual([null, 'Anna Kowalska', null, 'Anna Kowalska']);
  });

  test('nie ten, o kim mówią same słowa', async () => {
    const text = 'Anna Kowalska przyjechała z Zamościa. „Maria Nowak nie miała racji” – powiedziała.';
    expect(await readSpeakers('pl', text)).toEqual(['Anna Kowalska']);
  });

  test('nazwa miejsca przed dwukropkiem to temat', async () => {
    expect(await readSpeakers('pl', 'Tarnów: komornik stanął przed sądem')).toEqual([]);
  });
});

describe('kilku mówców i nikt z nich', () => {
  test('kilku bez nazwiska', async () => {
    expect(await readSpeakers('pl', 'Eksperci są sceptyczni. Ich zdaniem droga jest zamknięta.')).toEqual(['eksperci']);
  });

  test('liczba mnoga nie jest jedną osobą', async () => {
    const text = 'Przywódca związku Jan Nowak przyjechał. Przywódcy podkreślili, że droga jest zamknięta.';
    expect(await readSpeakers('pl', text)).toEqual(['przywódcy']);
  });

  test('imiesłów nie mówi', async () => {
    const text = 'Minister Anna Kowalska przyjechała z Zamościa. Zapytana, odparła, że droga jest zamknięta.';
    expect(await readSpeakers('pl', text)).toEqual(['Anna Kowalska']);
  });
});
