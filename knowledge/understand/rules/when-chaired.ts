import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolvePerson } from '../../resolve/person.ts';
import { inPlace } from '../../resolve/place.ts';
import { isHeld } from '../../resolve/time.ts';
import { type Rule, shaped } from '../asking.ts';
import { groupsOf } from '../groups.ts';

/** "what was discussed when Berg co-chaired in Oslo", "which topics came up when Berg led the talks in Oslo" */
const WHEN_CHAIRED =
  /^\W*(?:(?:and|so)\s+)?(?:what|which)\b[^?]{3,60}?\bwhen\s+[^?,:;]{3,60}?\s(?:(?:co-?\s?)?chair(?:ed|s|ing)?|headed|led|presided)\s+(?:over\s+)?(?:(?:it|them|(?:the\s+|an?\s+)?(?:meeting|talks|session|round))\s+)?in\s+[^?,:;]{3,40}?\W*$/i;
const TOPICS =
  /^\W*(?:(?:and|so)\s+)?(?:what|which)\s+(?:(?:topics?|subjects?|issues?|themes?|points?)\s+)?(?:(?:was|were|did|got|has|had)\b[^?]{0,50}?\b)?(?:discuss(?:ed)?|talk(?:ed)?\s+about|on\s+the\s+(?:table|agenda)|c[ao]me\s+up|brought\s+up|raised|covered|dealt\s+with|debated)\b/i;

/** "what was agreed when Berg co-chaired in Oslo" */
const AGREED =
  /^\W*(?:(?:and|so)\s+)?what\s+(?:was|were|got|has\s+been|had\s+been|did\s+(?:they|the\s+(?:two\s+)?sides|both\s+sides))\s+(?:agreed?|decided?|concluded?|settled?)(?:\s+(?:up)?on)?\b/i;

/** What came up at the meetings that somebody chaired in a city: at all of these. */
export const whenChaired: Rule = shaped([WHEN_CHAIRED], ({ question, knowledge, missing, heading }) => {
  const { text, reference } = question;
  const [place, second] = reference.places;
  const [name, other] = groupsOf(question);
  const agreed = AGREED.test(text);
  if (!WHEN_CHAIRED.test(text) || !(agreed || TOPICS.test(text)) || missing.length > 0) return undefined;
  if (place === undefined || second !== undefined || name === undefined || other !== undefined) return undefined;
  if (
    reference.dates.length + reference.ordinals.length > 0 ||
    /\b(?:not|never|only|before|after)\b|n['’]t\b/i.test(text)
  )
    return undefined;
  const found = resolvePerson(name, knowledge);
  if (found.is !== 'one') return undefined;
  const chaired = catalogueOf(knowledge).chaired.get(found.value.id) ?? [];
  const [meeting, ...more] = chaired.filter(inPlace(place)).filter(isHeld);
  if (meeting === undefined) return undefined;
  return {
    query:
      more.length === 0
        ? { ask: 'topics', meeting: meeting.id, ...(agreed ? { agreed } : {}) }
        : {
            ask: 'several',
            question: heading,
            meetings: [meeting, ...more].map(({ id }) => id),
            parts: ['topics'],
            ...(agreed ? { agreed } : {}),
          },
    named: true,
  };
});
