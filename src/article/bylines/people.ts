import { foldSpace } from '../../text/fold.js';
import { trimEndOf } from '../../text/trim.js';
import { parseList } from '../../languages/table.js';
import { decodeEntities } from '../character-references.js';
import particleList from './name-particles.tsv';
import openerList from './byline-openers.tsv';
import staffList from './staff-words.tsv';

/** Names out of a byline: people, and what signs in their place ("Redakcja", "Associated Press"). */
export interface Signed {
  people: string[];
  others: string[];
}

const particles: ReadonlySet<string> = new Set(parseList(particleList));
const staff: ReadonlySet<string> = new Set(parseList(staffList));
const openers: readonly string[] = parseList(openerList).sort((a, b) => b.length - a.length);

const mostNames = 30;
const longestName = 60;
const longestByline = 2_000;
/** "Jan Kowalski, Anna Nowak", "Jane Smith and John Doe", "Anna Nowak / PAP"; "i", "und", "et" … join names as "and" does. */
const joints = /,|;|\||\/|•|·|\u2013|\u2014| - | & | \+ | (?:and|i|oraz|und|et|y|e|og|och|en|a|și|ja) |、|，|；/iu;

/** Reads the names that a byline lists. `sure`: the page itself says that this is a name, so one word may be one. */
export function readNames(byline: string, sure: boolean): Signed {
  const signed: Signed = { people: [], others: [] };
  const lines = decodeEntities(byline.slice(0, longestByline)).split('\n').map(foldSpace);
  for (const part of lines.flatMap((line) => cutHelpers(cutOpeners(cutBeforeBy(line))).split(joints)).slice(0, mostNames)) {
    const name = cutDesk(tidyName(cutOpeners(part)));
    if (name === '' || name.length > longestName) continue;
    if (isPerson(name) && (sure || !eastern.test(name))) add(signed.people, name);
    else if (sure && isSignature(name)) add(signed.others, name);
  }
  return signed;
}

function add(names: string[], name: string): void {
  const small = name.toLowerCase();
  if (!names.some((known) => known.toLowerCase() === small)) names.push(name);
}

/** "Android Corner By Jane Roe" */
function cutBeforeBy(line: string): string {
  const at = line.search(/(?:^|[^\p{L}])(?:by|przez) /iu);
  return at < 0 ? line : line.slice(at);
}

/** "By Jane Roe. Photos by John Poe" is a text by Jane Roe. */
function cutHelpers(line: string): string {
  const at = line.search(helpers);
  return at < 0 ? line : trimEndOf(line.slice(0, at), /[\s.]/);
}

const helpers =
  /(?:reviewed|edited|checked|translated|illustrated|designed|approved|verified|updated|photo|photos|photography|photographs|illustration|illustrations|graphic|graphics|video) by|(?:foto|fotos|fot|photo|photos|zdjęcia|bilder|illustration|illustrationen|video|übersetzung|tłumaczenie|redaktion|redakcja) ?[:.]/iu;

/** "John Roe The Associated Press", "Jane Poe Staff Writer": what a person is or works for. */
function cutDesk(name: string): string {
  const words = name.split(' ');
  while (words.length > 2 && staff.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  const person = words.join(' ');
  return isPerson(person) ? person : name;
}

/** Does a line open as a byline does, with a name behind it? */
export function opensByline(line: string): boolean {
  const rest = cutOpeners(line);
  return rest.length < line.length && /^\p{Lu}/u.test(rest);
}

/** "By", "Autor:", "Von", "tekst:" before the names. */
function cutOpeners(text: string): string {
  let rest = text.trim();
  for (let cut = true; cut;) {
    cut = false;
    const lower = rest.toLowerCase();
    for (const opener of openers) {
      const next = rest.charAt(opener.length);
      if (!lower.startsWith(opener) || /[\p{L}\p{N}]/u.test(next)) continue;
      rest = rest.slice(opener.length).replace(/^[\s:.,>–-]+/, '');
      cut = true;
      break;
    }
  }
  return rest;
}

/** Without initials in brackets, a handle, a role that follows, marks at the ends: "Elena Huber (ehu)" is Elena Huber. */
function tidyName(text: string): string {
  const bare = text.replace(/\([^()]{0,60}\)/g, ' ').replace(/ @\S+/g, ' ');
  return trimEndOf(bare.replace(/^[\s"'„”“:.*–-]+/, ''), /[\s"”“:*–>»-]/).replace(/ +/g, ' ');
}

const capitalWord = /^(?:\p{Lu}[\p{L}\p{M}.'’´`-]*|\p{Lu}\.(?:-?\p{Lu}\.)*|[dDlL]['’]\p{Lu}[\p{L}\p{M}-]*|Mc\p{L}+|de\p{Lu}\p{L}+)$/u;
const eastern = /^[\u3400-\u9fff\uac00-\ud7af\u3040-\u30ff]{2,8}$/u;

/** Two to five words with capitals, particles aside, none of which belongs to a desk. */
export function isPerson(name: string): boolean {
  if (/[\d@:/!?_]/.test(name)) return false;
  if (eastern.test(name)) return true;
  const words = name.split(' ');
  if (words.length < 2 || words.length > 6) return false;
  if (words.some((word) => staff.has(word.toLowerCase().replace(/[.,]$/, '')))) return false;
  const capitals = words.filter((word) => capitalWord.test(word));
  if (capitals.length < 2) return false;
  return words.every(
    (word, index) => capitalWord.test(word) || (index > 0 || words.length > 2 ? particles.has(word.toLowerCase()) : false),
  );
}

/** A desk, an agency, a pen name: letters, no sentence, no address. */
function isSignature(name: string): boolean {
  if (/^https?:|@|\d{3}|www\./i.test(name)) return false;
  const words = name.split(' ');
  if (words.length > 5 || !/^[\p{L}\p{N}]/u.test(name) || !/\p{L}{2}/u.test(name)) return false;
  // "Kostenlos neu registrieren" is a button.
  return words.slice(1).every((word) => /^[^\p{Ll}]|\./u.test(word) || staff.has(word) || particles.has(word));
}
