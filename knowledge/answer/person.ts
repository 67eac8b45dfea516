import { contentWords, findPassages, holdsAll } from '../passages.ts';
import type { Person } from '../record.ts';
import { catalogueOf, wordsOf } from '../resolve/catalogue.ts';
import { resolvePerson } from '../resolve/person.ts';
import { statementsOn } from '../resolve/said.ts';
import type { Words } from '../words/words.ts';
import type { Notice } from './answer.ts';
import { type Context, correctionNotice } from './context.ts';
import { whenOf } from './facts.ts';
import { claim, type Draft, type DraftClaim, make, quoted } from './make.ts';

/** How many posts, and how many meetings, one answer lists: the latest ones. */
const MOST = 12;

export const postClaims = ({ name, posts }: Person, { people }: Words): DraftClaim[] =>
  posts
    .slice(0, MOST)
    .flatMap((post) =>
      !post.rank && !post.role && post.side === null ? [] : claim(people.post(name, post), [post], post.citations),
    );

const chairedClaims = ({ id, name }: Person, { knowledge, words }: Context): DraftClaim[] =>
  (catalogueOf(knowledge).chaired.get(id) ?? []).slice(-MOST).flatMap((meeting) => {
    const chair = meeting.chairs.find((one) => one.person === id);
    if (!chair) return [];
    const [date] = meeting.dates;
    const when = whenOf(meeting);
    return claim(
      // The name of a meeting without a number holds its date.
      words.people.chaired(name, chair.basis, meeting, date && meeting.ordinal === null ? { is: 'unknown' } : when),
      [meeting, chair, ...(date ? [date] : [])],
      chair.citations,
      date?.citations ?? meeting.reported?.citations ?? [],
    );
  });

const more = ({ knowledge, words }: Context, { id, name }: Person): Notice[] => {
  const count = catalogueOf(knowledge).chaired.get(id)?.length ?? 0;
  return count > MOST ? [{ kind: 'missing', text: words.people.leftOut(name, MOST, count) }] : [];
};

/** "is now Fiji's ambassador in Santiago", "retired": what has become of someone since. */
const SINCE =
  /\b(?:is|are) now\b|\bnow serves\b|\b(?:was|has been) (?:appointed|named|promoted|elected|dismissed|replaced)\b|\b(?:retired|resigned|died|passed away|took office|formerly|former)\b/i;

const sinceThen = ({ knowledge, words }: Context, { name }: Person): DraftClaim[] =>
  findPassages(knowledge, name)
    .filter(({ citation }) => SINCE.test(citation.quote))
    .slice(0, 2)
    .map(({ citation }) => quoted(citation, words));

/** Posts as the articles give them, then the meetings that someone chaired or led; else the sentences that speak of them. */
const whoIs = (context: Context, person: Person): DraftClaim[] => {
  const { knowledge, words } = context;
  const claims = [...postClaims(person, words), ...chairedClaims(person, context)];
  if (claims.length > 0) return [...claims, ...sinceThen(context, person)];
  const names = new Set([person.name, ...person.aliases]);
  return [...names]
    .flatMap((name) => statementsOn(wordsOf(name), knowledge))
    .filter((one, i, all) => all.indexOf(one) === i)
    .slice(0, 3)
    .map(({ citations }) => quoted(citations[0], words));
};

/** True where an office is claimed that no post of theirs has the words of. */
const isOtherwise = ({ posts }: Person, office: string | undefined): boolean =>
  office !== undefined &&
  // "chief of IDS": what it stands for may be in the post.
  !/\b\p{Lu}{2,}\b/u.test(office) &&
  posts.some(({ role }) => role !== null && role !== '') &&
  !posts.some(({ role }) => isWithin(role ?? '', office));

/** "chief of defence staff" is no part of "Chief of Integrated Defence Staff": the words stand side by side. */
const isWithin = (role: string, office: string): boolean => {
  const [all, own] = [contentWords(role), contentWords(office)];
  return all.some(
    (_, i) =>
      holdsAll(all.slice(i, i + own.length).join(' '), office) &&
      !(BELOW.test(all[i - 1] ?? '') && !BELOW.test(office)),
  );
};

/** "Deputy Chief of Staff" is no "Chief of Staff". */
const BELOW = /\b(?:deputy|vice|assistant|acting|joint|associate|under)\b/i;

/** The one country for which the posts of somebody are, where another is claimed. */
const ofOtherSide = ({ posts }: Person, claimed: string | undefined): string | undefined => {
  const [side, second] = new Set(posts.flatMap((post) => post.side ?? []));
  return claimed === undefined || second !== undefined || side === claimed ? undefined : side;
};

/** `office`: whether they hold it is asked; that the articles give them no post of these words is told, and so it is of `side`. */
export const answerPerson = (context: Context, name: string, office?: string, claimed?: string): Draft => {
  const { knowledge, words } = context;
  const found = resolvePerson(name, knowledge);
  switch (found.is) {
    case 'contrary':
    case 'one': {
      const person = found.value;
      const claims = whoIs(context, person);
      const spelt =
        person.aliases.length > 0
          ? [{ kind: 'other-reading' as const, text: words.people.alsoWritten(person.aliases) }]
          : [];
      const notices = [
        ...more(context, person),
        ...correctionNotice(found.is === 'one' ? found.corrections : [], words),
        ...spelt,
      ];
      if (claims.length === 0)
        return make(context, 'not-in-sources', {
          heading: person.name,
          lead: words.people.noPost(person.name),
          notices,
        });
      const side = ofOtherSide(person, claimed);
      return make(context, 'answered', {
        heading: person.name,
        lead:
          side !== undefined
            ? words.meetings.denied(words.people.ofSide(person.name, side))
            : isOtherwise(person, office)
              ? words.statements.otherwise
              : null,
        claims,
        notices,
      });
    }
    case 'several':
      return make(context, 'ambiguous', {
        heading: name.trim().slice(0, 80),
        lead: words.people.several,
        notices: correctionNotice(found.corrections, words),
        choices: found.values.slice(0, 20).map((person) => ({
          label: person.posts[0]?.role ? `${person.name}, ${person.posts[0].role}` : person.name,
          ask: `/person ${person.id}`,
        })),
      });
    case 'none':
      return make(context, 'not-in-sources', {
        heading: words.people.heading,
        lead: words.refusals.refused(found.why),
        choices: found.nearest.slice(0, 10).map((person) => ({ label: person.name, ask: `/person ${person.id}` })),
      });
  }
};
