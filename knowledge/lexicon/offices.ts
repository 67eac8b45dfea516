import { z } from 'zod';
import { tokenize } from '../read/token.ts';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const words = z.array(z.string().min(1));

/** What offices are made of: see the table. */
export const offices = table(
  'offices.yaml',
  z.strictObject({
    heads: words,
    state: words,
    modifiers: words,
    organs: words,
    fields: words,
    short: z.record(z.string(), z.string()),
  }),
);

/** "Secretary General", "Deputy", "Joint Chiefs" → true where an office's noun stands. */
export const officeWords = phrases(offices.heads.map((head) => [head, head] as const));

const ofState = phrases(offices.state.map((head) => [head, head] as const));

/** "Prime Minister", "Deputy Defence Minister" → true: an office of those who govern, and none of an army, a firm or a body. */
export const isOfState = (role: string | null): boolean => {
  const tokens = tokenize(role ?? '');
  return tokens.some((_, i) => ofState.at(tokens, i) !== undefined);
};
