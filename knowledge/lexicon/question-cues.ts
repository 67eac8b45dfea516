import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const kinds = [
  'expand',
  'agreement',
  'between',
  'compare',
  'ago',
  'duration',
  'succession',
  'list',
  'count',
  'attendance',
  'chairs',
  'exercises',
  'where',
  'when',
  'topics',
  'person',
  'quote',
  'sources',
  'forum',
] as const;

/** What a cue asks for. */
export type Asked = (typeof kinds)[number];

const cues = table('question-cues.yaml', z.record(z.enum(kinds), z.array(z.string().min(1))));

const entries = kinds.flatMap((kind) => cues[kind].map((phrase) => [phrase, kind] as const));

/** Words of a question → what they ask. */
export const questionCues = phrases(entries);

/** Kinds in the order in which they win: "do the sources agree on when …" asks for agreement, not for a date. */
export const precedence: readonly Asked[] = kinds;

/** Every word of the cues, for spelling. */
export const cueWords: readonly string[] = [...new Set(entries.flatMap(([phrase]) => phrase.split(' ')))];

/** "verbatim", "wording": words for words, never what they are about. */
export const quoteWords: ReadonlySet<string> = new Set(cues.quote.flatMap((phrase) => phrase.split(' ')));
