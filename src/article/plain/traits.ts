import type { BoilerplateCue, BoilerplateMatcher } from '../../languages/boilerplate.js';
import { foldSpace } from '../../text/fold.js';
import type { Abbreviations } from '../../text/sentences.js';
import type { Span } from '../../text/span.js';

/** What can be seen of a paragraph alone, before its neighbours are looked at. */
export interface Traits extends Span {
  /** The paragraph on one line; of a long one the beginning. */
  line: string;
  words: number;
  /** Words that are numbers, scores, percentages. */
  numbers: number;
  length: number;
  /** Ends as a sentence does. */
  finished: boolean;
  /** Its last stop may belong to an abbreviation: "Prąd tańszy o 4,7 proc.", "Sąd skazał Wiesława K." */
  abbreviated: boolean;
  /** A full stop ends a sentence inside it: "Pusty parking. Kierowcy nie przyjechali" */
  innerStop: boolean;
  cue: BoilerplateCue | null;
  bullet: boolean;
}

// No rule for short blocks looks further.
const reach = 400;

export function describeParagraph(text: string, span: Span, findCue: BoilerplateMatcher, abbreviations: Abbreviations): Traits {
  const whole = text.slice(span.start, span.end);
  const line = foldSpace(whole.slice(0, reach));
  const words = line.split(' ');
  return {
    ...span,
    line,
    length: whole.length,
    words: words.length,
    numbers: words.filter((word) => /^[(+–-]*\d[\d.,:()%/–-]*$/.test(word)).length,
    finished: /[.!?…][\s"”“’»)\]']*$/.test(whole.slice(-12)),
    abbreviated: endsInAbbreviation(line, abbreviations),
    innerStop: /\p{Ll}[.…]["”’»)]? ["„“]?\p{Lu}/u.test(line),
    cue: findCue(whole),
    // A dash opens dialogue as well as list items, so it does not count: "– Nie wiem – powiedział Nowak."
    bullet: /^(?:[•*·▪●○‣◦»►]\s|\d{1,2}\)\s)/.test(line),
  };
}

function endsInAbbreviation(line: string, { neverFinal, maybeFinal }: Abbreviations): boolean {
  const word = line.slice(line.lastIndexOf(' ') + 1);
  if (!word.endsWith('.')) return false;
  const key = word.slice(0, -1).toLowerCase();
  return neverFinal.has(key) || maybeFinal.has(key) || /^\p{Lu}\.$/u.test(word);
}
