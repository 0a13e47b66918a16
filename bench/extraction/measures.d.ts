interface Answer {
  truth: { text?: string; with?: readonly string[]; without?: readonly string[] };
  text: string;
}

interface Agreement {
  f1: number | null;
  exact: number | null;
  words: number | null;
  passages: number | null;
}

export function summarize(answers: readonly Answer[]): Agreement;
