import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, build, checkIds, type Knowledge, readArticle } from '../knowledge/index.ts';

export type Corpus = { readonly knowledge: Knowledge } | { readonly problems: readonly string[] };

/** A folder's `.md` and `.txt` files in order of name; a README is about the folder, not part of it. */
const isArticle = (file: string): boolean => /^[^.].*\.(md|txt)$/i.test(file) && !/^readme\.(md|txt)$/i.test(file);

/** What the articles of a folder state, or every problem of every file: `file:line: message`. An empty folder is an empty corpus. */
export const loadCorpus = (folder: string): Corpus => {
  const articles: Article[] = [];
  const problems: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!isArticle(entry.name) || entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    try {
      const read = readArticle(entry.name, readFileSync(path));
      if ('article' in read) articles.push(read.article);
      else problems.push(...read.problems.map(({ line, message }) => `${path}:${line}: ${message}`));
    } catch (error) {
      problems.push(`${path}:1: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  problems.push(...checkIds(articles).map(({ file, line, message }) => `${join(folder, file)}:${line}: ${message}`));
  return problems.length > 0 ? { problems } : { knowledge: build(articles) };
};
