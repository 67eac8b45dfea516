import { z } from 'zod';
import { inflect } from './inflect.ts';
import { phrases } from './phrases.ts';
import { table } from './table.ts';

const properties = table('question-properties.yaml', z.record(z.string(), z.array(z.string().min(1))));

const byWording = new Map<string, string[]>();
for (const [property, words] of Object.entries(properties))
  for (const wording of words.flatMap((word) => [word, ...inflect(word).map((form) => form.words)])) {
    const known = byWording.get(wording);
    if (!known) byWording.set(wording, [property]);
    else if (!known.includes(property)) known.push(property);
  }

/** "elevated" → the properties of the statements that would answer, `["upgraded"]`. */
export const questionProperties = phrases<readonly string[]>(byWording);
