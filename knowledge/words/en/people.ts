import type { ChairBasis, Meeting, Post } from '../../record.ts';
import type { Named, When } from '../said.ts';
import { theMeeting } from './meetings.ts';
import { dateText, listText, onDate, periodText, personText, spanText } from './values.ts';

const CHAIRED: Readonly<Record<ChairBasis, string>> = {
  'co-chaired': 'co-chaired',
  chaired: 'chaired',
  'led delegation': 'led a delegation at',
  hosted: 'hosted',
  'to co-chair': 'is to co-chair',
};

const postText = ({ rank, role, side }: Post): string =>
  [rank, role].filter((part) => part !== null && part !== '').join(', ') + (side === null ? '' : ` (${side})`);

export const people = {
  heading: 'Person',
  allHeading: 'People named',
  whom: 'Whom do you mean? Nobody is named in the question.',
  none: 'The articles name nobody with a post.',
  noneSuch: 'The articles name nobody of that kind with a post.',
  noneSuchBut: 'The articles name nobody of that kind with a post; they name:',
  noRank: 'Named with no military rank:',
  notChairs: 'Named, and not as chair of a meeting:',
  notOfSide: (side: string): string => `Not named for ${side}:`,
  inMost: (number: number): string => `Named in most articles (${number}):`,
  allLeftOut: (shown: number, all: number): string => `${shown} of ${all} people are shown.`,
  several: 'Several people fit. Whom do you mean?',
  post: (name: string, post: Post): string => `${name}: ${postText(post)}.`,
  chaired: (name: string, basis: ChairBasis, meeting: Meeting, when: When): string => {
    const told =
      when.is === 'date'
        ? `, ${onDate(when.date)}`
        : when.is === 'reported'
          ? `, reported on ${dateText(when.date)}`
          : '';
    return `${name} ${CHAIRED[basis]} ${theMeeting(meeting)}${told}.`;
  },
  leftOut: (name: string, shown: number, all: number): string =>
    `The latest ${shown} of ${all} meetings that ${name} chaired or led are shown.`,
  alsoWritten: (aliases: readonly string[]): string => `Also written ${listText(aliases)}.`,
  noPost: (name: string): string => `The articles mention ${name} without a post.`,

  officeHeading: (office: string): string => `Who is ${office}`,
  inReports: (meeting: Meeting, when: When, person: Named): string => {
    const told =
      when.is === 'date' && meeting.ordinal !== null
        ? ` (${spanText(when.date)})`
        : when.is === 'reported'
          ? ` (reported ${dateText(when.date)})`
          : '';
    return `In reports of ${theMeeting(meeting)}${told}: ${personText(person)}.`;
  },
  inOffice: (person: Named): string => `${personText(person)}.`,
  nobody: (office: string, period?: string): string =>
    `The articles name nobody as ${office}${period === undefined ? '' : ` in ${periodText(period)}`}.`,
  nobodyBut: (office: string, name: string): string => `The articles name nobody other than ${name} as ${office}.`,

  successionHeading: (way: 'before' | 'after', name: string): string => `Who came ${way} ${name}`,
  noSuccession: (way: 'before' | 'after', name: string): string =>
    `The articles show nobody who holds the office of ${name} ${way === 'after' ? 'later' : 'earlier'}.`,
  succession:
    'The articles do not report the change itself; they show who holds the office in the reports of each meeting.',
  /** `held`: the office in reports of meetings follows. */
  tenure: (name: string, held: boolean): string =>
    `The articles do not say when ${name} came into office or left it.${held ? ' In the reports of the meetings:' : ''}`,
  /** `held`: what is on record of another time follows. */
  noPostThen: (name: string, held: boolean): string =>
    `The articles do not say what post or rank ${name} had then.${held ? ' What is on record:' : ''}`,
  compared: (other: string, way: 'before' | 'after', name: string): string =>
    `That ${other} came ${way} ${name} follows from comparing these reports.`,

  ranked: (name: string, ranks: readonly string[]): string => `${name} is given as ${listText(ranks)}.`,
  ofSide: (name: string, side: string): string => `${name} is named for ${side}.`,

  /** Two names of one person on record. */
  onePerson: (first: string, second: string): string => `“${first}” and “${second}” are on record as one person.`,
  twoPeople: (first: string, second: string): string => `On record, ${first} and ${second} are two people.`,

  orderHeading: (first: string, second: string): string => `Who came first: ${first} or ${second}`,
  cameFirst: (name: string): string => `On record, ${name} comes first.`,
  cameTogether: 'Both are first on record at the same time.',
  notBoth: 'At least one of the two is not on record as chairing or leading a meeting.',
  byFirstMeeting: 'By the first meeting that each chaired or led on record.',

  askedAttendance: (typed: string): string => `Who attended: ${typed}`,
  attendanceHeading: (meeting: Meeting, side?: string): string =>
    `Who attended ${theMeeting(meeting)}${side === undefined ? '' : `, for ${side}`}`,
  attendanceUnsaid: (meeting: Meeting, side?: string): string =>
    `The articles do not say who attended ${theMeeting(meeting)}${side === undefined ? '' : ` for ${side}`}.`,
  nobodyElse: (meeting: Meeting): string => `The articles name nobody else at ${theMeeting(meeting)}.`,
  noFullList: 'The articles give no full list of those present.',
};

export type PeopleWords = typeof people;
