import type { Token } from '../article.ts';
import { stopAfter } from '../lexicon/abbreviations.ts';
import { cityWords, countryWords } from '../lexicon/countries.ts';
import { seats } from '../lexicon/places.ts';
import { headDate } from './calendar.ts';
import { isCapital } from './token.ts';

/** A place as a dateline has it. */
export type DatelinePlace = {
  /** As written. */
  readonly name: string;
  /** Index after its last token. */
  readonly end: number;
  /** A city of the lexicon. */
  readonly known: boolean;
  /** "KUALA LUMPUR". */
  readonly capitals: boolean;
  /** Says only where the city before it lies: "Canberra, Australia", "Ottawa, Ontario". */
  readonly within: boolean;
};

/**
 * "New Delhi", "WASHINGTON, D.C.", "Port-au-Prince", "Nay Pyi Taw": a city of the lexicon, or up to four capitalised words, before a mark or a date.
 * `behind`: another place stands before it.
 */
export const datelinePlace = (tokens: readonly Token[], start: number, behind: boolean): DatelinePlace | undefined => {
  if (!isCapital(tokens[start]) || tokens[start]?.key === 'by') return undefined;
  const city = cityWords.at(tokens, start);
  const country = countryWords.at(tokens, start);
  let end = city && city.end >= (country?.end ?? 0) ? city.end : country?.end;
  if (end === undefined || !isBoundary(tokens, end)) end = capitalised(tokens, start);
  if (end === undefined || !isBoundary(tokens, end)) return undefined;
  if (city?.end !== end && isAbbreviation(tokens, end - 1)) return undefined;
  const words = tokens.slice(start, end);
  const seat = seats.at(words, 0)?.end === words.length;
  const comma = behind && tokens[start - 1]?.text === ',';
  return {
    name: written(words),
    end,
    known: city?.end === end || seat,
    capitals:
      words.every(({ kind, text }) => kind !== 'word' || text === text.toUpperCase()) &&
      (words[0]?.text.length ?? 0) > 2,
    within: comma && (city?.end !== end || city.value.region || country?.end === end),
  };
};

/** What a place or agency of a dateline ends before. */
export const DELIMITER = /^[,/:|.([–—-]$/;

const isBoundary = (tokens: readonly Token[], end: number): boolean => {
  const token = tokens[end];
  if (!token) return true;
  if (token.text === '-') return !(tokens[end - 1]?.end === token.start && tokens[end + 1]?.start === token.end);
  return DELIMITER.test(token.text) || headDate(tokens, end) !== undefined;
};

/** "Trade Minister Dr.": a name follows, and no sentence. */
const isAbbreviation = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === '.' &&
  tokens[i]?.end === tokens[i + 1]?.start &&
  stopAfter(tokens[i]?.text ?? '') === 'never';

const INNER = new Set(['de', 'du', 'of', 'la', 'le', 'el', 'al', 'am', 'au', 'upon', 'do', 'da', 'the']);

const capitalised = (tokens: readonly Token[], start: number): number | undefined => {
  let words = 0;
  for (let i = start; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const joined = tokens[i - 1]?.end === token.start;
    if (token.text === '-' && i > start && joined && tokens[i + 1]?.start === token.end) continue;
    if (token.text === '.' && joined && /^(?:st|ste|ft|mt|[a-z])$/.test(tokens[i - 1]?.key ?? '')) continue;
    if (
      token.kind === 'word' &&
      words < 4 &&
      (isCapital(token) || (words > 0 && INNER.has(token.key))) &&
      !(words > 0 && headDate(tokens, i))
    )
      words++;
    else return words === 0 ? undefined : i;
  }
  return undefined;
};

const written = (words: readonly Token[]): string => {
  let text = '';
  for (const [i, word] of words.entries()) text += (i > 0 && words[i - 1]?.end !== word.start ? ' ' : '') + word.text;
  return text;
};
