import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import type { Citation } from '../article.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Notice } from './answer.ts';
import type { Context } from './context.ts';
import { passedNotice } from './when.ts';

/** What a shown sentence announces may have been due before now: no article tells that it took place; or may since be otherwise. */
export const passedOf = (shown: readonly Citation[], question: string, context: Context): Notice[] => {
  const { byArticle } = catalogueOf(context.knowledge);
  const announced = shown.flatMap(({ article, start, end }) =>
    (byArticle.get(article) ?? []).filter(({ citations }) =>
      citations.some((own) => own.article === article && own.start < end && start < own.end),
    ),
  );
  const passed = [...new Set(announced)].flatMap((meeting) => passedNotice(meeting, context, 'named'));
  return passed.length > 0 ? passed : writtenNotices(shown, question, context);
};

/** Words that are so on the day of writing alone: "upcoming", "last visited", "hasn't been held in the past two years". */
const OF_ITS_DAY =
  /\b(?:upcoming|looking forward to|making arrangements|(?:may|might|will) (?:take place|visit|travel|be held)|is (?:scheduled|set|due|expected)|last (?:met|visited|held|travelled)|(?:has|have)(?:n[’']t| not) been|in the past \p{L}+ \p{L}+|so far|at present|currently|outstanding)\b/giu;

/** News so many days old may have been overtaken. */
const OLD_DAYS = 60;

/** When it was written, where what is shown may have been so on that day alone. */
export const writtenNotices = (
  shown: readonly Citation[],
  question: string,
  { knowledge, now, words }: Context,
): Notice[] =>
  shown.flatMap(({ article, quote }) => {
    // "where did they meet in 2022": that it was then the last is not what is asked; "before the talks": it may not be the last any more.
    const told = (quote.match(OF_ITS_DAY) ?? []).find(
      (each) =>
        !/^last\b/i.test(each) ||
        /\b(?:last|latest|since|still|ago|before|prior|until|previous(?:ly)?)\b/i.test(question),
    );
    const date = catalogueOf(knowledge).articles.get(article)?.published?.date;
    return told === undefined ||
      date === undefined ||
      !/^\d{4}-\d\d-\d\d$/.test(date) ||
      differenceInCalendarDays(now, parseISO(date)) < OLD_DAYS
      ? []
      : [{ kind: 'date-passed' as const, text: words.statements.writtenOn(told, date) }];
  });
