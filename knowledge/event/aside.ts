import { wordSet } from '../lexicon/word-set.ts';
import type { ForumMention } from '../mention/mention.ts';
import type { SegmentMentions } from '../mention/mentions.ts';
import { tokenRange } from './tokens.ts';

const OPENS = wordSet(
  'which whose who where part formed set established created constituted founded launched working functioning operating one an a the under'.split(
    ' ',
  ),
);
const FINITE = wordSet(
  'was were is are will has had took met meets convened concluded ended began opened closed gathered kicked got gets wrapped'.split(
    ' ',
  ),
);

/**
 * "The 4th session of the Group, which works under | the Commission, was held in Lima": the tokens of a clause between commas that names a
 * body beside the one whose verb stands behind it; nothing behind the clause is told of what it names. Undefined where there is none.
 */
export const asideWith = (
  { segment: { tokens }, segment }: SegmentMentions,
  before: ForumMention | undefined,
  forum: ForumMention,
): readonly [from: number, to: number] | undefined => {
  if (!before || forum.edition.of === 'numbered') return undefined;
  const [, start] = tokenRange(segment, before.span);
  const [from, to] = tokenRange(segment, forum.span);
  if (from <= start || tokens[start]?.key !== ',' || !OPENS.has(tokens[start + 1])) return undefined;
  let end = to;
  while (end < tokens.length && tokens[end]?.key !== ',') end++;
  return FINITE.has(tokens[end + 1]) ? [start, end] : undefined;
};
