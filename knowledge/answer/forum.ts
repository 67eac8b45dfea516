import type { Forum, Knowledge, Statement } from '../record.ts';
import { catalogueOf, wordsOf } from '../resolve/catalogue.ts';
import { resolveForum } from '../resolve/forum.ts';
import { statementsOn } from '../resolve/said.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import { claim, type Draft, type DraftClaim, make } from './make.ts';

const TELLING = ['purpose', 'run by', 'frequency', 'established', 'upgraded', 'membership', 'significance'];

/** What the articles state of a forum by one of its names. "The Working Group Meeting" is the Working Group. */
const tellingOf = (forum: Forum, knowledge: Knowledge): Statement[] => {
  const names = new Set([forum.name, ...forum.aliases, forum.acronym ?? ''].map((alias) => wordsOf(alias).join(' ')));
  const isOf = new Map<string, boolean>();
  const speaksOf = (subject: string): boolean => {
    const own = wordsOf(subject)
      .filter((word) => word !== 'the' && word !== 'meeting')
      .join(' ');
    return own.length > 3 && names.has(own);
  };
  const all = new Set([...names].flatMap((name) => statementsOn(name.split(' '), knowledge)));
  return [...all]
    .filter(({ subject, property }) => {
      if (!TELLING.includes(property)) return false;
      const known = isOf.get(subject) ?? speaksOf(subject);
      isOf.set(subject, known);
      return known;
    })
    .sort((a, b) => TELLING.indexOf(a.property) - TELLING.indexOf(b.property));
};

/** A statement as its words have it; its year after it where its sentence gives one. */
const tellingClaims = (statement: Statement, { statements }: Words): DraftClaim[] => {
  const { subject, value, date, citations } = statement;
  const [{ quote }] = citations;
  const year = date?.slice(0, 4) ?? '';
  return claim(
    // Two sentences would not make one.
    /^\p{Lu}/u.test(value)
      ? statements.quoted(quote, null)
      : statements.told(subject, value, !value.includes(year) && quote.includes(year) ? date : null),
    [statement],
    citations,
  );
};

/** What a forum is, what it is for, who runs it, and which of its meetings are on record. */
export const answerForum = (context: Context, name: string): Draft => {
  const { knowledge, words } = context;
  const found = resolveForum(name, knowledge);
  const { forums } = catalogueOf(knowledge);
  if (found.is === 'none')
    return make(context, 'not-in-sources', {
      heading: name.trim().slice(0, 80),
      lead: words.refusals.refused(found.why),
    });
  const all = found.is === 'several' ? [...found.values] : [found.value];
  const meetingsOf = ({ id }: Forum): number => forums.get(id)?.meetings.length ?? 0;
  const [forum, ...others] = all.sort((a, b) => meetingsOf(b) - meetingsOf(a) || a.name.length - b.name.length);
  if (!forum) throw new Error('a resolution of several forums holds none');
  const parent = forum.parent === null ? undefined : forums.get(forum.parent)?.forum;
  const meetings = (forums.get(forum.id)?.meetings ?? []).slice(-12);
  return make(context, 'answered', {
    heading: forum.name,
    claims: [
      ...claim(words.statements.forum(forum, parent), [], forum.citations.slice(0, 2)),
      ...tellingOf(forum, knowledge)
        .slice(0, 6)
        .flatMap((statement) => tellingClaims(statement, words)),
      ...(meetings.length > 0
        ? claim(
            words.statements.meetings(meetings),
            meetings.flatMap((meeting) => [meeting, ...meeting.dates.slice(0, 1), ...meeting.cities.slice(0, 1)]),
            ...meetings.flatMap(({ citations, dates, cities }) => [
              citations.slice(0, 1),
              dates[0]?.citations ?? [],
              cities[0]?.citations ?? [],
            ]),
          )
        : []),
    ],
    notices:
      others.length > 0
        ? [
            {
              kind: 'other-reading',
              text: words.statements.otherForums(others.slice(0, 6).map((other) => other.name)),
            },
          ]
        : [],
  });
};
