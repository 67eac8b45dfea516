import type { Token } from '../article.ts';
import { genericTopics, genericWords, topicCues } from '../lexicon/topic-cues.ts';
import {
  determiners,
  finiteWords,
  isAdverb,
  monthNames,
  prepositions,
  pronouns,
  subordinators,
  weekdayNames,
} from '../lexicon/word-classes.ts';
import type { Range } from './topic-list.ts';

/** A noun phrase of a report is no longer than this, in tokens. */
const LONGEST = 45;

/** "the issue of piracy", "fields of energy": what goes before the topic itself, unless it is all there is ("issues of mutual interest"). */
const OF_HEADS = new Set([
  'issue',
  'issues',
  'field',
  'fields',
  'area',
  'areas',
  'sphere',
  'spheres',
  'domain',
  'domains',
  'subject',
  'topic',
  'question',
  'matter',
  'sectors',
  'sector',
]);
const VAGUE = new Set([
  'mutual',
  'common',
  'shared',
  'bilateral',
  'regional',
  'global',
  'concern',
  'interest',
  'importance',
  'strategic',
  'international',
  'particular',
  'special',
  'great',
  'cooperation',
  'collaboration',
  'convergence',
  'relevance',
  'priority',
]);
const LEADING = new Set([
  'and',
  'or',
  'both',
  'also',
  ',',
  'inter',
  'alia',
  'primarily',
  'either',
  'not',
  'only',
  'the following',
  '–',
  '-',
  '•',
  '*',
  ':',
  "'s",
]);
const TRAILING = new Set([
  ',',
  '-',
  '–',
  '—',
  ':',
  ';',
  '.',
  'and',
  'or',
  'etc',
  'both',
  'also',
  'others',
  'among',
  'extensively',
  'the',
  'a',
  'an',
  'respectively',
  'alike',
  'further',
  '"',
  '“',
  "'s",
]);

/** Trims what does not belong to the phrase on either side; undefined where nothing is left that names a topic. */
export const topicItem = (tokens: readonly Token[], { start, end }: Range): Range | undefined => {
  let from = start;
  let to = end;
  for (let moved = true; moved && from < to; ) {
    moved = false;
    const key = tokens[from]?.key ?? '';
    const nested = topicCues.at(tokens, from);
    if (nested && nested.end < to && nested.value.form === 'fixed' && nested.value.topics === 'after')
      from = nested.end;
    else if (LEADING.has(key) || (isAdverb(key) && to - from > 1) || (prepositions.has(key) && key !== 'vis')) from++;
    else {
      const of = ofHead(tokens, from, to);
      if (of < 0) continue;
      from = of;
    }
    moved = true;
  }
  while (to > from && trails(tokens, to - 1)) to--;
  return to > from && names(tokens, from, to) ? { start: from, end: to } : undefined;
};

const trails = (tokens: readonly Token[], index: number): boolean => {
  const { key } = tokens[index] as Token;
  return TRAILING.has(key) || prepositions.has(key) || subordinators.has(key) || (isAdverb(key) && key !== 'time');
};

/** Index after "the issue of", "key areas of"; -1 if the phrase does not start so. */
const ofHead = (tokens: readonly Token[], start: number, end: number): number => {
  for (let i = start; i < Math.min(end - 2, start + 4); i++) {
    const key = tokens[i]?.key ?? '';
    if (OF_HEADS.has(key)) return tokens[i + 1]?.key === 'of' && !VAGUE.has(tokens[i + 2]?.key ?? '') ? i + 2 : -1;
    if (!genericWords.has(key)) return -1;
  }
  return -1;
};

const names = (tokens: readonly Token[], start: number, end: number): boolean => {
  if (end - start > LONGEST) return false;
  let generic = true;
  let folded = '';
  let letters = false;
  for (let i = start; i < end; i++) {
    const { key, kind } = tokens[i] as Token;
    folded += folded === '' ? key : ` ${key}`;
    if (kind === 'word') letters = true;
    if (kind !== 'mark' && !genericWords.has(key) && !determiners.has(key)) generic = false;
  }
  const first = tokens[start]?.key ?? '';
  if (!letters || generic || genericTopics.has(folded) || pronouns.has(first) || finiteWords.has(first)) return false;
  return !(end - start === 1 && (weekdayNames.has(first) || monthNames.has(first)));
};
