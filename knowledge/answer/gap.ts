import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import type { Query } from '../query.ts';
import type { Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Context } from './context.ts';
import { type Draft, make } from './make.ts';
import { select } from './select.ts';
import { answerBetween, countedFrom } from './span.ts';

type Gap = { readonly from: Meeting; readonly to: Meeting; readonly days: number };

/** A report may come weeks after its meeting: two times that are no further apart are not told apart by it. */
const NEAR = 60;

/** Two meetings of neighbouring numbers; undefined where the articles give no day of either, or skip one between them. */
const gapOf = (from: Meeting, to: Meeting): Gap | undefined => {
  const [start, end] = [countedFrom(from), countedFrom(to)];
  const isNext = from.ordinal !== null && to.ordinal === from.ordinal + 1;
  if (!isNext || start?.date.length !== 10 || end?.date.length !== 10) return undefined;
  return { from, to, days: differenceInCalendarDays(parseISO(end.date), parseISO(start.date)) };
};

/** "the longest gap between meetings": within one forum, between meetings that follow each other by their numbers. */
export const answerGap = (
  context: Context,
  { of, question: heading, forum }: Extract<Query, { readonly ask: 'gap' }>,
): Draft => {
  const { knowledge, words } = context;
  const found = select(context, forum === undefined ? {} : { forum }, heading);
  if (found.is === 'refused') return found.answer;
  const held = new Set(found.meetings.filter(({ status }) => status === 'held'));
  const gaps = [...catalogueOf(knowledge).forums.values()]
    .flatMap(({ meetings }) => {
      const own = meetings.filter((meeting) => held.has(meeting));
      return own.slice(1).flatMap((to, i) => gapOf(own[i] as Meeting, to) ?? []);
    })
    .sort((a, b) => (of === 'longest' ? b.days - a.days : a.days - b.days));
  const [first, second] = gaps;
  const isReported = gaps.some(({ from, to }) => from.dates.length * to.dates.length === 0);
  const isClose = second !== undefined && Math.abs((first?.days ?? 0) - second.days) <= (isReported ? NEAR : 0);
  if (!first || !second || isClose) return make(context, 'not-in-sources', { heading, lead: words.several.notSaid });
  const { lead, claims, notices } = answerBetween(context, first.from.id, first.to.id);
  return make(context, 'answered', {
    heading,
    lead: `${words.several.gap(of, first.from, first.to)} ${lead ?? ''}`.trim(),
    claims,
    notices,
  });
};
