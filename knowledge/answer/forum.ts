import { resolveForum } from '../resolve/forum.ts';
import { byTime } from '../resolve/meeting.ts';
import { wordsOf } from '../resolve/catalogue.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { claim, make } from './make.ts';
import { listText, meetingLabel } from './words.ts';

/** What a forum is, what it is for, who runs it, and which of its meetings are on record. */
export const answerForum = ({ knowledge }: Context, name: string): Answer => {
  const found = resolveForum(name, knowledge);
  if (found.is === 'none') return make(knowledge, 'not-in-sources', { heading: name.trim().slice(0, 80), lead: found.why });
  const forum = found.is === 'one' ? found.value : [...found.values].sort((a, b) => a.name.length - b.name.length)[0];
  if (!forum) throw new Error('a resolution of several forums holds none');
  const others = found.is === 'one' ? [] : found.values.filter((other) => other !== forum);
  const parent = knowledge.forums.find(({ id }) => id === forum.parent);
  const words = [forum.name, ...forum.aliases].map((alias) => wordsOf(alias).join(' '));
  const statements = knowledge.statements.filter(({ subject }) => {
    const own = wordsOf(subject).filter((word) => word !== 'the').join(' ');
    return own.length > 3 && words.some((alias) => alias === own || alias.endsWith(own));
  });
  const meetings = knowledge.meetings.filter((meeting) => meeting.forum === forum.id).sort(byTime);
  return make(knowledge, 'answered', {
    heading: forum.name,
    claims: [
      ...claim(`${forum.name}${parent ? `, part of the ${parent.name}` : ''}${forum.aliases.length > 0 ? `; also called ${listText(forum.aliases)}` : ''}.`, forum.citations.slice(0, 3)),
      ...statements.flatMap(({ subject, property, value, citations }) => claim(`${subject} – ${property}: ${value}`, citations)),
      ...(meetings.length > 0 ? claim(`On record: ${meetings.map(meetingLabel).join('; ')}.`, ...meetings.map(({ citations }) => citations.slice(0, 1))) : []),
    ],
    notices: others.length > 0 ? [{ kind: 'other-reading', text: `Also on record by that name: ${listText(others.map((other) => other.name))}.` }] : [],
  });
};
