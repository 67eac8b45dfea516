import { contentWords, findPassages, holder } from '../passages.ts';
import type { Knowledge, Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { readReference } from '../resolve/reference.ts';
import { isHeld, isOn } from '../resolve/time.ts';
import { absolute } from '../resolve/when.ts';
import type { Notice } from './answer.ts';
import { type Context, findMeeting, meetingChoices, noMeeting, unique } from './context.ts';
import { discussedClaims } from './discussed.ts';
import { outsideTitles, spokenOutsideTitles } from './in-titles.ts';
import { type Draft, type DraftClaim, make, quoted } from './make.ts';
import { isOfMeeting } from './of-meeting.ts';
import { leftOut } from './timeline.ts';

/** How many meetings of one year, and how many sentences of one meeting, are shown. */
const MOST = 6;
const MOST_PASSAGES = 2;

/** "in 2024": the year alone, which is every meeting of it. */
const periodAlone = (typed: string, { knowledge, now }: Context): string | undefined => {
  const { dates, ordinals, places, kinds, forum, branch } = readReference(absolute(typed, now), catalogueOf(knowledge));
  const [date, second] = dates;
  return second === undefined && ordinals.length + places.length + kinds.length + forum.length === 0 && branch === null
    ? date
    : undefined;
};

/** Held meetings of a time by which they may be found. */
const during = (period: string, knowledge: Knowledge): readonly Meeting[] => {
  const { byYear, inOrder } = catalogueOf(knowledge);
  const own = /^\d{4}(?:-|$)/.test(period) && !period.includes('..') ? (byYear.get(period.slice(0, 4)) ?? []) : inOrder;
  return own.filter((meeting) => isHeld(meeting) && isOn(meeting, period));
};

/** The meetings of one side of a comparison, or the answer that says why there are none. */
const side = (typed: string, heading: string, context: Context): readonly Meeting[] | Draft => {
  const { knowledge, words } = context;
  const period = periodAlone(typed, context);
  const own = period === undefined ? [] : during(period, knowledge);
  if (own.length > 0) return own;
  const found = findMeeting(context, typed);
  if (found.is === 'one') return [found.value];
  if (found.is === 'several')
    return make(context, 'ambiguous', {
      heading,
      lead: words.meetings.severalFor(typed.trim().slice(0, 80)),
      choices: meetingChoices(found.values.slice(0, 20), 'meeting', words),
    });
  return noMeeting(context, found, heading);
};

/** What the reports of a meeting have on a topic: its recorded topics, else sentences that speak of the meeting. */
const onTopic = (meeting: Meeting, topic: string, { knowledge, words }: Context): readonly DraftClaim[] => {
  const [held, speaks] = [holder(topic), outsideTitles(topic)];
  const recorded = discussedClaims(meeting, (text) => held(text) && speaks(text), words);
  if (recorded.length > 0) return recorded;
  return findPassages(knowledge, topic, { articles: new Set(meeting.articles) })
    .filter(spokenOutsideTitles(topic))
    .filter((passage) => isOfMeeting(passage, meeting, knowledge))
    .slice(0, MOST_PASSAGES)
    .map(({ citation }) => quoted(citation, words));
};

/** Two meetings, or the meetings of two years, on one topic: what each has of it, and that no article compares them. */
export const answerCompareTopic = (context: Context, topic: string, typed: readonly [string, string]): Draft => {
  const { words } = context;
  const shown = contentWords(topic).join(' ').slice(0, 80);
  const heading = words.topics.askedDiscussed(shown);
  const meetings: Meeting[] = [];
  const cut: Notice[] = [];
  for (const one of typed) {
    const found = side(one, heading, context);
    if ('status' in found) return found;
    meetings.push(...found.slice(-MOST));
    cut.push(...leftOut(found.length, words, MOST));
  }
  const different = [...new Set(meetings)];
  const told = different.map((meeting) => ({ meeting, claims: onTopic(meeting, topic, context) }));
  const silent = told.filter(({ claims }) => claims.length === 0).map(({ meeting }) => meeting);
  if (silent.length === different.length)
    return make(context, 'not-in-sources', { heading, lead: words.topics.notAtAll(shown, silent) });
  return make(context, 'answered', {
    heading,
    lead: words.topics.setAgainst(shown),
    claims: unique(told.flatMap(({ claims }) => claims)),
    notices: [
      ...(silent.length > 0 ? [{ kind: 'missing' as const, text: words.topics.notAtAll(shown, silent) }] : []),
      ...cut,
    ],
  });
};
