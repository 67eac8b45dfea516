import { type Rule, shaped } from '../asking.ts';
import { filterOf } from '../filter.ts';
import { ofWords, textOf } from '../question.ts';
import { contentOf, hasPerson, topicWords } from '../slots.ts';

const MEETINGS =
  '(?:meetings?|summits?|rounds?|sessions?|dialogues?|editions?|talks|commissions?|committees?|consultations?|conferences?|ones?)';

/** "which two-day meetings", "list the Moscow rounds", "at what summits" */
const WHICH = new RegExp(
  `^\\W*(?:(?:and|so|but|at|in|during|on)\\s+)?(?:which|what|list|name|show(?:\\s+me)?|any|all)\\s+(?:[\\p{L}\\p{N}’'-]+\\s+){0,7}?${MEETINGS}\\b`,
  'iu',
);

/** "at all meetings", "did every round", "at each of the four", "always": not "was it discussed at all". */
const EACH = new RegExp(
  `\\b(?:all|every|each|both)\\s+(?:(?:single|one)\\s+)?(?:of\\s+)?(?:[\\p{L}\\p{N}-]+\\s+){0,6}?${MEETINGS}\\b|\\beach\\s+time\\b|\\bevery\\s+time\\b|\\balways\\b|\\bthey\\s+all\\b|\\ball\\s+of\\s+them\\b`,
  'iu',
);

/** "how many meetings discussed training", "at how many of the rounds was it raised": not "how many topics". */
const HOW_MANY = new RegExp(
  `^\\W*(?:(?:and|so|but|at|in|during)\\s+)?how\\s+many\\s+(?:[\\p{L}\\p{N}’'-]+\\s+){0,6}?${MEETINGS}\\b`,
  'iu',
);

const CHAIRED = /\b(?:co-?)?(?:chaired|led|headed|presided|hosted)\b|\b(?:with|under|by)\b/i;

/** "which meetings in Moscow discussed training": the meetings that fit all of it; "was it discussed at all meetings": whether each has it; "how many did": those on record, counted. */
export const whichDiscussed: Rule = shaped([WHICH, EACH, HOW_MANY], ({ question }) => {
  const { all, reference, text, yes } = question;
  const { ordinals, recency } = reference;
  const count = all.has('count') && HOW_MANY.test(text) && !/\b(?:not|without|never)\b/i.test(text);
  if (!all.has('topics') || (all.has('count') && !count) || all.has('quote') || all.has('agreement')) return undefined;
  if (ordinals.length > 0 || recency !== null) return undefined;
  const each = yes && EACH.test(text);
  if (!each && !count && (yes || !WHICH.test(text))) return undefined;
  const own = topicWords(question);
  if (contentOf(question).length === 0 || own.length === 0) return undefined;
  const rest = ofWords(
    question,
    question.words.filter((word) => !own.includes(word)),
  );
  // "which meetings discussed Berg's visit": of whom, not chaired by whom.
  if (hasPerson(rest) && !CHAIRED.test(text)) return undefined;
  const filter = filterOf(rest);
  if (!each && !count && Object.keys(filter).length === 0) return undefined;
  return {
    query: {
      ask: 'discussed',
      topic: textOf(own, () => true),
      ...(count || Object.keys(filter).length > 0 ? { filter } : {}),
      ...(each ? { each } : {}),
      ...(count ? { count } : {}),
    },
  };
});
