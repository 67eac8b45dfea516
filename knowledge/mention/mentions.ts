import type { Reading, Segment } from '../article.ts';
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

/** Stage 2: what each segment of prose or headline mentions. Datelines, bylines and boilerplate mention nothing. */
export const mentionsOf = ({ article, segments }: Reading): SegmentMentions[] => {
  const spoken = segments.filter((segment) => SPOKEN.has(segment.kind));
  const people = findArticlePeople(article, spoken);
  return spoken.map((segment) => {
    const venues = findVenues(article, segment);
    return {
      segment,
      dates: findDates(article, segment),
      durations: findDurations(article, segment),
      forums: outside(findForums(article, segment), venues),
      people: people.get(segment.index) ?? [],
      places: findPlaces(article, segment),
      venues,
      topics: findTopics(article, segment),
      exercises: findExercises(article, segment),
    };
  });
};

/** "Summit" of "the Summit Hall" is no meeting. */
const outside = (forums: readonly ForumMention[], venues: readonly VenueMention[]): readonly ForumMention[] =>
  venues.length === 0
    ? forums
    : forums.filter(
        ({ span }) => !venues.some((venue) => venue.span.start <= span.start && span.end <= venue.span.end),
      );
