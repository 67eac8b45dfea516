import type { Filter, Query } from '../query.ts';
import type { Asking, Intent } from './asking.ts';
import { filterOf } from './filter.ts';
import type { Question } from './question.ts';
import { meetingSlot } from './slots.ts';

/** "the meeting before 2024": the one next to those of that time, and no list. */
const ONE_BESIDE =
  /\b(?:the|an?|one)\s+(?:[\p{L}-]+\s+){0,3}(?:meeting|round|session|summit|edition|one)\s+(?:held\s+)?(?:just\s+|right\s+)?(?:before|after|following|since)\b/iu;

/** The bound of a time, with no meeting named that it could be one next to. */
const timeBound = (question: Question): Filter | undefined => {
  const { reference, text } = question;
  const { ordinals, dates, places, recency } = reference;
  if (dates.length === 0 || ordinals.length + places.length > 0 || recency !== null || ONE_BESIDE.test(text))
    return undefined;
  const { chair: _, ...filter } = filterOf(question);
  return [filter.before, filter.after, filter.since].some((bound) => bound !== undefined) ? filter : undefined;
};

/**
 * "what was discussed before 2024", "since October?": asked of all meetings of that time, where a rule has taken the words for one meeting next to
 * those of 2024.
 */
export const ofTimeBound = (found: Intent, { question, heading }: Asking): Intent => {
  if (!('query' in found)) return found;
  const { query } = found;
  const filter = timeBound(question);
  if (filter === undefined || !('meeting' in query) || query.meeting !== meetingSlot(question)) return found;
  const changed = ofAll(query, filter, heading);
  return changed ? { ...found, query: changed } : found;
};

const ofAll = (query: Query, filter: Filter, question: string): Query | undefined => {
  switch (query.ask) {
    case 'meeting':
      return { ask: 'timeline', ...filter };
    case 'chairs':
      return {
        ask: 'several',
        question,
        meetings: [],
        filter,
        parts: ['chairs'],
        ...(query.side ? { side: query.side } : {}),
      };
    case 'topics':
      // What was agreed is told of one meeting, and its topics are no agreements.
      return query.agreed ? undefined : { ask: 'several', question, meetings: [], filter, parts: ['topics'] };
    case 'where':
      return { ask: 'several', question, meetings: [], filter, parts: ['place'] };
    case 'when':
      return { ask: 'several', question, meetings: [], filter, parts: ['date'] };
    case 'discussed':
      return query.parts ? { ...query, filter } : { ask: 'discussed', topic: query.topic, filter };
    default:
      return undefined;
  }
};
