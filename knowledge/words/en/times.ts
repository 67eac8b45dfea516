import type { IsoDate } from '../../article.ts';
import type { Edge } from '../../query.ts';
import type { Meeting } from '../../record.ts';
import type { DateSpan } from '../date.ts';
import type { Length } from '../said.ts';
import { agreed, TheBare, theMeeting } from './meetings.ts';
import { took } from './places.ts';
import { capital, countText, dateText, listText, onDate, spanText } from './values.ts';

const DAYS = { start: 'first', end: 'last' } as const;

/** "by their first days", "from the last day of the one to the first day of the other" */
const betweenDays = ([from, to]: readonly [Edge, Edge]): string =>
  from === to
    ? `by their ${DAYS[from]} days`
    : `from the ${DAYS[from]} day of the one to the ${DAYS[to]} day of the other`;

/** "about 3 months", "4 to 5 years" */
const roughText = (least: number, most: number | undefined, unit: string): string =>
  most === undefined ? `about ${countText(least, unit)}` : `${least} to ${countText(most, unit)}`;

/** "71 weeks and 2 days (499 days)", "about 16 months (499 days)", "4 to 8 weeks" */
const unitsText = ({ unit, count, upTo, rest, total }: Extract<Length, { is: 'units' }>): string => {
  if (upTo !== undefined) return `${count} to ${countText(upTo, unit)}`;
  const over = rest === undefined || rest === 0 ? '' : ` and ${countText(rest, 'day')}`;
  const all = total === undefined || unit === 'day' ? '' : ` (${countText(total, 'day')})`;
  return `${rest === undefined ? 'about ' : ''}${countText(count, unit)}${over}${all}`;
};

const lengthText = (length: Length): string => {
  if (length.is === 'units') return unitsText(length);
  if (length.is === 'months') return roughText(length.months, length.upTo, 'month');
  if (length.is === 'years') return roughText(length.years, length.upTo, 'year');
  const { years, months, days, total } = length;
  const parts = [
    years > 0 ? countText(years, 'year') : '',
    months > 0 ? countText(months, 'month') : '',
    days > 0 && years === 0 ? countText(days, 'day') : '',
  ].filter((part) => part !== '');
  return parts.length === 0
    ? countText(total, 'day')
    : `${listText(parts)}${total > days ? ` (${countText(total, 'day')})` : ''}`;
};

export const times = {
  asked: (typed: string): string => `When: ${typed}`,
  heading: (meeting: Meeting): string =>
    `When ${meeting.status === 'held' ? agreed(meeting, 'was', 'were') : agreed(meeting, 'is', 'are')} ${theMeeting(meeting)}`,
  held: (meeting: Meeting, date: DateSpan): string =>
    meeting.status === 'held'
      ? `${TheBare(meeting)} ${agreed(meeting, 'was', 'were')} held ${onDate(date)}.`
      : `${TheBare(meeting)} ${agreed(meeting, 'is', 'are')} ${meeting.status} for ${spanText(date)}.`,
  reported: (meeting: Meeting, date: IsoDate): string =>
    `No article states the day of ${theMeeting(meeting)}; ${agreed(meeting, 'it was', 'they were')} reported on ${dateText(date)}.`,
  reportOnly: 'That date is the report’s, not the meeting’s.',
  noHour: 'No article states the hour.',
  undated: 'No article states its date.',
  unsaid: (meeting: Meeting): string =>
    `The articles do not say when ${theMeeting(meeting)} ${took(meeting)}. What they do say of it:`,
  /** `meeting` is left out where the answer is about it alone; `newest` is the day of the newest article. */
  passed: (date: DateSpan, newest: IsoDate | undefined, meeting?: Meeting): string =>
    `${meeting ? `${TheBare(meeting)} ${agreed(meeting, 'was', 'were')}` : 'It was'} announced for ${spanText(date)}; that date has passed, and no article here${newest === undefined ? '' : `, the newest being of ${dateText(newest)},`} reports that it took place.`,

  askedLength: (typed: string): string => `How long: ${typed}`,
  lengthHeading: (meeting: Meeting): string => `How long ${agreed(meeting, 'was', 'were')} ${theMeeting(meeting)}`,
  took: (meeting: Meeting, days: number, date: DateSpan): string =>
    `${TheBare(meeting)} took ${countText(days, 'day')} by ${agreed(meeting, 'its', 'their')} dates, ${spanText(date)}.`,
  lengthUnsaid: (meeting: Meeting): string => `The articles do not say how long ${theMeeting(meeting)} took.`,
  counted: 'Counted from the first day to the last.',

  askedAgo: (typed: string): string => `How long ago: ${typed}`,
  agoHeading: (meeting: Meeting): string => `How long ago ${agreed(meeting, 'was', 'were')} ${theMeeting(meeting)}`,
  agoUnsaid: (meeting: Meeting): string =>
    `The articles do not say when ${theMeeting(meeting)} ${agreed(meeting, 'was', 'were')}.`,
  ahead: (length: Length): string => `It lies ahead: in ${lengthText(length)}.`,
  before: (length: Length, today: IsoDate): string => `That was ${lengthText(length)} before ${dateText(today)}.`,
  countedFromReport: (meeting: Meeting): string =>
    `Counted from the report, as no article states the day of ${theMeeting(meeting)}.`,

  askedBetween: (first: string, second: string): string => `Time between: ${first} and ${second}`,
  betweenHeading: (first: Meeting, second: Meeting): string =>
    `Time between ${theMeeting(first)} and ${theMeeting(second)}`,
  /** `edges`: from which day of the earlier to which of the later; null where one of them goes by the day of its report. */
  between: (length: Length, edges: readonly [Edge, Edge] | null): string =>
    `${capital(lengthText(length))}, ${edges === null ? 'by their days on record' : betweenDays(edges)}.`,
  /** Of two meetings, the later one. */
  later: (second: Meeting, first: Meeting): string => `${TheBare(second)} came after ${theMeeting(first)}.`,
  /** Between two things that sentences date. */
  lapse: (length: Length): string => `${capital(lengthText(length))}, by the dates that the articles give.`,
  /** Of two things that sentences date. */
  inOrder: 'By the dates that the articles give, the earliest first:',
  orderUnsaid: 'The dates that the articles give do not tell which of the two was first:',
  lapseUnsaid: 'The articles do not date both of the two. The nearest they have:',
  /** Of two meetings, the one of more days, or both. */
  longer: (longer: Meeting, shorter: Meeting): string =>
    `${TheBare(longer)} took longer than ${theMeeting(shorter)}, by their dates.`,
  asLong: 'Both took the same number of days, by their dates.',
  longerUnsaid: 'The articles do not say how long each of the two took.',
  betweenUnsaid: 'The articles do not give a date for each of the two.',
};

export type TimeWords = typeof times;
