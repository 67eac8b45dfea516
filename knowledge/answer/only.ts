import { alone } from '../alone.ts';
import type { Query } from '../query.ts';
import type { Publisher } from '../resolve/source.ts';
import { days } from '../resolve/time.ts';
import type { Context } from './context.ts';
import { type Draft, make, quoted } from './make.ts';
import { warned } from './warn.ts';

type Respond = (query: Query, context: Context) => Draft;

/** How much of what others say stands beside a refusal, and how many own sentences stand for a record that one outlet alone does not give. */
const MOST = 3;

/**
 * An answer from the articles of one publisher alone: "according to PTI, when was the fifth" has the days and no year. Where they
 * give none, their own sentences on it; where they have none either, what the others say beside the refusal.
 */
export const answerOnly = (query: Query, publisher: Publisher, context: Context, respond: Respond): Draft => {
  const { words } = context;
  const { articles, name } = publisher;
  const whole = respond(query, { ...context, only: publisher });
  const ownContext: Context = {
    ...context,
    knowledge: alone(context.knowledge, concerned(whole, articles)),
    only: publisher,
  };
  const own = warned(respond(query, ownContext), ownContext);
  const onlyOf = { kind: 'other-reading' as const, text: words.sources.onlyOf(publisher.these ?? name) };
  const isTold = isAnswer(own) && !saysLess(query, own, whole);
  // What they show was read from other records than those that the notices of the whole are about.
  if (isTold) {
    const told = withoutDenial(query, own, whole);
    const claims = told.claims.map((claim) => ({ ...claim, shows: [], says: '' }));
    return { ...told, claims, notices: [onlyOf, ...told.notices] };
  }
  if (!isAnswer(whole)) return whole;
  const { heading, choices } = whole;
  const [main] = whole.claims;
  const sentences = main?.citations.filter(({ article }) => articles.has(article)) ?? [];
  if (sentences.length > 0 && !isAnswer(own))
    return make(context, 'answered', {
      heading,
      claims: sentences.slice(0, MOST).map((citation) => ({ ...quoted(citation, words), says: '' })),
      notices: [onlyOf, { kind: 'passage', text: words.statements.passages }],
      choices,
    });
  return make(context, 'not-in-sources', {
    heading,
    lead: words.sources.notOf(publisher.these ?? name),
    claims: whole.claims.slice(0, MOST),
    notices: whole.notices,
    choices,
  });
};

/** Reading articles anew takes milliseconds each: of an outlet with many, those that the answer from all articles rests on. */
const MOST_READ = 6;

const concerned = ({ claims }: Draft, articles: ReadonlySet<string>): ReadonlySet<string> => {
  if (articles.size <= MOST_READ) return articles;
  const ids = claims.flatMap(({ citations, shows }) => [
    ...citations.map(({ article }) => article),
    ...shows.flatMap((value) => ('articles' in value ? value.articles : [])),
  ]);
  return new Set(ids.filter((id) => articles.has(id)).slice(0, MOST_READ));
};

const isAnswer = ({ status, claims }: Draft): boolean => status === 'answered' && claims.length > 0;

/** "held on Wednesday", where others have two days: no report of one day is a length of one day. */
const saysLess = ({ ask }: Query, own: Draft, whole: Draft): boolean =>
  ask === 'duration' && longest(own) === 1 && longest(whole) > 1;

const longest = ({ claims }: Draft): number =>
  Math.max(0, ...claims.flatMap(({ shows }) => shows.flatMap((value) => ('start' in value ? (days(value) ?? 0) : []))));

/** "was it on 28 October", where the outlet has the 29th alone and the record both days: saying less, it denies nothing. */
const withoutDenial = ({ ask }: Query, own: Draft, whole: Draft): Draft =>
  ask === 'check' && own.lead !== whole.lead ? { ...own, lead: null } : own;
