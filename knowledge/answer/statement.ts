import { contentWords, findLoosely, findPassages, isInArticles } from '../passages.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { make } from './make.ts';
import { listText } from './words.ts';

/** How many sentences a passage answer holds. */
const MOST = 3;

/** What else the articles say of the words asked about: a statement on record, else the best sentences, said to be passages. */
export const answerStatement = ({ knowledge }: Context, words: string): Answer => {
  const heading = words.trim().slice(0, 120);
  const content = contentWords(words);
  const missing = content.filter((word) => !isInArticles(knowledge, word));
  const all = findPassages(knowledge, words);
  const found = all.length > 0 ? all : missing.length > 0 ? [] : findLoosely(knowledge, words, 0.6);
  if (found.length === 0) {
    const lead = missing.length > 0 ? `The articles say nothing of ${listText([...new Set(missing)].map((word) => `“${word}”`))}.` : `No sentence of the articles speaks of “${heading}”.`;
    return make(knowledge, 'not-in-sources', { heading, lead });
  }
  const shown = found.slice(0, MOST);
  return make(knowledge, 'answered', {
    heading,
    claims: shown.map(({ citation }) => ({ text: `“${citation.quote}”`, citations: [citation] })),
    notices: [{ kind: 'passage', text: 'No single fact on record answers this; these sentences of the articles speak of it.' }],
  });
};

