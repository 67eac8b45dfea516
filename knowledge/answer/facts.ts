import type { Meeting, MeetingDate } from '../record.ts';
import type { Claim, Notice } from './answer.ts';
import { claim, evidence } from './make.ts';
import { dateText, listText, meetingText, onDate, personText } from './words.ts';

/** "The 5th … was held" or "is scheduled": the beginning of a sentence about a meeting. */
const verb = ({ status }: Meeting): string => (status === 'held' ? 'was held' : status === 'scheduled' ? 'is scheduled' : 'is proposed');

export const the = (meeting: Meeting): string => `the ${meetingText(meeting)}`;
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Notices that say how an inferred date follows. */
export const inferredNotices = (dates: readonly MeetingDate[]): Notice[] =>
  dates.filter(({ basis, why }) => basis === 'inferred' && why !== null).map(({ why }) => ({ kind: 'inferred', text: `The year follows from several places: ${why}` }));

/** Dates that differ are all given; the notice says so. */
export const dateClaims = (meeting: Meeting): Claim[] =>
  meeting.dates.flatMap((date) => claim(`${capital(the(meeting))} ${verb(meeting)} ${meeting.status === 'held' ? onDate(date) : `for ${dateText(date.start, date.end)}`}.`, date.citations));

export const dateNotices = (meeting: Meeting): Notice[] => [
  ...inferredNotices(meeting.dates),
  ...(meeting.dates.length > 1 ? [{ kind: 'conflict' as const, text: `The sources differ on the date: ${listText(meeting.dates.map((date) => dateText(date.start, date.end)))}.` }] : []),
];

/** "reported 28 November 2024", where the articles report a meeting without its day. */
export const reportedClaims = (meeting: Meeting): Claim[] =>
  meeting.dates.length > 0 || !meeting.reported
    ? []
    : claim(`No article states the day of ${the(meeting)}; it was reported on ${dateText(meeting.reported.date)}.`, meeting.reported.citations);

export const undatedNotice = (meeting: Meeting): Notice[] =>
  meeting.dates.length > 0 ? [] : [{ kind: 'undated', text: meeting.reported ? 'The date is that of the report, not of the meeting.' : 'No article states its date.' }];

/** City, or country where no city is said, and venue. */
export const placeClaims = (meeting: Meeting): Claim[] => {
  const places = meeting.cities.length > 0 ? meeting.cities : meeting.countries;
  const held = meeting.status === 'held' ? 'took place' : 'is to take place';
  const venues = meeting.venues.map(({ value }) => value);
  if (places.length === 0 && venues.length === 0) return [];
  const where = [venues.length > 0 ? `at ${listText(venues)}` : '', places.length > 0 ? `in ${listText(places.map(({ value }) => value))}` : ''].filter(Boolean).join(' ');
  return claim(`${capital(the(meeting))} ${held} ${where}.`, ...meeting.venues.map(({ citations }) => citations), ...places.map(({ citations }) => citations));
};

export const placeNotices = (meeting: Meeting): Notice[] =>
  meeting.cities.length > 1 ? [{ kind: 'conflict', text: `The sources name different cities: ${listText(meeting.cities.map(({ value }) => value))}.` }] : [];

const CHAIRED = {
  'co-chaired': 'was co-chaired by',
  chaired: 'was chaired by',
  'led delegation': 'had delegations led by',
  hosted: 'was hosted by',
  'to co-chair': 'is to be co-chaired by',
} as const;

export const chairClaims = (meeting: Meeting): Claim[] => {
  const bases = [...new Set(meeting.chairs.map(({ basis }) => basis))];
  return bases.flatMap((basis) => {
    const chairs = meeting.chairs.filter((chair) => chair.basis === basis);
    const citations = evidence(...chairs.map((chair) => chair.citations));
    const people = listText(chairs.map(personText)).replace(/\) and /, '), and ');
    return citations ? [{ text: `${capital(the(meeting))} ${CHAIRED[basis]} ${people}.`, citations }] : [];
  });
};

export const chairNotices = (meeting: Meeting): Notice[] =>
  meeting.chairs.length > 0 && meeting.chairs.every(({ basis }) => basis === 'led delegation' || basis === 'hosted')
    ? [{ kind: 'missing', text: 'The articles name heads of delegation or hosts; they do not call anyone the chair.' }]
    : [];

export const topicClaims = (meeting: Meeting): Claim[] => {
  const citations = evidence(...meeting.topics.map((topic) => topic.citations));
  return citations ? [{ text: `Topics of ${the(meeting)}: ${meeting.topics.map(({ value }) => value).join('; ')}.`, citations }] : [];
};

export const exerciseClaims = (meeting: Meeting): Claim[] => {
  const citations = evidence(...meeting.exercises.map((exercise) => exercise.citations));
  return citations ? [{ text: `Exercises named: ${listText(meeting.exercises.map(({ value }) => value))}.`, citations }] : [];
};

/** One line that places a meeting: when and where, or that it was reported. */
export const settingClaims = (meeting: Meeting): Claim[] => {
  const [date] = meeting.dates;
  const place = meeting.cities[0] ?? meeting.countries[0];
  const when = date ? onDate(date) : '';
  const where = place ? `in ${place.value}` : '';
  const reported = !date && meeting.reported ? `reported on ${dateText(meeting.reported.date)}` : '';
  const words = [where, when].filter(Boolean).join(' ');
  if (words === '' && reported === '') return [];
  const said = [words === '' ? '' : `${meeting.status === 'held' ? 'It was held' : 'It is scheduled'} ${words}`, reported && (words === '' ? `It was ${reported}` : reported)].filter(Boolean).join('; ');
  return claim(`${said}${!date && meeting.reported ? ', its own date not stated' : ''}.`, date?.citations ?? [], place?.citations ?? [], date ? [] : (meeting.reported?.citations ?? []));
};
