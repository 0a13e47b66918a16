import type { StorySentence } from './story.js';

const opensWithDash = /^[–—―-]\s/;
const innerDash = /[\p{L}\p{N}.,!?…"”»)]\s?[–—―-]\s/u;

/**
 * Speech after dashes: "– Nie oddam. Nigdy – powiedział Nowak. – To mój dom. Tu zostanę." The words before the speaker
 * is named wait for the sentence that names him; what he says on hangs on the sentence before.
 */
export function followSpeech(text: string, block: StorySentence[]): void {
  let waiting: StorySentence[] = [];
  let named = false;
  let speaking = false;
  for (const current of block) {
    const line = text.slice(current.sentence.start, current.sentence.end);
    const opens = opensWithDash.test(line);
    if (!opens && !speaking) {
      named = false;
      continue;
    }
    const attributed = innerDash.test(line.slice(2));
    if (attributed) {
      for (const sentence of waiting) sentence.needsNext = true;
      if (waiting.length > 0) current.needsPrevious = true;
      named = true;
      speaking = false;
      waiting = [];
    } else {
      current.bareSpeech = true;
      if (named || waiting.length > 0) current.needsPrevious = true;
      if (!named) waiting.push(current);
      speaking = true;
    }
  }
}
