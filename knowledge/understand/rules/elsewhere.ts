import { resolveForum } from '../../resolve/forum.ts';
import { type Rule, shaped } from '../asking.ts';
import { contentOf, hasPerson } from '../slots.ts';

/** "what happened at the Oslo Group summit", "what went on at the fringes of the Lima Forum in Oslo" */
const HAPPENED_AT =
  /^\W*what\s+(?:all\s+)?(?:happened|took\s+place|went\s+on|occurred)\s+(?:at|during|on\s+the\s+(?:sidelines|margins|fringes|edges?)\s+of)\s+(?:the\s+)?((?:[\p{L}&().-]+\s+){1,5}?(?:summit|conference|congress|forum))(?:\s+(?:in|at)\s+(\p{Lu}[\p{L}-]+))?\W*$/iu;

/** A name of its own: "Oslo Group summit", and not "third annual summit". */
const NAMED = /(?:^|\s)\p{Lu}[\p{L}&().-]+\s/u;

/** What happened at an event of others: no forum on record is called so, and sentences may tell of it. */
export const happenedElsewhere: Rule = shaped([HAPPENED_AT], ({ question, knowledge, heading, missing }) => {
  const [, event, place = ''] = HAPPENED_AT.exec(question.text) ?? [];
  const { ordinals, recency, dates } = question.reference;
  if (event === undefined || missing.length > 0 || hasPerson(question) || !NAMED.test(event)) return undefined;
  if (ordinals.length + dates.length > 0 || recency !== null) return undefined;
  // "the Oslo summit": a place where no meeting on record was is a name of its own.
  const isOther = resolveForum(event, knowledge).is === 'none' || contentOf(question).length > 0;
  return isOther
    ? { query: { ask: 'statement', words: `${event} ${place}`.trim(), question: heading }, named: true }
    : undefined;
});
