import type { Why } from '../reason.ts';
import type { Meeting, MeetingDate } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Words } from '../words/words.ts';
import type { Notice } from './answer.ts';
import type { Context } from './context.ts';

/** The publisher or agency of an article, as a reader knows it. */
export const sourceOf = (id: string, { knowledge, words }: Pick<Context, 'knowledge' | 'words'>): string => {
  const article = catalogueOf(knowledge).articles.get(id);
  return article ? words.sources.name(article) : id;
};

/** How a value follows, in words. */
export const whyText = (why: Why, context: Pick<Context, 'knowledge' | 'words'>): string =>
  context.words.reasons.why(why, (article) => sourceOf(article, context));

/** How an inferred date follows; nothing where the words state it. */
export const inferredDate = ({ basis, why }: MeetingDate, context: Pick<Context, 'knowledge' | 'words'>): Notice[] => {
  const { reasons } = context.words;
  if (basis !== 'inferred') return [];
  return [{ kind: 'inferred', text: why === null ? reasons.dateFollows : reasons.dateInferred(whyText(why, context)) }];
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
