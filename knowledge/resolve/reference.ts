import { parseOrdinal } from '../mention/ordinal.ts';
import { wordsOf } from './catalogue.ts';

/** What the typed words say of a meeting: its number, its time, and the other words. */
export type Reference = {
  readonly ordinals: readonly number[];
  /** `2023`, `--07`, `2023-07`, `2023-07-18`. */
  readonly dates: readonly string[];
  readonly recency: 'latest' | 'first' | 'next' | 'previous' | null;
  /** The rest, folded, without the words that tell nothing. */
  readonly words: readonly string[];
};

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

const RECENCY: ReadonlyMap<string, NonNullable<Reference['recency']>> = new Map([
  ['latest', 'latest'],
  ['last', 'latest'],
  ['newest', 'latest'],
  ['recent', 'latest'],
  ['current', 'latest'],
  ['earliest', 'first'],
  ['oldest', 'first'],
  ['next', 'next'],
  ['upcoming', 'next'],
  ['coming', 'next'],
  ['forthcoming', 'next'],
  ['previous', 'previous'],
  ['penultimate', 'previous'],
]);

/** Words that any reference may carry and that single nothing out. */
const EMPTY = new Set(
  `the a an of on in at for to from and or with by held hold meeting meetings meet edition editions round rounds session sessions one most number no nr nos that this
  was were is be which what when who where how did does do during about between year month ever it its their s`.split(/\s+/),
);

const monthOf = (word: string): number | undefined => {
  if (word.length < 3) return undefined;
  const index = MONTHS.findIndex((month) => month === word || (word.length <= 4 && month.startsWith(word)));
  return index < 0 ? undefined : index + 1;
};

/** Reads "4", "4th", "fourth", "IV", "latest", "moscow", "July 2023", "land 3". Never throws, whatever was typed. */
export const readReference = (typed: string): Reference => {
  const ordinals: number[] = [];
  const dates: string[] = [];
  const words: string[] = [];
  let recency: Reference['recency'] = null;
  const iso = typed.match(/\b\d{4}-\d{2}(?:-\d{2})?\b/g) ?? [];
  dates.push(...iso);
  const all = wordsOf(typed.replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, ' ').slice(0, 400));
  let month: number | undefined;
  let year: string | undefined;
  for (const word of all) {
    const found = monthOf(word);
    if (/^(?:19|20)\d\d$/.test(word)) year = word;
    else if (found !== undefined && word !== 'may') month = found;
    else if (word === 'may' && all.length <= 4) month = 5;
    else if (EMPTY.has(word)) continue;
    else if (RECENCY.has(word)) recency = RECENCY.get(word) ?? null;
    else {
      const ordinal = parseOrdinal(word);
      if (ordinal !== null && ordinal > 0) ordinals.push(ordinal);
      else words.push(word);
    }
  }
  if (month !== undefined) dates.push(`${year ?? '-'}-${String(month).padStart(2, '0')}`);
  else if (year !== undefined) dates.push(year);
  // With a month, a number is its day as likely as an edition: "18 July" leaves the choice to what is on record.
  return { ordinals, dates, recency, words };
};
