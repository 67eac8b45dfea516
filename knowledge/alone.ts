import type { Article } from './article.ts';
import { build, correctionsOf } from './build.ts';
import type { Knowledge } from './record.ts';

/** How many selections of articles are kept as knowledge of their own. */
const MOST_KEPT = 24;

const made = new WeakMap<Knowledge, Map<string, Knowledge>>();

/**
 * What is known where these articles alone are read: a year that another report settled, or a fuller wording of a post that
 * stands elsewhere, is not theirs. A date that was inferred for an article is inferred again, now without the others.
 */
export const alone = (knowledge: Knowledge, ids: ReadonlySet<string>): Knowledge => {
  const own = knowledge.articles.filter(({ id }) => ids.has(id));
  const key = JSON.stringify(own.map(({ id }) => id));
  const kept = made.get(knowledge) ?? new Map<string, Knowledge>();
  made.set(knowledge, kept);
  const known = kept.get(key);
  if (known) return known;
  const corrections = correctionsOf(knowledge).filter(({ article }) => ids.has(article));
  const built = build(own.map(asRead), corrections);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= MOST_KEPT) kept.delete(oldest);
  kept.set(key, built);
  return built;
};

const asRead = (article: Article): Article =>
  article.published?.basis === 'inferred' ? { ...article, published: null } : article;
