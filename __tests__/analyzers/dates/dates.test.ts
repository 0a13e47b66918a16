import { describe, expect, test } from '@jest/globals';
import { analyzer } from '../../../src/analyzers/dates/index.js';
import { readArticle } from '../../../src/article/read.js';
import { buildDocument } from '../../../src/text/document.js';

/** "7 grudnia = 2021-12-07 (day)" for each date of the text. */
async function findDates(text: string, language: string, published: string | null): Promise<string[]> {
  const read = await readArticle(text, { mediaType: 'text/plain', language, url: null });
  const article = { ...read.article, published };
  const document = buildDocument(article, language, read.language.abbreviations);
  const dates = await analyzer.run({ document, language: read.language, settings: { sentences: 3, words: null }, findings: {} });
  for (const { start, end, text: found } of dates) expect(text.slice(start, end)).toBe(found);
  return dates.map(({ text: found, value, precision }) => `${found} = ${value ?? '?'} (${precision})`);
}

// A Thursday.
const published = '2024-03-14T10:30+01:00';

describe('Polish dates of an article of Thursday, 14 March 2024', () => {
  test.each([
    ['Sejm przyjął ustawę w czwartek.', 'czwartek = 2024-03-14 (day)'],
    ['W środę wieczorem na moście zderzyły się dwa tramwaje.', 'środę = 2024-03-13 (day)'],
    ['W piątek Senat zajmie się poprawkami.', 'piątek = 2024-03-15 (day)'],
    ['Rozprawa odbędzie się w poniedziałek.', 'poniedziałek = 2024-03-18 (day)'],
    ['Podano w poniedziałek, że kopalnia ruszy w maju.', 'poniedziałek = 2024-03-11 (day)', 'maju = 2024-05 (month)'],
    ['W ubiegły czwartek zatrzymano dwie osoby.', 'ubiegły czwartek = 2024-03-07 (day)'],
    ['Wybory w najbliższą niedzielę.', 'najbliższą niedzielę = 2024-03-17 (day)'],
    ['Po wtorkowym głosowaniu koalicja pękła.', 'wtorkowym = 2024-03-12 (day)'],
    ['W nocy z wtorku na środę wybuchł pożar.', 'nocy z wtorku na środę = 2024-03-12/2024-03-13 (day)'],
    ['Wójt zrezygnował 7 grudnia.', '7 grudnia = 2023-12-07 (day)'],
    ['Most otwarto 7 grudnia 2021 r. Potem go zamknięto.', '7 grudnia 2021 r. = 2021-12-07 (day)'],
    ['Umowę podpisano 1 września 1939 roku w Gdyni.', '1 września 1939 roku = 1939-09-01 (day)'],
    ['Budowa ruszyła 12 maja ub.r. i stanęła.', '12 maja ub.r. = 2023-05-12 (day)'],
    ['Termin minął 31 stycznia br.', '31 stycznia br. = 2024-01-31 (day)'],
    ['W czwartek 7 marca odbyła się sesja.', 'czwartek 7 marca = 2024-03-07 (day)'],
    ['Targi trwają od 3 do 7 marca.', '3 do 7 marca = 2024-03-03/2024-03-07 (day)'],
    ['Zawody odbędą się 3–4 kwietnia.', '3–4 kwietnia = 2024-04-03/2024-04-04 (day)'],
    ['Sklepy będą zamknięte 1 i 3 maja.', '1 i 3 maja = 2024-05-01/2024-05-03 (day)'],
    ['W nocy z 3 na 4 marca spadł śnieg.', 'nocy z 3 na 4 marca = 2024-03-03/2024-03-04 (day)'],
    ['W nocy z 31 marca na 1 kwietnia zmieni się czas.', 'nocy z 31 marca na 1 kwietnia = 2024-03-31/2024-04-01 (day)'],
    ['Od 28 grudnia do 2 stycznia urząd był zamknięty.', '28 grudnia do 2 stycznia = 2023-12-28/2024-01-02 (day)'],
    ['Wniosek wpłynął 13.02.2024 do sądu.', '13.02.2024 = 2024-02-13 (day)'],
    ['Plik nosi datę 2024-02-13.', '2024-02-13 = 2024-02-13 (day)'],
    ['Dokument z 7 XII 2021 r. zaginął.', '7 XII 2021 r. = 2021-12-07 (day)'],
    ['W marcu 2020 roku zamknięto szkoły.', 'marcu 2020 roku = 2020-03 (month)'],
    ['W listopadzie ub.r. spółka zwolniła stu ludzi.', 'listopadzie ub.r. = 2023-11 (month)'],
    ['W grudniu spadł pierwszy śnieg.', 'grudniu = 2023-12 (month)'],
    ['Na początku stycznia ceny wzrosły.', 'stycznia = 2024-01 (month)'],
    ['Pod koniec czerwca zacznie się remont.', 'czerwca = 2024-06 (month)'],
    ['Od stycznia do marca 2023 r. sprzedano sto aut.', 'stycznia do marca 2023 r. = 2023-01/2023-03 (month)'],
    ['W 2015 r. powstała spółka.', '2015 r. = 2015 (year)'],
    ['Fabryka działa od 1998 roku.', '1998 roku = 1998 (year)'],
    ['Spłata potrwa do 2030.', '2030 = 2030 (year)'],
    ['W latach 2015–2020 wydano sto pozwoleń.', 'latach 2015–2020 = 2015/2020 (year)'],
    ['W latach 90. kopalnię zamknięto.', 'latach 90. = 199X (decade)'],
    ['Moda z lat siedemdziesiątych wraca.', 'lat siedemdziesiątych = 197X (decade)'],
    ['Pałac z XVIII wieku niszczeje.', 'XVIII wieku = 17XX (century)'],
    ['W ubiegłym roku było ich mniej.', 'ubiegłym roku = 2023 (year)'],
    ['W tym roku plon będzie lepszy.', 'tym roku = 2024 (year)'],
    ['W przyszłym miesiącu ruszą zapisy.', 'przyszłym miesiącu = 2024-04 (month)'],
    ['W zeszłym tygodniu padał deszcz.', 'zeszłym tygodniu = 2024-W10 (week)'],
    ['Wczoraj zapadł wyrok, a dziś apelacja.', 'Wczoraj = 2024-03-13 (day)', 'dziś = 2024-03-14 (day)'],
    ['Jutro mecz, pojutrze rewanż.', 'Jutro = 2024-03-15 (day)', 'pojutrze = 2024-03-16 (day)'],
    ['Trzy dni temu zaginął grzybiarz.', 'Trzy dni temu = 2024-03-11 (day)'],
    ['Firma powstała dwa lata temu.', 'dwa lata temu = 2022 (year)'],
    ['Przed tygodniem sąd odroczył sprawę.', 'Przed tygodniem = 2024-W10 (week)'],
    ['Przed dwoma miesiącami zmarł założyciel.', 'Przed dwoma miesiącami = 2024-01 (month)'],
    ['Za tydzień rozpocznie się festiwal.', 'Za tydzień = 2024-W12 (week)'],
    ['Kilka lat temu nikt o tym nie mówił.', 'Kilka lat temu = ? (year)'],
    ['W miniony weekend utonęły trzy osoby.', 'miniony weekend = 2024-03-09/2024-03-10 (day)'],
    ['W weekend spadnie śnieg.', 'weekend = 2024-03-16/2024-03-17 (day)'],
    ['Wiosną 2019 r. otwarto port.', 'Wiosną 2019 r. = 2019-21 (season)'],
    ['W III kwartale 2023 r. zysk spadł.', 'III kwartale 2023 r. = 2023-35 (quarter)'],
    ['W pierwszym półroczu 2022 roku bank stracił.', 'pierwszym półroczu 2022 roku = 2022-40 (half-year)'],
    ['Tegoroczny budżet jest mniejszy niż ubiegłoroczny.', 'Tegoroczny = 2024 (year)', 'ubiegłoroczny = 2023 (year)'],
    ['Most ma ruszyć w maju.', 'maju = 2024-05 (month)'],
    ['Most ma 80 lat, a w maju pękł.', 'maju = 2023-05 (month)'],
    ['Wniosek można złożyć do piątku.', 'piątku = 2024-03-15 (day)'],
    ['Medal odbierze 10 grudnia w Oslo.', '10 grudnia = 2024-12-10 (day)'],
    ['Wyjdzie z więzienia 1 marca, w piątek.', '1 marca = 2024-03-01 (day)', 'piątek = 2024-03-15 (day)'],
    ['Debiutancka „Kreda” (1991) wyszła w Lizbonie.', '1991 = 1991 (year)'],
    ['Sprawdziliśmy prognozy sprzed 12 miesięcy.', 'sprzed 12 miesięcy = 2023-03 (month)'],
    ['W Wigilię sklepy zamknięto o 14.', 'Wigilię = 2023-12-24 (day)'],
  ])('%s', async (sentence, ...expected) => {
    expect(await findDates(sentence, 'pl', published)).toEqual(expected);
  });

  test.each([
    'Kosztował 2020 zł i ważył 2015 kg.',
    'Maja Kowalska mieszka przy ul. 3 Maja i zna 11 osób.',
    'Tego dnia padało, a w tym czasie nikt nie wyszedł.',
    'Numer 7 wygrał 3-1, a bieg na 1500 metrów odwołano.',
    'Powtórzył to 31 razy, bo lat miał 20.',
    'Targ jest w każdy piątek, a giełda w każdym marcu.',
  ])('no date in: %s', async (sentence) => {
    expect(await findDates(sentence, 'pl', published)).toEqual([]);
  });
});

describe('English dates of an article of Thursday, 14 March 2024', () => {
  test.each([
    ['The council voted on Tuesday night.', 'Tuesday = 2024-03-12 (day)'],
    ['The trial will begin on Monday.', 'Monday = 2024-03-18 (day)'],
    ['He said on Wednesday that talks would resume on Friday.', 'Wednesday = 2024-03-13 (day)', 'Friday = 2024-03-15 (day)'],
    ['Last Friday the pier burned down.', 'Last Friday = 2024-03-08 (day)'],
    ['The vote is next Tuesday.', 'next Tuesday = 2024-03-19 (day)'],
    ['The mayor resigned on December 7.', 'December 7 = 2023-12-07 (day)'],
    ['The bridge opened on Dec. 7, 2021, and closed again.', 'Dec. 7, 2021 = 2021-12-07 (day)'],
    ['She was born on 3 May 1985 in Leeds.', '3 May 1985 = 1985-05-03 (day)'],
    ['The festival runs May 3-5.', 'May 3-5 = 2024-05-03/2024-05-05 (day)'],
    ['It rained from March 28 to April 2.', 'March 28 to April 2 = 2024-03-28/2024-04-02 (day)'],
    ['The 7th of July 2005 changed the city.', 'The 7th of July 2005 = 2005-07-07 (day)'],
    ['On Monday, January 8, the school reopened.', 'Monday, January 8 = 2024-01-08 (day)'],
    ['Filed on 2024-02-13 in court.', '2024-02-13 = 2024-02-13 (day)'],
    ['Schools closed in March 2020.', 'March 2020 = 2020-03 (month)'],
    ['Prices fell in November.', 'November = 2023-11 (month)'],
    ['The tunnel will open in September.', 'September = 2024-09 (month)'],
    ['In May voters may decide.', 'May = 2023-05 (month)'],
    ['They met last June.', 'last June = 2023-06 (month)'],
    ['The firm was founded in 1998.', '1998 = 1998 (year)'],
    ['He lost the 2016 election.', '2016 = 2016 (year)'],
    ['Between 2015 and 2020 rents doubled.', '2015 and 2020 = 2015/2020 (year)'],
    ['The music of the 1990s is back.', '1990s = 199X (decade)'],
    ['A house of the 18th century.', '18th century = 17XX (century)'],
    ['Sales fell last year.', 'last year = 2023 (year)'],
    ['It happened yesterday, not today.', 'yesterday = 2024-03-13 (day)', 'today = 2024-03-14 (day)'],
    ['The ban starts tomorrow.', 'tomorrow = 2024-03-15 (day)'],
    ['Three days ago a boy went missing.', 'Three days ago = 2024-03-11 (day)'],
    ['The firm closed two years ago.', 'two years ago = 2022 (year)'],
    ['A week ago nobody cared.', 'A week ago = 2024-W10 (week)'],
    ['Last week the river rose.', 'Last week = 2024-W10 (week)'],
    ['Next month the toll goes up.', 'Next month = 2024-04 (month)'],
    ['Over the weekend two hikers died.', 'weekend = 2024-03-09/2024-03-10 (day)'],
    ['The summer of 2019 was dry.', 'summer of 2019 = 2019-22 (season)'],
    ['She resigned on Jan. 9 of last year.', 'Jan. 9 of last year = 2023-01-09 (day)'],
    ['Last summer the lake dried up.', 'Last summer = 2023-22 (season)'],
    ['He was killed by a train over the weekend.', 'weekend = 2024-03-09/2024-03-10 (day)'],
    ['The offer stands until Friday.', 'Friday = 2024-03-15 (day)'],
    ['Profit fell in the third quarter of 2023.', 'third quarter of 2023 = 2023-35 (quarter)'],
    ['The final will be played on September 21.', 'September 21 = 2024-09-21 (day)'],
    ['Shops close on Christmas Day.', 'Christmas Day = 2023-12-25 (day)'],
  ])('%s', async (sentence, ...expected) => {
    expect(await findDates(sentence, 'en', published)).toEqual(expected);
  });

  test.each([
    'They may march on the capital with 2000 people.',
    'Marchers sang as the sun rose over Mar Sur.',
    'He scored 15 points in 30 minutes and won 3-1.',
    'The second half was dull.',
    'Every October a reporter calls, and every Friday it rains.',
  ])('no date in: %s', async (sentence) => {
    expect(await findDates(sentence, 'en', published)).toEqual([]);
  });
});

describe('without a day of publication', () => {
  test('the year of a day stays open, and what is relative stays unresolved', async () => {
    expect(await findDates('W czwartek, 7 grudnia, i w styczniu oraz rok temu.', 'pl', null)).toEqual([
      'czwartek, 7 grudnia = --12-07 (day)',
      'styczniu = --01 (month)',
      'rok temu = ? (year)',
    ]);
  });

  test('a full date in the dateline stands for it', async () => {
    const text =
      'Most zamknięty\n\nZatory, 14 marca 2024 (PAP)\n\nMost na Narwi zamknięto w środę po ekspertyzie, która wykazała pęknięcia.\n\nObjazd liczy 38 kilometrów i prowadzi przez Pułtusk.';
    expect(await findDates(text, 'pl', null)).toEqual(['14 marca 2024 = 2024-03-14 (day)', 'środę = 2024-03-13 (day)']);
  });

  test('a language without words for dates gives those in digits', async () => {
    expect(await findDates('Am 7.12.2021 und am 2021-12-08, nicht am 31.02.2021.', 'de', null)).toEqual([
      '7.12.2021 = 2021-12-07 (day)',
      '2021-12-08 = 2021-12-08 (day)',
    ]);
  });
});
