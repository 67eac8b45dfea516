import { resolvePerson } from '../resolve/person.ts';
import type { Context } from './context.ts';
import { type Draft, make } from './make.ts';
import { answerPerson } from './person.ts';

/** "is J P Rao the same man as Jagdish Rao": one person on record or two, with the posts that the articles give. */
export const answerSamePerson = (context: Context, first: string, second: string): Draft => {
  const { knowledge, words } = context;
  const people = [first, second].map((name) => resolvePerson(name, knowledge));
  const [one, other] = people;
  if (one?.is !== 'one') return answerPerson(context, first);
  if (other?.is !== 'one') return answerPerson(context, second);
  const told = answerPerson(context, first);
  if (one.value === other.value) return { ...told, lead: words.people.onePerson(first.trim(), second.trim()) };
  const others = answerPerson(context, second);
  return make(context, 'answered', {
    heading: told.heading,
    lead: words.people.twoPeople(one.value.name, other.value.name),
    claims: [...told.claims, ...others.claims],
    notices: [...told.notices, ...others.notices],
  });
};
