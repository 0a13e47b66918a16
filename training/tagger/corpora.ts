import { readFileSync } from 'node:fs';
import type { BlockKind } from '../../src/text/article.js';
import { noAbbreviations, splitSentences, type Abbreviations } from '../../src/text/sentences.js';
import type { Span } from '../../src/text/span.js';
import { tokenize, type Token } from '../../src/text/tokens.js';
import { readLines } from '../lines.js';

/** The types of the own corpus, in the order of the model's labels. */
export const typeNames = ['PER', 'ORG', 'LOC', 'EVT', 'PRO', 'NAT'] as const;
export type TypeName = (typeof typeNames)[number];

export interface GoldSpan extends Span {
  type: TypeName;
}

export interface GoldSentence extends Span {
  kind: BlockKind;
  tokens: Token[];
}

/** A document with its names. `knows`: the types that its annotators marked; others may hide among its O. */
export interface GoldDocument {
  id: string;
  source: string;
  text: string;
  sentences: GoldSentence[];
  spans: GoldSpan[];
  knows: readonly TypeName[];
}

interface OwnDocument {
  slug: string;
  text: string;
  blocks: { kind: string; start: number; end: number }[];
  entities: { start: number; end: number; type: TypeName }[];
}

const ownKinds: Record<string, BlockKind> = { p: 'paragraph', item: 'list-item' };

/** The own corpus, as its check.mjs writes it (--jsonl). */
export function readOwn(path: string, abbreviations: Abbreviations = noAbbreviations): GoldDocument[] {
  const documents: OwnDocument[] = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as OwnDocument);
  return documents.map(({ slug, text, blocks, entities }) => ({
    id: slug,
    source: 'own',
    text,
    sentences: blocks.flatMap(({ kind, start, end }) =>
      splitSentences(text, start, end, abbreviations).map((span) => ({
        ...span,
        kind: ownKinds[kind] ?? (kind as BlockKind),
        tokens: tokenize(text, span.start, span.end),
      })),
    ),
    spans: entities.map(({ start, end, type }) => ({ start, end, type })),
    knows: typeNames,
  }));
}

interface TokenLine {
  form: string;
  /** B or I and a type, or O. */
  label: string;
  /** The token hangs on the one before: a personal ending. */
  attached: boolean;
}

/** Builds a document of tokens that were given without their spaces. */
export function joinTokens(id: string, source: string, sentences: TokenLine[][], knows: readonly TypeName[]): GoldDocument {
  let text = '';
  const spans: GoldSpan[] = [];
  const built: GoldSentence[] = [];
  for (const lines of sentences) {
    if (text !== '') text += '\n';
    const start = text.length;
    let open = null as GoldSpan | null;
    let quoted = false;
    let glue = true;
    for (const { form, label, attached } of lines) {
      const isQuote = form === '"' || form === "'";
      const closes = /^(?:[.,;:!?%)\]}”»…]|\.\.\.|'s|n't|'(?:re|ve|ll|d|m))$/u.test(form) || (isQuote && quoted);
      if (!glue && !closes && !attached) text += ' ';
      if (isQuote) quoted = !quoted;
      glue = /^[([{„“«$£]$/u.test(form) || (isQuote && quoted);
      const type = label.slice(2) as TypeName;
      const goes: boolean = label.startsWith('I') && open !== null && open.type === type;
      if (label !== 'O' && !goes) {
        open = { start: text.length, end: text.length + form.length, type };
        spans.push(open);
      } else if (goes && open) open.end = text.length + form.length;
      else open = null;
      text += form;
    }
    built.push({ start, end: text.length, kind: 'paragraph', tokens: tokenize(text, start, text.length) });
  }
  return { id, source, text, sentences: built, spans, knows };
}

/** Tables of a token and a label a line; `#` opens a document, a blank line ends a sentence. */
export function readColumns(path: string, source: string, knows: readonly TypeName[]): GoldDocument[] {
  const documents: GoldDocument[] = [];
  let sentences: TokenLine[][] = [];
  let lines: TokenLine[] = [];
  let id = source;
  const endSentence = (): void => {
    if (lines.length > 0) sentences.push(lines);
    lines = [];
  };
  const endDocument = (): void => {
    endSentence();
    // Sources without documents are cut into pieces of an article's length.
    for (let at = 0; at < sentences.length; at += 25) {
      documents.push(joinTokens(`${id}-${at}`, source, sentences.slice(at, at + 25), knows));
    }
    sentences = [];
  };
  for (const line of readLines(path)) {
    const [form = '', label = ''] = line.split('\t');
    if (line === '') endSentence();
    else if (form === '#' && lines.length === 0 && !/^(?:O|[BI]-\w+)$/.test(label)) {
      endDocument();
      id = label;
    } else lines.push({ form, label, attached: false });
  }
  endDocument();
  return documents;
}
