import type { Article, Reading, Segment } from '../article.ts';
import { findDates, findDurations } from './date.ts';
import { findExercises } from './exercise.ts';
import { findForums } from './forum.ts';
import type {
  DateMention,
  DurationMention,
  ExerciseMention,
  ForumMention,
  PersonMention,
  PlaceMention,
  TopicMention,
  VenueMention,
} from './mention.ts';
import { findArticlePeople } from './person.ts';
import { findPlaces } from './place.ts';
import { findTopics } from './topic.ts';
import { findVenues } from './venue.ts';

/** All that one segment mentions, each list in text order. */
export type SegmentMentions = {
  readonly segment: Segment;
  readonly dates: readonly DateMention[];
  readonly durations: readonly DurationMention[];
  readonly forums: readonly ForumMention[];
  readonly people: readonly PersonMention[];
  readonly places: readonly PlaceMention[];
  readonly venues: readonly VenueMention[];
  readonly topics: readonly TopicMention[];
  readonly exercises: readonly ExerciseMention[];
};

const SPOKEN = new Set<Segment['kind']>(['headline', 'subheading', 'sentence', 'caption']);

/**
 * Stage 2: what each segment of prose or headline mentions, reading by reading. Datelines, bylines and boilerplate mention nothing.
 * One kind of mention is looked for in all texts before the next: a processor keeps one finder's code at hand, not that of all.
 */
export const mentionsOf = (readings: readonly Reading[]): SegmentMentions[][] => {
  const spoken = readings.map(({ segments }) => segments.filter((segment) => SPOKEN.has(segment.kind)));
  const each = <T>(find: (article: Article, segment: Segment) => readonly T[]): (readonly T[])[][] =>
    readings.map(({ article }, i) => (spoken[i] ?? []).map((segment) => find(article, segment)));
  const people = readings.map(({ article }, i) => findArticlePeople(article, spoken[i] ?? []));
  const venues = each(findVenues);
  const dates = each(findDates);
  const durations = each(findDurations);
  const forums = each(findForums);
  const places = each(findPlaces);
  const topics = each(findTopics);
  const exercises = each(findExercises);
  return spoken.map((segments, i) =>
    segments.map((segment, j) => ({
      segment,
      dates: dates[i]?.[j] ?? [],
      durations: durations[i]?.[j] ?? [],
      forums: outside(forums[i]?.[j] ?? [], venues[i]?.[j] ?? []),
      people: people[i]?.get(segment.index) ?? [],
      places: places[i]?.[j] ?? [],
      venues: venues[i]?.[j] ?? [],
      topics: topics[i]?.[j] ?? [],
      exercises: exercises[i]?.[j] ?? [],
    })),
  );
};

/** "Summit" of "the Summit Hall" is no meeting. */
const outside = (forums: readonly ForumMention[], venues: readonly VenueMention[]): readonly ForumMention[] =>
  venues.length === 0
    ? forums
    : forums.filter(
        ({ span }) => !venues.some((venue) => venue.span.start <= span.start && span.end <= venue.span.end),
      );
