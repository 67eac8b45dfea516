import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const kinds = table(
  'chair-cues.yaml',
  z.array(
    z.strictObject({
      people: z.enum(['after', 'before']),
      basis: z.enum(['co-chaired', 'chaired', 'led delegation', 'hosted', 'to co-chair']),
      /** Counts only with a meeting, a delegation or a side as its object: "led the Indian delegation", not "led the army". */
      object: z.boolean().optional(),
      phrases: z.array(z.string().min(1)).min(1),
    }),
  ),
);

export type ChairCue = Omit<(typeof kinds)[number], 'phrases'> & { readonly phrase: string };

const cues = kinds.flatMap(({ phrases: wordings, ...kind }) =>
  wordings.map((phrase): ChairCue => ({ ...kind, phrase })),
);

export const chairCues = phrases(cues.map((cue) => [cue.phrase, cue] as const));
