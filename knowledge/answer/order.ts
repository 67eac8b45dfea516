import type { Person } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolvePerson } from '../resolve/person.ts';
import { timeOf } from '../resolve/time.ts';
import type { Notice } from './answer.ts';
import { type Context, correctionNotice } from './context.ts';
import { type Draft, type DraftClaim, make } from './make.ts';
import { holds } from './office.ts';

/** "who came first, Mathew or Dixit": by the first meeting that each chaired or led on record. */
export const answerOrder = (context: Context, first: string, second: string): Draft => {
  const { knowledge, words } = context;
  const heading = words.people.orderHeading(first.trim().slice(0, 60), second.trim().slice(0, 60));
  const people: Person[] = [];
  const notices: Notice[] = [];
  for (const name of [first, second]) {
    const found = resolvePerson(name, knowledge);
    if (found.is === 'none')
      return make(context, 'not-in-sources', { heading, lead: words.refusals.refused(found.why) });
    if (found.is === 'several')
      return make(context, 'ambiguous', {
        heading,
        lead: words.people.several,
        choices: found.values.map((person) => ({ label: person.name, ask: `/person ${person.id}` })),
      });
    people.push(found.value);
    if (found.is === 'one') notices.push(...correctionNotice(found.corrections, words));
  }
  const { chaired } = catalogueOf(knowledge);
  const known = people.map((person) => ({ person, meeting: chaired.get(person.id)?.[0] }));
  const claims = known.flatMap(({ person, meeting }): DraftClaim[] => {
    const chair = meeting?.chairs.find((one) => one.person === person.id);
    return meeting && chair ? holds(chair, meeting, words) : [];
  });
  const [one, other] = known;
  if (!one?.meeting || !other?.meeting)
    return make(context, 'not-in-sources', { heading, lead: words.people.notBoth, claims, notices });
  const [a, b] = [timeOf(one.meeting), timeOf(other.meeting)];
  const earlier = one.meeting === other.meeting || a === b ? undefined : a < b ? one : other;
  return make(context, 'answered', {
    heading,
    lead: earlier ? words.people.cameFirst(earlier.person.name) : words.people.cameTogether,
    claims: earlier === other ? [...claims].reverse() : claims,
    notices: [{ kind: 'inferred', text: words.people.byFirstMeeting }, ...notices],
  });
};
