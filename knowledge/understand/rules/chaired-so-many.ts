import { timeOf } from '../../resolve/time.ts';
import { anchorMeeting } from '../anchor-meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { COUNTS, countOf } from '../filter.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson } from '../slots.ts';
import { heldOf } from './of-set.ts';
import { forumWords } from './several.ts';

const NUMBER = `(?:${COUNTS.slice(1).join('|')}|[1-9])`;
/** "who chaired two meetings before the fifth", "who led at least two rounds after 2023" */
const SO_MANY = new RegExp(
  `^\\W*(?:and\\s+|so\\s+)?who\\s+(?:has\\s+|have\\s+|had\\s+)?(?:co-?\\s?)?(?:chaired|led|headed)\\s+(?:(exactly|only|just|at\\s+least|more\\s+than)\\s+)?(${NUMBER})\\s+((?:[\\p{L}-]+\\s+){0,4}?(?:meetings?|rounds?|sessions?|summits?))\\s+(before|prior\\s+to|after|following)\\s+([^?,:;]{2,40}?)\\W*$`,
  'iu',
);

/** How often, of "exactly two", "more than two", "two". */
const timesOf = (how: string, number: number): { readonly least: number; readonly most?: number } =>
  /^(?:exactly|only|just)$/i.test(how)
    ? { least: number, most: number }
    : { least: /^more/i.test(how) ? number + 1 : number };

/** Those who chaired so many of the meetings before or after one that is named, or a year. */
export const chairedSoMany: Rule = shaped([SO_MANY], ({ question, knowledge }) => {
  const [, how = '', number = '', whose = '', way = '', typed = ''] = SO_MANY.exec(question.text) ?? [];
  if (typed === '') return undefined;
  const [limit, series] = [readQuestion(typed, knowledge), readQuestion(whose, knowledge)];
  if (hasPerson(limit) || contentOf(limit).length + contentOf(series).length > 0) return undefined;
  const [date = ''] = limit.reference.dates;
  const time = /^\d{4}$/.test(typed.trim()) ? date : timeOfAnchor(anchorMeeting(limit, knowledge));
  const forum = forumWords(series);
  const held = heldOf(forum, knowledge);
  if (time === '' || held === undefined) return undefined;
  const isBefore = /^(?:before|prior)/i.test(way);
  const among = held.filter((meeting) => {
    const own = timeOf(meeting);
    return own !== '' && (isBefore ? own < time : own.slice(0, time.length) > time);
  });
  return {
    query: { ask: 'all-chairs', times: timesOf(how, countOf(number)), among: among.map(({ id }) => id) },
    named: true,
  };
});

const timeOfAnchor = (meeting: Parameters<typeof timeOf>[0] | undefined): string =>
  meeting === undefined ? '' : timeOf(meeting);
