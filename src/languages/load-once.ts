/** Makes a loader that loads at the first call and answers the same thing ever after. */
export function loadOnce<Thing>(load: () => Promise<Thing>): () => Promise<Thing> {
  let thing: Promise<Thing> | null = null;
  return () => (thing ??= load());
}
