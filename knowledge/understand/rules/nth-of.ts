import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import type { Reference } from '../../resolve/reference.ts';
import type { Rule } from '../asking.ts';
import { filterOf } from '../filter.ts';
import { ofWords } from '../question.ts';
import { contentOf, hasPerson, meetingSlot } from '../slots.ts';
import { nthByTime } from './few.ts';

/** "the second meeting in Oslo", "the first of 2024": not the one of that number, which there is none of, but one of those there: the one that it is by time, or all of them, in their order, where there are not so many. */
export const nthOf: Rule = (asking) => {
  const { question, knowledge, heading } = asking;
  const { reference, words, yes, all } = question;
  const [ordinal, other] = reference.ordinals;
  if (ordinal === undefined || other !== undefined || ordinal > MOST || yes || hasPerson(question)) return undefined;
  if (ON_RECORD.test(question.text) && reference.places.length + reference.dates.length === 0) {
    const one = catalogueOf(knowledge).held[ordinal - 1];
    return one === undefined || namesForum(reference)
      ? undefined
      : { query: { ask: all.has('chairs') ? 'chairs' : 'meeting', meeting: one.id }, named: true };
  }
  if (reference.places.length + reference.dates.length !== 1 || contentOf(question).length > 0) return undefined;
  if (all.has('topics') || all.has('agreement') || all.has('between') || all.has('compare')) return undefined;
  if (resolveMeeting(meetingSlot(question), knowledge).is !== 'none') return undefined;
  const filter = filterOf(
    ofWords(
      question,
      words.filter(({ label }) => label.is !== 'ordinal'),
    ),
  );
  // Of a forum that has one of that number, its place or year was wrong.
  const isKnown = catalogueOf(knowledge).inOrder.some((meeting) => meeting.ordinal === ordinal);
  if (isKnown) return undefined;
  const one = nthByTime(asking);
  if (one) return one;
  return all.has('chairs')
    ? { query: { ask: 'several', question: heading, meetings: [], filter, parts: ['chairs'] }, named: true }
    : { query: { ask: 'timeline', ...filter }, named: true };
};

/** "the second meeting on record": of all that there are, in order of time. */
const ON_RECORD = /\b(?:on\s+(?:the\s+)?record|on\s+file|you\s+(?:have|know\s+of)|in\s+(?:your|the)\s+records?)\b/i;

const namesForum = ({ kinds, forum, branch, parties }: Reference): boolean =>
  kinds.length + forum.length + parties.length > 0 || branch !== null;

/** Counted among those of a place or a year, and no number of a series. */
const MOST = 4;
