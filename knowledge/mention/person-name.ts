import type { Token } from '../article.ts';
import { honorifics, honorificWords, postNominalWords } from '../lexicon/honorifics.ts';
import { officeWords } from '../lexicon/offices.ts';
import { rankWords } from '../lexicon/ranks.ts';
import { fold, isCapital } from '../read/token.ts';
import {
  classOf,
  FIELD,
  HEAD,
  HONORIFIC,
  isAcronym,
  isHyphen,
  MODIFIER,
  NEVER,
  ORGAN,
  PARTICLE,
  RANK,
  SURNAME,
  THING,
  touchesNext,
} from './person-class.ts';
import { cityFrom, countryFrom } from './person-place.ts';

/** Token range of a name, and how many words it has without initials. */
export type NameFound = { readonly end: number; readonly words: number };

const MOST_WORDS = 8;
const MOST_TOKENS = 24;
const MOST_HYPHENS = 3;
const ABBREVIATED = new Set('md mohd muhd st abd jr sr wm ma'.split(' '));
const FORMS_OF_ADDRESS = new Set('mr mrs ms dr shri smt he his her h prof hon late'.split(' '));
/** Names that are small words too: "Vice Premier He Lifeng". */
const SMALL_NAMES = new Set([
  'he',
  'an',
  'so',
  'you',
  'may',
  'long',
  'jan',
  'said',
  'will',
  'can',
  'so',
  'august',
  'april',
  'june',
]);
/** "Mr Amir Bin Taher", "Dr Sultan X": titles that are given names too, behind a form of address. */
const GIVEN_TOO = new Set(['amir', 'emir', 'sultan', 'prince']);
/** "Gert Jan Kopp": names inside a name. */
const MONTHS_TOO = new Set(['jan', 'may', 'june', 'april', 'august', 'long', 'so', 'an', 'he', 'will']);
/** "Al-Sabah", "El-Jadida": what follows is of the name, whatever else it may be. */
const ARTICLES = new Set(['al', 'el', 'ul', 'ben', 'bin', 'ibn', 'abu']);
const SUFFIXES = new Set(honorifics.suffixes.map(fold));

/**
 * A person's name from token `i`: "Dylevsky Igor Nikolayevich", "J. P. Mathew", "JP Mathew", "Mohammed bin Salman", "Kim Jong-un",
 * "DYLEVSKY Igor", "Jean-Yves Le Drian". Words of offices, places, months and headlines end it.
 * @param anchored a rank, honorific or office stands right before.
 */
export const nameAt = (tokens: readonly Token[], i: number, anchored: boolean): NameFound | undefined => {
  let end = i;
  let words = 0;
  let parts = 0;
  let hyphens = 0;
  if (isInCountry(tokens, i)) return undefined;
  for (let j = i; j < tokens.length && parts < MOST_WORDS && j - i < MOST_TOKENS; j++) {
    const token = tokens[j] as Token;
    if (token.kind === 'number') break;
    if (token.kind === 'mark') {
      if (end !== j) break;
      if (token.text === '.' && isShort(tokens[j - 1]) && isCapital(tokens[j + 1])) end = j + 1;
      else if (token.text === '.' && SUFFIXES.has(tokens[j - 1]?.key ?? '') && j > i + 1 && touchesNext(tokens, j - 1))
        return { end: j, words };
      else if (!(isHyphen(token) && parts > 0 && joins(tokens, j))) break;
      else if (++hyphens > MOST_HYPHENS) return undefined;
      else {
        const after = tokens[j + 1] as Token;
        if (
          ((classOf(after) & THING) !== 0 && !(isCapital(after) && (classOf(after) & SURNAME) !== 0)) ||
          (isCapital(after) && !ARTICLES.has(tokens[j - 1]?.key ?? '') && !fits(tokens, j + 1, words, true))
        )
          return undefined;
        j++;
        end = j + 1;
      }
      continue;
    }
    if (isCapital(token)) {
      if (!fits(tokens, j, parts, anchored) || (parts > 1 && isDecoration(tokens, j))) break;
      end = j + 1;
      parts++;
      if (token.text.length > 1 && !(isAcronym(token) && token.text.length < 4 && parts === 1)) words++;
    } else {
      const next = particlesEnd(tokens, j);
      if (next === undefined || (parts === 0 && !anchored)) break;
      j = next - 1;
    }
  }
  if (isHyphen(tokens[end - 1])) end--;
  return words === 0 ? undefined : { end, words: Math.max(words, parts > 1 ? 2 : 1) };
};

/** "Rohan Silva | WWV RWP RSP": letters that can't be read as a word, with more of them behind. */
export const isDecoration = (tokens: readonly Token[], i: number): boolean =>
  isLetters(tokens[i]) &&
  !VOWELS.test(tokens[i]?.text ?? '') &&
  (isLetters(tokens[i + 1]) || postNominalWords.at(tokens, i + 1) !== undefined);

const isLetters = (token: Token | undefined): boolean => isAcronym(token) && (token?.text.length ?? 0) < 5;
const VOWELS = /[AEIOUY]/;

/** "Sri | Lanka", "Saint | Lucia": a piece of a country's name is no one's. */
const isInCountry = (tokens: readonly Token[], i: number): boolean =>
  isCapital(tokens[i - 1]) && (countryFrom(tokens, i - 1)?.end ?? 0) > i;

const isShort = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && (token.text.length === 1 || ABBREVIATED.has(token.key));

const joins = (tokens: readonly Token[], hyphen: number): boolean =>
  touchesNext(tokens, hyphen - 1) && touchesNext(tokens, hyphen) && tokens[hyphen + 1]?.kind === 'word';

/** Index after particles that a capital follows: "bin", "van der", "al-". */
const particlesEnd = (tokens: readonly Token[], i: number): number | undefined => {
  let j = i;
  while (j < i + 3 && (classOf(tokens[j]) & PARTICLE) !== 0 && !isCapital(tokens[j])) {
    j++;
    if (isHyphen(tokens[j]) && joins(tokens, j)) j++;
  }
  return j > i && isCapital(tokens[j]) && fits(tokens, j, 1, true) ? j : undefined;
};

/** Whether the capitalised token `j` can be the word after `parts` words of a name. */
const fits = (tokens: readonly Token[], j: number, parts: number, anchored: boolean): boolean => {
  const token = tokens[j] as Token;
  const next = tokens[j + 1];
  const bits = classOf(token);
  if (token.text.length === 1) return isInitial(tokens, j, parts, anchored);
  if (!placeFits(tokens, j, parts, anchored)) return false;
  if (isAcronym(token) && !acronymFits(tokens, j, parts)) return false;
  if ((bits & (MODIFIER | ORGAN | FIELD | NEVER | TITLES)) === 0) return true;
  if ((bits & SURNAME) !== 0 && parts > 0 && !isCapital(next) && next?.key !== 'of' && !isHyphen(next)) return true;
  if (parts === 1 && token.text.length < 5 && isSyllable(tokens, j)) return true;
  if (parts > 0 && MONTHS_TOO.has(token.key) && isCapital(next)) return fits(tokens, j + 1, parts + 1, anchored);
  if (anchored && parts === 0 && SMALL_NAMES.has(token.key))
    return isCapital(next) ? fits(tokens, j + 1, 1, true) : particlesEnd(tokens, j + 1) !== undefined;
  if ((bits & (MODIFIER | ORGAN | FIELD | NEVER)) !== 0) return false;
  if ((bits & RANK) !== 0 && rankWords.at(tokens, j) && !isGivenName(tokens, j, parts)) return false;
  if (
    parts === 0 &&
    GIVEN_TOO.has(token.key) &&
    FORMS_OF_ADDRESS.has(tokens[tokens[j - 1]?.text === '.' ? j - 2 : j - 1]?.key ?? '') &&
    isCapital(next)
  )
    return true;
  if (anchored && parts === 0 && isGivenBehindTitle(tokens, j)) return true;
  if ((bits & HEAD) !== 0 && (!anchored || officeWords.at(tokens, j))) return false;
  if ((bits & HONORIFIC) === 0 || !honorificWords.at(tokens, j)) return true;
  return parts > 0 && !FORMS_OF_ADDRESS.has(token.key);
};

/** "Kim | Jun-ho", "Park | Sun-young": the first half of a given name, whatever it means alone. */
const isSyllable = (tokens: readonly Token[], j: number): boolean =>
  isHyphen(tokens[j + 1]) &&
  joins(tokens, j + 1) &&
  !isCapital(tokens[j + 2]) &&
  (classOf(tokens[j]) & (HEAD | ORGAN | FIELD | MODIFIER)) === 0;

const TITLES = RANK | HEAD | HONORIFIC;

/** "Brigadier (Res) Amir X", "Defence Minister Sultan Y": who has a rank or an office bears such a word as a name. */
const isGivenBehindTitle = (tokens: readonly Token[], j: number): boolean => {
  const token = tokens[j] as Token;
  if (!GIVEN_TOO.has(token.key) || token.key === 'prince') return false;
  const last = tokens[tokens[j - 1]?.text === '.' ? j - 2 : j - 1];
  if ((classOf(last) & (RANK | HEAD)) === 0 && last?.text !== ')') return false;
  return isCapital(tokens[j + 1])
    ? (classOf(tokens[j + 1]) & (HEAD | HONORIFIC)) === 0
    : particlesEnd(tokens, j + 1) !== undefined;
};

/** "NAKATANI Gen": behind a surname in capitals. */
const isGivenName = (tokens: readonly Token[], j: number, parts: number): boolean =>
  parts === 1 && isAcronym(tokens[j - 1]) && (tokens[j - 1]?.text.length ?? 0) > 3 && !isCapital(tokens[j + 1]);

/** "and | A Kirillov": in the middle of a sentence a capital "A" is no article. */
const followsAnd = (tokens: readonly Token[], j: number): boolean => {
  const last = tokens[j - 1];
  const next = classOf(tokens[j + 1]);
  if (last === undefined || (next & (HEAD | RANK | FIELD | ORGAN | NEVER | MODIFIER)) !== 0) return false;
  return last.key === 'and' || last.key === 'by' || last.text === '&';
};

const isInitial = (tokens: readonly Token[], j: number, parts: number, anchored: boolean): boolean => {
  const next = tokens[j + 1];
  if (next?.text === '.' && touchesNext(tokens, j)) return true;
  if (!isCapital(next)) return false;
  const word = tokens[j]?.text;
  return parts > 0 || (word !== 'A' && word !== 'I') || anchored || followsAnd(tokens, j);
};

const acronymFits = (tokens: readonly Token[], j: number, parts: number): boolean => {
  const length = tokens[j]?.text.length ?? 0;
  if (parts === 0) return length <= 3 || length >= 4 ? isCapital(tokens[j + 1]) || length >= 5 : false;
  return length >= 3 || isCapital(tokens[j + 1]) || SUFFIXES.has(tokens[j]?.key ?? '');
};

/** "Lloyd Austin", "Israel Katz": a place's name inside a person's; "Putin New Delhi" is none. */
const placeFits = (tokens: readonly Token[], j: number, parts: number, anchored: boolean): boolean => {
  const country = countryFrom(tokens, j);
  if (country) {
    if (country.end > j + 1 || country.adjective || !anchored) return false;
    // "Rear Admiral Aurelio Montenegro, Vice Minister": no country comes right behind a name.
    if (parts === 1) return tokens[j + 1]?.text === ',' && cityFrom(tokens, j - 1) === undefined;
    if (parts > 0) return false;
    if ((classOf(tokens[j - 1]) & (ORGAN | FIELD)) !== 0 && (classOf(tokens[j - 1]) & HEAD) === 0) return false;
    return isCapital(tokens[j + 1]) && fits(tokens, j + 1, 1, true);
  }
  const city = cityFrom(tokens, j);
  if (city === undefined) return true;
  if (city > j + 1) return false;
  return parts === 1 || (parts === 0 && anchored && isCapital(tokens[j + 1]) && fits(tokens, j + 1, 1, true));
};
