const opensWithDash = /^[–—―-]\s/;
const innerDash = /[\p{L}\p{N}.,!?…"”»)]\s?[–—―-]\s/u;
const namelessTail = /[–—―-]\s\p{Ll}+(?: (?:też|także|również|potem|dalej))?[.!…]?$/u;

export interface Speech {
  /** Sentences (by index) that are spoken on into the next one, where the speaker is named. */
  joins: Set<number>;
  /** Sentences that go on after the speaker was named: they hang on the one before. */
  hangs: Set<number>;
  /** Sentences that are speech, with nobody named. */
  bare: Set<number>;
}

/**
 * Speech after dashes, in the sentences of one block: "– Nie oddam. Nigdy – powiedział Nowak. – To mój dom. Tu zostanę."
 * The words before the speaker is named belong to the sentence that names him; what he says on hangs on the one before.
 */
export function followSpeech(sentences: readonly string[]): Speech {
  const speech: Speech = { joins: new Set(), hangs: new Set(), bare: new Set() };
  let waiting: number[] = [];
  let named = false;
  let speaking = false;
  for (const [i, sentence] of sentences.entries()) {
    if (!opensWithDash.test(sentence) && !speaking) {
      named = false;
      continue;
    }
    if (innerDash.test(sentence.slice(2))) {
      for (const before of waiting) speech.joins.add(before);
      // "– I nic więcej – dodał.": who, the sentence before tells.
      if (named && namelessTail.test(sentence)) speech.hangs.add(i);
      named = true;
      speaking = false;
      waiting = [];
    } else {
      speech.bare.add(i);
      if (named) speech.hangs.add(i);
      else waiting.push(i);
      speaking = true;
    }
  }
  return speech;
}

/** "– To wielki błąd – dodał.", "„Nigdy” – zaznaczyła.": the words are attributed, but the speaker is left out. */
export function leavesSpeakerOut(sentence: string): boolean {
  return namelessTail.test(sentence);
}
