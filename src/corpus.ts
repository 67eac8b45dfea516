import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Article,
  build,
  type Correction,
  checkIds,
  type Knowledge,
  type Problem,
  readArticle,
  readCorrections,
} from '../knowledge/index.ts';

export type Corpus = { readonly knowledge: Knowledge } | { readonly problems: readonly string[] };

const SHIPPED = fileURLToPath(new URL('../knowledge/articles', import.meta.url));
const SHIPPED_CORRECTIONS = fileURLToPath(new URL('../knowledge/corrections', import.meta.url));

/** A folder's `.md` and `.txt` files in order of name; a README is about the folder, not part of it. */
const isArticle = (file: string): boolean => /^[^.].*\.(md|txt)$/i.test(file) && !/^readme\.(md|txt)$/i.test(file);
const isCorrections = (file: string): boolean => /^[^.].*\.ya?ml$/i.test(file);

/** What the articles of a folder state, or every problem of every file: `file:line: message`. An empty folder is an empty corpus. */
export const loadCorpus = (folder: string): Corpus => {
  const { articles, problems } = loadArticles(folder);
  const beside = resolve(folder) === SHIPPED ? SHIPPED_CORRECTIONS : join(folder, 'corrections');
  const { corrections, problems: more } = loadCorrections(beside);
  const all = [...problems, ...more];
  return all.length > 0 ? { problems: all } : { knowledge: build(articles, corrections) };
};

const loadArticles = (folder: string) => {
  const articles: Article[] = [];
  const problems = readAll(folder, isArticle, (file, bytes) => {
    const read = readArticle(file, bytes);
    if ('problems' in read) return read.problems;
    articles.push(read.article);
    return [];
  });
  return { articles, problems: [...problems, ...checkIds(articles).map((problem) => placed(folder, problem))] };
};

/** What people corrected; a folder that isn't there holds nothing. */
const loadCorrections = (folder: string) => {
  const corrections: Correction[] = [];
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return { corrections, problems: [] };
  const problems = readAll(folder, isCorrections, (file, bytes) => {
    const read = readCorrections(file, bytes);
    if ('problems' in read) return read.problems;
    corrections.push(...read.corrections);
    return [];
  });
  return { corrections, problems };
};

const placed = (folder: string, { file, line, message }: Problem): string =>
  `${join(folder, file)}:${line}: ${message}`;

/** Hands each file that is wanted to `read`; the problems of all. */
const readAll = (
  folder: string,
  isWanted: (file: string) => boolean,
  read: (file: string, bytes: Uint8Array) => readonly Problem[],
): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => isWanted(entry.name) && !entry.isDirectory())
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      try {
        return read(entry.name, readFileSync(join(folder, entry.name))).map((problem) => placed(folder, problem));
      } catch (error) {
        return [`${join(folder, entry.name)}:1: ${error instanceof Error ? error.message : String(error)}`];
      }
    });
