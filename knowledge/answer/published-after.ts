import type { Query } from '../query.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Context } from './context.ts';
import { dateClaims } from './facts.ts';
import { claim, type Draft, make } from './make.ts';
import { openingOf } from './sources.ts';
import { apart } from './span.ts';

const FULL_DAY = /^\d{4}-\d\d-\d\d$/;

/** "how many days after the 3rd did its report appear": from its last day, where the articles state both days; else what is on record of the two. */
export const answerPublishedAfter = (
  context: Context,
  { first, second, question, unit }: Extract<Query, { readonly ask: 'lapse' }>,
): Draft => {
  const { knowledge, words } = context;
  const { articles, inOrder } = catalogueOf(knowledge);
  const heading = question.trim().slice(0, 120);
  const meeting = inOrder.find(({ id }) => id === first);
  const article = articles.get(second);
  const claims = [
    ...(meeting ? dateClaims(meeting, words) : []),
    ...(article ? claim(words.sources.line(article), [], openingOf(article, knowledge)) : []),
  ];
  const [date, other] = meeting?.dates ?? [];
  const day = article?.published?.basis === 'stated' ? article.published.date : '';
  const isKnown = date !== undefined && other === undefined && date.basis === 'stated' && FULL_DAY.test(date.end);
  if (!isKnown || !FULL_DAY.test(day) || day < date.end)
    return make(context, 'not-in-sources', { heading, lead: words.times.lapseUnsaid, claims });
  return make(context, 'answered', {
    heading,
    lead: words.times.lapse(apart(date.end, day, { unit, about: false })),
    claims,
  });
};
