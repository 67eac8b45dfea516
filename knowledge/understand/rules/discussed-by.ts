import type { Filter } from '../../query.ts';
import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolvePerson } from '../../resolve/person.ts';
import { type Rule, shaped } from '../asking.ts';
import { filterOf } from '../filter.ts';
import { groupsOf } from '../groups.ts';
import { contentOf } from '../slots.ts';

const WHAT = /^\W*(?:(?:and|so)\s+)?(?:what|which\s+(?:topics|subjects|issues|matters))\b/i;

/** "what did Berg discuss", "what did Berg and Lund talk about": the topics of the meetings that they chaired. */
export const discussedBy: Rule = shaped([WHAT], ({ question, knowledge, heading }) => {
  const { all, yes, text, reference } = question;
  if (!all.has('topics') || yes || !WHAT.test(text) || contentOf(question).length > 0) return undefined;
  if (reference.ordinals.length + reference.kinds.length + reference.dates.length + reference.places.length > 0)
    return undefined;
  // "at the meeting with Berg": of that one.
  if (question.words.some(({ label, cue }) => cue === null && label.is === 'meeting')) return undefined;
  const [first, second, third] = groupsOf(question);
  if (first === undefined || third !== undefined || reference.recency !== null) return undefined;
  const { chaired } = catalogueOf(knowledge);
  const names = [first, ...(second === undefined ? [] : [second])].map((name) => resolvePerson(name, knowledge));
  const people = names.flatMap((found) =>
    found.is === 'one' && chaired.has(found.value.id) ? [found.value.name] : [],
  );
  if (people.length < names.length) return undefined;
  const [chair, beside] = people;
  const { chair: _, ...rest } = filterOf(question);
  const filter: Filter = { ...rest, chair: chair ?? '', ...(beside === undefined ? {} : { with: beside }) };
  return { query: { ask: 'several', question: heading, meetings: [], filter, parts: ['topics'] }, named: true };
});
