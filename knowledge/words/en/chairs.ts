import type { ChairBasis, Meeting } from '../../record.ts';
import type { Named } from '../said.ts';
import { agreed, TheMeeting, theMeeting } from './meetings.ts';
import { countText, listText, personText } from './values.ts';

const CHAIRED: Readonly<Record<ChairBasis, string>> = {
  'co-chaired': 'was co-chaired by',
  chaired: 'was chaired by',
  'led delegation': 'had delegations led by',
  hosted: 'was hosted by',
  'to co-chair': 'is to be co-chaired by',
};

export const chairs = {
  asked: (typed: string): string => `Who chaired: ${typed}`,
  heading: (meeting: Meeting, side?: string): string =>
    `Who chaired ${theMeeting(meeting)}${side ? `, for ${side}` : ''}`,
  chaired: (meeting: Meeting, basis: ChairBasis, people: readonly Named[]): string => {
    const how = basis === 'led delegation' && people.length === 1 ? 'had a delegation led by' : CHAIRED[basis];
    const verb = how.replace(/^was\b/, agreed(meeting, 'was', 'were')).replace(/^is\b/, agreed(meeting, 'is', 'are'));
    return `${TheMeeting(meeting)} ${verb} ${listText(people.map(personText)).replace(/\) and /, '), and ')}.`;
  },
  noChair: 'The articles name heads of delegation or hosts; they do not call anyone the chair.',
  unsaid: (meeting: Meeting): string =>
    `The articles do not say who chaired ${theMeeting(meeting)}. What they do say of it:`,
  /** `sides`: those whose chairs are named. */
  unsaidFor: (meeting: Meeting, side: string, sides: readonly string[]): string =>
    `The articles name no chair of ${theMeeting(meeting)} for ${side}${sides.length > 0 ? `; they name those for ${listText(sides)}` : ''}.`,

  noneOfRank: (meeting: Meeting, rank: string, side?: string): string =>
    `The articles name no ${rank} as chair of ${theMeeting(meeting)}${side ? ` for ${side}` : ''}; they name:`,
  allHeading: (side?: string): string => `Who chaired${side ? ` for ${side}` : ''}, meeting by meeting`,
  none: (side?: string): string => `The articles name no chair${side ? ` for ${side}` : ''} of these meetings.`,
  leftOut: (shown: number, all: number): string =>
    `The latest ${shown} of ${all} are shown; name a forum or a meeting to see others.`,
  unnamed: (meetings: number): string => `For ${countText(meetings, 'more meeting')} held, the articles name no chair.`,
  /** By how many meetings each chaired. */
  byTimes: (all: readonly { readonly name: string; readonly times: number }[]): string =>
    `On record: ${all.map(({ name, times }) => `${name}, ${countText(times, 'time')}`).join('; ')}.`,
  people: (number: number): string => `${number} ${number === 1 ? 'person' : 'people'}.`,
  meetings: (number: number): string => `${countText(number, 'meeting')}.`,
  nobody: 'By the meetings on record, nobody did.',
  /** Before the chairs that are left. */
  withoutOne: (name: string): string => `Other than ${name}:`,
  withoutAll: (names: readonly string[]): string => `Other than ${listText(names)}:`,
  withoutRank: (rank: string): string => `Other than those named as ${rank}:`,
  /** `told`: of a service, which the rank alone tells. */
  ofRank: (rank: string, told: boolean): string => (told ? `By the rank, ${rank}:` : `Those named as ${rank}:`),
  nobodyOfRank: (rank: string): string => `The articles name no ${rank} as chair of these meetings; they name:`,
  byRank: 'The service is told by the rank alone; the articles do not name it.',
  withoutThoseAt: (meetings: readonly Meeting[]): string =>
    `Other than those who chaired ${listText(meetings.map(theMeeting))}:`,
  mostOften: (names: readonly string[], times: number): string =>
    `Most often on record: ${listText(names)}, ${countText(times, 'time')}.`,
};

export type ChairWords = typeof chairs;
