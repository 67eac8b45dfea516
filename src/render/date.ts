import type { IsoDate } from '../../knowledge/index.ts';
import type { Words } from '../words/words.ts';

const FULL = /^\d{4}-\d\d-\d\d$/;
const DATE = /^(?:(\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?$/;

/** In a reader's language: `2024-11-28` → "28 November 2024", `2024-11` → "November 2024", `--10-28` → "28 October, year not stated". */
export const dateText = (date: IsoDate, words: Words): string => {
  const key = `${words.tag} ${date}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = textOf(date, words);
  if (texts.size === MOST) texts.clear();
  texts.set(key, text);
  return text;
};

/** The dates of a corpus are few, and `Intl` is slow. */
const texts = new Map<string, string>();
const MOST = 10_000;

const textOf = (date: IsoDate, words: Words): string => {
  const [, year, month, day] = DATE.exec(date) ?? [];
  // A leap year: 29 February is a day of it.
  const at = new Date(`${year ?? 2024}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if ((year ?? month) === undefined || Number.isNaN(at.getTime())) return date;
  const text = formatOf(words.tag, year !== undefined, month !== undefined, day !== undefined).format(at);
  return year === undefined ? words.yearOpen(text) : text;
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each: making one takes a millisecond. */
const formatOf = (tag: string, year: boolean, month: boolean, day: boolean): Intl.DateTimeFormat => {
  const key = `${tag} ${year} ${month} ${day}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    ...(year ? { year: 'numeric' } : {}),
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  });
  formats.set(key, format);
  return format;
};

/**
 * Discord's own timestamp for a full date, shown as "8 months ago" in the reader's language; undefined for less than a day.
 * It stands at 10:00 UTC, which is the same day nearly everywhere.
 */
export const ago = (date: IsoDate): string | undefined => {
  if (!FULL.test(date)) return undefined;
  const seconds = Date.parse(`${date}T10:00:00Z`) / 1000;
  return Number.isNaN(seconds) ? undefined : `<t:${seconds}:R>`;
};
