import type { Citation } from '../article.ts';
import { countryWords } from '../lexicon/countries.ts';
import { tokenize } from '../read/token.ts';
import type { Chair, Meeting, Stated } from '../record.ts';
import type { Claim, Notice } from './answer.ts';
import { differ } from './differ.ts';
import { claim, evidence } from './make.ts';
import { capital, dateText, listText, onDate, personText, theMeeting } from './words.ts';

export { capital };
export const the = theMeeting;

/** "was held", "is scheduled": what follows the name of a meeting. */
const verb = ({ status }: Meeting): string =>
  status === 'held' ? 'was held' : status === 'scheduled' ? 'is scheduled' : 'is proposed';

/** Dates that differ are all given; the notice says so. */
export const dateClaims = (meeting: Meeting): Claim[] =>
  meeting.dates.flatMap((date) => {
    const when = meeting.status === 'held' ? onDate(date) : `for ${dateText(date.start, date.end)}`;
    return claim(`${capital(the(meeting))} ${verb(meeting)} ${when}.`, date.citations);
  });

/** "reported 28 November 2024", where the articles report a meeting without its day. */
export const reportedClaims = (meeting: Meeting): Claim[] =>
  meeting.dates.length > 0 || !meeting.reported
    ? []
    : claim(
        `No article states the day of ${the(meeting)}; it was reported on ${dateText(meeting.reported.date)}.`,
        meeting.reported.citations,
        meeting.citations.slice(0, 1),
      );

export const undatedNotice = (meeting: Meeting): Notice[] =>
  meeting.dates.length > 0
    ? []
    : [
        {
          kind: 'undated',
          text: meeting.reported ? 'That date is the report’s, not the meeting’s.' : 'No article states its date.',
        },
      ];

const placesOf = ({ cities, countries }: Meeting): readonly Stated<string>[] =>
  cities.length > 0 ? cities : countries;

/** City, or country where no city is said, and venue. */
export const placeClaims = (meeting: Meeting): Claim[] => {
  const places = placesOf(meeting);
  const venues = meeting.venues.map(({ value }) => value);
  if (places.length === 0 && venues.length === 0) return [];
  const held = meeting.status === 'held' ? 'took place' : 'is to take place';
  if (differ(places.map(({ value }) => value)))
    return places.flatMap(({ value, citations }) => claim(`${capital(the(meeting))} ${held} in ${value}.`, citations));
  const where = [
    venues.length > 0 ? `at ${listText(venues)}` : '',
    places.length > 0 ? `in ${listText(places.map(({ value }) => value))}` : '',
  ]
    .filter(Boolean)
    .join(' ');
  return claim(
    `${capital(the(meeting))} ${held} ${where}.`,
    ...meeting.venues.map(({ citations }) => citations),
    ...places.map(({ citations }) => citations),
  );
};

const CHAIRED = {
  'co-chaired': 'was co-chaired by',
  chaired: 'was chaired by',
  'led delegation': 'had delegations led by',
  hosted: 'was hosted by',
  'to co-chair': 'is to be co-chaired by',
} as const;

/** A chair is for the side on record; where none is, for the country that the role names ("the Norwegian Ministry of Trade"). */
const isFor = ({ side, role }: Chair, wanted: string): boolean => {
  if (side !== null) return side === wanted;
  const tokens = tokenize(role ?? '');
  return tokens.some((_, i) => countryWords.at(tokens, i)?.value.name === wanted);
};

export const chairClaims = (meeting: Meeting, side?: string): Claim[] => {
  const own = side === undefined ? meeting.chairs : meeting.chairs.filter((chair) => isFor(chair, side));
  const bases = [...new Set(own.map(({ basis }) => basis))];
  return bases.flatMap((basis) => {
    const chairs = own.filter((chair) => chair.basis === basis);
    const citations = evidence(...chairs.map((chair) => chair.citations));
    const people = listText(chairs.map(personText)).replace(/\) and /, '), and ');
    const how = basis === 'led delegation' && chairs.length === 1 ? 'had a delegation led by' : CHAIRED[basis];
    return citations ? [{ text: `${capital(the(meeting))} ${how} ${people}.`, citations }] : [];
  });
};

export const chairNotices = (meeting: Meeting): Notice[] =>
  meeting.chairs.length > 0 && meeting.chairs.every(({ basis }) => basis === 'led delegation' || basis === 'hosted')
    ? [{ kind: 'missing', text: 'The articles name heads of delegation or hosts; they do not call anyone the chair.' }]
    : [];

/** Everything stated of the topics of a meeting, a wording within another left out. */
export const topicClaims = (meeting: Meeting): Claim[] => {
  const seen = new Set<string>();
  const topics = meeting.topics.filter(({ value }) => {
    const key = value.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const citations = evidence(...topics.map((topic) => topic.citations));
  return citations
    ? [{ text: `Topics of ${the(meeting)}: ${topics.map(({ value }) => value).join('; ')}.`, citations }]
    : [];
};

export const exerciseClaims = (meeting: Meeting): Claim[] => {
  const citations = evidence(...meeting.exercises.map((exercise) => exercise.citations));
  return citations
    ? [
        {
          text: `Exercises named in reports of ${the(meeting)}: ${listText(meeting.exercises.map(({ value }) => value))}.`,
          citations,
        },
      ]
    : [];
};

/** One line that places a meeting: when and where, or that it was reported. */
export const settingClaims = (meeting: Meeting): Claim[] => {
  const [date] = meeting.dates;
  const [place] = placesOf(meeting);
  const where = place ? `in ${place.value}` : '';
  const words = [where, date ? onDate(date) : ''].filter(Boolean).join(' ');
  const reported = !date && meeting.reported ? meeting.reported : null;
  if (words === '' && !reported) return [];
  const held = meeting.status === 'held' ? 'was held' : verb(meeting);
  const said = words === '' ? '' : `It ${held} ${words}`;
  const told = reported
    ? `${said === '' ? 'It was' : '; it was'} reported on ${dateText(reported.date)}, its own date not stated`
    : '';
  return claim(`${said}${told}.`, date?.citations ?? [], place?.citations ?? [], reported?.citations ?? []);
};

/** What a meeting's sentences say where nothing else is on record. */
export const mentionClaims = (meeting: Meeting): Claim[] =>
  claim(
    `${capital(the(meeting))} is mentioned${meeting.status === 'held' ? '' : ` as ${meeting.status}`}.`,
    meeting.citations.slice(0, 2),
  );

/** The first sentence that says that a meeting is, was or will be. */
export const firstCitation = (meeting: Meeting): readonly Citation[] => meeting.citations.slice(0, 1);
