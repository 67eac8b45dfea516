import { type Rule, shaped } from '../asking.ts';
import { COUNTS, countOf, filterOf } from '../filter.ts';
import { groupsOf } from '../groups.ts';
import { ofWords, readQuestion } from '../question.ts';
import { contentOf, hasPerson } from '../slots.ts';
import { heldOf } from './of-set.ts';
import { forumWords } from './several.ts';

const THINGS = {
  cities: /^(?:cit(?:y|ies)|towns?|capitals?)$/i,
  countries: /^(?:countr(?:y|ies)|nations?)$/i,
  years: /^(?:calendar\s+)?years?$/i,
  venues: /^(?:venues?|halls?|buildings?)$/i,
} as const;
const THING =
  '(?:different\\s+|distinct\\s+|separate\\s+)?((?:calendar\\s+)?(?:cities|towns|capitals|countries|nations|years|venues|halls|buildings))';
const CHAIR = '(?:co-?\\s?)?(?:chair(?:ed)?|led|lead|head(?:ed)?|preside[d]?(?:\\s+over|\\s+at)?)';

/** "in how many cities did Berg chair meetings", "how many years has she co-chaired in" */
const IN_HOW_MANY = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?(?:in\\s+|at\\s+)?how\\s+many\\s+${THING}\\s+(?:did|has|have|had)\\s+[^?,:;]{2,40}?\\s+(?:ever\\s+)?${CHAIR}(?:\\s+[^?,:;]{0,50})?\\W*$`,
  'iu',
);
/** "how many cities did the meetings chaired by Berg take place in", "… that Berg chaired span" */
const OF_THEIRS = new RegExp(
  `^\\W*(?:in\\s+|at\\s+)?how\\s+many\\s+${THING}\\s+(?:did|were|have|was)\\s+[^?,:;]{0,30}?(?:meetings|rounds|sessions)\\s+[^?,:;]{0,10}?${CHAIR}\\s+[^?,:;]{2,50}\\W*$`,
  'iu',
);
const OTHERWISE =
  /\b(?:not|never|only|more|less|fewer|without|except|besides|other|both|each|every|with|alone|before|after|since|until|between)\b|n[’']t\b/i;

/** In how many cities, countries, years or halls somebody chaired: those, and no number of meetings. */
export const chairedWhere: Rule = shaped([IN_HOW_MANY, OF_THEIRS], ({ question }) => {
  const [, noun = ''] = IN_HOW_MANY.exec(question.text) ?? OF_THEIRS.exec(question.text) ?? [];
  if (noun === '' || !hasPerson(question) || OTHERWISE.test(question.text)) return undefined;
  const [of] = (Object.keys(THINGS) as (keyof typeof THINGS)[]).filter((each) => THINGS[each].test(noun));
  const own = new Set(noun.toLowerCase().split(/\s+/));
  const rest = ofWords(
    question,
    question.words.filter(({ text }) => !own.has(text.toLowerCase())),
  );
  const people = groupsOf(rest);
  if (of === undefined || people.length > 2 || contentOf(rest).some((word) => !MEETING.test(word))) return undefined;
  const [chair, other] = people;
  const filter = { ...filterOf(rest), ...(other === undefined ? {} : { chair, with: other }) };
  return filter.chair === undefined ? undefined : { query: { ask: 'count-of', of, filter }, named: true };
});

const MEETING = /^(?:span|spread|different|distinct|separate|together|jointly|take|took|place|held|calendar)$/i;

const NUMBER = `(?:${COUNTS.slice(1).join('|')}|[1-9])`;
/** "who chaired all three meetings", "who led every single round", "who co-chaired all of them" */
const ALL = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?(?:who|(?:which|what)\\s+(?:[\\p{L}-]+\\s+){1,3}?)\\s*(?:has\\s+|have\\s+|had\\s+)?(?:co-?\\s?)?(?:chaired|led|headed|presided\\s+(?:over|at))\\s+(?:all|every|each)(?:\\s+of)?(?:\\s+(?:the|these|those|them))?(?:\\s+(?:single|named|recorded))?(?:\\s+(${NUMBER}))?(?:\\s+((?:[\\p{L}&()-]+\\s+){0,6}?(?:meetings?|rounds?|sessions?|editions?)))?(?:\\s+on\\s+record)?\\W*$`,
  'iu',
);

/** Only who chaired all meetings whose chairs are named; of as many as the question says, if it does. */
export const chairedAll: Rule = shaped([ALL], ({ question, knowledge }) => {
  const found = ALL.exec(question.text);
  if (!found || hasPerson(question) || OTHERWISE.test(question.text.replace(/\b(?:each|every)\b/gi, ' ')))
    return undefined;
  const [, number, whose = ''] = found;
  const series = readQuestion(whose, knowledge);
  const { ordinals, dates, places, recency, parties } = question.reference;
  if (ordinals.length + dates.length + places.length > 0 || recency !== null || contentOf(series).length > 0)
    return undefined;
  const [side, other] = parties;
  const forum = forumWords(series);
  const held = heldOf(forum, knowledge)?.filter(({ chairs }) => chairs.length > 0);
  if (!held || held.length < 2 || other !== undefined) return undefined;
  const wanted = number === undefined ? held.length : countOf(number);
  // "who chaired every round": mostly one by one.
  const isOfAll = number !== undefined || /\b(?:every\s+single|each\s+and\s+every|all\s+of)\b/i.test(question.text);
  if (wanted < held.length || !isOfAll) return undefined;
  // "all five", where three are on record: whoever chaired five.
  const those = wanted > held.length ? { times: { least: wanted } } : { inEach: held.map(({ id }) => [id]) };
  const of = { ...(forum === '' ? {} : { forum }), ...(side === undefined ? {} : { side }) };
  return { query: { ask: 'all-chairs', ...of, ...those }, named: true };
});
