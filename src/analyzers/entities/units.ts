import type { WordKnowledge } from '../../languages/names.js';
import type { Token } from '../../text/tokens.js';

/** "7-Marek Sulik", "15-Stefan Theunis": a shirt's number before a name. */
const numbered = /^\d+-(?=\p{Lu})/u;

/** The ends of names of sites: "Onet.pl", "Booking.com", "Leave.EU". */
const domains = new Set([
  'pl',
  'com',
  'eu',
  'org',
  'net',
  'gov',
  'edu',
  'info',
  'uk',
  'us',
  'de',
  'fr',
  'cz',
  'ua',
  'ru',
  'by',
  'tv',
  'fm',
  'io',
  'ai',
]);

type UnitKnowledge = Pick<WordKnowledge, 'split' | 'takesStop'>;

/** The tokens that names are made of: cut where a name ends inside one, joined where a stop is a part of the name. */
export function makeUnits(tokens: readonly Token[], knowledge: UnitKnowledge): readonly Token[] {
  const cut = tokens.some((token) => cutsOf(token, knowledge).length > 0) ? tokens.flatMap((token) => cutToken(token, knowledge)) : tokens;
  return cut.some(({ form }, index) => form === '.' && isInner(cut, index, knowledge)) ? joinStops(cut, knowledge) : cut;
}

/** Does the stop belong to the word before it, or stand between two parts of a site's name? */
function isInner(tokens: readonly Token[], index: number, { takesStop }: UnitKnowledge): boolean {
  const before = tokens[index - 1];
  const stop = tokens[index];
  const after = tokens[index + 1];
  if (before?.kind !== 'word' || before.end !== stop?.start) return false;
  if (takesStop(before.form)) return true;
  return after?.start === stop.end && domains.has(after.form.toLowerCase());
}

function joinStops(tokens: readonly Token[], knowledge: UnitKnowledge): Token[] {
  const units: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const last = units.at(-1);
    if (!token) break;
    if (token.form !== '.' || !last || !isInner(tokens, index, knowledge)) {
      units.push(token);
      continue;
    }
    const site = knowledge.takesStop(tokens[index - 1]?.form ?? '') ? undefined : tokens[++index];
    units[units.length - 1] = { ...last, end: (site ?? token).end, form: `${last.form}.${site?.form ?? ''}` };
  }
  return units;
}

function cutsOf({ form, kind, start, end }: Token, { split }: UnitKnowledge): number[] {
  // A form that was folded has other places than the text.
  if (form.length !== end - start) return [];
  if (kind === 'number') return numbered.test(form) ? [form.indexOf('-') + 1] : [];
  return kind === 'word' && (form.includes("'") || form.includes('-')) ? split(form) : [];
}

function cutToken(token: Token, knowledge: UnitKnowledge): Token[] {
  const { start, end, form } = token;
  const cuts = cutsOf(token, knowledge);
  if (cuts.length === 0) return [token];
  const edges = [0, ...cuts, end - start];
  return edges.slice(1).map((edge, index) => {
    const from = edges[index] ?? 0;
    const part = form.slice(from, edge);
    return {
      start: start + from,
      end: start + edge,
      form: part,
      kind: /^\p{L}/u.test(part) ? 'word' : /^\d/.test(part) ? 'number' : 'mark',
    };
  });
}
