import type { IsoDate } from '../../article.ts';
import type { Meeting } from '../../record.ts';
import type { Coverage } from '../../resolve/refusal.ts';
import { type DateSpan, isPeriod } from '../date.ts';
import type { Condition, Part, Series } from '../said.ts';
import { agreed, labelText, TheBare, TheMeeting, theBare, theMeeting } from './meetings.ts';
import { coverageText } from './refusals.ts';
import { capital, countText, dateText, inPeriod, listText, onDate, periodText, spanText } from './values.ts';

const LACKED: Readonly<Record<Part, string>> = {
  date: 'day',
  place: 'place',
  venue: 'venue',
  chairs: 'chairs',
  topics: 'topics',
};

/** "of the …", "in 2024", "chaired or led by …". */
const conditionText = (condition: Condition): string => {
  switch (condition.is) {
    case 'forum':
      return `of the ${condition.name}`;
    case 'forums':
      return `under the name “${condition.typed}”`;
    case 'chair':
      return `chaired or led by ${condition.name}`;
    case 'chairs':
      return `chaired by ${listText(condition.names)} together`;
    case 'except':
      return `other than ${condition.typed}`;
    case 'not chair':
      return `whose chairs the articles name, without ${condition.name} among them,`;
    case 'period':
      return inPeriod(condition.period);
    case 'days':
      return `of ${countText(condition.days, 'day')}`;
    case 'articles':
      return `in ${condition.more ? 'at least ' : ''}${countText(condition.count, 'article')}`;
    case 'outlets':
      return `in the articles of ${condition.names.length > 1 ? 'each of ' : ''}${listText(condition.names)}`;
    case 'agency':
      return 'in the articles of news agencies';
    case 'lacks':
      return `held, of which the articles do not tell the ${LACKED[condition.part]}`;
    case 'place':
      return `in ${condition.place}`;
    case 'before':
    case 'after':
    case 'since':
      return `${condition.is} ${typeof condition.than === 'string' ? dateText(condition.than) : theMeeting(condition.than)}`;
  }
};

/** " of the … in 2024": goes behind "meetings". */
export const conditionsText = (conditions: readonly Condition[]): string =>
  conditions.map((condition) => ` ${conditionText(condition)}`).join('');

const seriesText = (series: Series): string => {
  switch (series.is) {
    case 'forum':
      return `meeting of the ${series.name}`;
    default:
      return series.is;
  }
};

export const series = {
  timeline: (typed: readonly string[]): string =>
    ['Timeline', ...typed.map((each) => (isPeriod(each) ? periodText(each) : each))].join(', '),
  none: (conditions: readonly Condition[], coverage: Coverage): string =>
    `No meeting${conditionsText(conditions)} is on record; ${coverageText(coverage)}.`,
  onRecord: (conditions: readonly Condition[]): string =>
    `Meetings on record${conditionsText(conditions).replace(/,$/, '')}:`,
  line: (meeting: Meeting): string => `${capital(labelText(meeting))}.`,
  reportDates: 'A date after “reported” is the report’s, not the meeting’s.',
  leftOut: (shown: number, all: number): string =>
    `The latest ${shown} of ${all} are shown; name a year or a forum to see others.`,
  /** A sentence on an encounter of that time or place which is no meeting of the record. */
  beside: (told: string): string => `Told of beside the meetings on record: ${told}`,
  noYear: (typed: string): string => `“${typed}” is no year; try one like 2024.`,
  /** Before the sentence of an article that says so. */
  notHeld: (conditions: readonly Condition[]): string =>
    `No meeting${conditionsText(conditions)} is on record; the articles say that it was not held:`,
  noBound: (typed: string): string => `“${typed}” is neither a date nor a meeting on record.`,

  count: 'How many meetings',
  often: 'How often they meet',
  noneHeld: (conditions: readonly Condition[], coverage: Coverage): string =>
    `No held meeting${conditionsText(conditions)} is on record; ${coverageText(coverage)}.`,
  held: (count: number, conditions: readonly Condition[]): string =>
    `${count} held ${count === 1 ? 'meeting' : 'meetings'}${conditionsText(conditions)} ${count === 1 ? 'is' : 'are'} on record here; the articles need not report every one.`,
  countOf: {
    chairs: 'How many people chaired',
    topics: 'How many topics',
    cities: 'How many cities',
    years: 'How many years',
    countries: 'How many countries',
    venues: 'How many venues',
    articles: 'How many articles',
  },
  /** The lead of such an answer; topics are listed below it. */
  counted: (
    of: 'chairs' | 'topics' | 'cities' | 'exercises' | 'years' | 'countries' | 'venues',
    names: readonly string[],
  ): string => {
    const number = names.length;
    switch (of) {
      case 'chairs':
        return `On record here: ${number} ${number === 1 ? 'person' : 'people'}, ${listText(names)}; the articles need not name everyone.`;
      case 'topics':
        return `On record here: ${countText(number, 'topic')}, as the articles word them; they need not name every one.`;
      case 'exercises':
        return `On record here: ${countText(number, 'exercise')}, ${listText(names)}; the articles need not name every one.`;
      case 'cities':
        return `On record here: ${number} ${number === 1 ? 'city' : 'cities'}, ${listText(names)}; the articles need not report every meeting.`;
      case 'years':
        return `On record here: ${countText(number, 'year')}, ${listText(names)}; the articles need not report every meeting.`;
      case 'countries':
        return `On record here: ${number} ${number === 1 ? 'country' : 'countries'}, ${listText(names)}; the articles need not report every meeting.`;
      case 'venues':
        return `On record here: ${countText(number, 'venue')}, ${listText(names)}; the articles need not name every one.`;
    }
  },
  oftenUnsaid: 'The articles do not say how often they meet.',

  next: (which: Series): string => `Next ${seriesText(which)}`,
  askedNext: (typed: string): string => `Next: ${typed}`,
  noneComing: (which: Series): string => `The articles announce no coming ${seriesText(which)}.`,
  noneAhead: (which: Series): string => `No ${seriesText(which)} that still lies ahead is on record.`,
  /** `passed`: its date lies behind. */
  announced: (meeting: Meeting, passed: boolean, date: DateSpan | undefined, place: string | undefined): string => {
    const word = meeting.status === 'proposed' ? 'proposed' : passed ? 'announced' : 'scheduled';
    const when = date ? ` for ${spanText(date)}` : '';
    const where = place === undefined ? '' : `${date ? ',' : ''} in ${place}`;
    return `${(date ? TheBare : TheMeeting)(meeting)} ${passed ? agreed(meeting, 'was', 'were') : agreed(meeting, 'is', 'are')} ${word}${when}${where}.`;
  },
  /** The nearest thing where nothing lies ahead; no `reported` beside a `date`. */
  last: (
    which: Series,
    meeting: Meeting,
    date: DateSpan | undefined,
    reported: IsoDate | undefined,
    city: string | undefined,
  ): string => {
    const when = date ? `, held ${onDate(date)}` : reported === undefined ? '' : `, reported on ${dateText(reported)}`;
    const where = city === undefined ? '' : `${when === '' ? ', held' : ''} in ${city}`;
    return `The last ${which.is === 'forum' ? 'one' : seriesText(which)} on record is ${(date ? theBare : theMeeting)(meeting)}${when}${where}.`;
  },
};

export type SeriesWords = typeof series;
