import type { IsoDate } from '../../article.ts';
import type { Meeting } from '../../record.ts';
import type { DateSpan } from '../date.ts';
import { agreed, TheMeeting, theMeeting } from './meetings.ts';
import { capital, dateText, listText, onDate, spanText } from './values.ts';

/** "took place", "is to take place". */
export const took = (meeting: Meeting): string =>
  meeting.status === 'held' ? 'took place' : `${agreed(meeting, 'is', 'are')} to take place`;

export const places = {
  asked: (typed: string): string => `Where: ${typed}`,
  heading: (meeting: Meeting): string =>
    `Where ${meeting.status === 'held' ? agreed(meeting, 'was', 'were') : agreed(meeting, 'is', 'are')} ${theMeeting(meeting)}`,
  /** `places` are cities, or countries where no city is said; one of the two lists may be empty. */
  took: (meeting: Meeting, venues: readonly string[], places: readonly string[]): string => {
    const where = [
      venues.length > 0 ? `at ${listText(venues)}` : '',
      places.length > 0 ? `in ${listText(places)}` : '',
    ].filter((part) => part !== '');
    return `${TheMeeting(meeting)} ${took(meeting)} ${where.join(' ')}.`;
  },
  unsaid: (meeting: Meeting): string =>
    `The articles do not say where ${theMeeting(meeting)} ${took(meeting)}. What they do say of it:`,
  venueUnsaid: (meeting: Meeting): string =>
    `The articles name no building or hall of ${theMeeting(meeting)}. The nearest they have:`,
  cityUnsaid: (meeting: Meeting): string =>
    `The articles name no city of ${theMeeting(meeting)}. The nearest they have:`,
  /** Where and when, in one line; at least one of the three is there, and no `reported` beside a `date`. */
  setting: (
    meeting: Meeting,
    place: string | undefined,
    date: DateSpan | undefined,
    reported: IsoDate | undefined,
  ): string => {
    const { status } = meeting;
    const where = place === undefined ? '' : `in ${place}`;
    const words = status === 'held' ? [where, date ? onDate(date) : ''] : [date ? `for ${spanText(date)}` : '', where];
    const [it, was] = [agreed(meeting, 'it', 'they'), agreed(meeting, 'was', 'were')];
    const held = status === 'held' ? `${was} held` : `${agreed(meeting, 'is', 'are')} ${status}`;
    const told = words.filter((part) => part !== '');
    const said = told.length === 0 ? '' : `${capital(it)} ${held} ${told.join(' ')}`;
    const report =
      reported === undefined
        ? ''
        : `${said === '' ? capital(it) : `; ${it}`} ${was} reported on ${dateText(reported)}, ${agreed(meeting, 'its', 'their')} own date not stated`;
    return `${said}${report}.`;
  },
};

export type PlaceWords = typeof places;
