import type { Facet } from '../../query.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { type Rule, shaped } from '../asking.ts';
import { contentOf, hasPerson, twoSlots } from '../slots.ts';
import { facetsOf, forumWords, lastFew } from './several.ts';

const MEETINGS = /\b(?:meetings|summits|rounds|sessions|editions|dialogues|conferences|consultations|talks)\b/i;

/** What meetings are compared by where nothing is said. */
const ALL: readonly Facet[] = ['date', 'place', 'chairs'];

/** "compare the venues of the three meetings", "how do the chairs of the last two rounds differ": more than a pair. */
export const compareAll: Rule = shaped([MEETINGS], (asking) => {
  const { question, knowledge, heading } = asking;
  const { all, reference, text } = question;
  if (!all.has('compare') || !MEETINGS.test(text) || hasPerson(question) || contentOf(question).length > 0)
    return undefined;
  if (all.has('agreement') || reference.ordinals.length > 0 || reference.dates.length + reference.places.length > 0)
    return undefined;
  if (twoSlots(question)) return undefined;
  const few = lastFew(asking);
  if (!few && reference.recency !== null) return undefined;
  const asked = facetsOf(question);
  const named = forumWords(question);
  // "compare the meetings": which, and by what?
  if (!few && asked.length === 0 && named === '') return undefined;
  const forum = named || (catalogueOf(knowledge).mainForum ?? '');
  return {
    query: {
      ask: 'several',
      question: heading,
      meetings: few ?? [],
      ...(few || forum === '' ? {} : { filter: { forum } }),
      parts: asked.length > 0 ? asked : ALL,
    },
    named: true,
  };
});
