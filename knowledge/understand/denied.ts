import type { Query } from '../query.ts';
import { ELSEWHERE, leavesOut } from './conditions.ts';

/** "which meeting did not", "at which round was it never", "what hasn't been": what is not so is asked for. */
const WHAT_IS_NOT =
  /^\W*(?:(?:and|so|but|then)\s+)?(?:(?:at|in|on|of|during|for|by|with|from)\s+)?(?:who|whom|what|which|where|when|list|name|show)\b[^?,;:]{0,80}?\b(?:did|do|does|was|were|is|are|has|have|had|could|would|will)(?:n[’']t\b|\s+(?:[^?,;:]{0,60}?\s)?(?:not|never)\b(?!\s+only\b))/i;

/** "which meeting made no mention of cables", "what went unmentioned" */
const NO_MENTION =
  /^\W*(?:(?:and|so|but)\s+)?(?:(?:at|in|of)\s+)?(?:what|which|who|list|name)\b[^?,;:]{0,60}?\b(?:(?:made|makes?|making|had|has|have|with|contain\p{L}*)\s+no\s+(?:mention|reference|word)|(?:went|go|goes|was|were|left)\s+un(?:mentioned|discussed|addressed|raised)|never\s+\p{L}+(?:ed|t|oke|ame)\b|(?:left|leaves?)\s+out\b|omit(?:s|ted)\b|silent\s+(?:on|about)|nothing\s+(?:to\s+say\s+)?(?:about|on|of)|(?:no|none\s+of\s+the)\s+(?:meetings?|rounds?|sessions?|talks|reports?|articles?)\s+(?:ever\s+)?(?:discuss|mention|rais|cover|address)\p{L}*)/iu;

/** "chaired by no general" */
const NO_RANK =
  /\b(?:by|had|have|has|with|saw)\s+no\s+(?:[\p{L}-]+\s+){0,2}?(?:general|admiral|marshal|officer|colonel|brigadier|commodore)s?\b/iu;

const asksWhatIsNot = (text: string): boolean => WHAT_IS_NOT.test(text) || NO_MENTION.test(text);

/** What tells only what is so. */
const OF_WHAT_IS: ReadonlySet<Query['ask']> = new Set([
  'discussed',
  'met',
  'went',
  'exercises',
  'sources',
  'positions',
  'voiced',
  'topics',
  'meeting',
  'when',
  'where',
  'timeline',
  'count',
  'published',
]);

const OF_ONE: ReadonlySet<Query['ask']> = new Set([
  'meeting',
  'when',
  'where',
  'chairs',
  'topics',
  'duration',
  'ago',
  'all-chairs',
]);

/** Whether a query tells what is so where what is not so was asked for: the "not" was dropped. */
export const dropsNot = (query: Query, text: string): boolean => {
  if (OF_ONE.has(query.ask) && !leavesOut(query) && ELSEWHERE.test(text)) return true;
  if (query.ask === 'all-chairs') return NO_RANK.test(text) && query.notRank === undefined;
  if (!OF_WHAT_IS.has(query.ask) || !asksWhatIsNot(text)) return false;
  return !(
    'except' in query ||
    'lacks' in query ||
    'undated' in query ||
    ('filter' in query && query.filter?.except !== undefined)
  );
};
