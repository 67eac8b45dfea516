import type { PlainReading } from '../article.ts';
import type { Knowledge } from '../record.ts';

const made = new WeakMap<Knowledge, ReadonlyMap<string, PlainReading>>();

/** The reading of an article, by its id. */
export const readingOf = (knowledge: Knowledge, article: string): PlainReading | undefined => {
  const known = made.get(knowledge) ?? new Map(knowledge.readings.map((reading) => [reading.article.id, reading]));
  made.set(knowledge, known);
  return known.get(article);
};
