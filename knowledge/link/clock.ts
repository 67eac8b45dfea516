import type { Basis, IsoDate, Span } from '../article.ts';
import { yearsFor } from '../event/resolve-date.ts';
import type { Told } from '../event/told.ts';
import type { DateMention } from '../mention/mention.ts';
import { twoDigits } from '../read/calendar.ts';
import type { Why } from '../reason.ts';

/** The day an article was written, as far as it can be told; its year may be open. */
export type Clock = {
  readonly date: IsoDate | null;
  readonly kind: 'published' | 'dateline';
  readonly basis: Basis;
  /** How the year follows, where it is inferred. */
  readonly why: Why | null;
  /** What the inference rests on. */
  readonly grounds: readonly Span[];
};

/** A weekday fits one year in any five or six; further away another year would fit as well. */
const REACH_YEARS = 5;

/** The latest date whose year is stated and that the article does not announce: the article is not older than that. */
const bound = ({
  mentions,
}: Told): { readonly year: number; readonly month: number; readonly mention: DateMention } | undefined => {
  let latest: { readonly year: number; readonly month: number; readonly mention: DateMention } | undefined;
  for (const { dates, segment } of mentions)
    for (const mention of dates) {
      const { year, month = 1 } = mention.end;
      if (year === undefined || mention.bound === 'until' || mention.bound === 'by') continue;
      if (/\b(?:will|to be held|scheduled|by|until|target|vision)\b/i.test(segment.text)) continue;
      if (!latest || year > latest.year || (year === latest.year && month > latest.month))
        latest = { year, month, mention };
    }
  return latest;
};

/** The day that a meeting of the article is said to fall on by weekday alone: "held … on Wednesday" beside the dateline's day. */
const weekdayOf = ({ meetings }: Told): DateMention | undefined =>
  meetings
    .flatMap(({ dates }) => dates)
    .find(({ mention, tense }) => mention.form === 'weekday' && mention.weekday !== null && tense === 'past')?.mention;

/** A dateline's day this long before the day of publication is the day the words were written on, from which "today" counts. */
const PRINTED_DAYS = 3;

/** "Lima, 7 October" of what was published on the 8th: the dateline's day with its year; null for the same day or one further off. */
const daysBefore = (dateline: IsoDate, published: IsoDate): IsoDate | null => {
  if (published.length !== 10) return null;
  const day = dateline.startsWith('--') ? `${published.slice(0, 4)}${dateline.slice(1)}` : dateline;
  const days = day.length === 10 ? (Date.parse(published) - Date.parse(day)) / 86_400_000 : 0;
  return days >= 1 && days <= PRINTED_DAYS ? day : null;
};

/**
 * When the article was written. Where its dateline has no year, the weekday that goes with the dateline's day leaves few years,
 * and a date that the article speaks of as past leaves the first of them; never the current year.
 */
export const clockOf = (told: Told): Clock => {
  const { article, dateline, segments } = told.reading;
  const date = dateline?.date ?? null;
  if (article.published) {
    const { date: day, basis } = article.published;
    const written = date === null ? null : daysBefore(date, day);
    if (written) return { date: written, kind: 'dateline', basis, why: null, grounds: [] };
    return { date: day, kind: 'published', basis, why: null, grounds: [] };
  }
  const open: Clock = { date, kind: 'dateline', basis: 'stated', why: null, grounds: [] };
  if (!dateline || !date?.startsWith('--') || date.length < 7) return open;
  const [month = 0, day = 0] = date.slice(2).split('-').map(Number);
  const mention = weekdayOf(told);
  const floor = bound(told);
  if (!mention || mention.weekday === null || !floor) return open;
  const from = floor.year + (floor.month > month ? 1 : 0);
  const [year, second] = yearsFor(month, day, mention.weekday, from, from + 12);
  if (year === undefined || year - floor.year > REACH_YEARS || (second !== undefined && second - year < REACH_YEARS))
    return open;
  const header = segments[dateline.segment];
  const past = `${floor.year}${floor.mention.end.month ? `-${twoDigits(floor.month)}` : ''}`;
  return {
    date: `${year}${date.slice(1)}`,
    kind: 'dateline',
    basis: 'inferred',
    why: [{ because: 'year of weekday', day: date, weekday: mention.weekday, year, past }],
    grounds: [...(header ? [header.span] : []), mention.span, floor.mention.span],
  };
};
