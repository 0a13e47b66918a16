import type { BlockKind } from '../../text/article.js';
import { isBreadcrumb, isByline, isCredit, isCreditedCaption, isDateline, isHeadline, isSignature, isTableRow } from './shapes.js';
import type { Traits } from './traits.js';

/** What stands round a paragraph when its kind is decided. */
interface Place {
  index: number;
  /** Of prose paragraphs before and after. */
  proseBefore: number;
  proseAfter: number;
  /** How many paragraphs that are no prose stand together here. */
  run: number;
  next: Traits | undefined;
}

interface Rule {
  kind: BlockKind;
  applies: (traits: Traits, place: Place) => boolean;
}

/** From the surest to the least sure; the first that applies decides, and what none wants is a paragraph. */
const rules: Rule[] = [
  // "Czytaj także: Dąb Bartek dostał nowy gorset"; a finished sentence may begin so too: "Zobacz, jak …".
  {
    kind: 'teaser',
    applies: ({ cue, words, length }) => cue?.kind === 'related' && !cue.weak && words <= 30 && length < 300,
  },
  // "REKLAMA", "Udostępnij", "Zaloguj się, aby skomentować"
  { kind: 'other', applies: ({ cue, length }) => cue !== null && !cue.weak && isFurniture(cue.kind) && length < 160 },
  { kind: 'other', applies: isBreadcrumb },
  { kind: 'dateline', applies: (traits, { proseBefore, index }) => proseBefore === 0 && isDateline(traits, index > 0) },
  { kind: 'credit', applies: isCredit },
  { kind: 'caption', applies: isCreditedCaption },
  { kind: 'signature', applies: (traits, { proseBefore, proseAfter }) => proseBefore > 0 && proseAfter === 0 && isSignature(traits) },
  {
    kind: 'byline',
    applies: (traits, { proseBefore, proseAfter, index, run }) =>
      (proseBefore === 0 ? index > 0 && run < 5 : proseAfter === 0 && run < 4) && isByline(traits),
  },
  { kind: 'list-item', applies: ({ bullet }) => bullet },
  { kind: 'table', applies: isTableRow },
  // "WESTERN DIVISION", "Pool A" over rows of results
  {
    kind: 'heading',
    applies: (traits, { run, index, next }) => run > 2 && index > 0 && traits.words <= 6 && isRowHeading(traits, next),
  },
  // Lines without a stop that stand together are a list: names of a jury, prices, a programme.
  { kind: 'list-item', applies: ({ finished, line }, { run, proseBefore }) => proseBefore > 0 && run > 2 && !finished && !/:$/.test(line) },
  // "Szyb Jadwiga o świcie. Na bramie ktoś powiesił budzik": a caption ends without its last stop.
  {
    kind: 'caption',
    applies: ({ finished, words, innerStop, line }, { proseBefore, proseAfter, run }) =>
      proseBefore > 0 && !finished && words <= 25 && run <= 2 && (innerStop || proseAfter === 0) && !/[:,;]$/.test(line),
  },
  { kind: 'heading', applies: (traits, { proseBefore, proseAfter }) => proseBefore > 0 && proseAfter > 0 && isHeadline(traits) },
];

/** Gives each paragraph of a plain text its kind. The first heading-like block before the prose is the title. */
export function chooseKinds(paragraphs: readonly Traits[]): BlockKind[] {
  const prose = paragraphs.map((traits) => isProse(traits));
  const runs = countRuns(prose);
  let total = prose.filter(Boolean).length;
  const kinds: BlockKind[] = [];
  let before = 0;
  let led = false;
  for (const [index, traits] of paragraphs.entries()) {
    const place = {
      index,
      proseBefore: before,
      proseAfter: total - before - (prose[index] ? 1 : 0),
      run: runs[index] ?? 0,
      next: paragraphs[index + 1],
    };
    let kind = rules.find((rule) => rule.applies(traits, place))?.kind ?? 'paragraph';
    if (before === 0 && !kinds.includes('title') && isTitle(traits, kind, place)) {
      kind = 'title';
      // "Prąd tańszy o 4,7 proc." looks like prose.
      if (prose[index]) total--;
      prose[index] = false;
    }
    if (kind === 'paragraph' && !led && prose[index]) {
      kind = 'lead';
      led = true;
    } else if (kind === 'paragraph' && before === 0 && total > 0 && isHeadline(traits)) kind = 'heading';
    kinds.push(kind);
    if (prose[index]) before++;
  }
  return kinds;
}

/** A finished text of a sentence's length, or one too long to be anything else. */
function isProse({ finished, words, length, cue, bullet, numbers }: Traits): boolean {
  // A long paragraph may begin with a glued credit: "Foto: PAP Rada gminy przyjęła …".
  if (bullet || (cue !== null && !cue.weak && length < 300)) return false;
  return finished ? words >= 6 : words > 30 && numbers * 3 < words;
}

function isRowHeading(traits: Traits, next: Traits | undefined): boolean {
  if (!next || next.finished || !isHeadline(traits) || /[,\d]/.test(traits.line)) return false;
  return next.numbers > 0 || !/\p{Ll}/u.test(traits.line);
}

/** The length of the run without prose in which each paragraph stands, 0 for prose. */
function countRuns(prose: readonly boolean[]): number[] {
  const runs: number[] = [];
  for (let from = 0; from < prose.length;) {
    let to = from;
    while (to < prose.length && !prose[to]) to++;
    for (let i = from; i < to; i++) runs.push(to - from);
    if (to === from) {
      runs.push(0);
      to++;
    }
    from = to;
  }
  return runs;
}

function isTitle({ finished, abbreviated, line, length, words }: Traits, kind: BlockKind, { proseAfter, index }: Place): boolean {
  if (index > 3 || proseAfter === 0 || length > 220) return false;
  if (kind === 'dateline' ? index > 0 || /[)–—-]$/.test(line) : !titleLike.has(kind)) return false;
  return !finished || (abbreviated && words <= 14) || /[!?…"”]$/.test(line);
}

const titleLike: ReadonlySet<BlockKind> = new Set(['paragraph', 'heading', 'table', 'list-item']);

function isFurniture(kind: string): boolean {
  return !['related', 'credit', 'source', 'live', 'paywall'].includes(kind);
}
