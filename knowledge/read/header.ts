import type { IsoDate, Token } from '../article.ts';
import { agencyWords } from '../lexicon/agencies.ts';
import { cityWords, countryWords } from '../lexicon/countries.ts';
import { dateLabels, headerWords, letterheads, talkWords } from '../lexicon/furniture.ts';
import { headDate } from './calendar.ts';
import { isCapital } from './token.ts';

/** A line that says when (and where) a text was published, and nothing about the talks. */
export type Header = {
  /** The day with its year; null where the words give none: "Updated on: 31 June 2024". */
  readonly date: IsoDate | null;
  /** The same, or a day without its year, or the last day of "3-4 May 2021". */
  readonly day: IsoDate | null;
  /** Indices of the date's first token and after its last; equal where the line has none. */
  readonly from: number;
  readonly to: number;
  /** An `updated` date counts only where no other one stands. */
  readonly label: 'published' | 'updated' | 'none';
  readonly places: readonly string[];
  readonly agency: string | null;
};

/**
 * "Updated on: 28 June,2024 08:46 AM IST | New Delhi", "Posted On: 19 NOV 2019 5:41PM by PIB Delhi", "March 5, 2022 | Reuters",
 * "Press Release 12/2023, 4 May 2023", "October 29, 2025". Undefined for a title with a date: "5th Meeting of the Committee (4 May 2021)".
 */
export const headerOf = (tokens: readonly Token[]): Header | undefined => {
  if (tokens.length > 48) return undefined;
  if (!tokens.some(({ kind }) => kind === 'number')) return placeLine(tokens);
  let found: Omit<Header, 'places' | 'agency'> | undefined;
  let label: Header['label'] = 'none';
  let labels = 0;
  let others = 0;
  let office = false;
  let agency: string | null = null;
  const places: string[] = [];
  // More than five is never a header: prose is given up after a few words.
  for (let i = 0; i < tokens.length && others <= 5; ) {
    const token = tokens[i] as Token;
    const date = headDate(tokens, i);
    if (date) {
      // A second date of the same or a lesser kind ("Published … | Updated …") changes nothing.
      if (!found || (found.label !== 'published' && label === 'published'))
        found = { date: date.full && !date.range ? date.date : null, day: date.date, from: i, to: date.end, label };
      if (!date.full) others += 2;
      i = date.end;
      continue;
    }
    // "Orient.uz", "example.org"
    if (
      tokens[i + 1]?.text === '.' &&
      tokens[i + 2]?.start === token.end + 1 &&
      /^[a-z]{2,4}$/.test(tokens[i + 2]?.text ?? '')
    ) {
      i += 3;
      continue;
    }
    const named = dateLabels.at(tokens, i);
    if (named) {
      label = named.value;
      labels++;
      i = named.end;
      continue;
    }
    const known = agencyWords.at(tokens, i) ?? undefined;
    if (known && isCapital(token)) {
      agency ??= known.value;
      i = known.end;
      continue;
    }
    const city = cityWords.at(tokens, i);
    if (city && isCapital(token)) {
      // "Ottawa, Ontario": only says where the city is.
      const inside = city.value.region && places.length > 0 && tokens[i - 1]?.text === ',';
      if (!inside)
        places.push(
          tokens
            .slice(i, city.end)
            .map(({ text }) => text)
            .join(' '),
        );
      i = city.end;
      continue;
    }
    const letterhead = letterheads.at(tokens, i);
    const country = countryWords.at(tokens, i) ?? letterhead;
    if (country && isCapital(token)) {
      office ||= letterhead !== undefined;
      i = country.end;
      continue;
    }
    if (!office && talkWords.has(token)) others += 3;
    else if (token.kind === 'word' && !headerWords.has(token.key)) others += isCapital(token) ? 1 : 2;
    i++;
  }
  if (!found || others > (labels > 0 ? 5 : 2)) return firstOfRow(tokens);
  return { ...found, places, agency };
};

/** "Orient.uz, 23.04.2026, 11:02 | Views: 1 204 | Found a mistake?": what stands before the first bar. */
const firstOfRow = (tokens: readonly Token[]): Header | undefined => {
  const bar = tokens.findIndex(({ text }) => text === '|');
  return bar > 0 && !tokens.slice(bar).some(talkWords.has) ? headerOf(tokens.slice(0, bar)) : undefined;
};

/** "Abuja", "NEW DELHI, India:" on a line of its own. */
const placeLine = (tokens: readonly Token[]): Header | undefined => {
  const city = tokens.length <= 8 ? cityWords.at(tokens, 0) : undefined;
  if (!city || !tokens[0] || !isCapital(tokens[0])) return undefined;
  for (let i = city.end; i < tokens.length; ) {
    const match = countryWords.at(tokens, i) ?? cityWords.at(tokens, i);
    if (!match && tokens[i]?.kind !== 'mark') return undefined;
    i = match?.end ?? i + 1;
  }
  const place = tokens
    .slice(0, city.end)
    .map(({ text }) => text)
    .join(' ');
  return { date: null, day: null, from: 0, to: 0, label: 'none', places: [place], agency: null };
};
