import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/**
 * One YAML table of the lexicon, checked against its schema.
 * @throws Error naming the file, the entry and what would be right.
 */
export const table = <T>(file: string, schema: z.ZodType<T>): T => {
  const result = schema.safeParse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
  if (result.success) return result.data;
  throw new Error(`knowledge/lexicon/${file}: ${z.prettifyError(result.error)}`);
};
