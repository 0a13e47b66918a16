import type { Source } from '../input/input.js';
import { openRecord, readObjects, toRecord, type RecordLine } from '../input/records.js';
import { notes } from '../messages.js';
import type { Answer, FailedAnswer } from '../report/answer.js';
import { writeJson } from '../report/json.js';
import { Output } from '../terminal/output.js';
import { exitCodes } from './exit-codes.js';
import { answerFailure, answerInput, asFailure } from './answer.js';
import type { Io } from './io.js';
import type { Options } from './options.js';

/**
 * The record stream: for each line in, one line out, in order and before the next is read. A bad record becomes an
 * answer with `error`; nothing is remembered from one record to the next.
 */
export async function runRecords(options: Options, io: Io): Promise<number> {
  const output = new Output(io.stdout);
  let done = 0;
  try {
    for await (const line of readObjects(io.stdin, options.maxBytes)) {
      await output.write(writeJson(await answerLine(line, options)));
      await output.write('\n');
      if (output.closed) break;
      done++;
      if (io.signal.aborted) break;
    }
  } catch (error) {
    if (!io.signal.aborted) throw error;
  }
  if (!io.signal.aborted) return exitCodes.done;
  io.stderr.write(`newscan: ${notes.stopped(done, null)}\n`);
  return Number(io.signal.reason);
}

async function answerLine(line: RecordLine, options: Options): Promise<Answer | FailedAnswer> {
  let source: Source = { kind: 'record', name: '', url: null, mediaType: null, encoding: null };
  let id: unknown = null;
  try {
    if ('failure' in line) throw line.failure;
    id = line.value['id'] ?? null;
    const record = toRecord(line.value);
    const input = await openRecord(record, options.maxBytes);
    source = input.source;
    return { id, ...(await answerInput(input, options, record.language ?? options.language)) };
  } catch (error) {
    return { id, ...answerFailure(asFailure(error), source) };
  }
}
