import { isIn } from '../../resolve/place.ts';
import { timeOf } from '../../resolve/time.ts';
import { anchorMeeting } from '../anchor-meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { COUNTS, countOf } from '../filter.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson } from '../slots.ts';
import { heldOf } from './of-set.ts';
import { forumWords } from './several.ts';

const NUMBER = `(?:${COUNTS.slice(1).join('|')}|[1-9])`;
const WHO = '^\\W*(?:and\\s+|so\\s+)?who\\s+(?:has\\s+|have\\s+|had\\s+)?(?:co-?\\s?)?(?:chaired|led|headed)';
const HOW = '(?:(exactly|only|just|at\\s+least|more\\s+than)\\s+)?';
const MEETINGS = '((?:[\\p{L}-]+\\s+){0,4}?(?:meetings?|rounds?|sessions?|summits?))';
/** "who chaired two meetings before the fifth", "who led at least two rounds after 2023" */
const SO_MANY = new RegExp(
  `${WHO}\\s+${HOW}(${NUMBER})\\s+${MEETINGS}\\s+(before|prior\\s+to|after|following)\\s+([^?,:;]{2,40}?)\\W*$`,
  'iu',
);
/** "who co-chaired two meetings in Oslo", "who chaired twice in 2024" */
const SO_MANY_IN = new RegExp(
  `${WHO}\\s+${HOW}(?:(once|twice|thrice)|(${NUMBER})\\s+(?:times|of\\s+the\\s+${MEETINGS}|${MEETINGS}))\\s+(?:that\\s+were\\s+)?(?:held\\s+)?in\\s+([^?,:;]{2,30}?)\\W*$`,
  'iu',
);
const BY_NAME: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

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

/** Those who chaired so many of the meetings that were in some place or year. */
export const chairedSoManyIn: Rule = shaped([SO_MANY_IN], ({ question, knowledge }) => {
  const found = SO_MANY_IN.exec(question.text);
  if (!found) return undefined;
  const [, how = '', named, number, whose, meetings, typed = ''] = found;
  const [limit, series] = [readQuestion(typed, knowledge), readQuestion(whose ?? meetings ?? '', knowledge)];
  if (hasPerson(limit) || contentOf(limit).length + contentOf(series).length > 0) return undefined;
  const { dates, places, parties, ordinals } = limit.reference;
  const where = [...places, ...parties];
  const [date, place] = [dates[0], where[0]];
  const held = heldOf(forumWords(series), knowledge);
  if (held === undefined || ordinals.length > 0 || dates.length + where.length !== 1) return undefined;
  const among = held.filter((meeting) =>
    place === undefined ? timeOf(meeting).startsWith(date ?? '-') : isIn(meeting, place),
  );
  const times = named === undefined ? countOf(number ?? '') : (BY_NAME[named.toLowerCase()] ?? 0);
  return among.length === 0 || times < 1
    ? undefined
    : { query: { ask: 'all-chairs', times: timesOf(how, times), among: among.map(({ id }) => id) }, named: true };
});

const timeOfAnchor = (meeting: Parameters<typeof timeOf>[0] | undefined): string =>
  meeting === undefined ? '' : timeOf(meeting);
