import { sameOffice } from '../link/person.ts';
import { contentWords, findPassages, type Passage } from '../passages.ts';
import type { Query } from '../query.ts';
import { fold } from '../read/token.ts';
import type { Chair, Knowledge, Meeting } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import { isOtherLevel, named, officesNamed } from '../resolve/office.ts';
import { resolvePerson } from '../resolve/person.ts';
import { isOn, timeOf } from '../resolve/time.ts';
import type { Words } from '../words/words.ts';
import { type Context, correctionNotice, findMeeting } from './context.ts';
import { whenOf } from './facts.ts';
import { claim, type Draft, type DraftClaim, make, quoted } from './make.ts';

/** "In reports of the 4th meeting (reported 28 November 2024): Lieutenant General JP Mathew, Chief of …" */
export const holds = (chair: Chair, meeting: Meeting, { people }: Words): DraftClaim[] => {
  const [date] = meeting.dates;
  return claim(
    people.inReports(meeting, whenOf(meeting), chair),
    [meeting, chair, ...(date ? [date] : [])],
    chair.citations,
    date?.citations ?? meeting.reported?.citations ?? [],
  );
};

/** Sentences that name the office word beside word, in any order: "Norwegian Prime Minister Kari Lund", "ambassador in Santiago". */
const sentencesOn = (office: string, knowledge: Knowledge): readonly Passage[] => {
  const wanted = contentWords(named(office)).map((word) => fold(word));
  if (wanted.length < 2) return [];
  return findPassages(knowledge, office)
    .filter(({ citation }) => {
      const own = contentWords(named(citation.quote)).map((word) => fold(word));
      return own.some((_, i) => {
        const window = own.slice(i, i + wanted.length);
        return wanted.every((word) => window.includes(word)) && !isOtherLevel(own[i - 1] ?? '', wanted);
      });
    })
    .slice(0, 2);
};

/** Who holds an office, newest first: as chairs of meetings, else by any post on record. */
export const answerOffice = (
  context: Context,
  { office, year, meeting: typedMeeting, but }: Omit<Extract<Query, { readonly ask: 'office' }>, 'ask'>,
): Draft => {
  const { knowledge, words } = context;
  const left = but === undefined ? undefined : resolvePerson(but, knowledge);
  const not = left?.is === 'one' ? left.value : undefined;
  const shown = office.trim().slice(0, 100);
  const heading = words.people.officeHeading(shown);
  const found = typedMeeting === undefined ? undefined : findMeeting(context, typedMeeting);
  const at = found?.is === 'one' ? found.value : undefined;
  const offices = officesNamed(office, knowledge);
  const byMeeting = new Map(
    offices
      .flatMap(({ chairs }) => chairs)
      .filter(({ meeting }) => (year === undefined || isOn(meeting, year)) && (at === undefined || meeting === at))
      .filter(({ chair }) => chair.person !== not?.id)
      .sort((a, b) => b.at - a.at)
      .map((held) => [held.meeting.id, held] as const),
  );
  const held = [...byMeeting.values()];
  const seen = new Set(held.map(({ chair }) => chair.person));
  const others = new Map(
    (year === undefined && at === undefined ? offices : []).flatMap(({ posts }) =>
      posts.filter(({ person }) => !seen.has(person.id) && person !== not).map((own) => [own.person.id, own]),
    ),
  );
  const claims = [
    ...held.slice(0, 6).flatMap(({ chair, meeting }) => holds(chair, meeting, words)),
    ...[...others.values()]
      .slice(0, 3)
      .flatMap(({ person, post }) =>
        claim(words.people.inOffice({ name: person.name, ...post }), [post], post.citations),
      ),
  ];
  if (claims.length === 0 && year === undefined && not === undefined) {
    const said = sentencesOn(office, knowledge).map(({ citation }) => quoted(citation, words));
    if (said.length > 0)
      return make(context, 'answered', {
        heading,
        claims: said,
        notices: [{ kind: 'passage', text: words.statements.passages }],
      });
  }
  if (claims.length === 0)
    return make(context, 'not-in-sources', {
      heading,
      lead: not === undefined ? words.people.nobody(shown, year) : words.people.nobodyBut(shown, not.name),
    });
  return make(context, 'answered', { heading, lead: not ? words.chairs.withoutOne(not.name) : null, claims });
};

/** Who chairs for the same side and office in the next, or the previous, report where another does: what the records show of a change. */
export const answerSuccession = (
  context: Context,
  { name, way, when, at, other: claimed }: Extract<Query, { readonly ask: 'succession' }>,
): Draft => {
  const { knowledge, words } = context;
  const heading = when ?? words.people.successionHeading(way, name.trim().slice(0, 80));
  const found = resolvePerson(name, knowledge);
  if (found.is === 'none') return make(context, 'not-in-sources', { heading, lead: words.refusals.refused(found.why) });
  if (found.is === 'several')
    return make(context, 'ambiguous', {
      heading,
      lead: words.people.several,
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
  const notices = correctionNotice(found.is === 'one' ? found.corrections : [], words);
  const none = (): Draft => {
    // "did Berg succeed Lund", where another did.
    const turned = way === 'after' ? 'before' : 'after';
    const beside =
      claimed === undefined || when !== undefined
        ? undefined
        : answerSuccession(context, { ask: 'succession', name: claimed, way: turned });
    if (beside?.status === 'answered') return { ...beside, lead: words.statements.otherwise };
    return noneOf();
  };
  const noneOf = (): Draft =>
    make(context, 'not-in-sources', {
      heading,
      lead:
        when === undefined
          ? words.people.noSuccession(way, person.name)
          : words.people.tenure(person.name, own.length > 0),
      claims: edge && chair ? holds(chair, edge, words) : [],
      notices,
    });
  if (!edge || !chair) return none();
  // No report of a meeting tells of the day: that they held it then is all.
  if (when !== undefined)
    return make(context, 'not-in-sources', {
      heading,
      lead: words.people.tenure(person.name, own.length > 0),
      claims: [...new Set([own[0], own.at(-1)])].flatMap((meeting) => {
        const held = meeting?.chairs.find((one) => one.person === person.id);
        return meeting && held ? holds(held, meeting, words) : [];
      }),
      notices,
    });
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
    const meant = claimed === undefined ? undefined : resolvePerson(claimed, knowledge);
    if (other && meant?.is === 'one' && meant.value.id !== other.person)
      return make(context, 'answered', {
        heading,
        lead: words.statements.otherwise,
        claims: [...holds(chair, edge, words), ...holds(other, meeting, words)],
        notices: [{ kind: 'inferred', text: words.people.compared(other.name, way, person.name) }, ...notices],
      });
    if (other)
      return make(context, isAt([edge, meeting], at, context) ? 'answered' : 'not-in-sources', {
        heading,
        lead: isAt([edge, meeting], at, context) ? words.people.succession : words.statements.unsaid(undefined),
        claims: [...holds(chair, edge, words), ...holds(other, meeting, words)],
        notices: [{ kind: 'inferred', text: words.people.compared(other.name, way, person.name) }, ...notices],
      });
  }
  return none();
};

/** "who replaced Berg in 2021": one of the two meetings that show it is of that time, place or forum. */
const isAt = (meetings: readonly Meeting[], at: string | undefined, { knowledge }: Context): boolean => {
  if (at === undefined) return true;
  const found = resolveMeeting(at, knowledge);
  const meant = found.is === 'one' ? [found.value] : found.is === 'several' ? found.values : [];
  return meant.some(({ id }) => meetings.some((meeting) => meeting.id === id));
};
