// Shorter pieces are repeated by chance.
const shortestPiece = 16;

/** The sentences of a text, roughly, for telling whether they stand elsewhere too; a text without any is one piece. */
export function splitPieces(text: string): string[] {
  if (text.length < shortestPiece) return [text];
  const pieces = text.split(/[.!?…\n] ?/).filter((piece) => piece.length >= shortestPiece);
  return pieces.length > 0 ? pieces : [text];
}
