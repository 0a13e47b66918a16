import { NewscanError, type Problem } from '../errors.js';

/** The command line cannot be understood. */
export class UsageError extends NewscanError {
  constructor(problem: Problem) {
    super('usage', problem);
  }
}
