import type { Token } from '../article.ts';
import { agencyWords } from '../lexicon/agencies.ts';
import { cityWords, countryWords } from '../lexicon/countries.ts';
import { dateLabels } from '../lexicon/furniture.ts';
import { type HeadDate, headDate } from './calendar.ts';
import { DELIMITER, datelinePlace } from './dateline-place.ts';
import { isCapital } from './token.ts';

/** What stands in front of the first sentence of a report. */
export type DatelineHead = {
  /** Index after its last token. */
  readonly end: number;
  readonly places: readonly string[];
  readonly date: HeadDate | null;
  /** Index of the date's first token; -1 without date. */
  readonly dateAt: number;
  readonly agency: string | null;
  /** The day the dateline itself gives behind a label's day of publication; null where it is that day or none. */
  readonly written: string | null;
};

/**
 * The dateline at the beginning of a paragraph, undefined where the paragraph begins with its first sentence.
 * "NEW DELHI, Oct 29 (PTI): …", "Moscow/New Delhi: 3 April 2019 - …", "(Xinhua) -- JAKARTA, June 3 …", "WELLINGTON (AP) — …",
 * "MOSCOW, December 5. /TASS/. …", "New Delhi [India], July 19 (ANI): …", "Sep 20: …", "date 2023-07-19 The …".
 */
export const datelineOf = (tokens: readonly Token[]): DatelineHead | undefined => {
  const head = read(tokens.slice(0, 48));
  if (!head) return undefined;
  const { at, places, date, dateAt, agency, written } = head;
  return { end: at, places, date, dateAt, agency, written };
};

type Head = {
  at: number;
  places: string[];
  /** A place is one of the lexicon's cities, or in capitals. */
  known: boolean;
  capitals: boolean;
  date: HeadDate | null;
  dateAt: number;
  agency: string | null;
  written: string | null;
  /** The agency stands in brackets or between slashes. */
  marked: boolean;
  label: boolean;
  /** A mark that ends a dateline stands behind it: ":", a dash. */
  ended: boolean;
  stopped: boolean;
};

const read = (tokens: readonly Token[]): Head | undefined => {
  const head: Head = {
    at: 0,
    places: [],
    known: false,
    capitals: false,
    date: null,
    dateAt: -1,
    agency: null,
    written: null,
    marked: false,
    label: false,
    ended: false,
    stopped: false,
  };
  while (tokens[head.at]?.text === '*' || tokens[head.at]?.text === '_') head.at++;
  // The longest beginning that is a dateline; what follows may make it longer.
  let accepted: Head | undefined;
  while (head.at < tokens.length && element(tokens, head)) {
    separators(tokens, head);
    if (isDateline(tokens, head)) accepted = { ...head, places: [...head.places] };
  }
  return accepted;
};

/** Reads one place, date, agency or label at `head.at`; false where none stands there. */
const element = (tokens: readonly Token[], head: Head): boolean => {
  const token = tokens[head.at] as Token;
  if (token.kind === 'mark') return bracket(tokens, head);
  if (token.key === 'by') return byline(tokens, head);
  if (head.at === 0 || head.label) {
    const label = dateLabels.at(tokens, head.at);
    if (label && /^\p{L}/u.test(token.text)) {
      const next = tokens[label.end]?.text === ':' ? label.end + 1 : label.end;
      if (headDate(tokens, next) !== undefined) {
        head.label = true;
        head.at = next;
      }
    }
  }
  if (head.date === null) {
    const date = headDate(tokens, head.at);
    if (date) {
      head.date = date;
      head.dateAt = head.at;
      head.at = date.end;
      head.ended = false;
      head.stopped = false;
      return true;
    }
  } else {
    if (head.label && time(tokens, head)) return true;
    // "date 2023-04-17 New Delhi [India], April 17 (ANI):" says its day twice.
    const again = head.date.full && head.places.length > 0 ? headDate(tokens, head.at) : undefined;
    const day = again && !again.range ? dayBefore(again.date, head) : null;
    if (again && day !== null) {
      head.written = day === head.date.date ? null : day;
      head.at = again.end;
      head.ended = false;
      return true;
    }
  }
  return agency(tokens, head) || place(tokens, head);
};

/** "date 2023-04-18 LIMA, April 17 –": the dateline's day with its year, where it is the labelled day or one shortly before it. */
const dayBefore = (day: string | null, { label, date }: Head): string | null => {
  const published = date?.date ?? null;
  if (day === null || published === null) return null;
  const dated = day.startsWith('--') ? `${published.slice(0, 4)}${day.slice(1)}` : day;
  if (dated === published) return day.startsWith('--') || label ? dated : null;
  const days = label && dated.length === 10 ? (Date.parse(published) - Date.parse(dated)) / 86_400_000 : 0;
  return days >= 1 && days <= WRITTEN_DAYS ? dated : null;
};

/** What was written longer before than this is not the report's own day. */
const WRITTEN_DAYS = 3;

/** "08:46 AM IST", "5.41PM". */
const time = (tokens: readonly Token[], head: Head): boolean => {
  let i = head.at;
  if (
    !/^\d{1,2}$/.test(tokens[i]?.key ?? '') ||
    !/^[:.]$/.test(tokens[i + 1]?.text ?? '') ||
    !/^\d\d(?:[ap]m)?$/.test(tokens[i + 2]?.key ?? '')
  )
    return false;
  i += 3;
  while (/^(?:am|pm|ist|gmt|utc|hrs|est|edt|bst|cet|msk)$/.test(tokens[i]?.key ?? '')) i++;
  head.at = i;
  return true;
};

/** "By Jane Doe, ", "By Ali Aliyev - ", "By Jane Doe NAIROBI": whose report it is. */
const byline = (tokens: readonly Token[], head: Head): boolean => {
  let i = head.at + 1;
  while (i < head.at + 6 && tokens[i]?.kind === 'word' && isCapital(tokens[i]) && !isShouted(tokens, i)) i++;
  if (i === head.at + 1 || i === head.at + 6) return false;
  if (!isShouted(tokens, i) && !DELIMITER.test(tokens[i]?.text ?? '')) return false;
  head.at = i;
  return true;
};

/** A city in capitals after a name that isn't. */
const isShouted = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.text.length ?? 0) > 3 && datelinePlace(tokens, i, false)?.capitals === true;

/** "(IANS)", "/TASS/", "[India]", "(Reuters)". */
const bracket = (tokens: readonly Token[], head: Head): boolean => {
  const open = tokens[head.at]?.text ?? '';
  const close = CLOSE[open];
  if (close === undefined) return false;
  let end = head.at + 1;
  while (end < tokens.length && end < head.at + 10 && tokens[end]?.text !== close) end++;
  if (tokens[end]?.text !== close || end === head.at + 1) return false;
  const outlet = isOutlet(tokens, head.at + 1, end);
  const equals = tokens.findIndex(({ text }, i) => i > head.at && i < end && text === '=');
  const city = equals > 0 ? cityWords.at(tokens, head.at + 1) : undefined;
  if (city?.end === equals && head.at === 0) {
    // "(Seoul=Yonhap)"
    head.places.push(
      tokens
        .slice(head.at + 1, equals)
        .map(({ text }) => text)
        .join(' '),
    );
    head.known = true;
  }
  const name = agencyWords.at(tokens, city ? equals + 1 : head.at + 1);
  const acronym = end === head.at + 2 && /^\p{Lu}{2,}$/u.test(tokens[head.at + 1]?.text ?? '');
  if (name) {
    head.agency = name.value;
    head.marked = true;
  } else if (
    countryWords.at(tokens, head.at + 1)?.end === end ||
    (head.date === null && headDate(tokens, head.at + 1)?.end === end)
  ) {
    const date = headDate(tokens, head.at + 1);
    if (date) {
      head.date = date;
      head.dateAt = head.at + 1;
    }
  } else if (
    city ||
    (outlet &&
      head.places.length > 0 &&
      (open === '/'
        ? head.date !== null
        : ENDS.test(tokens[tokens[end + 1]?.text === '.' ? end + 2 : end + 1]?.text ?? '')))
  ) {
    head.marked = true;
  } else if (head.at === 0 && outlet && datelinePlace(tokens, end + 1, false)?.known) {
    // "(MENAFN - Jordan Times) AMMAN —"
  } else if (
    head.places.length > 0 &&
    (head.date !== null || head.capitals) &&
    (acronym ||
      SITE.test(
        tokens
          .slice(head.at + 1, end)
          .map(({ text }) => text)
          .join(''),
      ))
  ) {
    head.marked = true;
  } else return false;
  head.at = end + 1;
  head.ended = false;
  return true;
};

/** "Web Desk", "Agence Europe", "News 1st": a short name. */
const isOutlet = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (to - from > 5) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && !isCapital(token)) return false;
  }
  return true;
};

const ENDS = /^[:;–—-]$/;

const CLOSE: Readonly<Record<string, string>> = { '(': ')', '[': ']', '/': '/' };
const SITE = /^[\p{L}\d-]+\.(?:com|net|org|in|ru|info|news)$/iu;

/** An agency without brackets: "TASS, May 4.", "Jakarta, ANTARA -", "ANI | New Delhi". */
const agency = (tokens: readonly Token[], head: Head): boolean => {
  if (head.places.length > 0 && isSite(tokens, head.at)) {
    head.at += 3;
    head.marked = true;
    head.ended = false;
    return true;
  }
  const match = agencyWords.at(tokens, head.at);
  if (!match || head.agency !== null || !isCapital(tokens[head.at]) || !DELIMITER.test(tokens[match.end]?.text ?? ''))
    return false;
  head.agency = match.value;
  head.at = match.end;
  head.ended = false;
  return true;
};

/** "KOMPAS.com -". */
const isSite = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === '.' &&
  DELIMITER.test(tokens[i + 3]?.text ?? '') &&
  SITE.test(`${tokens[i]?.text}.${tokens[i + 2]?.text}`) &&
  tokens[i + 2]?.start === (tokens[i]?.end ?? 0) + 1;

const place = (tokens: readonly Token[], head: Head): boolean => {
  // The mark that ends a dateline stands once: "Moscow – The …" has no second place behind the dash.
  if (head.places.length >= 4 || (head.places.length > 0 && (head.marked || head.ended))) return false;
  const found = datelinePlace(tokens, head.at, head.places.length > 0);
  if (!found) return false;
  head.known ||= found.known;
  head.capitals ||= found.capitals;
  if (!found.within) head.places.push(found.name);
  head.at = found.end;
  head.ended = false;
  head.stopped = false;
  return true;
};

const separators = (tokens: readonly Token[], head: Head): void => {
  for (; head.at < tokens.length; head.at++) {
    const mark = tokens[head.at]?.text ?? '';
    if (mark === ':' || mark === '–' || mark === '—' || mark === '-' || mark === '―' || mark === '|' || mark === ';')
      head.ended = true;
    else if (mark === '.') head.stopped = true;
    else if (mark === '*' || mark === '_') continue;
    else if (mark === ',' || (mark === '/' && CLOSE[mark] !== undefined && !closesLater(tokens, head.at)))
      head.ended = false;
    else return;
  }
};

/** A slash that opens "/TASS/" rather than parting two cities. */
const closesLater = (tokens: readonly Token[], at: number): boolean =>
  agencyWords.at(tokens, at + 1) !== undefined ||
  tokens.slice(at + 2, at + 5).some(({ text }, i) => text === '/' && /^[.:–—-]$/.test(tokens[at + i + 3]?.text ?? ''));

const isDateline = (tokens: readonly Token[], head: Head): boolean => {
  const next = tokens[head.at];
  const before = tokens[head.at - 1];
  if (next && !(isCapital(next) || next.kind === 'number' || /^["“‘'#(*[]$/.test(next.text))) return false;
  if (before?.text === ',' || before?.text === '/') return false;
  const located = head.places.length > 0;
  if (head.label && head.date !== null) return true;
  if (head.marked)
    return located ? head.known || head.capitals || head.date !== null : head.date !== null || head.ended;
  if (head.agency !== null) return head.date !== null ? head.ended || head.stopped || located : head.ended && located;
  if (head.date !== null && located)
    return (
      head.ended ||
      head.stopped ||
      next === undefined ||
      ((head.known || head.capitals) && isCapital(next) && !head.date.range)
    );
  if (head.date !== null) return head.ended && next?.kind !== 'number';
  return (
    located &&
    head.ended &&
    (head.known || (head.capitals && before?.text !== ':' && next?.text !== next?.text.toUpperCase()))
  );
};
