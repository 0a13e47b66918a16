import type { Answer, FailedAnswer } from '../report/answer.js';
import { writeJson } from '../report/json.js';
import { writeTextReport } from '../report/text/index.js';
import { defaultSections } from '../sections.js';
import { createColors } from '../terminal/colors.js';
import { safeLine } from '../terminal/safe.js';
import type { Io } from './io.js';
import type { Options } from './options.js';

/** Turns answers into what is printed. */
export interface Reporter {
  answer: (answer: Answer) => string;
  failure: (failure: FailedAnswer) => string;
}

const defaultColumns = 80;

/** One function per format. */
export function createReporter(options: Options, inputs: number, io: Io): Reporter {
  if (options.format === 'json') {
    return { answer: (answer) => `${writeJson(answer)}\n`, failure: (failure) => `${writeJson(failure)}\n` };
  }
  const isTerminal = io.stdout.isTTY === true && options.output === null;
  const colors = createColors({ flag: options.color, env: io.env, isTerminal });
  const columns = (isTerminal ? io.stdout.columns : Number(io.env['COLUMNS'])) || defaultColumns;
  const textOptions = { columns, colors, show: options.show ?? defaultSections, explain: options.explain };
  let printed = 0;
  return {
    answer: (answer) => {
      const name = inputs > 1 ? `${colors.dim(`── ${safeLine(answer.source.name)}`)}\n` : '';
      return `${printed++ > 0 ? '\n' : ''}${name}${writeTextReport(answer, textOptions)}`;
    },
    failure: () => '',
  };
}
