import { countryWords } from '../lexicon/countries.ts';
import type { Filter } from '../query.ts';
import { tokenize } from '../read/token.ts';
import type { Meeting } from '../record.ts';
import { type Catalogue, catalogueOf } from '../resolve/catalogue.ts';
import { resolveForum } from '../resolve/forum.ts';
import { resolvePerson } from '../resolve/person.ts';
import { isIn } from '../resolve/place.ts';
import { readReference } from '../resolve/reference.ts';
import type { Correction } from '../resolve/resolution.ts';
import { isOn, timeOf } from '../resolve/time.ts';
import { periodText } from '../resolve/trait.ts';
import { absolute } from '../resolve/when.ts';
import type { Answer } from './answer.ts';
import { type Context, findMeeting } from './context.ts';
import { make } from './make.ts';
import { dateText, theMeeting } from './words.ts';

/** Meetings that a filter leaves, in order of time, and the filter in words: "in 2024", "chaired or led by …". */
export type Selected = {
  readonly is: 'selected';
  readonly meetings: readonly Meeting[];
  readonly said: string;
  /** Person id, where a chair was asked for. */
  readonly chair: string | undefined;
  readonly corrections: readonly Correction[];
};

type Test = { readonly fits: (meeting: Meeting) => boolean; readonly said: string };
type Part = Test | { readonly refusal: Answer };

/** The period of typed words: "2024", "July 2023", "last autumn" after the clock is read. */
const periodOf = (typed: string, { knowledge, now }: Context): string | undefined =>
  readReference(absolute(typed, now), catalogueOf(knowledge)).dates[0];

/** The meetings that fit everything given, or the answer that says why a part of it can't be read. */
export const select = (
  context: Context,
  filter: Filter,
  heading: string,
): Selected | { readonly is: 'refused'; readonly answer: Answer } => {
  const { knowledge } = context;
  const catalogue = catalogueOf(knowledge);
  const refused = (lead: string): Part => ({ refusal: make(knowledge, 'not-in-sources', { heading, lead }) });
  const parts: Part[] = [];
  let chair: string | undefined;
  let corrections: readonly Correction[] = [];
  let from = catalogue.inOrder;
  if (filter.forum !== undefined) {
    const forum = resolveForum(filter.forum, knowledge);
    if (forum.is === 'none') parts.push(refused(forum.why));
    else if (forum.is === 'one' || forum.is === 'several') {
      const forums = forum.is === 'one' ? [forum.value] : forum.values;
      const ids = new Set(forums.map(({ id }) => id));
      const [only] = forums;
      if (only && forums.length === 1) from = catalogue.forums.get(only.id)?.meetings ?? [];
      parts.push({
        fits: (meeting) => ids.has(meeting.forum),
        said: only && forums.length === 1 ? `of the ${only.name}` : `under the name “${filter.forum.trim()}”`,
      });
    }
  }
  if (filter.chair !== undefined) {
    const person = resolvePerson(filter.chair, knowledge);
    if (person.is === 'none') parts.push(refused(person.why));
    else if (person.is === 'several')
      parts.push({
        refusal: make(knowledge, 'ambiguous', {
          heading,
          lead: 'Several people fit. Whom do you mean?',
          choices: person.values.map(({ name, id }) => ({ label: name, ask: `/person ${id}` })),
        }),
      });
    else if (person.is === 'one') {
      const { id, name } = person.value;
      [chair, corrections] = [id, person.corrections];
      if (filter.forum === undefined) from = catalogue.chaired.get(id) ?? [];
      parts.push({
        fits: ({ chairs }) => chairs.some((one) => one.person === id && one.basis !== 'to co-chair'),
        said: `chaired or led by ${name}`,
      });
    }
  }
  if (filter.year !== undefined) {
    const period = periodOf(filter.year, context);
    if (period !== undefined && from === catalogue.inOrder) from = during(period, catalogue);
    parts.push(
      period === undefined
        ? refused(`“${filter.year.trim().slice(0, 40)}” is no year; try one like 2024.`)
        : { fits: (meeting) => isOn(meeting, period), said: `in ${periodText(period)}` },
    );
  }
  if (filter.place !== undefined) {
    const [country] = [countryWords.at(tokenize(filter.place), 0)?.value.name];
    const place = country ?? filter.place;
    parts.push({ fits: (meeting) => isIn(meeting, place), said: `in ${place}` });
  }
  for (const way of ['before', 'after'] as const) {
    const typed = filter[way];
    if (typed !== undefined)
      parts.push(
        bound(context, way, typed) ??
          refused(`“${typed.trim().slice(0, 60)}” is neither a date nor a meeting on record.`),
      );
  }
  for (const part of parts) if ('refusal' in part) return { is: 'refused', answer: part.refusal };
  const tests = parts.filter((part): part is Test => 'fits' in part);
  return {
    is: 'selected',
    meetings: from.filter((meeting) => tests.every(({ fits }) => fits(meeting))),
    said: tests.map(({ said }) => said).join(' '),
    chair,
    corrections,
  };
};

/** Of all meetings those that may lie in a period: a year leaves out most. */
const during = (period: string, { byYear, inOrder }: Catalogue): readonly Meeting[] =>
  /^\d{4}(?:-|$)/.test(period) && !period.includes('..') ? (byYear.get(period.slice(0, 4)) ?? []) : inOrder;

const bound = (context: Context, way: 'before' | 'after', typed: string): Test | undefined => {
  const period = periodOf(typed, context);
  if (period !== undefined) {
    const date = period.split('..')[way === 'before' ? 0 : 1] ?? period;
    return {
      fits: (meeting) =>
        timeOf(meeting) !== '' &&
        (way === 'before' ? timeOf(meeting) < date : timeOf(meeting).slice(0, date.length) > date),
      said: `${way} ${dateText(date)}`,
    };
  }
  const found = findMeeting(context, typed);
  if (found.is !== 'one') return undefined;
  const limit = timeOf(found.value);
  return {
    fits: (meeting) =>
      meeting !== found.value &&
      timeOf(meeting) !== '' &&
      (way === 'before' ? timeOf(meeting) < limit : timeOf(meeting) > limit),
    said: `${way} ${theMeeting(found.value)}`,
  };
};
