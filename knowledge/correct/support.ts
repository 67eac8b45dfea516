import type { Citation, IsoDate, PlainReading } from '../article.ts';
import { resolveDate } from '../event/resolve-date.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { statusCues } from '../lexicon/status-cues.ts';
import { findDates } from '../mention/date.ts';
import { ordinalAt } from '../mention/ordinal.ts';
import { tokenized } from '../read/segment.ts';
import { tokenize } from '../read/token.ts';
import { citiesOf, letters } from '../verify.ts';

/** Whether the value stands in the words, as `verify` asks it of every record. */
export const saysWords = (quote: string, value: string): boolean => letters(quote).includes(letters(value));

/** "Bombay" says Mumbai. */
export const saysCity = (quote: string, city: string): boolean => citiesOf(quote).has(city) || saysWords(quote, city);

/** "the Indian capital" says India. */
export const saysCountry = (quote: string, country: string): boolean => {
  const tokens = tokenize(quote);
  return tokens.some((_, i) => countryAt(tokens, i)?.value.name === country) || saysWords(quote, country);
};

/** "the fifth meeting", "5th", "V Session" say 5. */
export const saysOrdinal = (quote: string, ordinal: number): boolean => {
  const tokens = tokenize(quote);
  return tokens.some((_, i) => ordinalAt(tokens, i)?.ordinal === ordinal);
};

/** "took place" says held, "will be held" says scheduled and not held. */
export const saysStatus = (quote: string, status: string): boolean => {
  const tokens = tokenize(quote);
  for (let i = 0; i < tokens.length; ) {
    const cue = statusCues.at(tokens, i);
    if (cue?.value === status) return true;
    i = cue?.end ?? i + 1;
  }
  return false;
};

type SaidDate = { readonly start: IsoDate; readonly end: IsoDate; readonly from: number; readonly to: number };

/** The calendar dates of a quote, as its own words fix them: with no year where they give none. Offsets in the article's text. */
export const datesIn = ({ article, segments }: PlainReading, { start, end }: Citation): SaidDate[] =>
  segments
    .filter(({ span }) => span.start < end && start < span.end)
    .flatMap((segment) => findDates(article, tokenized(segment)))
    .flatMap((mention): SaidDate[] => {
      const date =
        mention.form === 'calendar'
          ? resolveDate(mention, { date: null, kind: 'dateline', basis: 'stated' }, null)
          : null;
      return date ? [{ start: date.start, end: date.end, from: mention.span.start, to: mention.span.end }] : [];
    });

/** "October 28 to 29" for a day whose year the words leave open; undefined where they say no such day. */
export const openWordingOf = (
  reading: PlainReading,
  citation: Citation,
  date: { readonly start: IsoDate; readonly end: IsoDate },
): string | undefined => {
  const found = datesIn(reading, citation).find(
    ({ start, end }) => start.slice(-6) === date.start.slice(-6) && end.slice(-6) === date.end.slice(-6),
  );
  return found && reading.article.text.slice(found.from, found.to);
};

/**
 * The words of a quote that say this date, as written; undefined where they don't. Start and end may stand apart
 * ("opened on 3 May 2021 and ended on 5 May 2021"), and so may the year ("in 2021 … from 3 to 5 May").
 */
export const wordingOf = (
  reading: PlainReading,
  citation: Citation,
  date: { readonly start: IsoDate; readonly end: IsoDate },
): string | undefined => {
  const said = datesIn(reading, citation);
  const numbers = new Set(tokenize(citation.quote).map(({ key }) => key));
  const says = (own: IsoDate, wanted: IsoDate): boolean =>
    own.startsWith(wanted) ||
    (own.startsWith('--') && own.slice(1).startsWith(wanted.slice(4)) && numbers.has(wanted.slice(0, 4)));
  const whole = said.find(({ start, end }) => says(start, date.start) && says(end, date.end));
  if (whole) return reading.article.text.slice(whole.from, whole.to);
  const first = said.find(({ start }) => says(start, date.start));
  const last = said.findLast(({ end }) => says(end, date.end));
  return first && last && first.from < last.from && date.start !== date.end
    ? reading.article.text.slice(first.from, last.to)
    : undefined;
};
