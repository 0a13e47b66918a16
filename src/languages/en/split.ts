/** Endings of compounds that are no part of the name before the hyphen: "Piraeus-based", "US-led". */
const compound =
  /-(?:based|born|led|backed|owned|run|bound|made|built|style|wide|held|area|era|ruled|controlled|occupied|bred|trained|listed|registered|educated|administered|brokered|sponsored|funded|dominated|occupied|speaking|language|like)$/i;

/** Where a token is cut so that names stand alone: "Moldova's" → "Moldova" + "'s"; places inside the form. */
export function splitEnglish(form: string): number[] {
  if (form.endsWith("'s") || form.endsWith("'S")) return form.length > 2 ? [form.length - 2] : [];
  const match = compound.exec(form);
  return match && match.index > 0 ? [match.index] : [];
}
