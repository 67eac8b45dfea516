import type { Knowledge, Meeting, MeetingDate } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Notice } from './answer.ts';
import { dateText, listText, sourceName } from './words.ts';

/** The publisher or agency of an article, as a reader knows it. */
export const sourceOf = (knowledge: Knowledge, id: string): string => {
  const article = catalogueOf(knowledge).articles.get(id);
  return article ? sourceName(article) : id;
};

/** A reason as it is shown: articles by their publishers, not by their ids. */
const readable = (why: string, knowledge: Knowledge, articles: readonly string[]): string =>
  articles.reduce((text, id) => text.replaceAll(id, sourceOf(knowledge, id)), why);

/** How an inferred date follows; nothing where the words state it. */
export const inferredDate = ({ basis, why, citations }: MeetingDate, knowledge: Knowledge): Notice[] => {
  if (basis !== 'inferred') return [];
  if (why === null) return [{ kind: 'inferred', text: 'The date follows from several places.' }];
  const articles = [...new Set([...citations.map(({ article }) => article), ...idsIn(why, knowledge)])];
  return [{ kind: 'inferred', text: `The date is inferred. ${readable(why, knowledge, articles)}` }];
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

const differing = (what: string, values: readonly string[]): Notice[] =>
  values.length > 1 ? [{ kind: 'conflict', text: `The sources differ on ${what}: ${listText(values)}.` }] : [];

/** Sources that give one meeting different numbers. */
export const numberNotices = ({ ordinals }: Meeting): Notice[] =>
  differing('its number', [...new Set(ordinals.map(({ value }) => String(value)))]);

export const conflictNotices = (meeting: Meeting): Notice[] =>
  differing(
    'the date',
    meeting.dates.map(({ start, end }) => dateText(start, end)),
  );

export const placeNotices = (meeting: Meeting): Notice[] => {
  const cities = meeting.cities.map(({ value }) => value);
  return differ(cities) ? differing('the city', cities) : [];
};

/** All that the sources of one meeting differ on, told in every answer about it. */
export const differences = (meeting: Meeting): Notice[] => [
  ...conflictNotices(meeting),
  ...placeNotices(meeting),
  ...numberNotices(meeting),
];
