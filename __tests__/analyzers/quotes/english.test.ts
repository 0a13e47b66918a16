import { describe, expect, test } from '@jest/globals';
import { readQuotes } from './read.js';

const rules: Record<string, [string, string][]> = {
  'the cue after the words': [
    ['“The road stays closed,” Mayor Ann Hill said.', 'direct: The road stays closed, | said | Mayor Ann Hill'],
    ['“The road stays closed,” said Ann Hill, who runs the town.', 'direct: The road stays closed, | said | Ann Hill'],
    ['The road will stay closed until May, officials said on Monday.', 'indirect: The road will stay closed until May | said | officials'],
    ['“Who paid?” Hill asked.', 'direct: Who paid? | asked | Hill'],
    ['“This is it!” beamed Ann Hill.', 'direct: This is it! | beamed | Ann Hill'],
  ],
  'words on both sides of the cue': [
    ['“The road,” Hill said, “stays closed.”', 'direct: The road, // stays closed. | said | Hill'],
    ['“We waited,” Hill said. “Nobody came.”', 'direct: We waited, // Nobody came. | said | Hill'],
    [
      'The forgers, she notes, wrote a better headline than hers.',
      'indirect: The forgers // wrote a better headline than hers | notes | she',
    ],
  ],
  'the cue before the words': [
    ['Hill said that the road was closed.', 'indirect: the road was closed | said | Hill'],
    ['Hill said the road was closed.', 'indirect: the road was closed | said | Hill'],
    ['Hill told the Guardian the road was closed.', 'indirect: the road was closed | told | Hill'],
    ['Hill wrote: “The road is closed.”', 'direct: The road is closed. | wrote | Hill'],
    ['Hill called the plan “a disgrace”.', 'mixed: the plan “a disgrace” | called | Hill'],
    ['Hill asked whether the road was closed.', 'indirect: whether the road was closed | asked | Hill'],
    ['Hill urged drivers to keep clear.', 'indirect: to keep clear | urged | Hill'],
    ['The agency put the damage at $12 million.', 'indirect: the damage at $12 million | put | The agency'],
  ],
  'attributions without a verb': [
    ['According to the police, two cars collided.', 'indirect: two cars collided | According to | the police'],
    ['Two cars collided, according to the police.', 'indirect: Two cars collided | according to | the police'],
    ['In her view, the road should be closed.', 'indirect: the road should be closed | In her view | her'],
    ['“It is a shame.” – Ann Hill', 'direct: It is a shame. | - | Ann Hill'],
    ['HILL: We waited for an hour and nobody came.', 'indirect: We waited for an hour and nobody came | - | HILL'],
    ['The claim by prosecutors that he lied was dropped.', 'indirect: he lied was dropped | claim | prosecutors'],
  ],
  'who speaks': [
    ['Tormod Aune, of the security company Fjellvakt, said he had followed them.', 'indirect: he had followed them | said | Tormod Aune'],
    ['Hugh Hill, a doctor, said: “Stay at home.”', 'direct: Stay at home. | said | Hugh Hill'],
    ['In a statement the company said the deal was off.', 'indirect: the deal was off | said | the company'],
    ['The mayor left early and said the road was closed.', 'indirect: the road was closed | said | The mayor'],
    ['The mayor waved to the crowd, saying the road was closed.', 'indirect: the road was closed | saying | The mayor'],
    ['“No,” said Will Doyle, 32, of Nashville.', 'direct: No, | said | Will Doyle'],
    ['The London-listed company (LSE: BRWF) said profit fell to £61m.', 'indirect: profit fell to £61m | said | The London-listed company'],
    ['HOUSTON (AP) -- Officials said that the plant was safe.', 'indirect: the plant was safe | said | Officials'],
  ],
};

for (const [name, cases] of Object.entries(rules)) {
  describe(name, () => {
    test.each(cases)('%s', async (text, expected) => {
      expect(await readQuotes('en', text)).toEqual([expected]);
    });
  });
}

describe('several reports in one sentence', () => {
  test('a second report of the same speaker ends the first', async () => {
    expect(await readQuotes('en', 'Hill said the road was closed and warned that the bridge was next.')).toEqual([
      'indirect: the road was closed | said | Hill',
      'indirect: the bridge was next | warned | Hill',
    ]);
  });

  test('a second report of somebody else ends the first', async () => {
    const text = 'The union said that it had waited, and its deputy chair, Tamta March, reminded reporters that the gate was shut.';
    expect(await readQuotes('en', text)).toEqual([
      'indirect: it had waited | said | The union',
      'indirect: the gate was shut | reminded | Tamta March',
    ]);
  });

  test('reports within reports', async () => {
    const text = 'Hill said that Jones claimed that the road was closed.';
    expect(await readQuotes('en', text)).toEqual([
      'indirect: Jones claimed that the road was closed | said | Hill',
      'indirect: the road was closed | claimed | Jones',
    ]);
  });
});

describe('known failures of others', () => {
  test('a quotation of several paragraphs, opened on each, closed on the last', async () => {
    const text = 'Hill told the court:\n\n“We left at noon.\n\n“We came back at dusk.”';
    expect(await readQuotes('en', text)).toEqual(['direct: We left at noon. // We came back at dusk. | told | Hill']);
  });

  test('a nickname in quotation marks is a name', async () => {
    expect(await readQuotes('en', 'James “Shorty” Hill said that the road was closed.')).toEqual([
      'indirect: the road was closed | said | James “Shorty” Hill',
    ]);
  });

  test('a title in quotation marks is a name', async () => {
    expect(await readQuotes('en', 'Hill watched “The Long Road” on Sunday.')).toEqual([]);
  });

  test('marks with spaces', async () => {
    expect(await readQuotes('en', '" We waited , " Hill said.')).toEqual(['direct: We waited , | said | Hill']);
  });

  test('an odd number of marks', async () => {
    expect(await readQuotes('en', 'A 27" screen is too small, Hill said.')).toEqual(['indirect: A 27" screen is too small | said | Hill']);
  });

  test.each(['The police report was late.', 'Trump’s tweet was deleted.', 'The reported losses were small.', 'He declined to comment.'])(
    'no report: %s',
    async (text) => {
      expect(await readQuotes('en', text)).toEqual([]);
    },
  );
});

describe('what a clause is not', () => {
  test.each(['The count began on Monday as both candidates declared victory.', 'Hill wrote eleven novels and allowed no film.'])(
    'no report: %s',
    async (text) => {
      expect(await readQuotes('en', text)).toEqual([]);
    },
  );

  test('a stop within “a.m.” ends nothing', async () => {
    expect(await readQuotes('en', 'The monitors called the vote “exemplary” at 9 a.m. on Monday.')).toEqual([
      'mixed: the vote “exemplary” at 9 a.m | called | The monitors',
    ]);
  });
});
