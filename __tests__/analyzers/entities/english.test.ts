import { describe, expect, test } from '@jest/globals';
import { entitiesOf, readEntities } from './read.js';

describe('one entity of many forms', () => {
  test('a full name, the surname, and the possessive', async () => {
    const text =
      "Prime Minister Gordon Brown met farmers in Wales on Monday. Brown's plan was rejected last week. Mr. Brown said she would try again.";
    const [person] = await entitiesOf('en', text);
    expect(person).toMatchObject({ name: 'Gordon Brown', type: 'person', count: 3 });
    expect(person?.mentions.map((mention) => mention.text)).toEqual(['Gordon Brown', 'Brown', 'Brown']);
  });

  test('an acronym and the full name', async () => {
    const text = 'The World Health Organization issued a warning on Friday. The WHO said the virus was spreading.';
    expect(await readEntities('en', text)).toEqual(['World Health Organization (organization): World Health Organization, WHO']);
  });

  test('the United States under both their names', async () => {
    const [states] = await entitiesOf(
      'en',
      'The United States will send aid. Officials in the U.S. said the first flight leaves on Sunday.',
    );
    expect(states).toMatchObject({ name: 'United States', type: 'place', count: 2 });
  });
});

describe('what is no mention', () => {
  test('a title, an adjective of a nation', async () => {
    const entities = await entitiesOf('en', 'The German chancellor, Angela Merkel, met President Barack Obama in Berlin.');
    expect(entities.map(({ name }) => name)).toEqual(['Angela Merkel', 'Barack Obama', 'Berlin']);
  });

  test('a compound is cut after the name', async () => {
    const entities = await entitiesOf('en', 'A Boston-based company bought the London-listed rival.');
    expect(entities.map(({ name, type }) => `${name} ${type}`)).toEqual(['Boston place', 'London place']);
  });
});
