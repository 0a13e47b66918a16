import { entityTypes, type Entity } from '../../analyzers/entities/entity.js';
import { words } from '../../messages.js';
import { safeLine } from '../../terminal/safe.js';
import { clipText, columnsOf } from '../../terminal/width.js';
import { foldSpace } from '../../text/fold.js';
import { heading, line, paragraph, type Layout } from './layout.js';

const mostPerType = 12;
const widestBar = 12;
const widestName = 36;
const mostPlaces = 6;

/** The names by type with a bar for how often they stand in the text, and where. */
export function writeEntities(entities: readonly Entity[], layout: Layout): string {
  const { dim } = layout.colors;
  let report = heading(layout, words.sections.entities, entities.length);
  if (entities.length === 0) return report + line(dim(words.noEntities));
  const most = Math.max(...entities.map(({ count }) => count));
  const longest = Math.max(...entities.map(({ name }) => columnsOf(safeLine(foldSpace(name)))));
  const nameWidth = Math.min(longest, widestName, Math.floor(layout.width * 0.45));
  for (const type of entityTypes) {
    const ofType = entities.filter((entity) => entity.type === type);
    if (ofType.length === 0) continue;
    report += line(dim(words.entityTypes[type]));
    for (const entity of ofType.slice(0, mostPerType)) report += writeEntity(entity, layout, nameWidth, most);
    if (ofType.length > mostPerType) report += line(dim(words.more(ofType.length - mostPerType)), 1);
  }
  return report;
}

function writeEntity(entity: Entity, layout: Layout, nameWidth: number, most: number): string {
  const { cyan, dim } = layout.colors;
  const name = clipText(safeLine(foldSpace(entity.name)), nameWidth);
  const bar = drawBar(entity.count / most);
  const room = layout.width - nameWidth - widestBar - 12;
  const row = `${name}${' '.repeat(nameWidth - columnsOf(name))}  ${cyan(bar)} ${String(entity.count).padStart(3)}  ${dim(placesOf(entity, layout, room))}`;
  const shown = line(row.trimEnd(), 1);
  if (!layout.explain) return shown;
  const forms = [...new Set(entity.mentions.map(({ text }) => foldSpace(text)))].join(', ');
  return shown + paragraph(layout, [forms, ...(entity.evidence ?? [])].join(' · '), '    ', dim);
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

/** A bar of eighths of a column; never empty. */
function drawBar(share: number): string {
  const eighths = Math.max(1, Math.round(share * widestBar * 8));
  const full = Math.floor(eighths / 8);
  const rest = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? '';
  return ('█'.repeat(full) + rest).padEnd(widestBar);
}
