import type { Article, Citation } from '../article.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { claim, make } from './make.ts';
import { dateText } from './words.ts';

const line = ({ title, publisher, agency, published, url, id }: Article): string => {
  const from = [publisher ?? 'publisher not known', agency].filter(Boolean).join(', ');
  const when = published ? `${dateText(published.date)}${published.basis === 'inferred' ? ' (inferred)' : ''}` : 'date not known';
  return [title ?? id, from, when, url ?? 'no link known'].join(' · ');
};

/** Every article that answers rest on. Each is cited by its first sentence. */
export const answerSources = ({ knowledge }: Context): Answer => {
  const opening = ({ id }: Article): Citation[] => {
    const reading = knowledge.readings.find(({ article }) => article.id === id);
    const first = reading?.segments.find(({ kind }) => kind === 'sentence' || kind === 'headline');
    return first ? [{ article: id, quote: first.text, ...first.span }] : [];
  };
  if (knowledge.articles.length === 0)
    return make(knowledge, 'not-in-sources', { heading: 'Sources', lead: 'There are no articles yet: put .md or .txt files into the articles folder.' });
  return make(knowledge, 'answered', {
    heading: `Sources: ${knowledge.articles.length} ${knowledge.articles.length === 1 ? 'article' : 'articles'}`,
    claims: knowledge.articles.flatMap((article) => claim(line(article), opening(article))),
  });
};
