import type { Citation } from '../article.ts';
import { cityWords, countryNames } from '../lexicon/countries.ts';
import { termSet, termsOf } from '../passages.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge, Meeting, Statement } from '../record.ts';
import { oneWord } from '../resolve/reference.ts';
import { isWithin, yearOf } from '../resolve/time.ts';
import { grouped } from '../resolve/word-index.ts';
import type { Context } from './context.ts';
import { dateOf } from './statement-told.ts';

/** A statement with its sound date, '' where it has none, and the cities and countries that its words name, each as one word. */
export type Dated = { readonly statement: Statement; readonly date: string; readonly places: readonly string[] };

/** An encounter, people who met, spoke or went somewhere, with all terms of its words and the meetings on record that rest on its sentence. */
export type Encounter = Dated & { readonly terms: ReadonlySet<string>; readonly meetings: readonly Meeting[] };

/** The properties of statements that tell of one. */
const ENCOUNTERS: ReadonlySet<string> = new Set(['contact', 'visit']);

type Index = {
  /** In the order of time, those without a date first. */
  readonly all: readonly Dated[];
  readonly byYear: ReadonlyMap<string, readonly Dated[]>;
  /** Encounters alone, in the same order; by date, by place and by a term of their words. */
  readonly encounters: readonly Encounter[];
  readonly encountersByDate: ReadonlyMap<string, readonly Encounter[]>;
  readonly encountersByPlace: ReadonlyMap<string, readonly Encounter[]>;
  readonly encountersByTerm: ReadonlyMap<string, readonly Encounter[]>;
  readonly encountersByArticle: ReadonlyMap<string, readonly Encounter[]>;
};

const made = new WeakMap<Knowledge, Index>();

const indexOf = (context: Context): Index => {
  const known = made.get(context.knowledge);
  if (known) return known;
  const all = context.knowledge.statements
    .map((statement) => ({ statement, date: dateOf(statement, context)?.date ?? '', places: placesOf(statement) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const resting = restingOn(context.knowledge);
  const encounters = all
    .filter(({ statement }) => ENCOUNTERS.has(statement.property))
    .map((dated) => ({
      ...dated,
      terms: termSet(dated.statement.value),
      meetings: resting(dated.statement.citations[0]),
    }));
  const index = {
    all,
    byYear: grouped(all, yearsOf),
    encounters,
    encountersByDate: grouped(encounters, ({ date }) => [date]),
    encountersByPlace: grouped(encounters, ({ places }) => places),
    encountersByTerm: grouped(encounters, ({ terms }) => [...terms]),
    encountersByArticle: grouped(encounters, ({ statement }) => statement.citations.map(({ article }) => article)),
  };
  made.set(context.knowledge, index);
  return index;
};

/** The meetings that a sentence is cited for. */
const restingOn = ({ meetings }: Knowledge): ((citation: Citation) => readonly Meeting[]) => {
  const keyOf = ({ article, start }: Citation): string => `${article}@${start}`;
  const bySentence = grouped(meetings, ({ citations }) => citations.map(keyOf));
  return (citation) => bySentence.get(keyOf(citation)) ?? [];
};

const yearsOf = ({ date }: Dated): readonly string[] => (date === '' ? [] : [yearOf(date)]);

const AT = /^(?:in|at|to|visit|visits|visited|toured|near)$/;

/** "on the sidelines of a summit at Samarkand in Uzbekistan": a city or country that the words themselves name, not one of an adjective. */
const placesOf = ({ value }: Statement): readonly string[] => {
  const tokens = tokenize(value);
  const names = tokens.flatMap((_, i) => {
    const city = cityWords.at(tokens, i)?.value;
    const country = AT.test(tokens[i - 1]?.key ?? '') ? countryNames.at(tokens, i)?.value : undefined;
    return [city?.name, city?.country.name, country?.name];
  });
  return [...new Set(names.flatMap((name) => (name === undefined ? [] : [oneWord(name)])))];
};

/** Of those under the years of a period, else of all, the ones dated within it. */
const within = <T extends Dated>(
  period: string,
  byYear: ReadonlyMap<string, readonly T[]>,
  all: readonly T[],
): readonly T[] => {
  const from = /^\d{4}(?:-|$)/.test(period) && !period.includes('..') ? (byYear.get(period.slice(0, 4)) ?? []) : all;
  return from.filter(({ date }) => date !== '' && isWithin(date, period));
};

/** Statements dated within a period as a query has it, in the order of time: "2010", "2025-09", "--12". */
export const datedWithin = (period: string, context: Context): readonly Dated[] => {
  const { all, byYear } = indexOf(context);
  return within(period, byYear, all);
};

/** Encounters whose words name a city or a country, in the order of time. */
export const encountersAt = (place: string, context: Context): readonly Encounter[] =>
  indexOf(context).encountersByPlace.get(oneWord(place)) ?? [];

/** Encounters that an article tells of, in the order of time. */
export const encountersIn = (article: string, context: Context): readonly Encounter[] =>
  indexOf(context).encountersByArticle.get(article) ?? [];

/** Encounters with a word, in any form or in another word of the same sense, in the order of time. */
export const encountersNaming = (word: string, context: Context): readonly Encounter[] => {
  const { encounters, encountersByTerm } = indexOf(context);
  const lists = (termsOf(word) ?? []).flatMap((term) => {
    const list = encountersByTerm.get(term);
    return list ? [list] : [];
  });
  const [only = []] = lists;
  if (lists.length < 2) return only;
  const some = new Set(lists.flat());
  return encounters.filter((one) => some.has(one));
};

/** Encounters on the dates that pass a test, in the order of time: many share one. */
export const encountersOn = (isAsked: (date: string) => boolean, context: Context): readonly Encounter[] =>
  [...indexOf(context).encountersByDate].flatMap(([date, encounters]) => (isAsked(date) ? encounters : []));
