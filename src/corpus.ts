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
  const problems: string[] = [];
  const beside = resolve(folder) === SHIPPED ? SHIPPED_CORRECTIONS : join(folder, 'corrections');
  const corrections = loadCorrections(beside, problems);
  const knowledge = build(articlesIn(folder, problems), corrections);
  return problems.length > 0 ? { problems } : { knowledge };
};

/** One article after the other, so that no more than one is held as tokens. Problems are pushed as they are met. */
function* articlesIn(folder: string, problems: string[]): Generator<Article> {
  const named: Pick<Article, 'id' | 'file'>[] = [];
  for (const { file, bytes } of filesIn(folder, isArticle, problems)) {
    const read = readArticle(file, bytes);
    if ('article' in read) {
      named.push({ id: read.article.id, file });
      yield read.article;
    } else problems.push(...read.problems.map((problem) => placed(folder, problem)));
  }
  problems.push(...checkIds(named).map((problem) => placed(folder, problem)));
}

/** What people corrected; a folder that isn't there holds nothing. */
const loadCorrections = (folder: string, problems: string[]): readonly Correction[] => {
  const corrections: Correction[] = [];
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return corrections;
  for (const { file, bytes } of filesIn(folder, isCorrections, problems)) {
    const read = readCorrections(file, bytes);
    if ('corrections' in read) corrections.push(...read.corrections);
    else problems.push(...read.problems.map((problem) => placed(folder, problem)));
  }
  return corrections;
};

const placed = (folder: string, { file, line, message }: Problem): string =>
  `${join(folder, file)}:${line}: ${message}`;

/** The files that are wanted, in order of name; one that can't be read is a problem. */
function* filesIn(
  folder: string,
  isWanted: (file: string) => boolean,
  problems: string[],
): Generator<{ readonly file: string; readonly bytes: Uint8Array }> {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => isWanted(entry.name) && !entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => (a < b ? -1 : 1));
  for (const file of files) {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(join(folder, file));
    } catch (error) {
      problems.push(`${join(folder, file)}:1: ${error instanceof Error ? error.message : String(error)}`);
      continue;
    }
    yield { file, bytes };
  }
}
