import { expect, test } from '@jest/globals';
import { loadPolishNames } from '../../../src/languages/pl/names.js';
import type { NameInText, NameKnowledge } from '../../../src/languages/names.js';
import { Morphology } from '../../../src/morphology/morphology.js';

const names: NameKnowledge = loadPolishNames(Morphology.load('pl.dictionary'));

function baseOf(words: string, type: NameInText['type'], before = ',', text: string[] = []): string {
  const seen = new Set(text.map((word) => word.toLowerCase()));
  return names.findBaseForms([{ words: words.split(' '), type, before: before.split(' '), after: undefined }], seen)[0] ?? '';
}

interface Rule {
  rule: string;
  type: NameInText['type'];
  /** A base form and forms of it. */
  names: [string, ...string[]][];
}

const rules: Rule[] = [
  {
    rule: 'first name and surname agree in case and gender',
    type: 'person',
    names: [
      ['Joe Biden', 'Joe Bidena', 'Joe Bidenowi', 'Joe Bidenem'],
      ['Władimir Putin', 'Władimira Putina', 'Władimirowi Putinowi', 'Władimirem Putinem', 'Władimirze Putinie'],
      ['Andrzej Duda', 'Andrzeja Dudy', 'Andrzejowi Dudzie', 'Andrzeja Dudę', 'Andrzejem Dudą', 'Andrzeju Dudzie'],
      ['Donald Tusk', 'Donalda Tuska', 'Donaldowi Tuskowi', 'Donaldem Tuskiem', 'Donaldzie Tusku'],
      ['Lech Wałęsa', 'Lecha Wałęsy', 'Lechowi Wałęsie', 'Lecha Wałęsę', 'Lechem Wałęsą'],
      ['Adam Małysz', 'Adama Małysza', 'Adamowi Małyszowi', 'Adamem Małyszem'],
      ['Robert Lewandowski', 'Roberta Lewandowskiego', 'Robertowi Lewandowskiemu'],
    ],
  },
  {
    rule: 'a surname of an adjective declines as one',
    type: 'person',
    names: [
      ['Jarosław Kaczyński', 'Jarosława Kaczyńskiego', 'Jarosławowi Kaczyńskiemu', 'Jarosławem Kaczyńskim'],
      ['Wisława Szymborska', 'Wisławy Szymborskiej', 'Wisławę Szymborską', 'Wisławie Szymborskiej'],
      ['Antoni Macierewicz', 'Antoniego Macierewicza', 'Antoniemu Macierewiczowi', 'Antonim Macierewiczem'],
      ['Jerzy Buzek', 'Jerzego Buzka', 'Jerzemu Buzkowi', 'Jerzym Buzkiem'],
      ['Wołodymyr Zełenski', 'Wołodymyra Zełenskiego', 'Wołodymyrowi Zełenskiemu', 'Wołodymyrem Zełenskim'],
      ['Aleksander Kwaśniewski', 'Aleksandra Kwaśniewskiego', 'Aleksandrem Kwaśniewskim'],
    ],
  },
  {
    rule: "a woman's surname that does not end in -a stays",
    type: 'person',
    names: [
      ['Beata Szydło', 'Beaty Szydło', 'Beacie Szydło', 'Beatą Szydło', 'Beatę Szydło'],
      ['Ewa Kopacz', 'Ewy Kopacz', 'Ewie Kopacz', 'Ewą Kopacz'],
      ['Angela Merkel', 'Angeli Merkel', 'Angelę Merkel', 'Angelą Merkel'],
      ['Olga Tokarczuk', 'Olgi Tokarczuk', 'Oldze Tokarczuk', 'Olgę Tokarczuk'],
      ['Iga Świątek', 'Igi Świątek', 'Idze Świątek', 'Igę Świątek', 'Igą Świątek'],
      ['Theresa May', 'Theresy May', 'Theresę May', 'Theresą May'],
      ['Giorgia Meloni', 'Giorgii Meloni', 'Giorgię Meloni', 'Giorgią Meloni'],
    ],
  },
  {
    rule: 'a vowel that comes and goes, a consonant that changes',
    type: 'person',
    names: [
      ['Marek Kozioł', 'Marka Kozła', 'Markiem Kozłem', 'Marka Kozioła'],
      ['Jan Gołąb', 'Jana Gołębia', 'Janem Gołębiem'],
      ['Jacek Sasin', 'Jacka Sasina', 'Jackiem Sasinem'],
      ['Paweł Kukiz', 'Pawła Kukiza', 'Pawłowi Kukizowi', 'Pawłem Kukizem'],
      ['Szymon Hołownia', 'Szymona Hołowni', 'Szymonowi Hołowni', 'Szymona Hołownię', 'Szymonem Hołownią'],
      ['Tadeusz Kościuszko', 'Tadeusza Kościuszki', 'Tadeuszowi Kościuszce', 'Tadeusza Kościuszkę', 'Tadeuszem Kościuszką'],
    ],
  },
  {
    rule: 'an ending after an apostrophe',
    type: 'person',
    names: [
      ['Jean-Claude Juncker', "Jean-Claude'a Junckera", "Jean-Claude'em Junckerem"],
      ['Nigel Farage', "Nigela Farage'a", "Nigelem Farage'em"],
      ['Charles de Gaulle', "Charles'a de Gaulle'a"],
    ],
  },
  {
    rule: 'a foreign first name in a vowel inflects or stays',
    type: 'person',
    names: [
      ['Hugo Chávez', 'Hugo Cháveza', 'Hugonem Chávezem', 'Hugo Chávezem'],
      ['Silvio Berlusconi', 'Silvia Berlusconiego', 'Silviem Berlusconim'],
    ],
  },
  {
    rule: 'a foreign surname with a Polish ending',
    type: 'person',
    names: [
      ['Emmanuel Macron', 'Emmanuela Macrona', 'Emmanuelowi Macronowi', 'Emmanuelem Macronem'],
      ['Boris Johnson', 'Borisa Johnsona', 'Borisowi Johnsonowi', 'Borisem Johnsonem'],
      ['Donald Trump', 'Donalda Trumpa', 'Donaldowi Trumpowi', 'Donaldem Trumpem'],
      ['Viktor Orbán', 'Viktora Orbána', 'Viktorowi Orbánowi', 'Viktorem Orbánem'],
      ['Siergiej Ławrow', 'Siergieja Ławrowa', 'Siergiejowi Ławrowowi', 'Siergiejem Ławrowem'],
      ['Xi Jinping', 'Xi Jinpinga', 'Xi Jinpingiem'],
      ['Wolfgang Schäuble', 'Wolfganga Schäublego', 'Wolfgangowi Schäublemu', 'Wolfgangiem Schäublem'],
    ],
  },
  {
    rule: 'parts in small letters and numbers of rulers stay',
    type: 'person',
    names: [
      ['Ursula von der Leyen', 'Ursuli von der Leyen', 'Ursulę von der Leyen', 'Ursulą von der Leyen'],
      ['Jan Paweł II', 'Jana Pawła II', 'Janowi Pawłowi II', 'Janem Pawłem II'],
    ],
  },
  {
    rule: 'both halves of a double surname',
    type: 'person',
    names: [
      ['Małgorzata Kidawa-Błońska', 'Małgorzaty Kidawy-Błońskiej', 'Małgorzatę Kidawę-Błońską', 'Małgorzatą Kidawą-Błońską'],
      ['Maria Skłodowska-Curie', 'Marii Skłodowskiej-Curie', 'Marię Skłodowską-Curie'],
    ],
  },
  {
    rule: 'a place of one word',
    type: 'place',
    names: [
      ['Kijów', 'Kijowa', 'Kijowowi', 'Kijowem', 'Kijowie'],
      ['Moskwa', 'Moskwy', 'Moskwie', 'Moskwę', 'Moskwą'],
      ['Donbas', 'Donbasu', 'Donbasowi', 'Donbasem', 'Donbasie'],
      ['Łódź', 'Łodzi', 'Łodzią'],
      ['Toruń', 'Torunia', 'Toruniu', 'Toruniem'],
      ['Radom', 'Radomia', 'Radomiu', 'Radomiem'],
      ['Wisła', 'Wisły', 'Wiśle', 'Wisłę', 'Wisłą'],
      ['Zakopane', 'Zakopanego', 'Zakopanemu', 'Zakopanem'],
    ],
  },
  {
    rule: 'a place that is plural only',
    type: 'place',
    names: [
      ['Niemcy', 'Niemiec', 'Niemczech', 'Niemcom', 'Niemcami'],
      ['Włochy', 'Włoch', 'Włoszech', 'Włochom'],
      ['Węgry', 'Węgier', 'Węgrzech', 'Węgrom'],
      ['Chiny', 'Chin', 'Chinom', 'Chinami', 'Chinach'],
      ['Kielce', 'Kielc', 'Kielcach', 'Kielcami'],
      ['Katowice', 'Katowic', 'Katowicach', 'Katowicom'],
      ['Tychy', 'Tychów', 'Tychach'],
    ],
  },
  {
    rule: 'an adjective before or after its noun',
    type: 'place',
    names: [
      ['Stany Zjednoczone', 'Stanów Zjednoczonych', 'Stanom Zjednoczonym', 'Stanami Zjednoczonymi', 'Stanach Zjednoczonych'],
      ['Nowy Jork', 'Nowego Jorku', 'Nowym Jorku', 'Nowym Jorkiem'],
      ['Nowy Sącz', 'Nowego Sącza', 'Nowym Sączu', 'Nowemu Sączowi'],
      ['Stalowa Wola', 'Stalowej Woli', 'Stalową Wolę', 'Stalową Wolą'],
      ['Gorzów Wielkopolski', 'Gorzowa Wielkopolskiego', 'Gorzowie Wielkopolskim'],
      ['Morze Czarne', 'Morza Czarnego', 'Morzu Czarnym', 'Morzem Czarnym'],
      ['Wielka Brytania', 'Wielkiej Brytanii', 'Wielką Brytanię', 'Wielką Brytanią'],
      ['Korea Północna', 'Korei Północnej', 'Koreę Północną', 'Koreą Północną'],
      ['Nowy Targ', 'Nowego Targu', 'Nowym Targu'],
    ],
  },
  {
    rule: 'double places and double adjectives',
    type: 'place',
    names: [
      ['Bielsko-Biała', 'Bielska-Białej', 'Bielsku-Białej', 'Bielskiem-Białą'],
      ['Kędzierzyn-Koźle', 'Kędzierzyna-Koźla', 'Kędzierzynie-Koźlu'],
      ['Europa Środkowo-Wschodnia', 'Europy Środkowo-Wschodniej', 'Europie Środkowo-Wschodniej'],
      ['Jastrzębie-Zdrój', 'Jastrzębia-Zdroju', 'Jastrzębiu-Zdroju'],
    ],
  },
  {
    rule: 'an organisation with its adjectives',
    type: 'organization',
    names: [
      ['Unia Europejska', 'Unii Europejskiej', 'Unię Europejską', 'Unią Europejską'],
      ['Komisja Europejska', 'Komisji Europejskiej', 'Komisję Europejską', 'Komisją Europejską'],
      ['Biały Dom', 'Białego Domu', 'Białemu Domowi', 'Białym Domem', 'Białym Domu'],
      ['Kreml', 'Kremla', 'Kremlowi', 'Kremlem', 'Kremlu'],
      ['Platforma Obywatelska', 'Platformy Obywatelskiej', 'Platformę Obywatelską', 'Platformie Obywatelskiej'],
      ['Trybunał Konstytucyjny', 'Trybunału Konstytucyjnego', 'Trybunałem Konstytucyjnym'],
      ['Uniwersytet Jagielloński', 'Uniwersytetu Jagiellońskiego', 'Uniwersytetem Jagiellońskim', 'Uniwersytecie Jagiellońskim'],
    ],
  },
  {
    rule: 'an adjective in the superlative',
    type: 'organization',
    names: [['Sąd Najwyższy', 'Sądu Najwyższego', 'Sądowi Najwyższemu', 'Sądem Najwyższym', 'Sądzie Najwyższym']],
  },
  {
    rule: 'a genitive, a number or a town after the noun stays',
    type: 'organization',
    names: [
      [
        'Ministerstwo Spraw Zagranicznych',
        'Ministerstwa Spraw Zagranicznych',
        'Ministerstwu Spraw Zagranicznych',
        'Ministerstwem Spraw Zagranicznych',
      ],
      ['Departament Sprawiedliwości', 'Departamentu Sprawiedliwości', 'Departamentowi Sprawiedliwości'],
      ['Legia Warszawa', 'Legii Warszawa', 'Legię Warszawa', 'Legią Warszawa'],
      ['Radio Zet', 'Radia Zet', 'Radiu Zet'],
      ['Radio Dziewięć', 'Radia Dziewięć', 'Radiu Dziewięć'],
    ],
  },
  {
    rule: 'an organisation that is plural',
    type: 'organization',
    names: [
      ['Polskie Koleje Państwowe', 'Polskich Kolei Państwowych', 'Polskimi Kolejami Państwowymi'],
      ['Wody Polskie', 'Wód Polskich', 'Wodami Polskimi', 'Wodom Polskim'],
    ],
  },
  {
    rule: 'an ending after the hyphen of an acronym',
    type: 'organization',
    names: [
      ['PiS', 'PiS-u', 'PiS-owi', 'PiS-em', 'PiS-ie'],
      ['PZPN', 'PZPN-u', 'PZPN-em', 'PZPN-owi'],
      ['Google', "Google'a", "Google'owi", "Google'em"],
    ],
  },
  {
    rule: 'a company in -gaz',
    type: 'organization',
    names: [['Moldovagaz', 'Moldovagazu', 'Moldovagazowi']],
  },
  {
    rule: 'events',
    type: 'event',
    names: [
      ['Liga Mistrzów', 'Ligi Mistrzów', 'Lidze Mistrzów', 'Ligę Mistrzów', 'Ligą Mistrzów'],
      ['II wojna światowa', 'II wojny światowej', 'II wojnę światową', 'II wojną światową'],
      ['Powstanie Warszawskie', 'Powstania Warszawskiego', 'Powstaniem Warszawskim', 'Powstaniu Warszawskim'],
      ['Igrzyska Olimpijskie', 'Igrzysk Olimpijskich', 'Igrzyskom Olimpijskim', 'Igrzyskach Olimpijskich'],
    ],
  },
  {
    rule: 'nations and inhabitants keep their number',
    type: 'group',
    names: [
      ['Polacy', 'Polaków', 'Polakom', 'Polakami'],
      ['Brytyjczycy', 'Brytyjczyków', 'Brytyjczykom', 'Brytyjczykami'],
      ['Ukraińcy', 'Ukraińców', 'Ukraińcom', 'Ukraińcami'],
      ['Rosjanie', 'Rosjan', 'Rosjanom', 'Rosjanami'],
      ['Rosjanin', 'Rosjanina', 'Rosjaninowi'],
      ['Niemcy', 'Niemców', 'Niemcom'],
      ['Warszawiacy', 'Warszawiaków', 'Warszawiakom'],
    ],
  },
];

test.each(rules)('$type: $rule', ({ type, names: rows }) => {
  const found = rows.map(([base, ...forms]) => [base, ...forms].map((form) => baseOf(form, type)));
  expect(found).toEqual(rows.map((row) => row.map(() => row[0])));
});

test.each([
  // "Himarsów" is a genitive of things, though men end so too.
  ['Himarsów', 'product', 'Himarsy'],
  ['Leopardami', 'product', 'Leopardy'],
  // An adjective that no dictionary has agrees all the same.
  ['Gazociągiem Transbałkańskim', 'product', 'Gazociąg Transbałkański'],
  ['Tarnowskich Górach', 'place', 'Tarnowskie Góry'],
] as const)('%s, a %s, is %s', (form, type, base) => {
  expect(baseOf(form, type)).toBe(base);
});

test('capitals of a headline stay', () => {
  expect(baseOf('ANDRZEJA DUDY', 'person')).toBe('ANDRZEJ DUDA');
  expect(baseOf('UNII EUROPEJSKIEJ', 'organization')).toBe('UNIA EUROPEJSKA');
});

test('the preposition before a name tells its case', () => {
  // "Marka" is a genitive of Marek and a nominative of a brand.
  expect(baseOf('Marka', 'person', 'u')).toBe('Marek');
  expect(baseOf('Tuska', 'person', 'od')).toBe('Tusk');
});

test('an unknown name takes the base form that stands in the text', () => {
  expect(baseOf('Ziobrowem', 'place', 'pod', ['Ziobrowo'])).toBe('Ziobrowo');
  expect(baseOf('Ziobrowem', 'place', 'pod', ['Ziobrów'])).toBe('Ziobrów');
});

test('forms of one unknown name vote for its base form together', () => {
  const forms = ['Barchesterem', 'Barchestera', 'Barchesterowi'].map((word): NameInText => ({
    words: [word],
    type: 'person',
    before: [','],
    after: undefined,
  }));
  expect(names.findBaseForms(forms, new Set())).toEqual(['Barchester', 'Barchester', 'Barchester']);
});

test('the base form of a list is taken', () => {
  expect(names.findBaseForms([{ words: ['ONZ'], type: 'organization', before: [], after: undefined, base: 'ONZ' }], new Set())).toEqual([
    'ONZ',
  ]);
});
