/** Polish endings that are written after an apostrophe or, on an acronym, after a hyphen. */
const afterApostrophe = /^(?:a|owi|em|iem|ie|u|ego|emu|ym|im|go|mu|m|y|i|ę|ą|ów|om|ami|ach|e|owie|cie|ze|le)$/;
const afterHyphen = /^(?:u|owi|em|iem|ie|a|y|i|ów|om|ami|ach|ę|ą|e|owie|owski|ze|cie)$/;

/** "Jean-Claude'a" → "Jean-Claude", "PiS-u" → "PiS"; null for a word without such an ending ("Lloyd's", "O'Neill"). */
export function cutWrittenEnding(form: string): string | null {
  const apostrophe = form.lastIndexOf("'");
  if (apostrophe > 1 && afterApostrophe.test(form.slice(apostrophe + 1))) return form.slice(0, apostrophe);
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 1 && afterHyphen.test(form.slice(hyphen + 1)) && /\p{Lu}$|\p{Lu}\p{L}?\p{Lu}/u.test(form.slice(0, hyphen)))
    return form.slice(0, hyphen);
  return null;
}
