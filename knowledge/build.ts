import type { Article } from './article.ts';
import { tell } from './event/told.ts';
import { link } from './link/link.ts';
import { readSegments } from './read/segment.ts';
import type { Knowledge } from './record.ts';
import { catalogueOf } from './resolve/catalogue.ts';
import { verify } from './verify.ts';

const freeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
  return value;
};

/** All stages: articles → one frozen `Knowledge`. Pure: the same articles give the same records, whatever the time. */
export const build = (articles: readonly Article[]): Knowledge => {
  const readings = articles.map(readSegments);
  const { readings: dated, ...records } = verify(link(readings.map(tell)));
  const knowledge: Knowledge = {
    ...records,
    articles: dated.map(({ article }) => article),
    readings: dated,
    warnings: dated.flatMap(({ warnings }) => warnings),
  };
  freeze(knowledge.meetings);
  freeze(knowledge.people);
  freeze(knowledge.statements);
  Object.freeze(knowledge);
  catalogueOf(knowledge);
  return knowledge;
};
