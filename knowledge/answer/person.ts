import type { Person } from '../record.ts';
import { catalogueOf, wordsOf } from '../resolve/catalogue.ts';
import { resolvePerson } from '../resolve/person.ts';
import { statementsOn } from '../resolve/said.ts';
import type { Answer, Claim, Notice } from './answer.ts';
import { type Context, correctionNotice } from './context.ts';
import { the } from './facts.ts';
import { claim, make } from './make.ts';
import { dateText, listText, onDate, postText } from './words.ts';

const VERB = {
  'co-chaired': 'co-chaired',
  chaired: 'chaired',
  'led delegation': 'led a delegation at',
  hosted: 'hosted',
  'to co-chair': 'is to co-chair',
} as const;

/** How many posts, and how many meetings, one answer lists: the latest ones. */
const MOST = 12;

/** Posts as the articles give them, then the meetings that someone chaired or led. */
const personClaims = ({ knowledge }: Pick<Context, 'knowledge'>, person: Person): Claim[] => {
  const posts = person.posts
    .slice(0, MOST)
    .flatMap((post) => (postText(post) === '' ? [] : claim(`${person.name}: ${postText(post)}.`, post.citations)));
  const all = catalogueOf(knowledge).chaired.get(person.id) ?? [];
  const chaired = all.slice(-MOST).flatMap((meeting) =>
    meeting.chairs
      .filter((chair) => chair.person === person.id)
      .slice(0, 1)
      .flatMap((chair) => {
        const [date] = meeting.dates;
        const when =
          date && meeting.ordinal !== null
            ? `, ${onDate(date)}`
            : !date && meeting.reported
              ? `, reported on ${dateText(meeting.reported.date)}`
              : '';
        return claim(
          `${person.name} ${VERB[chair.basis]} ${the(meeting)}${when}.`,
          chair.citations,
          date?.citations ?? meeting.reported?.citations ?? [],
        );
      }),
  );
  return [...posts.slice(0, MOST), ...chaired];
};

const more = ({ knowledge }: Context, { id, name }: Person): Notice[] => {
  const count = catalogueOf(knowledge).chaired.get(id)?.length ?? 0;
  return count > MOST
    ? [{ kind: 'missing', text: `The latest ${MOST} of ${count} meetings that ${name} chaired or led are shown.` }]
    : [];
};

const whoIs = (context: Context, person: Person): Claim[] => {
  const claims = personClaims(context, person);
  if (claims.length > 0) return claims;
  const names = new Set([person.name, ...person.aliases]);
  return [...names]
    .flatMap((name) => statementsOn(wordsOf(name), context.knowledge))
    .filter((one, i, all) => all.indexOf(one) === i)
    .slice(0, 3)
    .flatMap(({ citations }) => claim(`“${citations[0].quote}”`, citations.slice(0, 1)));
};

export const answerPerson = (context: Context, name: string): Answer => {
  const { knowledge } = context;
  const found = resolvePerson(name, knowledge);
  switch (found.is) {
    case 'contrary':
    case 'one': {
      const person = found.value;
      const claims = whoIs(context, person);
      const spelt =
        person.aliases.length > 0
          ? [{ kind: 'other-reading' as const, text: `Also written ${listText(person.aliases)}.` }]
          : [];
      const notices = [
        ...more(context, person),
        ...correctionNotice(found.is === 'one' ? found.corrections : []),
        ...spelt,
      ];
      if (claims.length === 0)
        return make(knowledge, 'not-in-sources', {
          heading: person.name,
          lead: `The articles mention ${person.name} without a post.`,
          notices,
        });
      return make(knowledge, 'answered', { heading: person.name, claims, notices });
    }
    case 'several':
      return make(knowledge, 'ambiguous', {
        heading: name.trim().slice(0, 80),
        lead: 'Several people fit. Whom do you mean?',
        notices: correctionNotice(found.corrections),
        choices: found.values.slice(0, 20).map((person) => ({
          label: person.posts[0]?.role ? `${person.name}, ${person.posts[0].role}` : person.name,
          ask: `/person ${person.id}`,
        })),
      });
    case 'none':
      return make(knowledge, 'not-in-sources', {
        heading: 'Person',
        lead: found.why,
        choices: found.nearest.slice(0, 10).map((person) => ({ label: person.name, ask: `/person ${person.id}` })),
      });
  }
};
