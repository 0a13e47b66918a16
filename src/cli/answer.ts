import { analyzeText } from '../analyze.js';
import { NewscanError } from '../errors.js';
import type { Input, Source } from '../input/input.js';
import { problems } from '../messages.js';
import { version } from '../package.js';
import { schemaVersion, type Answer, type FailedAnswer } from '../report/answer.js';
import { defaultSections } from '../sections.js';
import { safeLine } from '../terminal/safe.js';
import type { Options } from './options.js';

// An error of newscan's own is described by this much of its message.
const longestDetail = 300;

/** Analyses one decoded input as the options say; `language` goes before detection. */
export async function answerInput({ source, text, undecodable }: Input, options: Options, language: string | null): Promise<Answer> {
  const {
    schemaVersion: schema,
    newscan,
    offsets,
    ...rest
  } = await analyzeText(text, {
    mediaType: source.mediaType ?? 'text/plain',
    language,
    url: source.url,
    show: options.show ?? defaultSections,
    settings: { sentences: options.sentences, words: options.words },
    offsets: options.offsets,
    explain: options.explain,
    undecodable,
  });
  return { schemaVersion: schema, newscan, offsets, source, ...rest };
}

/** Makes anything that was thrown a failure with words: what is none of ours is a fault of newscan. */
export function asFailure(error: unknown): NewscanError {
  if (error instanceof NewscanError) return error;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new NewscanError('internal', problems.internal(detail.slice(0, longestDetail)), { cause: error });
}

/** The answer that a failed input gets. */
export function answerFailure({ code, message, hint }: NewscanError, source: Source): FailedAnswer {
  return { schemaVersion, newscan: version, source, error: { code, message: safeLine(message), hint: safeLine(hint) } };
}
