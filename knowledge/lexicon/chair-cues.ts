import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const cues = table(
  'chair-cues.yaml',
  z.array(
    z.strictObject({
      phrase: z.string().min(1),
      people: z.enum(['after', 'before', 'beside']),
      basis: z.enum(['co-chaired', 'chaired', 'led delegation', 'hosted', 'to co-chair']),
      /** Counts only with a meeting, a delegation or a side as its object: "led the Indian delegation", not "led the army". */
      object: z.boolean().optional(),
    }),
  ),
);

export type ChairCue = (typeof cues)[number];

export const chairCues = phrases(cues.map((cue) => [cue.phrase, cue] as const));
