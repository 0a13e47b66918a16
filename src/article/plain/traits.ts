import type { BoilerplateCue, BoilerplateMatcher } from '../../languages/boilerplate.js';
import { foldSpace } from '../../text/fold.js';
import type { Span } from '../../text/span.js';

/** What can be seen of a paragraph alone, before its neighbours are looked at. */
export interface Traits extends Span {
  /** The paragraph on one line; of a long one the beginning. */
  line: string;
  words: number;
  length: number;
  /** Ends as a sentence does. */
  finished: boolean;
  cue: BoilerplateCue | null;
  bullet: boolean;
}

// No rule for short blocks looks further.
const reach = 400;

export function describeParagraph(text: string, span: Span, findCue: BoilerplateMatcher): Traits {
  const whole = text.slice(span.start, span.end);
  const line = foldSpace(whole.slice(0, reach));
  return {
    ...span,
    line,
    length: whole.length,
    words: line.split(' ').length,
    finished: /[.!?…][\s"”“’»)\]']*$/.test(whole.slice(-12)),
    cue: findCue(whole),
    // A dash opens dialogue as well as list items, so it does not count: "– Nie wiem – powiedział Nowak."
    bullet: /^(?:[•*·▪●○‣◦]\s|\d{1,2}\)\s)/.test(line),
  };
}
