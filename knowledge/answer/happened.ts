import { monthNames } from '../lexicon/calendar.ts';
import { findPassages, holdsAll } from '../passages.ts';
import type { Statement } from '../record.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { people } from '../speaking-of.ts';
import { type Context, unique } from './context.ts';
import { datedWithin } from './dated.ts';
import { type Draft, make, quoted } from './make.ts';
import { readingOf } from './reading-of.ts';
import { isAhead } from './statement-fit.ts';
import { told } from './statement-told.ts';
import { moreSentences } from './told-beside.ts';

/** How many statements, and how many sentences beside them, one answer holds. */
const MOST = 8;
const MOST_BESIDE = 2;

/** Of what alone something is told. */
type Whose = { readonly of?: string; readonly among?: string };

/**
 * "what happened in 2010": what the articles date so, in the order of time, and sentences that name that year beside something else; undefined where
 * they date nothing so. `of`: only what happened to this; `among`: only where one sentence names all of these.
 */
export const answerHappened = (
  context: Context,
  heading: string,
  period: string,
  whose: Whose = {},
): Draft | undefined => {
  const { of = '', among = '' } = whose;
  const { knowledge, words, only } = context;
  const isTheirs = (statement: Statement): boolean => only?.articles.has(statement.citations[0].article) ?? true;
  const all = datedWithin(period, context).filter(
    ({ statement, date }) =>
      // "what happened on 3 May": in May is no such day.
      date.length >= Math.min(period.length, '2000-01-01'.length) &&
      !isAhead(statement) &&
      isTheirs(statement) &&
      holdsAll(statement.subject, of) &&
      (among === '' || holdsAll(`${statement.citations[0].quote} ${meantBy(statement, context)}`, among)),
  );
  const dated = all.slice(0, MOST);
  if (dated.length === 0) return inMonth(context, heading, period, whose);
  const shown = dated.map(({ statement }) => told(statement, 'when', context));
  const quotes = new Set(dated.map(({ statement }) => statement.citations[0].quote));
  const beside =
    of === '' && among === '' && /^\d{4}$/.test(period)
      ? findPassages(knowledge, period, { articles: only?.articles }).filter(
          ({ citation }) => !quotes.has(citation.quote),
        )
      : [];
  return make(context, 'answered', {
    heading: heading.trim().slice(0, 120),
    claims: unique([
      ...shown.map(({ claim }) => claim),
      ...beside.slice(0, MOST_BESIDE).map(({ citation }) => quoted(citation, words)),
    ]),
    notices: [...shown.flatMap(({ notices }) => notices), ...moreSentences(all.length, MOST, context)],
  });
};

/** The names that "both leaders" of a statement's sentence stands for. */
const meantBy = ({ citations: [{ article, start }] }: Statement, { knowledge }: Context): string => {
  const reading = readingOf(knowledge, article);
  const segment = reading?.segments.find(({ span }) => span.start <= start && start < span.end);
  return reading && segment ? people(reading, segment, knowledge).join(' ') : '';
};

const MONTH = /^(?:19|20)\d\d-\d\d$/;

/**
 * "what happened in March 2024", where an article of June 2024 has it that something was announced "in March": of that year, as a month without one
 * that was over when the article appeared. Not "in March 2022", nor what only may be.
 */
const inMonth = (
  context: Context,
  heading: string,
  period: string,
  { of = '', among = '' }: Whose,
): Draft | undefined => {
  const { knowledge, words, only } = context;
  const name = MONTH.test(period) ? monthNames[Number(period.slice(5, 7)) - 1] : undefined;
  if (name === undefined) return undefined;
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const bare = new RegExp(`\\b(?:in|during|since|early in|late in|last) ${capital}\\b(?!,? (?:of )?\\d)`, 'i');
  const { articles } = catalogueOf(knowledge);
  const found = findPassages(knowledge, name, { articles: only?.articles }).filter(({ citation, statements }) => {
    const published = articles.get(citation.article)?.published?.date ?? '';
    return (
      published.slice(0, 4) === period.slice(0, 4) &&
      published.slice(0, 7) > period &&
      bare.test(citation.quote) &&
      HAD.test(citation.quote) &&
      isTold(citation.quote, name, of) &&
      holdsAll(citation.quote, among) &&
      !(statements.length > 0 && statements.every((one) => isAhead(one) && one.date !== null))
    );
  });
  // "in May 2024": a word that may stand for nothing finds what was in another month of that year.
  if (found.length === 0)
    return name.toLowerCase() === 'may'
      ? make(context, 'not-in-sources', { heading: heading.trim().slice(0, 120), lead: words.statements.nothing })
      : undefined;
  return make(context, 'answered', {
    heading: heading.trim().slice(0, 120),
    claims: unique(found.slice(0, MOST).map(({ citation }) => quoted(citation, words))),
    notices: [{ kind: 'inferred', text: words.statements.dateFollows(period) }],
  });
};

/** "the palace had announced in March": what is asked of stands right before the month. */
const isTold = (quote: string, month: string, of: string): boolean => {
  if (of === '') return true;
  const words = quote.split(/\s+/);
  const at = words.findIndex((word) => word.toLowerCase().startsWith(month.toLowerCase()));
  return holdsAll(words.slice(Math.max(0, at - BEFORE), at).join(' '), of);
};
/** How many words before a month tell of it. */
const BEFORE = 8;

/** Of what was, by its verb: "had announced", "was held". */
const HAD = /\b(?:had|was|were|met|held|\p{L}{3,}ed)\b/u;
