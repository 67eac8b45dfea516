import { addDays } from 'date-fns/addDays';
import { parseISO } from 'date-fns/parseISO';
import type { Citation, Evidence, Span } from '../article.ts';
import type { DraftDate, MeetingDraft } from '../event/draft.ts';
import { endedOn, resolveDate, sameOrInside } from '../event/resolve-date.ts';
import type { Told } from '../event/told.ts';
import type { ResolvedDate } from '../mention/mention.ts';
import { quoteOf } from '../read/quote.ts';
import type { Why } from '../reason.ts';
import type { MeetingDate } from '../record.ts';
import type { Clock } from './clock.ts';

/** "The three-day talks opened on Monday": through Wednesday. */
const beganOn = (start: string, days: number): ResolvedDate | null => {
  if (start.startsWith('--')) return null;
  const end = addDays(parseISO(`${start}T00:00:00Z`), days - 1)
    .toISOString()
    .slice(0, 10);
  return { start, end, basis: 'inferred', why: [{ because: 'length from first', days }] };
};

const isDay = (date: string): boolean =>
  date.length >= 7 && (date.startsWith('--') ? date.length === 7 : date.length === 10);

/** Fuller first: a range of days, a day, a month, a year; stated before inferred. */
const fullness = ({ start, end, basis }: Pick<MeetingDate, 'start' | 'end' | 'basis'>): number =>
  (isDay(start) ? 100 : 0) +
  (start !== end ? 30 : 0) +
  (start.startsWith('--') ? 0 : 20) +
  start.length +
  (basis === 'stated' ? 1 : 0);

const wordsOf = ({ reading }: Told, { mention }: DraftDate): string =>
  reading.article.text.slice(mention.span.start, mention.span.end);

/** "this week" says no more than the month, where the week lies in one. */
const monthOf = ({ start, end }: ResolvedDate): string | null =>
  start.slice(0, -3) === end.slice(0, -3) && !start.startsWith('--') ? start.slice(0, -3) : null;

type Rolled = MeetingDate & { readonly role: DraftDate['role'] };

/** "began on Wednesday" and "wrapped up on Friday" are the two ends of one range. */
const spanned = (dates: readonly Rolled[]): MeetingDate[] => {
  const plain = ({ role: _, ...date }: Rolled): MeetingDate => date;
  const first = dates.find(({ role, start, end }) => role === 'began' && start === end && isDay(start));
  const last = dates.find(({ role, start, end }) => role === 'ended' && start === end && isDay(end));
  if (!first || !last || first.start >= last.end || first.start.startsWith('--') !== last.end.startsWith('--'))
    return dates.map(plain);
  const range: MeetingDate = {
    start: first.start,
    end: last.end,
    basis: 'inferred',
    why: [{ because: 'first and last', first: first.wording, last: last.wording }],
    wording: last.wording,
    citations: join(first.citations, last.citations),
  };
  return [range, ...dates.map(plain)];
};

/** What an inferred date rests on: the grounds of the article's own day, else its dateline where that gives the day. */
const groundsOf = ({ reading }: Told, clock: Clock): readonly Span[] => {
  if (clock.grounds.length > 0) return clock.grounds;
  const { dateline, segments } = reading;
  const header =
    dateline?.date && clock.date?.endsWith(dateline.date.slice(-5)) ? segments[dateline.segment] : undefined;
  return header ? [header.span] : [];
};

/**
 * The dates of one article's draft, resolved against that article's own day: those that go together with the fullest, and
 * those `left` that don't and so belong elsewhere.
 */
export const saidDates = (
  told: Told,
  clock: Clock,
  draft: MeetingDraft,
): { readonly dates: MeetingDate[]; readonly left: MeetingDate[] } => {
  const cite = (date: DraftDate, inferred: boolean): Evidence => {
    const rest = inferred ? groundsOf(told, clock).map((span) => quoteOf(told.reading, span)) : [];
    return join([quoteOf(told.reading, date.mention.span)], rest);
  };
  const said = spanned(
    draft.dates.flatMap((date): Rolled[] => {
      const resolved = resolveDate(date.mention, clock, date.tense);
      if (!resolved) return [];
      if (/\bweek(?:end)?\b/i.test(wordsOf(told, date)) && resolved.start !== resolved.end) {
        const month = monthOf(resolved);
        return month === null
          ? []
          : [
              {
                ...resolved,
                start: month,
                end: month,
                wording: wordsOf(told, date),
                citations: cite(date, false),
                role: date.role,
              },
            ];
      }
      const [duration] = draft.durations;
      const oneDay = duration !== undefined && resolved.start === resolved.end && isDay(resolved.start);
      const range =
        !oneDay || date.role === 'on'
          ? resolved
          : ((date.role === 'ended' ? endedOn(resolved.end, duration.days) : beganOn(resolved.start, duration.days)) ??
            resolved);
      const leans = clock.basis === 'inferred' && range.basis === 'inferred';
      const why = leans ? both(clock.why, range.why) : range.why;
      const wording = told.reading.article.text.slice(date.mention.span.start, date.mention.span.end);
      return [{ ...range, why, wording, citations: cite(date, range.basis === 'inferred'), role: date.role }];
    }),
  );
  const dates = consistent(said);
  return { dates, left: said.filter((date) => !dates.includes(date)) };
};

const both = (first: Why | null, second: Why | null): Why | null =>
  first && second ? [...first, ...second] : (first ?? second);

/** One article's dates of one meeting that go together with the fullest, or of equals the first; the others belong elsewhere. */
const consistent = (said: readonly MeetingDate[]): MeetingDate[] => {
  const ordered = [...said].sort((a, b) => fullness(b) - fullness(a));
  const [best] = ordered;
  return best ? ordered.filter((date) => sameOrInside(date, best)) : [];
};

/** Dates that differ for real, fuller ones first: what merely says less is folded into the fuller one, its words kept as evidence. */
export const foldDates = (dates: readonly MeetingDate[]): MeetingDate[] => {
  const kept: MeetingDate[] = [];
  for (const date of [...dates].sort((a, b) => fullness(b) - fullness(a))) {
    const index = kept.findIndex((fuller) => sameOrInside(date, fuller));
    const fuller = kept[index];
    if (!fuller) kept.push(date);
    else kept[index] = { ...fuller, citations: join(fuller.citations, date.citations) };
  }
  return kept;
};

/** All citations once, those of the first list before those of the second. */
export const join = (first: Evidence, second: readonly Citation[]): Evidence => {
  const added = second.filter(
    (citation, i) =>
      ![...first, ...second.slice(0, i)].some(
        (known) => known.article === citation.article && known.start === citation.start,
      ),
  );
  return [...first, ...added];
};
