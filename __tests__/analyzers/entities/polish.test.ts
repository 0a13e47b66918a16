import { describe, expect, test } from '@jest/globals';
import { entitiesOf, readEntities } from './read.js';

describe('one entity of many forms', () => {
  test('a full name, then the surname in several cases', async () => {
    const text =
      'Premier Donald Tusk przyjechał do Torunia. Tuskowi towarzyszył wojewoda. Z Tuskiem rozmawiali mieszkańcy, a rozmowa z Donaldem Tuskiem trwała godzinę.';
    expect(await readEntities('pl', text)).toEqual([
      'Donald Tusk (person): Donald Tusk, Tuskowi, Tuskiem, Donaldem Tuskiem',
      'Toruń (place): Torunia',
    ]);
  });

  test('every mention has its own base form', async () => {
    const [entity] = await entitiesOf('pl', 'Prezydent Joe Biden rozmawiał z dziennikarzami. Bidenowi zadano wiele pytań.');
    expect(entity?.mentions.map(({ lemma }) => lemma)).toEqual(['Joe Biden', 'Biden']);
  });

  test('an acronym and the full name', async () => {
    const text =
      'Urząd Ochrony Konkurencji i Konsumentów wszczął postępowanie. Jak podał UOKiK, kara może być wysoka. Rzecznik UOKiK odmówił komentarza.';
    expect(await readEntities('pl', text)).toEqual([
      'Urząd Ochrony Konkurencji i Konsumentów (organization): Urząd Ochrony Konkurencji i Konsumentów, UOKiK, UOKiK',
    ]);
  });

  test('the United States under both their names', async () => {
    const text = 'Prezydent USA przyleciał do Warszawy. Stany Zjednoczone zwiększą pomoc. Rząd Stanów Zjednoczonych ogłosi to w piątek.';
    const [states] = await entitiesOf('pl', text);
    expect(states).toMatchObject({ name: 'Stany Zjednoczone', type: 'place', count: 3 });
  });

  test('the first word of a club', async () => {
    const text = 'Legia Warszawa wygrała 2:0. Trener Legii był zadowolony, a Legia awansowała na drugie miejsce.';
    const [club] = await entitiesOf('pl', text);
    expect(club).toMatchObject({ name: 'Legia Warszawa', type: 'organization', count: 3 });
  });

  test('a name in capitals of a headline', async () => {
    const text = 'DONALD TUSK W TORUNIU\n\nPremier Donald Tusk spotkał się w środę z mieszkańcami Torunia.';
    const entities = await entitiesOf('pl', text);
    expect(entities.map(({ type, count }) => [type, count])).toEqual([
      ['person', 2],
      ['place', 2],
    ]);
  });
});

describe('things that are told apart', () => {
  test('namesakes: a surname alone is the one spoken of last', async () => {
    const text = 'Lech Kaczyński był prezydentem. Jarosław Kaczyński został premierem. Kaczyński złożył dymisję.';
    expect(await readEntities('pl', text)).toEqual([
      'Jarosław Kaczyński (person): Jarosław Kaczyński, Kaczyński',
      'Lech Kaczyński (person): Lech Kaczyński',
    ]);
  });

  test('inhabitants are no country', async () => {
    const text = 'Polacy coraz częściej wyjeżdżają do Niemiec. Niemcy przyjeżdżają do Polski, a Polaków zachęcają niższe ceny.';
    const entities = await entitiesOf('pl', text);
    expect(entities.map(({ name, type }) => `${name} ${type}`)).toEqual(expect.arrayContaining(['Polacy group', 'Polska place']));
  });

  test('a country and its capital', async () => {
    const text = 'Moskwa odrzuciła propozycję. Rosja nie wycofa wojsk, a w Moskwie zbierze się rada.';
    const entities = await entitiesOf('pl', text);
    expect(entities.map(({ name, count }) => `${name} ${count}`)).toEqual(['Moskwa 2', 'Rosja 1']);
  });
});

describe('what is no mention', () => {
  test('a title is no part of the name', async () => {
    const text = 'Prezes Anna Lis i minister obrony Jan Nowak spotkali się z doktorem Piotrem Malinowskim.';
    const entities = await entitiesOf('pl', text);
    expect(entities.map(({ name }) => name)).toEqual(['Anna Lis', 'Jan Nowak', 'Piotr Malinowski']);
  });

  test('an adjective of a place', async () => {
    expect(await entitiesOf('pl', 'Do portu zawinął rosyjski statek, a warszawska spółka kupiła zboże.')).toEqual([]);
  });

  test('who took the picture', async () => {
    const text =
      'Prezydent Andrzej Duda odwiedził powodzian.\n\nAndrzej Duda w szkole. Fot. Dawid Ruszel\n\nPrezydent rozmawiał z mieszkańcami Nysy o odbudowie miasta.';
    const entities = await entitiesOf('pl', text);
    expect(entities.map(({ name }) => name)).not.toContain('Dawid Ruszel');
  });

  test('a text without names', async () => {
    expect(await entitiesOf('pl', 'Dziś będzie padać, a jutro się przejaśni.')).toEqual([]);
  });
});

test('an apostrophe and a hyphen before an ending', async () => {
  const text = "Przemówienie Nigela Farage'a w Londynie trwało kwadrans. Politycy PiS-u nie słuchali Farage'a.";
  const entities = await entitiesOf('pl', text);
  expect(entities.map(({ name, count }) => `${name} ${count}`)).toEqual(expect.arrayContaining(['Nigel Farage 2', 'PiS 1']));
});
