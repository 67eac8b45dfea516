import type { Forum, Knowledge, Statement } from '../record.ts';
import { catalogueOf, wordsOf } from '../resolve/catalogue.ts';
import { resolveForum } from '../resolve/forum.ts';
import { statementsOn } from '../resolve/said.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { claim, make } from './make.ts';
import { capital, dateText, listText, meetingLabel } from './words.ts';

const TELLING = ['purpose', 'run by', 'frequency', 'established', 'upgraded', 'membership', 'significance'];

/** What the articles state of a forum by one of its names. "The Working Group Meeting" is the Working Group. */
const tellingOf = (forum: Forum, knowledge: Knowledge): Statement[] => {
  const names = new Set([forum.name, ...forum.aliases, forum.acronym ?? ''].map((alias) => wordsOf(alias).join(' ')));
  return [...names]
    .flatMap((name) => statementsOn(name.split(' '), knowledge))
    .filter((one, i, all) => all.indexOf(one) === i)
    .filter(({ subject, property }) => {
      const own = wordsOf(subject)
        .filter((word) => word !== 'the' && word !== 'meeting')
        .join(' ');
      return TELLING.includes(property) && own.length > 3 && names.has(own);
    })
    .sort((a, b) => TELLING.indexOf(a.property) - TELLING.indexOf(b.property));
};

/** What a forum is, what it is for, who runs it, and which of its meetings are on record. */
export const answerForum = ({ knowledge }: Context, name: string): Answer => {
  const found = resolveForum(name, knowledge);
  const { forums } = catalogueOf(knowledge);
  if (found.is === 'none' || found.is === 'contrary')
    return make(knowledge, 'not-in-sources', { heading: name.trim().slice(0, 80), lead: found.why });
  const all = found.is === 'one' ? [found.value] : [...found.values];
  const meetingsOf = ({ id }: Forum): number => forums.get(id)?.meetings.length ?? 0;
  const [forum, ...others] = all.sort((a, b) => meetingsOf(b) - meetingsOf(a) || a.name.length - b.name.length);
  if (!forum) throw new Error('a resolution of several forums holds none');
  const parent = forum.parent === null ? undefined : forums.get(forum.parent)?.forum;
  const meetings = forums.get(forum.id)?.meetings ?? [];
  return make(knowledge, 'answered', {
    heading: forum.name,
    claims: [
      ...claim(
        `${forum.name}${parent ? `, part of the ${parent.name}` : ''}${forum.acronym ? ` (${forum.acronym})` : ''}.`,
        forum.citations.slice(0, 2),
      ),
      ...tellingOf(forum, knowledge)
        .slice(0, 6)
        .flatMap(({ subject, value, date, citations }) =>
          claim(
            /^\p{Lu}/u.test(value)
              ? `“${citations[0].quote}”`
              : `${capital(subject)} ${value}${date && !value.includes(date.slice(0, 4)) && citations[0].quote.includes(date.slice(0, 4)) ? ` (${dateText(date)})` : ''}.`,
            citations,
          ),
        ),
      ...(meetings.length > 0
        ? claim(
            `On record: ${meetings.slice(-12).map(meetingLabel).join('; ')}.`,
            ...meetings
              .slice(-12)
              .flatMap(({ citations, dates, cities }) => [
                citations.slice(0, 1),
                dates[0]?.citations ?? [],
                cities[0]?.citations ?? [],
              ]),
          )
        : []),
    ],
    notices: [
      ...(others.length > 0
        ? [
            {
              kind: 'other-reading' as const,
              text: `Also on record by that name: ${listText(others.slice(0, 6).map((other) => other.name))}.`,
            },
          ]
        : []),
    ],
  });
};
