import type { Query } from '../query.ts';
import type { Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { coverage } from '../resolve/nothing.ts';
import { isOfRank } from '../resolve/rank.ts';
import type { Notice } from './answer.ts';
import { aboutMeeting, type Context, correctionNotice } from './context.ts';
import { chairClaims, chairNotices, chairsFor, placeClaims, topicClaims, topicsOnce } from './facts.ts';
import { type Draft, type DraftClaim, make } from './make.ts';
import { claimsOf, valuesOf } from './most-of.ts';
import { select } from './select.ts';
import { answerSources } from './sources.ts';
import { leftOut } from './timeline.ts';

type Asked = Extract<Query, { readonly ask: 'count-of' }>;

type Thing = Exclude<Asked['of'], 'articles'>;

/** How many meetings one answer tells of: the latest ones. What is counted is counted over all. */
const MOST = 12;

/** How many chairs, topics, cities or articles are on record: of one meeting, or of all that fit; each with its words. */
export const answerCountOf = (context: Context, asked: Asked): Draft => {
  const { of, meeting } = asked;
  if (of === 'articles') return counted(answerSources(context, meeting), context);
  if (meeting === undefined) return ofAll(context, of, asked);
  const about = { heading: context.words.series.countOf[of], command: of === 'topics' ? 'topics' : 'who-chaired' };
  return aboutMeeting(context, meeting, about, (found, notices) => {
    const draft = told(context, asked, of, [found]);
    return { ...draft, notices: [...draft.notices, ...notices] };
  });
};

/** The articles that report a meeting, with how many they are. */
const counted = (draft: Draft, { words }: Context): Draft =>
  draft.status === 'answered' ? { ...draft, lead: words.sources.count(draft.claims.length) } : draft;

const ofAll = (context: Context, of: Thing, asked: Asked): Draft => {
  const { filter = {}, side } = asked;
  const { knowledge, words } = context;
  const heading = words.series.countOf[of];
  const found = select(context, filter, heading);
  if (found.is === 'refused') return found.answer;
  const held = found.meetings.filter(({ status }) => status === 'held');
  const notices = correctionNotice(found.corrections, words);
  if (held.length === 0)
    return make(context, 'not-in-sources', {
      heading,
      lead: words.series.noneHeld(found.said, coverage(knowledge)),
      notices,
    });
  const draft = told(context, asked, of, held);
  const silent = of === 'chairs' ? held.filter((meeting) => chairsFor(meeting, side).length === 0).length : 0;
  const unnamed: Notice[] =
    silent > 0 && draft.status === 'answered' ? [{ kind: 'missing', text: words.chairs.unnamed(silent) }] : [];
  return { ...draft, notices: [...draft.notices, ...unnamed, ...leftOut(held.length, words, MOST), ...notices] };
};

/** Of a rank those who have it, and nobody else; where none has, who chaired instead. */
const told = (context: Context, { side, rank }: Asked, of: Thing, meetings: readonly Meeting[]): Draft => {
  if (rank === undefined || of !== 'chairs') return tell(context, of, meetings, side);
  const all = tell(context, of, meetings, side);
  const own = meetings.map((meeting) => ({
    ...meeting,
    chairs: meeting.chairs.filter((chair) => isOfRank(chair.rank, rank)),
  }));
  if (all.status !== 'answered' || own.some((meeting) => chairsFor(meeting, side).length > 0))
    return tell(context, of, own, side);
  const [only, second] = meetings;
  const { chairs } = context.words;
  return {
    ...all,
    status: 'not-in-sources',
    lead: only && !second ? chairs.noneOfRank(only, rank) : chairs.nobodyOfRank(rank),
  };
};

const tell = (context: Context, of: Thing, meetings: readonly Meeting[], side: string | undefined): Draft => {
  const { words } = context;
  const heading = words.series.countOf[of];
  const { names, claims, silent } = PARTS[of](context, meetings, side);
  if (claims.length === 0) return make(context, 'not-in-sources', { heading, lead: silent });
  const [only, second] = meetings;
  return make(context, 'answered', {
    heading,
    lead: names.length > 0 ? words.series.counted(of, names) : null,
    claims,
    notices: only && !second && of === 'chairs' ? chairNotices(only, words) : [],
  });
};

type Part = {
  /** Each thing once. */
  readonly names: readonly string[];
  readonly claims: readonly DraftClaim[];
  /** What is said where there is none. */
  readonly silent: string;
};

type Count = (context: Context, meetings: readonly Meeting[], side: string | undefined) => Part;

/** A head of delegation or a host is no chair, and is told without being counted. */
const chairs: Count = ({ knowledge, words }, meetings, side) => {
  const { people } = catalogueOf(knowledge);
  const own = meetings.flatMap((meeting) => chairsFor(meeting, side));
  const ids = new Set(
    own.filter(({ basis }) => basis === 'co-chaired' || basis === 'chaired').map(({ person }) => person),
  );
  return {
    names: [...ids].map((id) => people.get(id)?.name ?? id),
    claims: meetings.slice(-MOST).flatMap((meeting) => chairClaims(meeting, words, side)),
    silent: words.chairs.none(side),
  };
};

/** Two reports may word one topic differently: their topics are listed without a number. */
const topics: Count = ({ words }, meetings) => ({
  names: meetings.flatMap((meeting) =>
    new Set(meeting.topics.flatMap(({ citations }) => citations.map(({ article }) => article))).size > 1
      ? []
      : topicsOnce(meeting).map(({ value }) => value),
  ),
  claims: meetings.slice(-MOST).flatMap((meeting) => topicClaims(meeting, words)),
  silent: meetings.map((meeting) => words.topics.unsaid(meeting)).join(' '),
});

const cities: Count = ({ words }, meetings) => {
  const placed = meetings.filter((meeting) => meeting.cities.length > 0);
  return {
    names: [...new Set(placed.map((meeting) => meeting.cities[0]?.value ?? ''))],
    claims: placed.slice(-MOST).flatMap((meeting) => placeClaims(meeting, words)),
    silent: words.several.notSaid,
  };
};

/** The years, countries or halls, each once, with the meetings that tell of them. */
const valued =
  (of: 'year' | 'country' | 'venue'): Count =>
  ({ words }, meetings) => {
    const telling = meetings.filter((meeting) => valuesOf(meeting, of).length > 0);
    return {
      names: [...new Set(telling.flatMap((meeting) => valuesOf(meeting, of)))],
      claims: telling.slice(-MOST).flatMap((meeting) => claimsOf(meeting, of, words)),
      silent: words.several.notSaid,
    };
  };

const PARTS: Readonly<Record<Thing, Count>> = {
  chairs,
  topics,
  cities,
  years: valued('year'),
  countries: valued('country'),
  venues: valued('venue'),
};
