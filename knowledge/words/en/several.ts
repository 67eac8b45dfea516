import { weekdayNames } from '../../lexicon/calendar.ts';
import type { Meeting } from '../../record.ts';
import type { DateSpan } from '../date.ts';
import { agreed, TheBare, theMeeting } from './meetings.ts';
import { countText, listText, onDate } from './values.ts';

/** `days`: of the first and of the last day, 0 Sunday … 6 Saturday. */
const weekdaysText = (days: readonly number[]): string =>
  [...new Set(days)].map((day) => weekdayNames[day] ?? '').join(' to ');

/** Of several meetings at once, and of their days of the week. */
export const several = {
  /** `turned`: whether something changed is asked, to which “yes” would say the contrary. */
  same: (values: readonly string[], turned: boolean): string =>
    `${turned ? 'The' : 'Yes, the'} same each time: ${listText(values)}.`,
  notSame: (turned: boolean): string => (turned ? 'Not the same each time.' : 'No, not the same.'),
  partly: (values: readonly string[]): string => `In part: ${listText(values)} each time; the others are not the same.`,
  apart:
    'The articles do not say which topics came up at one of these meetings alone, and which at others too. The topics on record of each:',
  /** The same words among the topics of several meetings. */
  sharedTopics: (
    topics: readonly { readonly texts: readonly string[]; readonly meetings: readonly Meeting[] }[],
    all: number,
  ): string =>
    `In the same words on record: ${topics
      .map(
        ({ texts, meetings }) =>
          `${listText(texts.map((text) => `“${text}”`))} (${
            meetings.length < all ? listText(meetings.map(theMeeting)) : all === 2 ? 'both' : `all ${all}`
          })`,
      )
      .join('; ')}. Reports may put one topic in other words. The topics on record of each:`,
  /** How somebody's name is written. */
  written: (names: readonly string[]): string =>
    names.length > 1 ? `Not always written alike: ${names.join('; ')}.` : `Always written alike: ${names.join()}.`,
  /** Posts of other words, which may be one post all the same. */
  worded: 'The reports word it differently, and no article says whether it is one and the same:',
  notSaid: 'The articles do not say it of each of these meetings.',
  each: (meetings: readonly Meeting[]): string =>
    `Yes, at each of them, by the articles: ${listText(meetings.map(theMeeting))}.`,
  /** `silent`: meetings of which no chair is named. */
  eachNamed: (meetings: readonly Meeting[], silent: readonly Meeting[]): string =>
    `At each whose chairs the articles name: ${listText(meetings.map(theMeeting))}. They name no chair of ${listText(silent.map(theMeeting))}.`,
  all: (meetings: readonly Meeting[]): string => `Yes, of those on record: ${listText(meetings.map(theMeeting))}.`,
  notAll: (others: readonly Meeting[]): string =>
    `No, not all of them: it was otherwise at ${listText(others.map(theMeeting))}.`,
  /** `yes`: whether it was asked so that this is a yes. */
  someOf: (meetings: readonly Meeting[], yes: boolean): string =>
    `${yes ? 'Yes' : 'No'}, by the articles it was so at ${listText(meetings.map(theMeeting))}.`,
  noneOf: (others: readonly Meeting[], yes: boolean): string =>
    `${yes ? 'Yes' : 'No'}, at none of them: it was otherwise at ${listText(others.map(theMeeting))}.`,
  soMany: (count: number, all: number, meetings: readonly Meeting[]): string =>
    count === 0
      ? `${all === 1 ? 'Not that one' : `None of these ${all}`}, by the articles.`
      : `${count} of these ${all}, by the articles: ${listText(meetings.map(theMeeting))}.`,
  unsaidOf: (meetings: readonly Meeting[]): string =>
    `The articles do not say it of ${listText(meetings.map(theMeeting))}.`,
  /** What several meetings have in common, and which. */
  shared: (value: string, meetings: readonly Meeting[]): string => `${value}: ${listText(meetings.map(theMeeting))}.`,
  notShared: 'By the articles, no two of these meetings have it in common.',
  tally: (all: readonly { readonly name: string; readonly times: number }[]): string =>
    `On record: ${all.map(({ name, times }) => `${name}, ${countText(times, 'meeting')}`).join('; ')}.`,
  gap: (way: 'longest' | 'shortest', from: Meeting, to: Meeting): string =>
    `The ${way} time on record between two meetings in a row of one forum is from ${theMeeting(from)} to ${theMeeting(to)}.`,
  notEach: (meetings: readonly Meeting[]): string =>
    `Not at each of them: no article says so of ${listText(meetings.map(theMeeting))}.`,
  cities: (names: readonly string[], times: number): string =>
    `Most often on record: ${listText(names)}, ${countText(times, 'time')}.`,
  fewest: (names: readonly string[], times: number): string =>
    `Least often on record: ${listText(names)}, ${countText(times, 'time')}.`,
  soOften: (all: readonly { readonly name: string; readonly times: number }[]): string =>
    `By the meetings on record: ${all.map(({ name, times }) => `${name}, ${countText(times, 'meeting')}`).join('; ')}.`,
  forums: (count: number): string => `On record: ${countText(count, 'forum')}.`,
  noneSo: 'None, by the meetings on record.',
  extreme: (way: 'longest' | 'shortest', meetings: readonly Meeting[], days: number): string =>
    `The ${way} by ${meetings.length === 1 ? 'its' : 'their'} dates: ${listText(meetings.map(theMeeting))}, ${countText(days, 'day')}${meetings.length > 1 ? ' each' : ''}.`,
  byTime: 'Counted over all forums, in the order of time.',
  noMore: (count: number): string =>
    `No more than ${countText(count, 'such meeting')} held ${count === 1 ? 'is' : 'are'} on record.`,
  undated: (meetings: readonly Meeting[]): string =>
    `Without days on record, and so not compared: ${listText(meetings.map(theMeeting))}.`,

  weekdayHeading: (meeting: Meeting): string => `Day of the week of ${theMeeting(meeting)}`,
  weekday: (meeting: Meeting, date: DateSpan, days: readonly number[]): string =>
    `${TheBare(meeting)} ${meeting.status === 'held' ? agreed(meeting, 'was held', 'were held') : agreed(meeting, 'is scheduled', 'are scheduled')} ${onDate(date)}: ${weekdaysText(days)}.`,
  computed: 'The day of the week is computed from the date.',
  noWeekday: (meeting: Meeting): string =>
    `The articles give no day of ${theMeeting(meeting)}, and so no day of the week.`,
  noneOn: (day: number): string => `By the days on record, none was on a ${weekdayNames[day] ?? ''}.`,
  notOnly: (others: readonly Meeting[]): string =>
    `Not the only one on record. Beside it: ${listText(others.map(theMeeting))}.`,
  notOn: (day: number): string => `It was on no ${weekdayNames[day] ?? ''}.`,
};

export type SeveralWords = typeof several;
