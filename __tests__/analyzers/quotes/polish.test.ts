import { describe, expect, test } from '@jest/globals';
import { readQuotes } from './read.js';

const rules: Record<string, [string, string][]> = {
  '1 słowa – czasownik podmiot': [
    [
      'Spotkanie odbędzie się w styczniu - przypomina portal Wilk.',
      'indirect: Spotkanie odbędzie się w styczniu | przypomina | portal Wilk',
    ],
  ],
  '2 „słowa” – czasownik podmiot': [
    ['„Droga jest zamknięta” – powiedział wójt Jan Kos.', 'direct: Droga jest zamknięta | powiedział | wójt Jan Kos'],
    ['"Droga jest zamknięta" - podano w komunikacie policji.', 'direct: Droga jest zamknięta | podano | policji'],
  ],
  '3 myślnik dialogu': [
    ['– Droga jest zamknięta – mówił wójt Jan Kos.', 'direct: Droga jest zamknięta | mówił | wójt Jan Kos'],
    ['– Czekaliśmy godzinę. Nikt nie przyjechał – mówił wójt.', 'direct: Czekaliśmy godzinę. Nikt nie przyjechał | mówił | wójt'],
    ['– Droga jest zamknięta – mówił wójt. – Most też.', 'direct: Droga jest zamknięta // Most też | mówił | wójt'],
    ['– Niech jadą dołem – wzrusza ramionami sołtys Ewa Kos.', 'direct: Niech jadą dołem | wzrusza | sołtys Ewa Kos'],
  ],
  '4 podmiot czasownik, że': [
    ['Kreml oświadczył, że rozmowy trwają.', 'indirect: rozmowy trwają | oświadczył | Kreml'],
    ['Rzecznik rządu w piątek powiedział, że droga jest zamknięta.', 'indirect: droga jest zamknięta | powiedział | Rzecznik rządu'],
    ['Firma poinformowała polskie załogi, że kończy rozmowy.', 'indirect: kończy rozmowy | poinformowała | Firma'],
    ['Londyn oraz Bruksela zapewniają jednak, iż rozmowy trwają.', 'indirect: rozmowy trwają | zapewniają | Londyn oraz Bruksela'],
    ['Jan Kos, wójt gminy, powiedział, że droga jest zamknięta.', 'indirect: droga jest zamknięta | powiedział | Jan Kos'],
  ],
  '5 bez podmiotu': [
    ['Zaznaczył też w komunikacie, że droga jest zamknięta.', 'indirect: droga jest zamknięta | Zaznaczył | -'],
    ['Dopytywany, kto ją zamknął, odpowiedział, że śnieg.', 'indirect: śnieg | odpowiedział | -'],
  ],
  '5a gdzie to powiedział': [
    ['– Droga jest zamknięta – mówił w Radiu Dziewięć wójt Jan Kos.', 'direct: Droga jest zamknięta | mówił | wójt Jan Kos'],
  ],
  '6 bezosobowo': [
    ['W oświadczeniu Kremla podano, że rozmowy trwają.', 'indirect: rozmowy trwają | podano | Kremla'],
    ['Dodano w nim, że rozmowy trwają.', 'indirect: rozmowy trwają | Dodano | -'],
  ],
  '7 wtrącenie': [
    ['Wójt - jak oświadczył urząd - przedstawił plan drogi.', 'indirect: Wójt // przedstawił plan drogi | oświadczył | urząd'],
    ['Droga - dodano - będzie zamknięta.', 'indirect: Droga // będzie zamknięta | dodano | -'],
    [
      'Numer na maszcie, zauważa strażnik, nawet się nie zmienił.',
      'indirect: Numer na maszcie // nawet się nie zmienił | zauważa | strażnik',
    ],
  ],
  '8 zdaniem, według': [
    ['Zdaniem Moskwy rozmowy trwają.', 'indirect: rozmowy trwają | Zdaniem | Moskwy'],
    ['Według policji droga jest zamknięta.', 'indirect: droga jest zamknięta | Według | policji'],
    ['W ocenie wójta droga jest zamknięta.', 'indirect: droga jest zamknięta | W ocenie | wójta'],
    ['Jego zdaniem droga jest zamknięta.', 'indirect: droga jest zamknięta | zdaniem | Jego'],
    ['Według informacji gazety droga jest zamknięta.', 'indirect: droga jest zamknięta | Według | gazety'],
  ],
  '9 jak podaje': [
    ['Jak podaje CNN, rozmowy trwają.', 'indirect: rozmowy trwają | podaje | CNN'],
    ['Jak czytamy w raporcie, rozmowy trwają.', 'indirect: rozmowy trwają | czytamy | raporcie'],
  ],
  '10 dwukropek': [
    ['Wójt powiedział: „Droga jest zamknięta”.', 'direct: Droga jest zamknięta | powiedział | Wójt'],
    ['Anna Kos: droga będzie zamknięta', 'indirect: droga będzie zamknięta | - | Anna Kos'],
  ],
  '11 fragment': [['Wójt nazwał plan „hańbą gminy”.', 'mixed: plan „hańbą gminy” | nazwał | Wójt']],
  '13 rzeczownik': [
    ['Uspokoiło ich zapewnienie premiera, że droga będzie otwarta.', 'indirect: droga będzie otwarta | zapewnienie | premiera'],
    ['Z danych urzędu wynika, że droga jest zamknięta.', 'indirect: droga jest zamknięta | wynika | danych urzędu'],
  ],
  'żądanie i pytanie': [
    ['Wójt zaapelował, by omijać most.', 'indirect: by omijać most | zaapelował | Wójt'],
    ['Wójt zapytał, czy most jest otwarty.', 'indirect: czy most jest otwarty | zapytał | Wójt'],
  ],
  'atrybucja w środku cudzysłowu': [
    [
      '„Wyłącz i włącz – zażartowała pielęgniarka – u mojej mamy pomaga”.',
      'direct: Wyłącz i włącz // u mojej mamy pomaga | zażartowała | pielęgniarka',
    ],
  ],
};

for (const [name, cases] of Object.entries(rules)) {
  describe(name, () => {
    test.each(cases)('%s', async (text, expected) => {
      expect(await readQuotes('pl', text)).toEqual([expected]);
    });
  });
}

describe('14 to nie cytat', () => {
  test.each([
    'Film „Zimna wojna” wyświetlono w kinie.',
    'Policja podała mu rękę.',
    'Po myśli wójta poszło wszystko.',
    'W sprawie „500+” nie ma decyzji.',
    'Legnica: łoś w garażu',
  ])('%s', async (text) => {
    expect(await readQuotes('pl', text)).toEqual([]);
  });
});

test('cudza wypowiedź w cudzej wypowiedzi', async () => {
  const text = 'Prawnik twierdził, że oskarżyła ją sąsiadka, która stwierdziła, że woda jest skażona - informuje Reuters.';
  expect(await readQuotes('pl', text)).toEqual([
    'indirect: Prawnik twierdził, że oskarżyła ją sąsiadka, która stwierdziła, że woda jest skażona | informuje | Reuters',
    'indirect: oskarżyła ją sąsiadka, która stwierdziła, że woda jest skażona | twierdził | Prawnik',
    'indirect: woda jest skażona | stwierdziła | sąsiadka',
  ]);
});

test('druga wypowiedź tej samej osoby kończy pierwszą', async () => {
  const text = 'Organizacja Azyl napisała, że pieczywo szkodzi ptakom, i poprosiła, by nie karmić gołębi.';
  expect(await readQuotes('pl', text)).toEqual([
    'indirect: pieczywo szkodzi ptakom | napisała | Organizacja Azyl',
    'indirect: by nie karmić gołębi | poprosiła | Organizacja Azyl',
  ]);
});

test('przecinek przed „i” kończy zdanie podrzędne', async () => {
  expect(await readQuotes('pl', 'Wójt stwierdził, że droga jest zamknięta, i pojechał do domu.')).toEqual([
    'indirect: droga jest zamknięta | stwierdził | Wójt',
  ]);
});
