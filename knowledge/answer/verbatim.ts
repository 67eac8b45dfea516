import { contentWords, findPassages } from '../passages.ts';
import type { Query } from '../query.ts';
import type { Knowledge } from '../record.ts';
import { catalogueOf, wordsOf } from '../resolve/catalogue.ts';
import { quotesBy } from '../resolve/said.ts';
import { findRuns, type Run } from '../verbatim.ts';
import type { Context } from './context.ts';
import { type Draft, type DraftClaim, make, quoted } from './make.ts';
import { moreSentences } from './told-beside.ts';

/** How many places one answer shows. */
const MOST = 10;
/** Of the words, how many the nearest sentence must hold. */
const SHARE = 0.5;

/** Who is quoted with the words of a run, or with a part of them. */
const speakersAt = ({ article, start, end }: Run, knowledge: Knowledge): readonly string[] =>
  knowledge.quotes.flatMap(({ speaker, text, citation }) => {
    if (speaker === null || citation.article !== article) return [];
    const own = catalogueOf(knowledge).articles.get(article)?.text ?? '';
    const from = own.indexOf(text, Math.max(0, citation.start - text.length));
    return from >= 0 && from <= start && end <= from + text.length + 1 ? [speaker] : [];
  });

const claimsOf = (runs: readonly Run[], { knowledge, words }: Context): DraftClaim[] =>
  runs.slice(0, MOST).flatMap(({ article, citations }) => {
    const own = catalogueOf(knowledge).articles.get(article);
    return citations.map((citation) => {
      const said = quoted(citation, words);
      return own ? { ...said, text: `${words.sources.name(own)}: ${said.text}` } : said;
    });
  });

/** Whether the typed words stand in the articles as they are: where, and by whom; else the sentence nearest to them. */
export const answerVerbatim = (context: Context, query: Extract<Query, { ask: 'verbatim' }>): Draft => {
  const { knowledge, words, only } = context;
  const { question: heading, speaker, source } = query;
  const { articles } = catalogueOf(knowledge);
  const isAsked = (id: string): boolean => {
    if (only && !only.articles.has(id)) return false;
    const { publisher, agency } = articles.get(id) ?? {};
    const own = wordsOf(`${publisher ?? ''} ${agency ?? ''}`);
    return source === undefined || wordsOf(source).every((word) => own.includes(word));
  };
  const all = findRuns(knowledge, query.words);
  const runs = all.filter(({ article }) => isAsked(article));
  if (runs.length === 0) return answerUnlike(context, query, all);
  const speakers = [...new Set(runs.flatMap((run) => speakersAt(run, knowledge)))];
  const wanted =
    speaker === undefined
      ? []
      : quotesBy(
          wordsOf(speaker).filter((word) => word !== 'the'),
          knowledge,
        ).map((quote) => quote.speaker);
  const isTheirs = speaker === undefined || speakers.some((each) => wanted.includes(each));
  return make(context, isTheirs ? 'answered' : 'not-in-sources', {
    heading,
    lead: isTheirs
      ? words.statements.verbatim(new Set(runs.map(({ article }) => article)).size, speakers)
      : words.statements.notBy(speaker.replace(/^the\s+/i, '')),
    claims: claimsOf(runs, context),
    notices: moreSentences(runs.length, MOST, context),
  });
};

/** `elsewhere`: runs in other articles than those asked about. */
const answerUnlike = (
  context: Context,
  { question, words: typed, source }: Extract<Query, { ask: 'verbatim' }>,
  elsewhere: readonly Run[],
): Draft => {
  const { knowledge, words } = context;
  if (elsewhere.length > 0 && source !== undefined)
    return make(context, 'not-in-sources', {
      heading: question,
      lead: words.sources.notOf(source),
      claims: claimsOf(elsewhere, context),
    });
  const [nearest] = contentWords(typed).length > 1 ? findPassages(knowledge, typed, { share: SHARE }) : [];
  return make(context, 'not-in-sources', {
    heading: question,
    lead: nearest ? words.statements.notVerbatim : words.statements.nothingLike,
    claims: nearest ? [quoted(nearest.citation, words)] : [],
  });
};
