import type { Article, Reading } from '../../knowledge/article.ts';
import { readArticle } from '../../knowledge/read/article.ts';
import { readSegments } from '../../knowledge/read/segment.ts';

export type FrontMatter = {
  /** The file name without ending; default `test`. */
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly agency?: string;
  readonly url?: string;
  /** ISO date. */
  readonly published?: string;
};

/** An article as it is read from a file with this front matter and text; throws where the file would be refused. */
export const articleOf = (text: string, { id = 'test', ...keys }: FrontMatter = {}): Article => {
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  const file = lines.length === 0 ? text : `---\n${lines.join('')}---\n${text}`;
  const read = readArticle(`${id}.md`, new TextEncoder().encode(file));
  if ('problems' in read) throw new Error(read.problems.map(({ message }) => message).join('; '));
  return read.article;
};

/** The same, cut into segments. */
export const readingOf = (text: string, frontMatter: FrontMatter = {}): Reading =>
  readSegments(articleOf(text, frontMatter));
