import { basename } from 'node:path';
import type { Article } from '../article.ts';

/** What is wrong with a file, where (line from 1), and what would be right. */
export type Problem = { readonly file: string; readonly line: number; readonly message: string };

export const readArticle = (
  file: string,
  bytes: Uint8Array,
): { readonly article: Article } | { readonly problems: readonly Problem[] } => {
  const text = new TextDecoder().decode(bytes);
  return {
    article: {
      id: basename(file).replace(/\.\w+$/, ''),
      file,
      title: null,
      publisher: null,
      agency: null,
      url: null,
      published: null,
      text,
      textStart: 0,
      language: 'en',
    },
  };
};
