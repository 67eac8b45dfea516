import type { Query } from '../query.ts';

type Kinds = ReadonlySet<Query['ask']>;

const kinds = (...asks: readonly Query['ask'][]): Kinds => new Set(asks);

/** What a question asks for by its first word, and what never tells that. */
type Asked = { readonly by: RegExp; readonly never: Kinds };

const WORDS: readonly Asked[] = [
  {
    by: /\bhow\s+(?:long|much\s+time)\b/iu,
    never: kinds(
      'chairs',
      'when',
      'where',
      'topics',
      'meeting',
      'person',
      'exercises',
      'attendance',
      'all-chairs',
      'people',
      'weekday',
      'timeline',
      'count',
      'office',
      'discussed',
      'sources',
      'forum',
      'check',
      'compare',
    ),
  },
  {
    by: /\bhow\s+(?:many|often|frequently)\b/iu,
    never: kinds(
      'chairs',
      'where',
      'topics',
      'meeting',
      'person',
      'attendance',
      'weekday',
      'compare',
      'forum',
      'check',
      'succession',
      'quote',
      'office',
      'positions',
    ),
  },
  {
    by: /\bwhy\b/iu,
    never: kinds(
      'when',
      'where',
      'topics',
      'meeting',
      'person',
      'timeline',
      'count',
      'duration',
      'discussed',
      'sources',
      'check',
    ),
  },
  {
    by: /\bwho(?:m|se)?\b/iu,
    never: kinds('when', 'where', 'topics', 'duration', 'ago', 'between', 'weekday', 'lengths', 'gap', 'longer'),
  },
  {
    by: /\bwhen\b/iu,
    never: kinds(
      'chairs',
      'where',
      'topics',
      'duration',
      'person',
      'exercises',
      'attendance',
      'all-chairs',
      'office',
      'people',
      'forum',
      'expand',
      'tally',
      'quote',
    ),
  },
  {
    by: /\bwhere\b/iu,
    never: kinds(
      'chairs',
      'topics',
      'duration',
      'ago',
      'between',
      'person',
      'exercises',
      'attendance',
      'all-chairs',
      'office',
      'people',
      'weekday',
      'expand',
      'tally',
    ),
  },
  // "in which city"
  {
    by: /\b(?:which|what)\s+(?:of\s+the\s+)?(?:[\p{L}-]+\s+){0,2}?(?:cit(?:y|ies)|venues?|halls?|countr(?:y|ies)|towns?|capitals?)\b/iu,
    never: kinds(
      'chairs',
      'when',
      'topics',
      'duration',
      'ago',
      'between',
      'exercises',
      'attendance',
      'all-chairs',
      'weekday',
      'sources',
      'quote',
    ),
  },
  // "in which year"
  {
    by: /\b(?:which|what)\s+(?:of\s+the\s+)?(?:[\p{L}-]+\s+){0,2}?(?:years?|months?|dates?|days?|weekdays?)\b/iu,
    never: kinds(
      'chairs',
      'where',
      'topics',
      'person',
      'exercises',
      'attendance',
      'all-chairs',
      'office',
      'people',
      'quote',
    ),
  },
  // "which general"
  {
    by: /\b(?:which|what)\s+(?:of\s+the\s+)?(?:[\p{L}-]+\s+){0,2}?(?:officers?|generals?|admirals?|marshals?|m[ae]n|person|people|officials?|leaders?|ministers?|(?:co-?)?chairs?|chairm[ae]n)\b/iu,
    never: kinds('when', 'where', 'topics', 'duration', 'ago', 'between', 'weekday', 'exercises', 'meeting'),
  },
  // "which article"
  {
    by: /\b(?:which|what)\s+(?!(?:did|does|do|has|have|had)\b)(?:of\s+the\s+)?(?:[\p{L}-]+\s+){0,2}?(?:articles?|reports?|outlets?|sources?|agenc(?:y|ies)|newspapers?|publishers?)\b/iu,
    never: kinds('chairs', 'when', 'where', 'topics', 'meeting', 'person', 'exercises', 'all-chairs', 'attendance'),
  },
  // "which exercise"
  {
    by: /\b(?:which|what)\s+(?:of\s+the\s+)?(?:[\p{L}-]+\s+){0,2}?(?:exercises?|drills?)\b/iu,
    never: kinds('chairs', 'when', 'where', 'meeting', 'person', 'duration', 'sources', 'all-chairs', 'attendance'),
  },
  // "which topics"
  {
    by: /\b(?:which|what)\s+(?:of\s+the\s+)?(?:[\p{L}-]+\s+){0,2}?(?:topics?|issues?|subjects?|areas?|themes?)\b/iu,
    never: kinds('chairs', 'when', 'where', 'person', 'duration', 'sources', 'all-chairs', 'attendance', 'exercises'),
  },
];

/** Any word that asks, wherever it stands. */
const ASKING = /\b(?:who(?:m|se)?|what|which|when|where|why|how)\b/giu;

/** What may stand before it: nothing, a clause of its own, "tell me"; not "the meeting", of which it is a relative. */
const OPENS =
  /(?:^|[,:;.?!–—-])\W*(?:(?:and|so|but|then|ok|okay|hey|hi|please|pls|kindly|tell\s+(?:me|us)|i\s+(?:want|need|would\s+like)\s+to\s+know|(?:can|could)\s+you\s+(?:tell|say)(?:\s+(?:me|us))?|do\s+you\s+know|of|by|with|for|to|from|in|at|on|since|until)\W+)*$/iu;

/** Whether a query tells a thing of another kind than the one word that asks in a question: a date for "how long", a place for "who". */
export const tellsOther = (query: Query, text: string): boolean => {
  const [only, second] = [...text.matchAll(ASKING)];
  if (only === undefined || second !== undefined || !OPENS.test(text.slice(0, only.index))) return false;
  const rest = text.slice(only.index);
  return WORDS.some(({ by, never }) => by.exec(rest)?.index === 0 && never.has(query.ask) && !('rank' in query));
};
