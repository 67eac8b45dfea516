import type { Meeting } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { inPlace } from '../../resolve/place.ts';
import { isHeld, isOn } from '../../resolve/time.ts';
import { anchorMeeting } from '../anchor-meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson } from '../slots.ts';
import { seriesOf } from './next-to.ts';
import { forumWords } from './several.ts';

/** "was the 4th the only meeting in Oslo", "is the land round the sole one held in 2024" */
const THE_ONLY =
  /^\W*(?:(?:and|so|but)\s+)?(?:is|was|isn[’']t|wasn[’']t|has|had)\s+(?:it\s+true\s+that\s+)?(?:the\s+)?([^,;:?]{3,70}?)\s+(?:is\s+|was\s+|been\s+)?(?:the|their)\s+(?:only|sole|single|lone)\s+((?:[\p{L}-]+\s+){0,5}?(?:meetings?|rounds?|sessions?|summits?|editions?|talks|dialogues?|ones?|gathering))\s+((?:(?:that\s+)?(?:was\s+)?(?:held|hosted|convened|took\s+place|happened|to\s+take\s+place)\s+)?(?:in|at|during|of|from|on|before|after|since)\s+[^,;:?]{2,60}?)\W*$/iu;
const BOUND = /\b(?:before|after|since|until|from)\b/i;

/** Whether one meeting was the only one of its place or time: the others that were, or a list of it. */
export const theOnly: Rule = shaped([THE_ONLY], ({ question, knowledge, heading }) => {
  const [, subject = '', head = '', where = ''] = THE_ONLY.exec(question.text) ?? [];
  if (subject === '' || BOUND.test(where)) return undefined;
  const anchor = readQuestion(`the ${subject}`, knowledge);
  const one = hasPerson(anchor) ? undefined : anchorMeeting(anchor, knowledge);
  const [kind, scope] = [readQuestion(head, knowledge), readQuestion(where, knowledge)];
  const { places, dates, ordinals } = scope.reference;
  if (!one || contentOf(kind).length + contentOf(scope).length > 0 || hasPerson(scope) || ordinals.length > 0)
    return undefined;
  if (places.length + dates.length === 0 || places.length > 1 || dates.length > 1) return undefined;
  const fits = (meeting: Meeting): boolean =>
    places.every((place) => inPlace(place)(meeting)) && dates.every((date) => isOn(meeting, date));
  const forum = forumWords(kind) === '' ? forumWords(scope) : forumWords(kind);
  const series = new Set(seriesOf(forumWords(kind) === '' ? scope : kind, knowledge));
  const { held } = catalogueOf(knowledge);
  const all = held.filter((meeting) => isHeld(meeting) && series.has(meeting) && fits(meeting));
  if (all.length > 1 && all.includes(one))
    return {
      query: {
        ask: 'several',
        question: heading,
        meetings: all.map(({ id }) => id),
        parts: [places.length > 0 ? 'place' : 'date'],
        only: one.id,
      },
      named: true,
    };
  const [place] = places;
  const [year] = dates;
  return {
    query: {
      ask: 'timeline',
      ...(forum === '' ? {} : { forum }),
      ...(place === undefined ? {} : { place }),
      ...(year === undefined ? {} : { year }),
    },
    named: true,
  };
});
