import type { Token } from '../article.ts';

/** Index of the first word of a parent's name after "under the framework of the", or undefined where no such words stand at `at`. */
export const parentLink = (tokens: readonly Token[], at: number): number | undefined => {
  let next = at;
  if (
    tokens[next]?.key === 'constituted' ||
    tokens[next]?.key === 'established' ||
    tokens[next]?.key === 'set' ||
    tokens[next]?.key === 'formed'
  ) {
    next++;
    if (tokens[next]?.key === 'up') next++;
  }
  const key = tokens[next]?.key;
  if (key !== 'under' && key !== 'within' && key !== 'in' && key !== 'as') return undefined;
  next++;
  for (let words = 0; words < 4 && tokens[next + words] !== undefined; words++) {
    if (FRAME.has(tokens[next + words]?.key ?? '') && tokens[next + words + 1]?.key === 'of') {
      next += words + 2;
      while (SMALL.has(tokens[next]?.key ?? '')) next++;
      return next;
    }
  }
  if (key !== 'under' && key !== 'within') return undefined;
  while (SMALL.has(tokens[next]?.key ?? '')) next++;
  return next;
};

const SMALL = new Set(['the', 'their', 'its', 'this', 'both', 'said', 'our']);

const FRAME = new Set([
  'framework',
  'frameworks',
  'aegis',
  'ambit',
  'auspices',
  'umbrella',
  'rubric',
  'purview',
  'part',
  'format',
  'scope',
  'context',
]);
