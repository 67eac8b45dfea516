import { z } from 'zod';
import type { Token } from '../article.ts';
import { type City, type Country, cityWords, countries, countryNames, countryWords, prefixes } from './countries.ts';
import { type PhraseMatch, type Phrases, phrases } from './phrases.ts';
import { table } from './table.ts';

/**
 * The country or organisation whose name or adjective stands at token `index`, or undefined.
 * "India", "Indian", "Indo-Russian" → India; "join us", "Indo-Pacific", "Latin American", "the Indian Ocean" → undefined.
 */
export const countryAt = (tokens: readonly Token[], index: number): PhraseMatch<Country> | undefined => {
  const found = written(countryWords, tokens, index);
  if (!found || isOther(tokens, index, found.end)) return undefined;
  return prefixes.has(tokens[index]?.key ?? '') && found.end === index + 1 && !joins(tokens, found.end)
    ? undefined
    : found;
};

/** As `countryAt`, for names and aliases only: "Russia", not "Russian". */
export const countryNameAt = (tokens: readonly Token[], index: number): PhraseMatch<Country> | undefined => {
  const found = written(countryNames, tokens, index);
  return found && !isOther(tokens, index, found.end) ? found : undefined;
};

/** The city or region whose name stands at token `index`; "reading" and a sentence that begins with "Nice" → undefined. */
export const cityAt = (tokens: readonly Token[], index: number): PhraseMatch<City> | undefined => {
  const found = written(cityWords, tokens, index);
  if (!found || isOther(tokens, index, found.end)) return undefined;
  return found.end === index + 1 && isOrdinary(tokens[index]) && startsSentence(tokens, index) ? undefined : found;
};

const other = table(
  'false-parties.yaml',
  z.strictObject({ before: z.array(z.string()), after: z.array(z.string()), start: z.array(z.string()) }),
);
const ORDINARY: ReadonlySet<string> = new Set(other.start);
const BEFORE: ReadonlySet<string> = new Set(other.before.map((word) => word.toLowerCase()));
const AFTER = phrases(other.after.map((word) => [word, true] as const));

/** "India", "d'Ivoire". */
const STARTS_UPPER = /^(?:d['’])?\p{Lu}/u;
/** Small words inside names: "Rio de Janeiro", "Sharm el-Sheikh", "Mar-a-Lago". */
const LINKS = new Set('a am and au da de del do dos du el en es ez for ha i in la of on the'.split(' '));

/** A phrase whose words are written as names are; abbreviations of up to three letters all in capitals ("US", not "Us"). */
const written = <T>(words: Phrases<T>, tokens: readonly Token[], index: number): PhraseMatch<T> | undefined => {
  const first = tokens[index];
  if (first?.kind !== 'word') return undefined;
  const code = first.text.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a && first.key !== 'the') return undefined;
  const found = words.at(tokens, index);
  if (!found) return undefined;
  for (let i = index; i < found.end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || STARTS_UPPER.test(token.text) || LINKS.has(token.key) || isHyphen(tokens[i - 1]))
      continue;
    return undefined;
  }
  return found.end === index + 1 && isShort(first) && first.text !== first.text.toUpperCase() ? undefined : found;
};

/** "us", "un", "au": abbreviations that could be another word when not in capitals. */
const SHORT: ReadonlySet<string> = new Set(
  countries
    .flatMap(({ aliases, adjectives }) => [...aliases, ...adjectives])
    .filter((word) => /^[A-Z]{2,3}$/.test(word))
    .map((word) => word.toLowerCase()),
);
const isShort = (token: Token): boolean => SHORT.has(token.key);

const isOther = (tokens: readonly Token[], start: number, end: number): boolean => {
  const dash = isHyphen(tokens[end]) ? end + 1 : end;
  const next = tokens[dash];
  if (
    next &&
    AFTER.at(tokens, dash) &&
    (STARTS_UPPER.test(next.text) || next.key === 'subcontinent' || next.key === 'peninsula')
  )
    return true;
  let before = start - 1;
  if (isHyphen(tokens[before])) before--;
  const word = tokens[before];
  if (!word) return false;
  if (word.key === 'of') return isSea(tokens[before - 1]);
  return BEFORE.has(word.key) && STARTS_UPPER.test(word.text);
};

const SEAS = new Set(['sea', 'gulf', 'bay', 'strait', 'straits']);
const isSea = (token: Token | undefined): boolean => token !== undefined && SEAS.has(token.key);

/** "Indo-Russian", "Indo Russian", "Sino–Indian": what follows a prefix. */
const joins = (tokens: readonly Token[], end: number): boolean =>
  isHyphen(tokens[end])
    ? STARTS_UPPER.test(tokens[end + 1]?.text ?? '')
    : written(countryWords, tokens, end) !== undefined;

const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‐‑–—]$/.test(token.text);

/** "Male" and "Nice", but not "Malé". */
const isOrdinary = (token: Token | undefined): boolean =>
  token !== undefined && ORDINARY.has(token.key) && token.text.toLowerCase() === token.key;

const startsSentence = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  return !before || /^[.!?:"“‘(]$/.test(before.text);
};
