import type { Citation } from '../article.ts';
import { resolveDate } from '../event/resolve-date.ts';
import type { Told } from '../event/told.ts';
import { quoteOf } from '../read/quote.ts';
import type { Forum, Knowledge, Meeting, MeetingDate, Quotation, Review, Statement } from '../record.ts';
import { type Clock, clockOf } from './clock.ts';
import { linkForums } from './forums.ts';
import { type Group, groupMeetings, type Placed, place } from './group.ts';
import { linkMeeting } from './meetings.ts';
import { linkPeople } from './people.ts';
import { join, saidDates } from './said-date.ts';

/** What linking makes of all articles together. */
export type Linked = Pick<
  Knowledge,
  'readings' | 'forums' | 'meetings' | 'people' | 'statements' | 'quotes' | 'review'
>;

const isOpen = ({ start }: MeetingDate): boolean => start.startsWith('--');

/** A day without a year takes the year of the same meeting elsewhere, where day and month agree. */
const closeYears = ({ members }: Group): Placed[] => {
  const closed = members.flatMap(({ dates }) => dates).filter((date) => !isOpen(date) && date.start.length === 10);
  return members.map((member) => ({
    ...member,
    dates: member.dates.map((date): MeetingDate => {
      if (!isOpen(date)) return date;
      const match = closed.find(
        ({ start, end }) => start.slice(4) <= date.end.slice(1) && date.start.slice(1) <= end.slice(4),
      );
      if (!match) return date;
      const year = match.start.slice(0, 4);
      const { article } = match.citations[0];
      return {
        ...date,
        start: `${year}${date.start.slice(1)}`,
        end: `${year}${date.end.slice(1)}`,
        basis: 'inferred',
        why: [{ because: 'year of same meeting', year, article }, ...(match.why ?? [])],
        citations: join(date.citations, match.citations),
      };
    }),
  }));
};

const COMING =
  /\b(?:will|shall|may|might|to be|upcoming|next|plans?|planned|scheduled|expected|looking forward|looks forward|invited|invitation)\b/i;

const statementsOf = (told: Told, clock: Clock): Statement[] =>
  told.statements.map(({ subject, property, value, dateSpan, span, segment }) => {
    const mention =
      dateSpan &&
      told.mentions
        .find((one) => one.segment.index === segment)
        ?.dates.find((one) => one.span.start < dateSpan.end && dateSpan.start < one.span.end);
    const date = mention ? resolveDate(mention, clock, COMING.test(value) ? 'future' : 'past') : null;
    return { subject, property, value, date: date?.start ?? null, citations: [quoteOf(told.reading, span)] };
  });

/** "co-chaired by the Defence Secretaries of both countries": offices without a name are no people, but worth telling. */
const nameless = (told: Told, { id }: Meeting, group: Group): Statement[] =>
  group.members
    .filter((member) => member.told === told)
    .flatMap(({ draft }) => draft.chairs)
    .filter(({ person }) => person.name === '')
    .map(({ person, basis, span }) => ({
      subject: id,
      property: basis,
      value: told.reading.article.text.slice(person.span.start, person.span.end),
      date: null,
      citations: [quoteOf(told.reading, span)],
    }));

const quotesOf = (told: Told): Quotation[] =>
  told.quotations.map(({ speaker, text, span }) => ({
    speaker: speaker?.replace(/^the /i, '') ?? null,
    text,
    citation: quoteOf(told.reading, span),
  }));

/** An article that reports as past what lies after its own date has one of the two wrong. */
const warned = (reading: Told['reading'], told: readonly Placed[]): Told['reading'] => {
  const { published, id } = reading.article;
  if (published === null || published.basis === 'inferred') return reading;
  const late = told
    .filter(({ status }) => status === 'held')
    .flatMap(({ dates }) => dates)
    .find(
      ({ start, basis }) =>
        basis === 'stated' && start.length === 10 && !start.startsWith('--') && start > published.date,
    );
  if (!late) return reading;
  const message = `It was published on ${published.date} but reports a meeting of ${late.start} (“${late.wording}”) as past: one of the two dates is wrong.`;
  return { ...reading, warnings: [...reading.warnings, { article: id, message }] };
};

/** An article whose year could be told takes it as its day, marked as inferred. */
const withDay = ({ reading }: Told, { date, basis, grounds }: Clock): Told['reading'] =>
  reading.article.published !== null || date === null || date.startsWith('--') || date.length !== 10
    ? reading
    : { ...reading, article: { ...reading.article, published: { date, basis, span: grounds[0] ?? null } } };

const reviewed = ({ article, quote }: Citation): Pick<Review, 'article' | 'quote'> => ({ article, quote });

const leftOver = ({ reading, unplaced }: Told): Review[] =>
  unplaced.map(({ span, why }) => ({ ...reviewed(quoteOf(reading, span)), why }));

/** Stage 4: drafts of all articles → forums, meetings, people. Nothing stated is overwritten; disagreement is kept. */
export const link = (read: readonly Told[]): Linked => {
  const clocks = new Map<Told, Clock>();
  const tolds = read.map((told) => {
    const clock = clockOf(told);
    const dated: Told = { ...told, reading: withDay(told, clock) };
    clocks.set(dated, clock);
    return dated;
  });
  const clock = (told: Told): Clock =>
    clocks.get(told) ?? { date: null, kind: 'dateline', basis: 'stated', why: null, grounds: [] };
  const review: Review[] = tolds.flatMap(leftOver);
  const placed = tolds.flatMap((told) =>
    told.meetings.map((draft) => {
      const dates = saidDates(told, clock(told), draft);
      for (const { wording, citations } of dates.left)
        review.push({
          ...reviewed(citations[0]),
          why: `“${wording}” does not go with the other date that the article gives for the meeting.`,
        });
      return place(told, draft, dates);
    }),
  );
  const placedOf = new Map(placed.map((one) => [one.draft, one]));
  const groups = groupMeetings(placed).map((group): Group => ({ members: closeYears(group) }));
  const { forums, of: forumOf } = linkForums(tolds, groups);
  const { people, of: personOf } = linkPeople(tolds, groups);
  const ids = new Set<string>();
  const offices: Statement[] = [];
  const meetings = groups.flatMap((group): Meeting[] => {
    const forum: Forum | undefined = forumOf.get(group);
    const meeting = forum && linkMeeting(group, forum, personOf, ids);
    if (!meeting) return [];
    offices.push(...group.members.flatMap(({ told }) => nameless(told, meeting, group)));
    return [meeting];
  });
  return {
    readings: tolds.map(({ reading, meetings: drafts }) =>
      warned(
        reading,
        drafts.flatMap((draft) => placedOf.get(draft) ?? []),
      ),
    ),
    forums,
    meetings,
    people,
    statements: [...tolds.flatMap((told) => statementsOf(told, clock(told))), ...offices],
    quotes: tolds.flatMap(quotesOf),
    review,
  };
};
