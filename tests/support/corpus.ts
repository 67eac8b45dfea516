import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Article, readArticle } from '../../knowledge/index.ts';

const articlesIn = (relative: string): Article[] => {
  const folder = fileURLToPath(new URL(relative, import.meta.url));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const result = readArticle(file, readFileSync(`${folder}${file}`));
      if ('problems' in result) throw new Error(`${file}: ${result.problems.map(({ message }) => message).join('; ')}`);
      return result.article;
    });
};

/** The articles that the bot ships with. */
export const shipped = (): Article[] => articlesIn('../../knowledge/articles/');

/** Articles of other talks, one folder a corpus, which the bank of questions asks about. */
export const invented = (folder: 'articles' | 'cyber' | 'fisheries'): Article[] => articlesIn(`../eval/${folder}/`);
