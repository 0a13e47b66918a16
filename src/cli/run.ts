import type { NewscanError } from '../errors.js';
import { describeTarget, readInput } from '../input/read.js';
import { notes } from '../messages.js';
import type { Answer, FailedAnswer } from '../report/answer.js';
import { answerFailure, answerInput, asFailure } from './answer.js';
import { exitCodeOf, exitCodes } from './exit-codes.js';
import { printFailure } from './failure.js';
import type { Io } from './io.js';
import type { Options } from './options.js';
import { createProgressFor } from './progress.js';
import { createReporter } from './reporter.js';
import { openSink } from './sink.js';

/**
 * Reads, analyses and reports each input in turn. A bad input never hides a good one: its failure is one line on
 * stderr (and with --json a record), and the next is read.
 */
export async function runInputs(targets: readonly string[], options: Options, io: Io): Promise<number> {
  const sink = openSink(options.output, io);
  const report = createReporter(options, targets.length, io);
  const progress = await createProgressFor(targets, options, io);
  const codes: number[] = [];
  const isStopped = (): boolean => io.signal.aborted;
  try {
    for (const [index, target] of targets.entries()) {
      if (isStopped() || sink.closed()) break;
      progress.show(target, index, codes.filter((code) => code !== exitCodes.done).length);
      const result = await analyzeTarget(target, options, io);
      progress.stop();
      if (isStopped()) break;
      if ('failure' in result) await printFailure(result.failure, target, io);
      await sink.write('failure' in result ? report.failure(result.answer) : report.answer(result));
      codes.push('failure' in result ? exitCodeOf(result.failure.code) : exitCodes.done);
    }
    if (!isStopped()) await sink.finish();
  } finally {
    progress.stop();
    sink.discard();
  }
  if (isStopped()) {
    io.stderr.write(`newscan: ${notes.stopped(codes.length, targets.length)}\n`);
    return Number(io.signal.reason);
  }
  return combineCodes(codes, targets.length);
}

interface Failed {
  failure: NewscanError;
  answer: FailedAnswer;
}

async function analyzeTarget(target: string, options: Options, io: Io): Promise<Answer | Failed> {
  let source = describeTarget(target);
  try {
    const input = await readInput(target, io.stdin, options);
    source = { ...input.source, url: options.url ?? input.source.url };
    return await answerInput({ ...input, source }, options, options.language);
  } catch (error) {
    const failure = asFailure(error);
    return { failure, answer: answerFailure(failure, source) };
  }
}

function combineCodes(codes: readonly number[], inputs: number): number {
  if (inputs === 1) return codes[0] ?? exitCodes.done;
  return codes.some((code) => code !== exitCodes.done) ? exitCodes.someFailed : exitCodes.done;
}
