import type { Query } from '../query.ts';
import type { Meeting, Person } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolvePerson } from '../resolve/person.ts';
import { type Context, correctionNotice, findMeeting } from './context.ts';
import { type Draft, type DraftClaim, make } from './make.ts';
import { holds } from './office.ts';
import { answerPerson, postClaims } from './person.ts';
import { select } from './select.ts';

type PostThen = Extract<Query, { readonly ask: 'post-then' }>;

/** Someone's post and rank in the reports of some meetings. */
const heldAt = (meetings: readonly Meeting[], { id }: Person, { words }: Context): DraftClaim[] =>
  meetings.flatMap((meeting) => {
    const chair = meeting.chairs.find((one) => one.person === id);
    return chair ? holds(chair, meeting, words) : [];
  });

/** The meetings of the time that is asked for; the answer that says why it can't be read. */
const meetingsThen = ({ filter, meeting, question }: PostThen, context: Context): readonly Meeting[] | Draft => {
  if (meeting !== undefined) {
    const found = findMeeting(context, meeting);
    return found.is === 'one' ? [found.value] : found.is === 'several' ? found.values : [];
  }
  if (filter === undefined) return [];
  const selected = select(context, filter, question);
  return selected.is === 'refused' ? selected.answer : selected.meetings;
};

/** "what was Berg's rank in 2019": what the reports of that time give; where none does, what is on record of another time, and that it is not told. */
export const answerPostThen = (context: Context, query: PostThen): Draft => {
  const { knowledge, words } = context;
  const found = resolvePerson(query.name, knowledge);
  if (found.is !== 'one') return answerPerson(context, query.name);
  const person = found.value;
  const heading = query.question;
  const notices = correctionNotice(found.corrections, words);
  const meetings = meetingsThen(query, context);
  if (!Array.isArray(meetings)) return meetings as Draft;
  const then = heldAt(meetings, person, context);
  if (then.length > 0) return make(context, 'answered', { heading, claims: then, notices });
  const own = catalogueOf(knowledge).chaired.get(person.id) ?? [];
  const edges = [...new Set([own[0], own.at(-1)])].flatMap((one) => (one ? [one] : []));
  const known = heldAt(edges, person, context);
  const claims = known.length > 0 ? known : postClaims(person, words);
  return make(context, 'not-in-sources', {
    heading,
    lead: words.people.noPostThen(person.name, claims.length > 0),
    claims,
    notices,
  });
};
