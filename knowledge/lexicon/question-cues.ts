import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const kinds = ['next-summit', 'agreement', 'compare', 'count', 'chairs', 'where', 'when', 'topics', 'person', 'quote', 'timeline', 'sources', 'forum'] as const;

/** What a cue asks for. */
export type Asked = (typeof kinds)[number];

const cues = table('question-cues.yaml', z.record(z.enum(kinds), z.array(z.string().min(1))));

/** Words of a question → what they ask; where several kinds stand in one question, `precedence` decides. */
export const questionCues = phrases(kinds.flatMap((kind) => cues[kind].map((phrase) => [phrase, kind] as const)));

/** Kinds in the order in which they win: "do the sources agree on when …" asks for agreement, not for a date. */
export const precedence: readonly Asked[] = kinds;
