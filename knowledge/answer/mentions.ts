import { findArticles } from '../passages.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import type { Context } from './context.ts';
import { type Draft, make, quoted } from './make.ts';

/** How many articles one answer lists: the newest. */
const MOST = 20;

/** The articles that speak of something, newest first, each by the sentence that fits best. */
export const answerMentions = (context: Context, typed: string): Draft => {
  const { knowledge, words, only } = context;
  const of = typed.trim().slice(0, 100);
  const heading = words.sources.mentionsHeading(of);
  const { articles } = catalogueOf(knowledge);
  const found = [...findArticles(knowledge, of)]
    .flatMap(([id, citation]) => {
      const article = articles.get(id);
      return article && (only?.articles.has(id) ?? true) ? [{ article, citation }] : [];
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
