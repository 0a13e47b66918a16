import { describe, expect, test } from '@jest/globals';
import { analyzer } from '../../../src/analyzers/summary/index.js';
import { readArticle } from '../../../src/article/read.js';
import { buildDocument } from '../../../src/text/document.js';

async function summarize(
  text: string,
  settings: { sentences?: number; words?: number } = {},
  language: string | null = null,
): Promise<string[]> {
  const read = await readArticle(text, { mediaType: 'text/plain', language, url: null });
  const document = buildDocument(read.article, read.language.code, read.language.abbreviations);
  const summary = await analyzer.run({
    document,
    language: read.language,
    settings: { sentences: settings.sentences ?? 3, words: settings.words ?? null },
    findings: {},
  });
  for (const { start, end, text: sentence } of summary.sentences) expect(document.text.slice(start, end)).toBe(sentence);
  return summary.sentences.map((sentence) => sentence.text.replace(/\s+/g, ' '));
}

const story = `Radni zamknęli most w Zatorach

Rada gminy Zatory zamknęła w poniedziałek jedyny most na Narwi dla samochodów cięższych niż trzy i pół tony.

Most w Zatorach jest zamknięty od poniedziałku. Fot. Jan Wilk / Kurier

Decyzja zapadła po ekspertyzie, która wykazała pęknięcia dwóch filarów. Dodała też, że naprawa potrwa co najmniej rok.

– Nie mieliśmy wyboru. Most mógł runąć w każdej chwili – powiedział wójt Piotr Sowa. – Ludzie to rozumieją.

Czytaj także: Prom na Narwi znów kursuje

Objazd przez Pułtusk liczy 38 kilometrów, a gmina chce uruchomić prom. Pieniądze na remont obiecał wojewoda mazowiecki.
`;

describe('the summary', () => {
  test('has as many whole sentences as asked for, in the order of the text', async () => {
    const three = await summarize(story);
    expect(three).toHaveLength(3);
    expect(three[0]).toMatch(/^Rada gminy Zatory/);
    expect(three.map((sentence) => story.indexOf(sentence)).toSorted((a, b) => a - b)).toEqual(
      three.map((sentence) => story.indexOf(sentence)),
    );
    expect(await summarize(story, { sentences: 1 })).toHaveLength(1);
    expect(await summarize(story, { sentences: 5 })).toHaveLength(5);
  });

  test('takes no title, caption or teaser, even when it could take everything', async () => {
    for (const sentence of await summarize(story, { sentences: 50 })) expect(sentence).not.toMatch(/Fot\.|Czytaj także|Radni zamknęli/);
  });

  test('a sentence that points back comes with the one before it, or not at all', async () => {
    for (const sentences of [1, 2, 3, 4, 5, 6]) {
      const summary = await summarize(story, { sentences });
      const dangling = summary.findIndex((sentence) => sentence.startsWith('Dodała też'));
      if (dangling >= 0) expect(summary[dangling - 1]).toMatch(/^Decyzja zapadła/);
    }
  });

  test('speech is not cut off from its speaker', async () => {
    for (const sentences of [1, 2, 3, 4, 5, 6]) {
      const summary = (await summarize(story, { sentences })).join('\n');
      if (summary.includes('Nie mieliśmy wyboru')) expect(summary).toContain('powiedział wójt');
      if (summary.includes('Ludzie to rozumieją')) expect(summary).toContain('powiedział wójt');
    }
  });

  test('two sentences of one quotation come as one, a longer quotation not at all', async () => {
    const text =
      '"We will rebuild the pier. Every plank of it," said Mayor Ann Doyle.\n\nThe pier burned down on Friday. "It was a torch. Nobody could stop it. We tried," said Tom Hale.';
    for (const sentences of [1, 2, 3]) {
      for (const sentence of await summarize(text, { sentences })) {
        expect(sentence.split('"').length % 2).toBe(1);
        expect(['"We will rebuild the pier. Every plank of it," said Mayor Ann Doyle.', 'The pier burned down on Friday.']).toContain(
          sentence,
        );
      }
    }
  });

  test('no heading that got a full stop, no subject that the sentence leaves out', async () => {
    const text = `Most w Zatorach jest zamknięty, bo dwa filary pękły. Filary, prom i wojewoda. Wójt Piotr Sowa szuka pieniędzy na remont. Zapowiedział, że poprosi o nie rząd. Prom ruszy w maju, a most za rok.`;
    for (const sentences of [1, 2, 3]) {
      const summary = await summarize(text, { sentences });
      expect(summary).not.toContain('Filary, prom i wojewoda.');
      const at = summary.findIndex((sentence) => sentence.startsWith('Zapowiedział'));
      if (at >= 0) expect(summary[at - 1]).toMatch(/^Wójt Piotr Sowa/);
    }
  });

  test('no headline that a line of prose holds, no scrap of two words', async () => {
    const text =
      'Marlow Bridge Closes After Safety Inspection.\n\n7 p.m.\n\nThe council closed the bridge at Marlow on Monday. Inspectors had found cracks in two pillars. Drivers must take a detour of ten miles. A ferry will run from May.';
    for (const sentences of [1, 2, 3, 4]) {
      for (const sentence of await summarize(text, { sentences })) expect(sentence).not.toMatch(/Closes After|p\.m\./);
    }
  });

  test('no head of a page that was copied in one line with the lead', async () => {
    const text =
      'Gmina 12 min. temu Most w Zatorach zamknięty Radni podjęli decyzję. Prom ruszy w maju po remoncie nabrzeża.\n\nRada gminy Zatory zamknęła w poniedziałek most na Narwi. Ekspertyza wykazała pęknięcia dwóch filarów. Naprawa potrwa co najmniej rok.';
    expect((await summarize(text)).join(' ')).not.toMatch(/min\. temu|Prom ruszy/);
    expect(
      (await summarize('Most zamknięto w poniedziałek. Zgodę zaskarżono Foto: Jan Wilk Rury na nabrzeżu. Prom ruszy w maju.')).join(' '),
    ).not.toMatch(/Foto:/);
  });

  test('a budget of words bounds it instead', async () => {
    for (const words of [20, 40, 60]) {
      const summary = await summarize(story, { words });
      expect(summary.length).toBeGreaterThan(0);
      expect(summary.join(' ').match(/[\p{L}\p{N}]+/gu)?.length).toBeLessThanOrEqual(words);
    }
  });

  test('within a budget of words the main sentence goes before several short ones', async () => {
    const text =
      'Prezes spółki Marian Dukat podał się we wtorek do dymisji, bo klienci wypłacili w tydzień czterysta milionów złotych z jej funduszy. Spółkę poprowadzi Beata Kupon. Kurs spadł o połowę. Nadzór żąda wyjaśnień. Fundusz kupował obligacje dewelopera. Deweloper Szklane Domy ich nie wykupił.';
    expect((await summarize(text, { words: 28 }))[0]).toMatch(/^Prezes spółki/);
  });

  test('a short text is its own summary', async () => {
    expect(await summarize('The bridge at Marlow will close on Monday. Repairs take a week.')).toEqual([
      'The bridge at Marlow will close on Monday.',
      'Repairs take a week.',
    ]);
  });

  test('works without rules for the language', async () => {
    const text =
      'Die Stadt Ulm sperrt am Montag die Brücke über die Donau. Ein Gutachten hatte Risse gezeigt. Die Umleitung führt über Neu-Ulm. Der Umbau dauert ein Jahr.';
    expect(await summarize(text)).toHaveLength(3);
  });

  test('is empty when there is no prose, and never when there is', async () => {
    expect(await summarize('')).toEqual([]);
    expect(await summarize('Er sagte „Nein.')).toHaveLength(1);
  });
});
