import { analyze, type Entity } from '../../../src/index.js';

/** The entities of a text, as the program finds them. */
export async function entitiesOf(language: string, text: string): Promise<Entity[]> {
  const { entities } = await analyze(text, { language, show: ['entities'] });
  return entities ?? [];
}

/** "name (type): form, form …" of each entity; entities and forms in the report's order. */
export async function readEntities(language: string, text: string): Promise<string[]> {
  const entities = await entitiesOf(language, text);
  return entities.map(({ name, type, mentions }) => `${name} (${type}): ${mentions.map((mention) => mention.text).join(', ')}`);
}
