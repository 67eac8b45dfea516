import type { Knowledge } from '../record.ts';
import { type Asking, type Intent, negated, type Rule, statement, why } from './asking.ts';
import type { Question } from './question.ts';
import { about, exercises, forum, hosted, many, meeting, topics } from './rules-meeting.ts';
import {
  age,
  allChairs,
  attendance,
  chairs,
  name,
  nameAndMeeting,
  officeAlone,
  order,
  person,
  samePerson,
  sideOf,
  spelt,
  still,
  stillAt,
  succession,
} from './rules-people.ts';
import { most, several, together, weekday } from './rules-several.ts';
import { agreement, expand, quote, said, sources, speaker } from './rules-sources.ts';
import { length, next, pair, sequence, two, whenOrWhere } from './rules-time.ts';
import { clock, countryOf, everything, knownHow, placeItself } from './rules-unsaid.ts';

/** In the order in which they win; each asks less of the words than the one before. */
const RULES: readonly Rule[] = [
  expand,
  samePerson,
  spelt,
  clock,
  countryOf,
  knownHow,
  placeItself,
  everything,
  agreement,
  negated,
  weekday,
  most,
  sequence,
  several,
  together,
  pair,
  length,
  why,
  age,
  still,
  stillAt,
  sideOf,
  order,
  two,
  succession,
  next,
  speaker,
  sources,
  hosted,
  allChairs,
  many,
  attendance,
  exercises,
  chairs,
  said,
  quote,
  whenOrWhere,
  person,
  topics,
  about,
  forum,
  nameAndMeeting,
  officeAlone,
  meeting,
  name,
];

/** What the question means; where no rule knows, what the articles say of its words. */
export const intent = (
  question: Question,
  knowledge: Knowledge,
  missing: readonly string[],
  heading: string,
): Intent => {
  const asking: Asking = { question, knowledge, missing, heading };
  for (const rule of RULES) {
    const found = rule(asking);
    if (found) return found;
  }
  return statement(asking);
};
