import { anchorMeeting } from '../anchor-meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { seriesIn } from '../series-in.ts';
import { contentOf, hasPerson } from '../slots.ts';

const MEETINGS = '(?:meetings?|rounds?|sessions?|summits?|events?|talks|ones?)';
/** "which rounds took place in the same city as the summit", "what else was held where the 4th was" */
const SAME = new RegExp(
  `^\\W*(?:(?:which|what)\\s+(?:other\\s+)?(?:[\\p{L}-]+\\s+){0,3}?${MEETINGS}|what\\s+else|(?:list|name)\\s+(?:all\\s+)?(?:the\\s+)?(?:[\\p{L}-]+\\s+){0,3}?${MEETINGS})\\s+(?:(?:that\\s+)?(?:were|was|took\\s+place|met|happened|are)\\s+)?(?:held\\s+)?(?:in|at)\\s+the\\s+same\\s+(city|town|capital|country|place)\\s+as\\s+([^?,:;]{3,60}?)\\W*$`,
  'iu',
);

/** The meetings that were where another was. */
export const samePlace: Rule = shaped([SAME], ({ question, knowledge }) => {
  const { text } = question;
  const [, what = '', typed = ''] = SAME.exec(text) ?? [];
  if (typed === '' || hasPerson(question)) return undefined;
  const own = readQuestion(typed, knowledge);
  const head = readQuestion(text.slice(0, text.lastIndexOf(typed)), knowledge);
  const { ordinals, dates, places } = head.reference;
  if (contentOf(own).length > 0 || contentOf(head).some((word) => !ODD.test(word))) return undefined;
  if (ordinals.length + dates.length + places.length > 0) return undefined;
  const meeting = anchorMeeting(own, knowledge);
  const place = (/country/i.test(what) ? meeting?.countries[0] : meeting?.cities[0])?.value;
  return place === undefined ? undefined : { query: { ask: 'timeline', ...seriesIn(head), place }, named: true };
});

const ODD = /^(?:same|city|town|capital|country|place|events?|else|other)$/i;
