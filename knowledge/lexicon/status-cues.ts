import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const words = z.array(z.string().min(1));
const kinds = ['held', 'scheduled', 'proposed', 'present', 'weak', 'nothing'] as const;
const cues = table(
  'status-cues.yaml',
  z.strictObject({
    held: words,
    scheduled: words,
    proposed: words,
    present: words,
    weak: words,
    nothing: words,
    proposes: words,
  }),
);

/** Words → what they say of the meeting that they stand beside. */
export const statusCues = phrases(kinds.flatMap((kind) => cues[kind].map((word) => [word, kind] as const)));

/** "hopes", "invited": words before "to hold" that make it a proposal. */
export const proposingWords = phrases(cues.proposes.map((word) => [word, true] as const));
