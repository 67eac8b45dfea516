import type { IsoDate } from '../article.ts';
import { findPassages } from '../passages.ts';
import type { Query } from '../query.ts';
import { CALL, parted } from '../understand/happening.ts';
import { outbreakIn } from '../understand/outbreak.ts';
import { dayOf } from '../words/date.ts';
import { ofCalls } from './calls.ts';
import { type Context, findMeeting, unique } from './context.ts';
import { type Draft, type DraftClaim, make, quoted } from './make.ts';
import { apart, basis, countedFrom, isUnsure } from './span.ts';
import { candidates } from './statement-fit.ts';
import { told } from './statement-told.ts';

/** A happening with the one date that the articles give it, and what it rests on. */
type Dated = {
  readonly date: IsoDate;
  readonly claims: readonly DraftClaim[];
  /** Whether the day is that of a report, or follows from other days. */
  readonly about?: boolean;
};

/** The statements that are meant, where they give one date alone. */
const stated = (words: string, names: string, context: Context): Dated | undefined => {
  const { properties } = parted(words);
  const year = /\b(?:19|20)\d\d\b/.exec(words)?.[0] ?? '';
  if (names === '') return undefined;
  const found = candidates(
    findPassages(context.knowledge, names, { articles: context.only?.articles }),
    names,
    { properties: properties.length > 0 ? properties : year === '' ? ['contact'] : OF_A_YEAR, wants: 'when' },
    context,
  )
    .filter(({ date }) => date !== '' && date.startsWith(year))
    // Who telephoned did not meet.
    .filter(({ statement }) => !MET.test(words) || MET.test(statement.value));
  const [first] = LAST.test(words) ? [...found].sort((a, b) => (a.date < b.date ? 1 : -1)) : found;
  if (!first || (!LAST.test(words) && found.some(({ date }) => date !== first.date))) return undefined;
  return { date: first.date, claims: [told(first.statement, 'when', context).claim] };
};

/** "the 2000 pact": what may have been in that year. */
const OF_A_YEAR = ['established', 'upgraded', 'document', 'contact', 'visit'];
/** "after 2000": a time by itself, which rests on no sentence. */
const TIME = /^(?:the\s+year\s+)?((?:19|20)\d\d(?:-\d\d){0,2})$/;
/** "the 3rd meeting": of the main forum, where no other is named. */
const NUMBERED =
  /^(?:the\s+)?(?:\p{L}+|\d{1,3}(?:st|nd|rd|th))(?:\s+(?:meeting|round|session|one))?(?:\s+(?:held|take\s+place|happen))?$/iu;
const MET = /\bme[et]t?(?:ing)?\b/i;
const LAST = /\b(?:last|latest|most\s+recent(?:ly)?)\b/i;

const dated = (words: string, names: string, context: Context): Dated | undefined => {
  const [, time] = TIME.exec(words.trim()) ?? [];
  if (time !== undefined) return { date: time, claims: [] };
  const begun = outbreakIn(words, context.knowledge);
  if (begun) return { date: begun.date, claims: [quoted(begun.citation, context.words)] };
  const calls = CALL.test(words) ? ofCalls(words, context) : [];
  const [call, other] = calls;
  if (call) return other === undefined ? call : undefined;
  const found = stated(words, names, context);
  if (found) return found;
  const meeting = findMeeting(context, words);
  const day =
    meeting.is === 'one' && (meeting.others.length === 0 || NUMBERED.test(words))
      ? countedFrom(meeting.value)
      : undefined;
  return meeting.is === 'one' && day
    ? { date: day.date, claims: basis(meeting.value, context.words), about: isUnsure(meeting.value) }
    : undefined;
};

/** "how many years between the partnership's start and its upgrade": both must be dated, or it is not told. */
export const answerLapse = (
  context: Context,
  { first, second, question, unit }: Extract<Query, { readonly ask: 'lapse' }>,
): Draft => {
  const { words } = context;
  const heading = question.trim().slice(0, 120);
  if (second === 'today') {
    const since = dated(first, parted(first).names, context);
    const today = dayOf(context.now);
    return since && since.date <= today
      ? make(context, 'answered', {
          heading,
          lead: words.times.before(apart(since.date, today, { unit, about: since.about === true }), today),
          claims: since.claims,
        })
      : make(context, 'not-in-sources', {
          heading,
          lead: words.times.lapseUnsaid,
          claims: nearest(parted(first).names, context),
        });
  }
  const [one, two] = [parted(first).names, parted(second).names];
  // "its upgrade": of what the other half names.
  const from = dated(first, one === '' ? two : one, context);
  const to = dated(second, two === '' ? one : two, context);
  if (from && to && !isSame(from, to)) {
    const [earlier, later] = from.date < to.date ? [from, to] : [to, from];
    // "October" and a day in it: neither is known to be the earlier.
    if (earlier.date.length !== later.date.length && later.date.startsWith(earlier.date))
      return make(context, 'not-in-sources', {
        heading,
        lead: words.times.orderUnsaid,
        claims: unique([...earlier.claims, ...later.claims]),
      });
    return make(context, 'answered', {
      heading,
      lead: words.times.lapse(
        apart(earlier.date, later.date, { unit, about: earlier.about === true || later.about === true }),
      ),
      claims: unique([...earlier.claims, ...later.claims]),
    });
  }
  const near = unique([...(from?.claims ?? nearest(one, context)), ...(to?.claims ?? nearest(two, context))]);
  return make(context, 'not-in-sources', {
    heading,
    lead: near.length > 0 ? words.times.lapseUnsaid : words.times.betweenUnsaid,
    claims: near,
  });
};

const isSame = (a: Dated, b: Dated): boolean => a.claims[0] !== undefined && a.claims[0].text === b.claims[0]?.text;

/** The sentence that speaks of what is not dated. */
export const nearest = (names: string, context: Context): DraftClaim[] =>
  names === ''
    ? []
    : findPassages(context.knowledge, names, { articles: context.only?.articles })
        .slice(0, 1)
        .map(({ citation }) => quoted(citation, context.words));
