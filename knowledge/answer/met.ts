import { findPassages } from '../passages.ts';
import type { Query } from '../query.ts';
import type { Statement } from '../record.ts';
import { writtenNotices } from './aging.ts';
import type { Context } from './context.ts';
import { type Draft, make } from './make.ts';
import { select } from './select.ts';
import { candidates } from './statement-fit.ts';
import { told } from './statement-told.ts';
import { encounters, moreSentences } from './told-beside.ts';

/** How many encounters one answer holds. */
const MOST = 4;

/** Who met somewhere was there; who telephoned did not meet. */
const isOfWay = ({ property, value }: Statement, way: Extract<Query, { ask: 'met' }>['way']): boolean => {
  switch (way) {
    case 'went':
      return property === 'visit';
    case 'called':
      return /phon|\b(?:a|the|video)\s+call\b/i.test(value);
    case 'met':
      return /\bme[et]t?(?:ing)?\b/i.test(value);
    case 'was':
      return property === 'visit' || /\bme[et]t?(?:ing)?\b/i.test(value);
    case 'spoke':
      return true;
  }
};

/** Whether people met or went somewhere in a time or at a place: the encounters that the articles date or place so; else those that they have otherwise, with no word that there were none. */
export const answerMet = (
  context: Context,
  { question, names, way, filter }: Extract<Query, { ask: 'met' }>,
): Draft => {
  const { knowledge, words, only } = context;
  const heading = question.trim().slice(0, 120);
  const found = select(context, filter, heading);
  if (found.is === 'refused') return found.answer;
  const typed = names.join(' ');
  const stated = candidates(
    findPassages(knowledge, typed, { articles: only?.articles }),
    typed,
    { properties: way === 'went' || way === 'was' ? ['visit', 'contact'] : ['contact'], question: `did ${typed}` },
    context,
  ).map(({ statement }) => statement);
  const all = stated.filter((statement) => isOfWay(statement, way));
  const isOfThat = new Set(encounters(found.said, context));
  const fitting = (way === 'went' && filter.place !== undefined ? stated : all).filter((one) => isOfThat.has(one));
  const own = [...new Set(fitting.length > 0 ? fitting : all)];
  const shown = own.slice(0, MOST).map((statement) => told(statement, 'when', context));
  const claims = shown.map(({ claim }) => claim);
  return make(context, fitting.length > 0 ? 'answered' : 'not-in-sources', {
    heading,
    lead: fitting.length > 0 ? null : own.length > 0 ? words.statements.unsaid('yes') : words.statements.nothing,
    claims,
    notices: [
      ...shown.flatMap(({ notices }) => notices),
      ...writtenNotices(
        claims.flatMap(({ citations }) => citations),
        question,
        context,
      ),
      ...moreSentences(own.length, MOST, context),
    ],
  });
};
