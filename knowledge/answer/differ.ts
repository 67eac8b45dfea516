import type { Knowledge, Meeting, MeetingDate } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Words } from '../words/words.ts';
import type { Notice } from './answer.ts';
import type { Context } from './context.ts';

/** The publisher or agency of an article, as a reader knows it. */
export const sourceOf = (id: string, { knowledge, words }: Pick<Context, 'knowledge' | 'words'>): string => {
  const article = catalogueOf(knowledge).articles.get(id);
  return article ? words.sources.name(article) : id;
};

/** A reason as it is shown: articles by their publishers, not by their ids. */
const readable = (why: string, context: Pick<Context, 'knowledge' | 'words'>, articles: readonly string[]): string =>
  articles.reduce((text, id) => text.replaceAll(id, sourceOf(id, context)), why);

/** How an inferred date follows; nothing where the words state it. */
export const inferredDate = (
  { basis, why, citations }: MeetingDate,
  context: Pick<Context, 'knowledge' | 'words'>,
): Notice[] => {
  if (basis !== 'inferred') return [];
  if (why === null) return [{ kind: 'inferred', text: context.words.reasons.dateFollows }];
  const articles = [...new Set([...citations.map(({ article }) => article), ...idsIn(why, context.knowledge)])];
  return [{ kind: 'inferred', text: context.words.reasons.dateInferred(readable(why, context, articles)) }];
};

const idsIn = (why: string, knowledge: Knowledge): string[] => {
  const { articles } = catalogueOf(knowledge);
  return (why.match(/[\p{L}\p{N}_.-]+/gu) ?? [])
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => articles.has(word));
};

/** "New Delhi" and "Delhi" are one city. */
export const differ = (values: readonly string[]): boolean =>
  values.some((a, i) =>
    values
      .slice(i + 1)
      .some((b) => !a.toLowerCase().endsWith(b.toLowerCase()) && !b.toLowerCase().endsWith(a.toLowerCase())),
  );

const conflict = <T>(values: readonly T[], tell: (values: readonly T[]) => string): Notice[] =>
  values.length > 1 ? [{ kind: 'conflict', text: tell(values) }] : [];

/** Sources that give one meeting different numbers. */
export const numberNotices = ({ ordinals }: Meeting, { sources }: Words): Notice[] =>
  conflict([...new Set(ordinals.map(({ value }) => value))], sources.numbers);

export const conflictNotices = ({ dates }: Meeting, { sources }: Words): Notice[] => conflict(dates, sources.dates);

export const placeNotices = (meeting: Meeting, { sources }: Words): Notice[] => {
  const cities = meeting.cities.map(({ value }) => value);
  return differ(cities) ? conflict(cities, sources.cities) : [];
};

/** All that the sources of one meeting differ on, told in every answer about it. */
export const differences = (meeting: Meeting, words: Words): Notice[] => [
  ...conflictNotices(meeting, words),
  ...placeNotices(meeting, words),
  ...numberNotices(meeting, words),
];
