import { findPassages } from '../passages.ts';
import type { Query } from '../query.ts';
import type { Meeting } from '../record.ts';
import { CALL, parted } from '../understand/happening.ts';
import { outbreakIn } from '../understand/outbreak.ts';
import type { Notice } from './answer.ts';
import { type Happening, ofCalls } from './calls.ts';
import { type Context, findMeeting, otherNotice, unique } from './context.ts';
import { nearest } from './lapse.ts';
import { type Draft, type DraftClaim, make, quoted } from './make.ts';
import { basis, countedFrom } from './span.ts';
import { type Candidate, candidates } from './statement-fit.ts';
import { told } from './statement-told.ts';

/** How many happenings of one half are told. */
const MOST = 4;

const MONTH = 'yyyy-mm'.length;

/** Of a meeting whose day no article states, the month of its report alone. */
const ofMeeting = (meeting: Meeting, { words }: Context): Happening[] => {
  const day = countedFrom(meeting);
  return day && meeting.status === 'held'
    ? [{ date: day.own ? day.date : day.date.slice(0, MONTH), claims: basis(meeting, words), notices: [] }]
    : [];
};

/** To meet or to go somewhere, in whatever words. */
const ANY = /\b(?:me+t|meeting|see|saw|visit(?:ed)?|trip|go|went|gone|travel\p{L}*|c[ao]me|fly|flew)\b/iu;

/** What sentences date: all that has the names and the verb, else the names with a verb of that kind. */
const ofStatements = (typed: string, context: Context): Happening[] => {
  const { properties, names } = parted(typed);
  if (CALL.test(typed)) return ofCalls(typed, context);
  if (names === '') return [];
  const articles = context.only?.articles;
  const kinds = properties.length > 0 ? properties : ['contact', 'visit'];
  const having = (words: string): Candidate[] =>
    candidates(
      findPassages(context.knowledge, words, { articles }),
      words,
      { properties: kinds, wants: 'when', question: `did ${typed}` },
      context,
    ).filter(({ date }) => date !== '');
  const exact = having(typed);
  // That they met tells nothing of when the one thanked the other.
  const isAny = properties.length === 0 || ANY.test(typed);
  return (exact.length > 0 || !isAny ? exact : having(names)).slice(0, MOST).map(({ statement, date }) => {
    const { claim, notices } = told(statement, 'when', context);
    return { date, claims: [claim], notices };
  });
};

/** The meeting that the words mean, then those that they might mean too. */
const meant = (typed: string, context: Context): readonly Meeting[] => {
  const meeting = findMeeting(context, typed);
  return meeting.is === 'one' ? [meeting.value, ...meeting.others] : [];
};

/** Meetings that a number alone may mean too, as of one that is asked for by a name of its own is not meant twice. */
const othersOf = (all: readonly (readonly Meeting[])[], { words }: Context): readonly Notice[] => {
  const own = all.flatMap(([first]) => first ?? []);
  return otherNotice(
    all.flatMap(([, ...others]) => others.filter((one) => !own.includes(one))),
    words,
  );
};

const dated = (typed: string, meetings: readonly Meeting[], context: Context): Happening[] => {
  const own = meetings.flatMap((one) => ofMeeting(one, context));
  const begun = own.length > 0 ? undefined : outbreakIn(typed, context.knowledge);
  if (begun) return [{ date: begun.date, claims: [quoted(begun.citation, context.words)], notices: [] }];
  return own.length > 0 ? own : ofStatements(typed, context);
};

/** The sentence that speaks of what is not dated. */
const spokenOf = (typed: string, context: Context): DraftClaim[] => {
  const whole = nearest(typed, context);
  return whole.length > 0 ? whole : nearest(parted(typed).names, context);
};

/** "October 2025" is neither before nor after a day in it. */
const isApart = (a: Happening, b: Happening): boolean => {
  const length = Math.min(a.date.length, b.date.length);
  return a.date.slice(0, length) !== b.date.slice(0, length);
};

const areApart = (all: readonly (readonly Happening[])[]): boolean =>
  all.every((one, i) => all.slice(i + 1).every((two) => one.every((a) => two.every((b) => isApart(a, b)))));

/** "did she go there after the 5th", where the articles have her there before it alone: they need not tell of every time. */
const isUnsaid = (one: readonly Happening[], two: readonly Happening[], way: 'before' | 'after' | undefined): boolean =>
  way !== undefined && !one.some((a) => two.some((b) => (way === 'before' ? a.date < b.date : a.date > b.date)));

/** "did she call him before the 5th meeting": both in the order of their dates, with no yes or no; refused where the dates do not tell it. */
export const answerEarlier = (
  context: Context,
  { first, second, more = [], question, way }: Extract<Query, { readonly ask: 'earlier' }>,
): Draft => {
  const { words } = context;
  const heading = question.trim().slice(0, 120);
  const asked = [first, second, ...more];
  const meetings = asked.map((typed) => meant(typed, context));
  const all = asked.map((typed, i) => dated(typed, meetings[i]?.slice(0, 1) ?? [], context));
  const [one = [], two = []] = all;
  const inOrder = all.flat().sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const shown = inOrder.flatMap(({ claims }) => claims);
  const told = [...inOrder.flatMap((each) => each.notices), ...othersOf(meetings, context)];
  const notices = [...new Map(told.map((notice) => [notice.text, notice])).values()];
  const refused = (lead: string, claims: readonly DraftClaim[]): Draft =>
    make(context, 'not-in-sources', { heading, lead, claims: unique(claims), notices });
  if (all.some(({ length }) => length === 0)) {
    const near = [...shown, ...asked.flatMap((typed, i) => (all[i]?.length === 0 ? spokenOf(typed, context) : []))];
    return refused(near.length > 0 ? words.times.lapseUnsaid : words.times.betweenUnsaid, near);
  }
  if (!areApart(all)) return refused(words.times.orderUnsaid, shown);
  return isUnsaid(one, two, way)
    ? refused(words.statements.unsaid('yes'), shown)
    : make(context, 'answered', { heading, lead: words.times.inOrder, claims: unique(shown), notices });
};
