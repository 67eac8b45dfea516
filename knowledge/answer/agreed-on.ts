import { contentWords, findPassages } from '../passages.ts';
import type { Query } from '../query.ts';
import type { Context } from './context.ts';
import { findMeeting } from './context.ts';
import { answerDiscussed } from './discussed.ts';
import { type Draft, make, quoted } from './make.ts';
import { isOfMeeting } from './of-meeting.ts';

/** A sentence that calls something agreed: neither an interest nor a commitment of old is that. */
const AGREES =
  /\b(?:agree(?:d|s|ing)|agreements?\s+(?:on|to|for|was|were)|decided|signed)\b(?!\s+(?:date|upon\s+date))/i;

/** How many sentences one answer holds. */
const MOST = 3;

/** What was agreed on a topic, where a sentence says so; else what there is on it, said to be no agreement. */
export const answerAgreedOn = (context: Context, query: Extract<Query, { ask: 'discussed' }>): Draft => {
  const { topic, meeting: typed, what, there } = query;
  const { knowledge, words, only } = context;
  const meeting = typed === undefined ? undefined : findMeeting(context, typed);
  const found = findPassages(knowledge, topic, { articles: only?.articles }).filter(
    (passage) =>
      AGREES.test(passage.citation.quote) && (meeting?.is !== 'one' || isOfMeeting(passage, meeting.value, knowledge)),
  );
  const shown = contentWords(topic).join(' ').slice(0, 80);
  if (found.length > 0 && (meeting === undefined || meeting.is === 'one'))
    return make(context, 'answered', {
      heading: words.topics.askedDiscussed(shown),
      claims: found.slice(0, MOST).map(({ citation }) => quoted(citation, words)),
      notices: [{ kind: 'passage', text: words.topics.passages }],
    });
  const told = answerDiscussed(context, topic, typed, what, true, there);
  return told.status === 'answered' ? { ...told, lead: words.topics.notAgreed(shown) } : told;
};
