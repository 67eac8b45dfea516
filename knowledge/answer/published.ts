import type { Article } from '../article.ts';
import type { Query } from '../query.ts';
import { oneWord } from '../resolve/reference.ts';
import { publishersOf } from '../resolve/source.ts';
import { isWithin } from '../resolve/time.ts';
import type { Context } from './context.ts';
import { claim, type Draft, make } from './make.ts';
import { openingOf } from './sources.ts';

/** How many articles one answer shows: the newest. */
const MOST = 20;

const dateOf = ({ published }: Article): string => published?.date ?? '';

/** Whether a day is of a year or a month, "--11" that of any year, or lies before or after it. */
const isOfTime = (day: string, date: string, way: 'before' | 'after' | 'since' | undefined): boolean => {
  if (way === undefined) return isWithin(day, date);
  const own = day.slice(0, date.length);
  return way === 'before' ? own < date : way === 'since' ? own >= date : own > date;
};

/** "when was the Herald article published", "which article is the oldest": the date of each, or of the first or last that has one. */
export const answerPublished = (
  context: Context,
  {
    question: heading,
    outlet,
    other,
    edge,
    date,
    way,
    undated: isUndated,
  }: Extract<Query, { readonly ask: 'published' }>,
): Draft => {
  const { knowledge, words } = context;
  const named = [outlet, other].flatMap((name) => name ?? []);
  const publishers = named.map((name) => publishersOf(knowledge).get(oneWord(name)));
  const unknown = named.find((_, i) => publishers[i] === undefined);
  if (unknown !== undefined)
    return make(context, 'not-in-sources', { heading, lead: words.sources.notOnRecord(unknown, []) });
  const all = knowledge.articles.filter(
    ({ id }) =>
      (named.length === 0 || publishers.some((publisher) => publisher?.articles.has(id))) &&
      (context.only?.articles.has(id) ?? true),
  );
  const dated = all
    .filter((article) => dateOf(article) !== '' && (date === undefined || isOfTime(dateOf(article), date, way)))
    .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
  const undated = all.filter((article) => dateOf(article) === '');
  const limit = dateOf((edge === 'oldest' ? dated.at(-1) : dated[0]) ?? all[0] ?? ({ published: null } as Article));
  const ofTime = isUndated ? undated : date === undefined ? [...dated, ...undated] : dated;
  const found = edge === undefined ? ofTime : dated.filter((one) => dateOf(one) === limit);
  const shown = found.slice(0, MOST);
  const isKnown = shown.some((article) => dateOf(article) !== '');
  return make(context, isKnown || (isUndated && shown.length > 0) ? 'answered' : 'not-in-sources', {
    heading,
    lead:
      date === undefined && !isUndated
        ? shown.map(words.sources.dated).join(' ') || words.sources.none
        : words.sources.count(found.length),
    claims: shown.flatMap((article) => claim(words.sources.line(article), [], openingOf(article, knowledge))),
    notices: [
      ...(found.length > MOST ? [{ kind: 'missing' as const, text: words.sources.leftOut(MOST) }] : []),
      ...((edge !== undefined || date !== undefined) && undated.length > 0
        ? [{ kind: 'missing' as const, text: words.sources.datesUnknown(undated.map(words.sources.name)) }]
        : []),
    ],
  });
};
