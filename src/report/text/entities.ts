import { entityTypes, type Entity } from '../../analyzers/entities/entity.js';
import { words } from '../../messages.js';
import { safeLine } from '../../terminal/safe.js';
import { clipText, columnsOf } from '../../terminal/width.js';
import { foldSpace } from '../../text/fold.js';
import { heading, line, paragraph, type Layout } from './layout.js';

const mostPerType = 12;
const mostPlaces = 6;
// The margin, the count and the space before and behind a name.
const besideName = 10;

/** The names by type: how often each stands in the text, its base form, and where. */
export function writeEntities(entities: readonly Entity[], layout: Layout): string {
  const { dim } = layout.colors;
  let report = heading(layout, words.sections.entities, entities.length);
  if (entities.length === 0) return report + line(dim(words.noEntities));
  for (const type of entityTypes) {
    const ofType = entities.filter((entity) => entity.type === type);
    if (ofType.length === 0) continue;
    report += line(dim(words.entityTypes[type]));
    for (const entity of ofType.slice(0, mostPerType)) report += writeEntity(entity, layout);
    if (ofType.length > mostPerType) report += line(dim(words.more(ofType.length - mostPerType)), 1);
  }
  return report;
}

function writeEntity(entity: Entity, layout: Layout): string {
  const { bold, cyan, dim } = layout.colors;
  const name = clipText(safeLine(foldSpace(entity.name)), layout.width - besideName);
  const places = dim(placesOf(entity, layout, layout.width - besideName - columnsOf(name)));
  const row = `${cyan(String(entity.count).padStart(3))}  ${entity.count > 1 ? bold(name) : name}  ${places}`;
  const shown = line(row.trimEnd());
  if (!layout.explain) return shown;
  const forms = [...new Set(entity.mentions.map(({ text }) => foldSpace(text)))].join(', ');
  return shown + paragraph(layout, [forms, ...(entity.evidence ?? [])].join(' · '), '     ', dim);
}

/** "¶ 1, 4, 9": each paragraph once. */
function placesOf(entity: Entity, layout: Layout, room: number): string {
  const places = [...new Set(entity.mentions.map((mention) => layout.place(mention)))];
  const numbers = places.filter((place) => place.startsWith('¶')).map((place) => place.slice(2));
  const titled = places.length > numbers.length ? `${words.title}${numbers.length > 0 ? ', ' : ''}` : '';
  const shown = numbers.slice(0, mostPlaces).join(', ') + (numbers.length > mostPlaces ? ' …' : '');
  const all = titled + (numbers.length > 0 ? `¶ ${shown}` : '');
  return room < 8 ? '' : clipText(all, room);
}
