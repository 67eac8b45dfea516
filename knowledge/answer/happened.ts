import { findPassages } from '../passages.ts';
import type { Statement } from '../record.ts';
import { type Context, unique } from './context.ts';
import { datedWithin } from './dated.ts';
import { type Draft, make, quoted } from './make.ts';
import { isAhead } from './statement-fit.ts';
import { told } from './statement-told.ts';

/** How many statements, and how many sentences beside them, one answer holds. */
const MOST = 8;
const MOST_BESIDE = 2;

/**
 * "what happened in 2010": what the articles date so, in the order of time, and sentences that name that year beside something else; undefined where
 * they date nothing so.
 */
export const answerHappened = (context: Context, heading: string, period: string): Draft | undefined => {
  const { knowledge, words, only } = context;
  const isTheirs = (statement: Statement): boolean => only?.articles.has(statement.citations[0].article) ?? true;
  const dated = datedWithin(period, context)
    .filter(({ statement }) => !isAhead(statement) && isTheirs(statement))
    .slice(0, MOST);
  if (dated.length === 0) return undefined;
  const shown = dated.map(({ statement }) => told(statement, 'when', context));
  const quotes = new Set(dated.map(({ statement }) => statement.citations[0].quote));
  const beside = /^\d{4}$/.test(period)
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
    notices: shown.flatMap(({ notices }) => notices),
  });
};
