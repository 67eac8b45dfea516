import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Article, readArticle } from '../../knowledge/index.ts';

const folder = fileURLToPath(new URL('../../knowledge/articles/', import.meta.url));

/** The articles that the bot ships with. */
export const shipped = (): Article[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const result = readArticle(file, readFileSync(`${folder}${file}`));
      if ('problems' in result) throw new Error(`${file}: ${result.problems.map(({ message }) => message).join('; ')}`);
      return result.article;
    });
