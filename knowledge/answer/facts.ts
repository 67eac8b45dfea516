import type { Citation } from '../article.ts';
import { countryWords } from '../lexicon/countries.ts';
import { tokenize } from '../read/token.ts';
import type { Chair, Meeting, Stated } from '../record.ts';
import type { When } from '../words/said.ts';
import type { Words } from '../words/words.ts';
import type { Notice } from './answer.ts';
import { differ } from './differ.ts';
import { claim, type DraftClaim } from './make.ts';

/** When a meeting was, by the first of its dates, or when it was reported. */
export const whenOf = ({ dates: [date], reported }: Meeting): When =>
  date ? { is: 'date', date } : reported ? { is: 'reported', date: reported.date } : { is: 'unknown' };

/** Dates that differ are all given; the notice says so. */
export const dateClaims = (meeting: Meeting, { times }: Words): DraftClaim[] =>
  meeting.dates.flatMap((date) => claim(times.held(meeting, date), [meeting, date], date.citations));

/** "reported 28 November 2024", where the articles report a meeting without its day. */
export const reportedClaims = (meeting: Meeting, { times }: Words): DraftClaim[] =>
  meeting.dates.length > 0 || !meeting.reported
    ? []
    : claim(
        times.reported(meeting, meeting.reported.date),
        [meeting],
        meeting.reported.citations,
        meeting.citations.slice(0, 1),
      );

export const undatedNotice = (meeting: Meeting, { times }: Words): Notice[] =>
  meeting.dates.length > 0 ? [] : [{ kind: 'undated', text: meeting.reported ? times.reportOnly : times.undated }];

const placesOf = ({ cities, countries }: Meeting): readonly Stated<string>[] =>
  cities.length > 0 ? cities : countries;

const valuesOf = (stated: readonly Stated<string>[]): string[] => stated.map(({ value }) => value);

/** City, or country where no city is said, and venue. */
export const placeClaims = (meeting: Meeting, { places: words }: Words): DraftClaim[] => {
  const { venues } = meeting;
  const places = placesOf(meeting);
  if (places.length === 0 && venues.length === 0) return [];
  if (differ(valuesOf(places)))
    return places.flatMap((place) => claim(words.took(meeting, [], [place.value]), [meeting, place], place.citations));
  return claim(
    words.took(meeting, valuesOf(venues), valuesOf(places)),
    [meeting, ...venues, ...places],
    ...venues.map(({ citations }) => citations),
    ...places.map(({ citations }) => citations),
  );
};

/** A chair is for the side on record; where none is, for the country that the role names ("the Norwegian Ministry of Trade"). */
const isFor = ({ side, role }: Chair, wanted: string): boolean => {
  if (side !== null) return side === wanted;
  const tokens = tokenize(role ?? '');
  return tokens.some((_, i) => countryWords.at(tokens, i)?.value.name === wanted);
};

/** The chairs of one side, or all. */
export const chairsFor = ({ chairs }: Meeting, side: string | undefined): readonly Chair[] =>
  side === undefined ? chairs : chairs.filter((chair) => isFor(chair, side));

export const chairClaims = (meeting: Meeting, { chairs: words }: Words, side?: string): DraftClaim[] => {
  const own = chairsFor(meeting, side);
  const bases = [...new Set(own.map(({ basis }) => basis))];
  return bases.flatMap((basis) => {
    const chairs = own.filter((chair) => chair.basis === basis);
    return claim(
      words.chaired(meeting, basis, chairs),
      [meeting, ...chairs],
      ...chairs.map(({ citations }) => citations),
    );
  });
};

export const chairNotices = (meeting: Meeting, { chairs }: Words): Notice[] =>
  meeting.chairs.length > 0 && meeting.chairs.every(({ basis }) => basis === 'led delegation' || basis === 'hosted')
    ? [{ kind: 'missing', text: chairs.noChair }]
    : [];

/** The topics of a meeting, each wording once. */
export const topicsOnce = ({ topics }: Meeting): readonly Stated<string>[] => {
  const seen = new Set<string>();
  return topics.filter(({ value }) => {
    const key = value.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** Everything stated of the topics of a meeting. */
export const topicClaims = (meeting: Meeting, words: Words): DraftClaim[] => {
  const topics = topicsOnce(meeting);
  return claim(
    words.topics.list(meeting, valuesOf(topics)),
    [meeting, ...topics],
    ...topics.map(({ citations }) => citations),
  );
};

export const exerciseClaims = (meeting: Meeting, { topics }: Words): DraftClaim[] =>
  claim(
    topics.exercises(meeting, valuesOf(meeting.exercises)),
    [meeting, ...meeting.exercises],
    ...meeting.exercises.map(({ citations }) => citations),
  );

/** One line that places a meeting: when and where, or that it was reported. */
export const settingClaims = (meeting: Meeting, { places }: Words): DraftClaim[] => {
  const [date] = meeting.dates;
  const [place] = placesOf(meeting);
  const reported = !date && meeting.reported ? meeting.reported : null;
  if (!date && !place && !reported) return [];
  return claim(
    places.setting(meeting, place?.value, date, reported?.date),
    [meeting, ...(place ? [place] : []), ...(date ? [date] : [])],
    date?.citations ?? [],
    place?.citations ?? [],
    reported?.citations ?? [],
  );
};

/** What a meeting's sentences say where nothing else is on record. */
export const mentionClaims = (meeting: Meeting, { meetings }: Words): DraftClaim[] =>
  claim(meetings.mentioned(meeting), [meeting], meeting.citations.slice(0, 2));

/** The first sentence that says that a meeting is, was or will be. */
export const firstCitation = (meeting: Meeting): readonly Citation[] => meeting.citations.slice(0, 1);
