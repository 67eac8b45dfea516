import type { Knowledge } from '../../knowledge/index.ts';

/**
 * All records as `knowledge --json` prints them. A record keeps every key it has; only an article's own text stays out,
 * which is in its file from `textStart` on.
 */
export const records = (knowledge: Knowledge) => ({
  articles: knowledge.articles.map(
    ({ id, title, publisher, agency, url, published, file, textStart, language, text }) => ({
      id,
      title,
      publisher,
      agency,
      url,
      published: published === null ? null : { date: published.date, basis: published.basis },
      characters: text.length,
      file,
      textStart,
      language,
    }),
  ),
  forums: knowledge.forums,
  meetings: knowledge.meetings,
  people: knowledge.people,
  statements: knowledge.statements,
  quotes: knowledge.quotes,
  review: knowledge.review,
  warnings: knowledge.warnings,
});
