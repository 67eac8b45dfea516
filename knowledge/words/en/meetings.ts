import type { Meeting } from '../../record.ts';
import type { Correction } from '../../resolve/resolution.ts';
import { isBody } from '../body.ts';
import type { Part } from '../said.ts';
import { capital, dateText, listText, ordinalText, spanText } from './values.ts';

/** "5th meeting of the India-Russia Working Group on Military Cooperation", "22nd India-Russia Annual Summit"; with no number "meeting of …". */
const meetingText = ({ ordinal, forumName }: Meeting): string => {
  const number = ordinal === null ? '' : `${ordinalText(ordinal)} `;
  return isBody(forumName) ? `${number}meeting of the ${forumName.replace(/^the /i, '')}` : `${number}${forumName}`;
};

/** "talks", "consultations": what is many by its name. */
const MANY =
  /\b(?:talks|consultations|negotiations|discussions|deliberations|parleys)(?:$| (?:on|for|in|about|of|between|with) )/i;

/** "was" of a meeting, "were" of talks. */
export const agreed = ({ forumName }: Pick<Meeting, 'forumName'>, one: string, many: string): string =>
  MANY.test(forumName) && !isBody(forumName) ? many : one;

/** With its article, where the date follows anyway. */
export const theBare = (meeting: Meeting): string => `the ${meetingText(meeting)}`;

/** The same, and what tells un-numbered ones apart: "the meeting of the … of May 2024". */
export const theMeeting = (meeting: Meeting): string => {
  if (meeting.ordinal !== null) return theBare(meeting);
  const [date] = meeting.dates;
  const [place] = meeting.cities.length > 0 ? meeting.cities : meeting.countries;
  const told = date ? ` of ${spanText(date)}` : place ? ` in ${place.value}` : '';
  return `${theBare(meeting)}${told}`;
};

export const TheMeeting = (meeting: Meeting): string => capital(theMeeting(meeting));
export const TheBare = (meeting: Meeting): string => capital(theBare(meeting));

/** "5th India-Russia Working Group on Military Cooperation, New Delhi, 28–29 October 2025": enough to tell it from others. */
export const labelText = (meeting: Meeting): string => {
  const { ordinal, forumName, status, reported, dates, cities, countries } = meeting;
  const [date] = dates;
  const when = date ? spanText(date) : reported ? `reported ${dateText(reported.date)}` : '';
  const name = ordinal === null ? forumName : `${ordinalText(ordinal)} ${forumName}`;
  const place = cities[0]?.value ?? countries[0]?.value ?? '';
  return [name, place, [status === 'held' ? '' : status, when].filter(Boolean).join(' ')]
    .filter((part) => part !== '')
    .join(', ');
};

export const meetings = {
  asked: (typed: string): string => `Meeting: ${typed}`,
  /** As a heading. */
  name: TheMeeting,
  label: labelText,
  several: 'Several meetings fit. Which one do you mean?',
  severalFor: (typed: string): string => `Several meetings fit “${typed}”. Which one do you mean?`,
  which: 'Which meeting do you mean?',
  none: 'The articles report no meeting.',
  others: (others: readonly Meeting[]): string =>
    `Not what you meant? Also on record: ${listText(others.map(labelText))}.`,
  nearest: (quote: string): string => `The nearest they have: “${quote}”`,
  readAs: (corrections: readonly Correction[]): string =>
    `Read ${listText(corrections.map(({ typed, as }) => `“${typed}” as “${as}”`))}.`,
  mentioned: (meeting: Meeting): string =>
    `${TheMeeting(meeting)} ${agreed(meeting, 'is', 'are')} mentioned${meeting.status === 'held' ? '' : ` as ${meeting.status}`}.`,
  missing: (parts: readonly Part[]): string => `Not in the articles: ${parts.join(', ')}.`,
  missingOf: (parts: readonly { readonly part: Part; readonly meeting: Meeting }[]): string =>
    `Not in the articles: ${listText(parts.map(({ part, meeting }) => `${part} of ${theMeeting(meeting)}`))}.`,
  compare: (first: string, second: string): string => `Compare: ${first} and ${second}`,
  compared: (first: Meeting, second: Meeting): string => `${TheMeeting(first)} and ${theMeeting(second)}`,
  same: (meeting: Meeting): string => `Both are ${theMeeting(meeting)}.`,
  confirmed: 'Yes, by the articles.',
  /** `contradiction` is a whole sentence. */
  denied: (contradiction: string): string => `Not by the articles. ${contradiction}`,
};

export type MeetingWords = typeof meetings;
