/** What can go wrong with an input or a call, as `error.code` in the JSON answer. */
export type ErrorCode =
  'usage' | 'empty' | 'not-an-article' | 'network' | 'not-found' | 'unreadable' | 'too-large' | 'not-text' | 'internal';

/**
 * A failure that a person can understand and mend. `message` says what is wrong, `hint` what to do; neither
 * names the source, which whoever reports the failure knows.
 */
export class NewscanError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, problem: Problem, options?: ErrorOptions) {
    super(problem.message, options);
    this.name = 'NewscanError';
    this.code = code;
    this.hint = problem.hint;
  }
}

/** The words of a failure: see `messages.ts`. */
export interface Problem {
  message: string;
  hint: string;
}
