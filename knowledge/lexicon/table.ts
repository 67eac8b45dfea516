import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/**
 * One YAML table of the lexicon, checked against its schema.
 * @throws Error naming the file, the entry and what would be right.
 */
export const table = <T>(file: string, schema: z.ZodType<T>): T => {
  let read: unknown;
  try {
    read = parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  } catch (error) {
    throw new Error(`knowledge/lexicon/${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = schema.safeParse(read);
  if (result.success) return result.data;
  throw new Error(`knowledge/lexicon/${file}: ${z.prettifyError(result.error)}`);
};
