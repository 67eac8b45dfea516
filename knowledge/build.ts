import type { Article, Reading } from './article.ts';
import { correct } from './correct/correct.ts';
import type { Correction } from './correct/correction.ts';
import { type Told, tell } from './event/told.ts';
import { link } from './link/link.ts';
import { readSegments } from './read/segment.ts';
import type { Knowledge } from './record.ts';
import { catalogueOf } from './resolve/catalogue.ts';
import { verify } from './verify.ts';

const freeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const key in value) freeze(value[key]);
  return value;
};

/** So many articles are held as tokens at a time. */
const AT_ONCE = 16;

const toldBy = (articles: Iterable<Article>): readonly Told[] => {
  const tolds: Told[] = [];
  let waiting: Reading[] = [];
  for (const article of articles) {
    waiting.push(readSegments(article));
    if (waiting.length < AT_ONCE) continue;
    tolds.push(...tell(waiting));
    waiting = [];
  }
  return [...tolds, ...tell(waiting)];
};

const applied = new WeakMap<Knowledge, readonly Correction[]>();

/** What people corrected in the making of some knowledge. */
export const correctionsOf = (knowledge: Knowledge): readonly Correction[] => applied.get(knowledge) ?? [];

/**
 * All stages: articles, taken a few at a time → one frozen `Knowledge`, in which a person's corrections win. Pure: the same articles and
 * corrections give the same records, whatever the time.
 */
export const build = (articles: Iterable<Article>, corrections: readonly Correction[] = []): Knowledge => {
  const linked = link(toldBy(articles));
  const { readings: dated, warnings, ...records } = correct(linked, verify(linked), corrections);
  const knowledge: Knowledge = {
    ...records,
    articles: dated.map(({ article }) => article),
    readings: dated,
    warnings: [...dated.flatMap((reading) => reading.warnings), ...warnings],
  };
  freeze(knowledge.meetings);
  freeze(knowledge.people);
  freeze(knowledge.statements);
  Object.freeze(knowledge);
  applied.set(knowledge, corrections);
  catalogueOf(knowledge);
  return knowledge;
};
