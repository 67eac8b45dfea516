import type { Meeting } from '../../record.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveForum } from '../../resolve/forum.ts';
import { isIn } from '../../resolve/place.ts';
import { isOn } from '../../resolve/time.ts';
import { type Asking, asksElse, type Rule, shaped } from '../asking.ts';
import type { Question } from '../question.ts';
import { contentOf, hasPerson } from '../slots.ts';
import { OR } from './either.ts';
import { forumWords, has } from './several.ts';

/** "June or July 2024" → both of 2024. */
const ofOneYear = (dates: readonly string[]): readonly string[] => {
  const years = new Set(dates.filter((date) => /^\d{4}-/.test(date)).map((date) => date.slice(0, 4)));
  const [year, other] = years;
  return year === undefined || other !== undefined
    ? dates
    : dates.map((date) => (/^--\d\d/.test(date) ? `${year}${date.slice(1)}` : date));
};

/** "or" between two words of a place, or between two of a time. */
const isEither = ({ words }: Question, kinds: readonly string[]): boolean => {
  const at = words.findIndex(({ text }) => /^or$/i.test(text));
  const isOf = (part: Question['words']): boolean =>
    part.some(({ label, cue }) => cue === null && kinds.includes(label.is));
  return at > 0 && isOf(words.slice(0, at)) && isOf(words.slice(at + 1));
};

/** The meetings that may be meant: those of the forum named, or all; undefined where the forum is none on record. */
const scope = ({ question, knowledge }: Asking): readonly Meeting[] | undefined => {
  const named = forumWords(question);
  const { forums, inOrder } = catalogueOf(knowledge);
  if (named === '') return inOrder;
  const found = resolveForum(named, knowledge);
  return found.is === 'one' ? forums.get(found.value.id)?.meetings : undefined;
};

/** "was it in Oslo or in Lima", "did the meeting take place in June or July 2024", where none is singled out: those of both. */
export const eitherOfAll: Rule = shaped([OR], (asking) => {
  const { question, heading } = asking;
  const { yes, reference } = question;
  const isPlace = reference.places.length > 1 && isEither(question, ['city', 'place', 'country']);
  const isTime = reference.dates.length > 1 && isEither(question, ['date']);
  if (!yes || isPlace === isTime || asksElse(question) || hasPerson(question)) return undefined;
  if (reference.ordinals.length > 0 || reference.recency !== null || contentOf(question).length > 0) return undefined;
  if (has(question, ['topics', 'chairs', 'count', 'exercises', 'between', 'agreement', 'sources', 'quote', 'next']))
    return undefined;
  const meetings = scope(asking);
  if (meetings === undefined) return undefined;
  const dates = ofOneYear(reference.dates);
  const fitting = meetings.filter(
    (meeting) =>
      (reference.places.length === 0 || reference.places.some((place) => isIn(meeting, place))) &&
      (dates.length === 0 || dates.some((date) => isOn(meeting, date))),
  );
  return fitting.length === 0
    ? undefined
    : {
        query: {
          ask: 'several',
          question: heading,
          meetings: fitting.map(({ id }) => id),
          parts: ['date', 'place'],
        },
      };
});
