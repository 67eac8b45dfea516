import { sameOffice } from '../link/person.ts';
import type { Chair, Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { officesNamed } from '../resolve/office.ts';
import { resolvePerson } from '../resolve/person.ts';
import { isOn, timeOf } from '../resolve/time.ts';
import { periodText } from '../resolve/trait.ts';
import type { Answer, Claim } from './answer.ts';
import { type Context, correctionNotice } from './context.ts';
import { the } from './facts.ts';
import { claim, make } from './make.ts';
import { dateText, personText } from './words.ts';

const when = (meeting: Meeting): string => {
  const [date] = meeting.dates;
  return date
    ? ` (${dateText(date.start, date.end)})`
    : meeting.reported
      ? ` (reported ${dateText(meeting.reported.date)})`
      : '';
};

const holds = (chair: Chair, meeting: Meeting): Claim[] =>
  claim(
    `In reports of ${the(meeting)}${when(meeting)}: ${personText(chair)}.`,
    chair.citations,
    meeting.dates[0]?.citations ?? meeting.reported?.citations ?? [],
  );

/** Who holds an office, newest first: as chairs of meetings, else by any post on record. */
export const answerOffice = ({ knowledge }: Context, office: string, year?: string): Answer => {
  const heading = `Who is ${office.trim().slice(0, 100)}`;
  const named = officesNamed(office, knowledge);
  const byMeeting = new Map(
    named
      .flatMap(({ chairs }) => chairs)
      .filter(({ meeting }) => year === undefined || isOn(meeting, year))
      .sort((a, b) => b.at - a.at)
      .map((held) => [held.meeting.id, held] as const),
  );
  const held = [...byMeeting.values()];
  const seen = new Set(held.map(({ chair }) => chair.person));
  const others = new Map(
    (year === undefined ? named : []).flatMap(({ posts }) =>
      posts.filter(({ person }) => !seen.has(person.id)).map((own) => [own.person.id, own]),
    ),
  );
  const claims = [
    ...held.slice(0, 6).flatMap(({ chair, meeting }) => holds(chair, meeting)),
    ...[...others.values()]
      .slice(0, 3)
      .flatMap(({ person, post }) => claim(`${personText({ name: person.name, ...post })}.`, post.citations)),
  ];
  if (claims.length === 0)
    return make(knowledge, 'not-in-sources', {
      heading,
      lead: `The articles name nobody as ${office.trim().slice(0, 100)}${year === undefined ? '' : ` in ${periodText(year)}`}.`,
    });
  return make(knowledge, 'answered', {
    heading,
    claims,
  });
};

/** Who chairs for the same side and office in the next, or the previous, report where another does: what the records show of a change. */
export const answerSuccession = (context: Context, name: string, way: 'before' | 'after'): Answer => {
  const { knowledge } = context;
  const heading =
    way === 'after' ? `Who came after ${name.trim().slice(0, 80)}` : `Who came before ${name.trim().slice(0, 80)}`;
  const found = resolvePerson(name, knowledge);
  if (found.is === 'none') return make(knowledge, 'not-in-sources', { heading, lead: found.why });
  if (found.is === 'several')
    return make(knowledge, 'ambiguous', {
      heading,
      lead: 'Several people fit. Whom do you mean?',
      choices: found.values.map((person) => ({
        label: person.name,
        ask: way === 'after' ? `Who replaced ${person.name}?` : `Who was the predecessor of ${person.name}?`,
      })),
    });
  const person = found.value;
  const { chaired, forums } = catalogueOf(knowledge);
  const own = chaired.get(person.id) ?? [];
  const edge = way === 'after' ? own.at(-1) : own[0];
  const chair = edge?.chairs.find((one) => one.person === person.id);
  const notices = correctionNotice(found.is === 'one' ? found.corrections : []);
  const none = (): Answer =>
    make(knowledge, 'not-in-sources', {
      heading,
      lead: `The articles show nobody who holds the office of ${person.name} ${way === 'after' ? 'later' : 'earlier'}.`,
      claims: edge && chair ? holds(chair, edge) : [],
      notices,
    });
  if (!edge || !chair) return none();
  const series = (forums.get(edge.forum)?.meetings ?? []).filter((meeting) =>
    way === 'after' ? timeOf(meeting) > timeOf(edge) : timeOf(meeting) < timeOf(edge),
  );
  const ordered = way === 'after' ? series : [...series].reverse();
  for (const meeting of ordered) {
    const other = meeting.chairs.find(
      (one) =>
        one.person !== person.id &&
        one.side === chair.side &&
        one.role !== null &&
        chair.role !== null &&
        sameOffice(one.role, chair.role),
    );
    if (other)
      return make(knowledge, 'answered', {
        heading,
        lead: `The articles do not report the change itself; they show who holds the office in the reports of each meeting.`,
        claims: [...holds(chair, edge), ...holds(other, meeting)],
        notices: [
          {
            kind: 'inferred',
            text: `That ${other.name} came ${way} ${person.name} follows from comparing these reports.`,
          },
          ...notices,
        ],
      });
  }
  return none();
};
