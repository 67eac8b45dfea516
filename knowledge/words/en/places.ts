import type { IsoDate } from '../../article.ts';
import type { Meeting } from '../../record.ts';
import type { DateSpan } from '../date.ts';
import { TheMeeting, theMeeting } from './meetings.ts';
import { dateText, listText, onDate } from './values.ts';

const took = ({ status }: Meeting): string => (status === 'held' ? 'took place' : 'is to take place');

export const places = {
  asked: (typed: string): string => `Where: ${typed}`,
  heading: (meeting: Meeting): string => `Where ${meeting.status === 'held' ? 'was' : 'is'} ${theMeeting(meeting)}`,
  /** `places` are cities, or countries where no city is said; one of the two lists may be empty. */
  took: (meeting: Meeting, venues: readonly string[], places: readonly string[]): string => {
    const where = [
      venues.length > 0 ? `at ${listText(venues)}` : '',
      places.length > 0 ? `in ${listText(places)}` : '',
    ].filter((part) => part !== '');
    return `${TheMeeting(meeting)} ${took(meeting)} ${where.join(' ')}.`;
  },
  unsaid: (meeting: Meeting): string =>
    `The articles do not say where ${theMeeting(meeting)} took place. What they do say of it:`,
  /** Where and when, in one line; at least one of the three is there, and no `reported` beside a `date`. */
  setting: (
    { status }: Meeting,
    place: string | undefined,
    date: DateSpan | undefined,
    reported: IsoDate | undefined,
  ): string => {
    const words = [place === undefined ? '' : `in ${place}`, date ? onDate(date) : ''].filter((part) => part !== '');
    const held = status === 'held' ? 'was held' : `is ${status}`;
    const said = words.length === 0 ? '' : `It ${held} ${words.join(' ')}`;
    const told =
      reported === undefined
        ? ''
        : `${said === '' ? 'It was' : '; it was'} reported on ${dateText(reported)}, its own date not stated`;
    return `${said}${told}.`;
  },
};

export type PlaceWords = typeof places;
