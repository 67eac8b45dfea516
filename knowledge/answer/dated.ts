import { cityWords, countryNames } from '../lexicon/countries.ts';
import { tokenize } from '../read/token.ts';
import type { Knowledge, Statement } from '../record.ts';
import { oneWord } from '../resolve/reference.ts';
import { isWithin, yearOf } from '../resolve/time.ts';
import { grouped } from '../resolve/word-index.ts';
import type { Context } from './context.ts';
import { dateOf } from './statement-told.ts';

/** A statement with its sound date, '' where it has none, and the cities and countries that its words name, each as one word. */
export type Dated = { readonly statement: Statement; readonly date: string; readonly places: readonly string[] };

type Index = {
  /** In the order of time, those without a date first. */
  readonly all: readonly Dated[];
  readonly byYear: ReadonlyMap<string, readonly Dated[]>;
  readonly byPlace: ReadonlyMap<string, readonly Dated[]>;
};

const made = new WeakMap<Knowledge, Index>();

const indexOf = (context: Context): Index => {
  const known = made.get(context.knowledge);
  if (known) return known;
  const all = context.knowledge.statements
    .map((statement) => ({ statement, date: dateOf(statement, context)?.date ?? '', places: placesOf(statement) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const index = {
    all,
    byYear: grouped(all, ({ date }) => (date === '' ? [] : [yearOf(date)])),
    byPlace: grouped(all, ({ places }) => places),
  };
  made.set(context.knowledge, index);
  return index;
};

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

/** Statements dated within a period as a query has it, in the order of time: "2010", "2025-09", "--12". */
export const datedWithin = (period: string, context: Context): readonly Dated[] => {
  const { all, byYear } = indexOf(context);
  const from = /^\d{4}(?:-|$)/.test(period) && !period.includes('..') ? (byYear.get(period.slice(0, 4)) ?? []) : all;
  return from.filter(({ date }) => date !== '' && isWithin(date, period));
};

/** Statements whose words name a city or a country, in the order of time. */
export const statedAt = (place: string, context: Context): readonly Dated[] =>
  indexOf(context).byPlace.get(oneWord(place)) ?? [];

/** All statements, in the order of time, those without a date first. */
export const inTime = (context: Context): readonly Dated[] => indexOf(context).all;
