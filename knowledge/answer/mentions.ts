import { articlesHolding, findArticles, findLines } from '../passages.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Context } from './context.ts';
import { claim, type Draft, make, quoted } from './make.ts';
import { byObject } from './objects.ts';
import { openingOf } from './sources.ts';

/** How many articles one answer lists: the newest. */
const MOST = 20;

/** The articles of which no word speaks of something: also where no sentence holds it, it may stand in a headline or a caption. */
const answerUnmentioned = (context: Context, of: string): Draft => {
  const { knowledge, words, only } = context;
  const all = knowledge.articles.filter(({ id }) => only?.articles.has(id) ?? true);
  // "Oslo or Lima": neither of them.
  const without = of.split(/\s+n?or\s+/i).reduce((left, part) => {
    const [found, held] = [findArticles(knowledge, part), articlesHolding(knowledge, part)];
    return left.filter(({ id }) => !found.has(id) && !held.has(id));
  }, all);
  const heading = words.sources.notMentionsHeading(of);
  if (without.length === 0)
    return make(context, 'not-in-sources', { heading, lead: words.sources.mentionedEverywhere(of) });
  return make(context, 'answered', {
    heading,
    lead: words.sources.notMentioning(without.length, all.length),
    claims: without
      .slice(0, MOST)
      .flatMap((article) => claim(words.sources.line(article), [], openingOf(article, knowledge))),
    notices: without.length > MOST ? [{ kind: 'missing', text: words.sources.leftOut(MOST) }] : [],
  });
};

/** The articles that speak of something, newest first, each by the sentence that fits best; where none does, by a line beside the sentences. */
export const answerMentions = (context: Context, typed: string, not = false): Draft => {
  const { knowledge, words, only } = context;
  const of = typed.trim().slice(0, 100);
  if (not) return answerUnmentioned(context, of);
  const heading = words.sources.mentionsHeading(of);
  const { articles } = catalogueOf(knowledge);
  const spoken = findArticles(knowledge, of);
  const isOfSame = byObject(of, knowledge);
  const found = [...(spoken.size > 0 ? spoken : findLines(knowledge, of))]
    .flatMap(([id, citation]) => {
      const article = articles.get(id);
      return article && (only?.articles.has(id) ?? true) && isOfSame(citation.quote) ? [{ article, citation }] : [];
    })
    .sort((a, b) => ((a.article.published?.date ?? '') < (b.article.published?.date ?? '') ? 1 : -1));
  if (found.length === 0) return make(context, 'not-in-sources', { heading, lead: words.sources.mentionedNowhere(of) });
  return make(context, 'answered', {
    heading,
    lead: words.sources.mentioned(found.length, only ? only.articles.size : knowledge.articles.length),
    claims: found.slice(0, MOST).map(({ article, citation }) => {
      const said = quoted(citation, words);
      return { ...said, text: `${words.sources.name(article)}: ${said.text}` };
    }),
    notices: found.length > MOST ? [{ kind: 'missing', text: words.sources.leftOut(MOST) }] : [],
  });
};
