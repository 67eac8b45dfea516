import { findPassages } from '../../passages.ts';
import type { Knowledge } from '../../record.ts';

/** Whether a sentence that holds the words says that none was held: "which hasn't been held in the past two years". */
export const tellsOfNone = (words: string, knowledge: Knowledge): boolean =>
  findPassages(knowledge, words).some(({ citation }) => /\bnot\b|n['’]t\b/.test(citation.quote));
