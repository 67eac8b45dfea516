import { contentWords, holder } from '../../passages.ts';
import type { Facet } from '../../query.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { hasPerson, namesMeeting } from '../slots.ts';

/** "the meeting that discussed cables", "the round where they talked about cables": told by what it was about. */
const THAT_DISCUSSED =
  /\b(?:the\s+)?(?:meeting|round|session|summit|talks|dialogue|one)\s+(?:that|which|where|in\s+which|at\s+which)\s+(?:(?:they|both\s+sides|the\s+two\s+sides)\s+)?(?:discussed|covered|took\s+up|dealt\s+with|talked\s+about|spoke\s+(?:of|about)|addressed|mentioned|named|reviewed|raised)\s+([^?,:;]{3,60}?)(?=\s+(?:held|chaired|take\s+place|taken\s+place|happen)|\W*$)/i;

const PARTS: Readonly<Record<string, Facet>> = { chairs: 'chairs', where: 'place', when: 'date' };

/** "who chaired the meeting that discussed cables": of every meeting that has it as a topic. */
export const ofTopic: Rule = shaped([THAT_DISCUSSED], ({ question, knowledge, heading }) => {
  const found = THAT_DISCUSSED.exec(question.text);
  const [whole = '', topic = ''] = found ?? [];
  if (contentWords(topic).length === 0 || hasPerson(question)) return undefined;
  const rest = readQuestion(question.text.replace(whole, ' the meeting '), knowledge);
  const part = PARTS[rest.asked ?? ''];
  if (part === undefined || namesMeeting(rest)) return undefined;
  const holds = holder(topic);
  const meetings = catalogueOf(knowledge).inOrder.filter(({ topics, exercises }) =>
    [...topics, ...exercises].some(({ value }) => holds(value)),
  );
  const [only, second] = meetings;
  if (!only) return undefined;
  return second
    ? {
        query: {
          ask: 'several',
          question: heading,
          meetings: meetings.slice(-MOST).map(({ id }) => id),
          parts: [part],
        },
        named: true,
      }
    : { query: { ask: ASKS[part] ?? 'meeting', meeting: only.id }, named: true };
});

/** How many meetings one answer tells of: the latest. */
const MOST = 6;

const ASKS: Readonly<Partial<Record<Facet, 'chairs' | 'where' | 'when'>>> = {
  chairs: 'chairs',
  place: 'where',
  date: 'when',
};
