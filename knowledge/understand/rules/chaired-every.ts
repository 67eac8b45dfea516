import { type Rule, shaped } from '../asking.ts';
import { filterOf } from '../filter.ts';
import { groupsOf } from '../groups.ts';
import { contentOf, personSlot } from '../slots.ts';

/** "has Berg chaired every round since 2019", "did Berg chair all meetings in Oslo" */
const EVERY =
  /^\W*(?:so\s+|and\s+)?(?:did|has|have|had|was|is\s+it\s+true\s+that)\b[^?]{0,60}\b(?:every|each|all)\b(?:\s+of)?(?:\s+the)?\s+(?:[\p{L}-]+\s+){0,4}?(?:meetings?|rounds?|sessions?|editions?)\b/iu;
const SAYS_MORE = /\b(?:not|never|only|except|but|without|other|more|alone|with)\b|n[’']t\b/i;

/** Whether somebody chaired all the meetings of a time or a place. */
export const chairedEvery: Rule = shaped([EVERY], ({ question, heading }) => {
  const { text, all, yes, reference } = question;
  if (!yes || !EVERY.test(text) || SAYS_MORE.test(text) || !all.has('chairs')) return undefined;
  if (groupsOf(question).length !== 1 || contentOf(question).length > 0) return undefined;
  if (reference.ordinals.length > 0 || reference.recency !== null) return undefined;
  const { chair: _, days: _days, ...filter } = filterOf(question);
  const { forum: _forum, ...bounds } = filter;
  return Object.keys(bounds).length === 0
    ? undefined
    : {
        query: {
          ask: 'several',
          question: heading,
          meetings: [],
          filter: { ...filter, held: 'yes' },
          parts: ['chairs'],
          chair: personSlot(question),
        },
        named: true,
      };
});
