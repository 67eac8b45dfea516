import { listWords } from '../lexicon/plain-words.ts';
import type { Query } from '../query.ts';
import type { Question } from './question.ts';

/** Words that leave something out of a list, or ask for one of another kind. */
const LEAVES_OUT = /\b(?:no|not|never|none|only|without|except|neither)\b/i;

const OF_LISTING: ReadonlySet<string> = new Set(['list', 'count', 'when', 'where', 'next', 'sources', 'duration']);

/** "list the rank of each Chilean chair since 2019": of those who chaired, and no list of meetings, unless one of them is named. */
const asksOther = (query: Extract<Query, { ask: 'timeline' | 'count' }>, words: Question['words']): boolean =>
  query.chair === undefined &&
  query.with === undefined &&
  query.lacks === undefined &&
  words.some(({ label, cue }) => cue === 'chairs' || (cue === null && label.is === 'rank'));

/** Whether a list of all meetings, or their number, is all that was asked for: "list the services mentioned" is not. */
export const isOfAll = (query: Query, { words, text }: Question): boolean => {
  if (query.ask !== 'timeline' && query.ask !== 'count') return true;
  const { ask: _, ...filter } = query;
  const given = Object.entries(filter).filter(
    ([key, value]) => key !== 'newestFirst' && key !== 'often' && value !== undefined,
  );
  if (given.length > 0) return !asksOther(query, words);
  if (LEAVES_OUT.test(text)) return false;
  return words.every(({ label, cue, text: own }) => {
    if (cue !== null) return OF_LISTING.has(cue);
    if (['branch', 'rank', 'person', 'city', 'place', 'ordinal', 'date'].includes(label.is)) return false;
    const key = own.toLowerCase().replace(/['’](?:s|ve|re|d|ll)?$/, '');
    return !['generic', 'unknown'].includes(label.is) || key === '' || listWords.has(key);
  });
};
