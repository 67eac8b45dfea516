import { z } from 'zod';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const agencies = table(
  'agencies.yaml',
  z.array(z.strictObject({ name: z.string().min(1), aliases: z.array(z.string().min(1)) })),
);

/** Names of news agencies → the name that a reader sees. */
export const agencyWords = phrases(
  agencies.flatMap(({ name, aliases }) => [name, ...aliases].map((word) => [word, name] as const)),
);

const aliasesByName = new Map(agencies.map(({ name, aliases }) => [name, aliases]));

/** Other ways of writing an agency's name: "PTI" → "Press Trust of India". */
export const agencyAliases = (name: string): readonly string[] => aliasesByName.get(name) ?? [];
