import type { Person } from '../record.ts';
import { resolvePerson } from '../resolve/person.ts';
import type { Answer } from './answer.ts';
import { correctionNotice, type Context } from './context.ts';
import { the } from './facts.ts';
import { claim, make } from './make.ts';
import { listText, postText } from './words.ts';

const VERB = { 'co-chaired': 'Co-chaired', chaired: 'Chaired', 'led delegation': 'Led a delegation at', hosted: 'Hosted', 'to co-chair': 'Is to co-chair' } as const;

const tell = ({ knowledge }: Context, person: Person) => {
  const posts = person.posts.flatMap((post) => claim(`${person.name}: ${postText(post)}.`, post.citations));
  const chaired = knowledge.meetings.flatMap((meeting) =>
    meeting.chairs.filter((chair) => chair.person === person.id).flatMap((chair) => claim(`${VERB[chair.basis]} ${the(meeting)}.`, chair.citations)),
  );
  return [...posts, ...chaired];
};

export const answerPerson = (context: Context, name: string): Answer => {
  const { knowledge } = context;
  const found = resolvePerson(name, knowledge);
  switch (found.is) {
    case 'one': {
      const person = found.value;
      const claims = tell(context, person);
      const spelt = person.aliases.length > 0 ? [{ kind: 'other-reading' as const, text: `Also written ${listText(person.aliases)}.` }] : [];
      const notices = [...correctionNotice(found.corrections), ...spelt];
      if (claims.length === 0) return make(knowledge, 'not-in-sources', { heading: person.name, lead: `The articles mention ${person.name} without a post.`, notices });
      return make(knowledge, 'answered', { heading: person.name, claims, notices });
    }
    case 'several':
      return make(knowledge, 'ambiguous', {
        heading: name.trim(),
        lead: 'Several people fit. Whom do you mean?',
        notices: correctionNotice(found.corrections),
        choices: found.values.map((person) => ({ label: person.name, ask: `/person ${person.id}` })),
      });
    case 'none':
      return make(knowledge, 'not-in-sources', {
        heading: 'Person',
        lead: found.why,
        choices: found.nearest.slice(0, 10).map((person) => ({ label: person.name, ask: `/person ${person.id}` })),
      });
  }
};
