import type { Query } from '../query.ts';

type Kinds = readonly Query['ask'][];

/** What tells of people alone, of a time alone, of a length alone, of one meeting's place or topics. */
const OF_PEOPLE: Kinds = ['person', 'attendance', 'all-chairs', 'chairs'];
const OF_PEOPLE_ALL: Kinds = [...OF_PEOPLE, 'people', 'office'];
const OF_LENGTH: Kinds = ['duration', 'ago', 'between'];
const OF_DAY: Kinds = ['when', 'weekday'];

/** What a question asks for by its first word, and what never tells that. */
type Asked = { readonly by: RegExp; readonly never: ReadonlySet<Query['ask']> };

const asked = (by: RegExp, ...never: Kinds): Asked => ({ by, never: new Set(never) });

/** "which general", "in what city", "of which of the two reports"; not "what did the Herald report" */
const which = (nouns: string): RegExp =>
  new RegExp(
    `\\b(?:which|what)\\s+(?!(?:did|does|do|has|have|had)\\b)(?:of\\s+the\\s+)?(?:[\\p{L}-]+\\s+){0,2}?(?:${nouns})\\b`,
    'iu',
  );

const WORDS: readonly Asked[] = [
  asked(
    /\bhow\s+(?:long|much\s+time)\b/i,
    ...OF_PEOPLE_ALL,
    ...OF_DAY,
    ...(['where', 'topics', 'meeting', 'exercises', 'timeline', 'count', 'discussed'] as const),
    ...(['sources', 'forum', 'check', 'compare'] as const),
  ),
  asked(
    /\bhow\s+(?:many|often|frequently)\b/i,
    ...(['chairs', 'where', 'topics', 'meeting', 'person', 'attendance', 'weekday', 'compare'] as const),
    ...(['forum', 'check', 'succession', 'quote', 'office', 'positions'] as const),
  ),
  asked(
    /\bwhy\b/i,
    ...(['when', 'where', 'topics', 'meeting', 'person', 'timeline', 'count', 'duration'] as const),
    ...(['discussed', 'sources', 'check'] as const),
  ),
  asked(/\bwho(?:m|se)?\b/i, ...OF_DAY, ...OF_LENGTH, 'where', 'topics', 'lengths', 'gap', 'longer'),
  asked(
    /\bwhen\b/i,
    ...OF_PEOPLE_ALL,
    ...(['where', 'topics', 'duration', 'exercises', 'forum', 'expand', 'tally', 'quote'] as const),
  ),
  asked(
    /\bwhere\b/i,
    ...OF_PEOPLE_ALL,
    ...OF_LENGTH,
    ...(['topics', 'exercises', 'weekday', 'expand', 'tally'] as const),
  ),
  asked(
    which('cit(?:y|ies)|venues?|halls?|countr(?:y|ies)|towns?|capitals?'),
    ...OF_DAY,
    ...OF_LENGTH,
    ...(['chairs', 'topics', 'exercises', 'attendance', 'all-chairs', 'sources', 'quote'] as const),
  ),
  asked(
    which('years?|months?|dates?|days?|weekdays?'),
    ...OF_PEOPLE,
    ...(['where', 'topics', 'exercises', 'office', 'people', 'quote'] as const),
  ),
  asked(
    which(
      'officers?|generals?|admirals?|marshals?|m[ae]n|person|people|officials?|leaders?|ministers?|(?:co-?)?chairs?|chairm[ae]n',
    ),
    ...OF_DAY,
    ...OF_LENGTH,
    ...(['where', 'topics', 'exercises', 'meeting'] as const),
  ),
  asked(
    which('articles?|reports?|outlets?|sources?|agenc(?:y|ies)|newspapers?|publishers?'),
    ...OF_PEOPLE,
    ...(['when', 'where', 'topics', 'meeting', 'exercises'] as const),
  ),
  asked(which('exercises?|drills?'), ...OF_PEOPLE, 'when', 'where', 'meeting', 'duration', 'sources'),
  asked(
    which('topics?|issues?|subjects?|areas?|themes?'),
    ...OF_PEOPLE,
    ...(['when', 'where', 'duration', 'sources', 'exercises'] as const),
  ),
];

/** Any word that asks, wherever it stands. */
const ASKING = /\b(?:who(?:m|se)?|what|which|when|where|why|how)\b/gi;

/** What may stand before it: nothing, a clause of its own, "tell me"; not "the meeting", of which it is a relative. */
const OPENS =
  /(?:^|[,:;.?!–—-])\W*(?:(?:and|so|but|then|ok|okay|hey|hi|please|pls|kindly|tell\s+(?:me|us)|i\s+(?:want|need|would\s+like)\s+to\s+know|(?:can|could)\s+you\s+(?:tell|say)(?:\s+(?:me|us))?|do\s+you\s+know|of|by|with|for|to|from|in|at|on|since|until)\W+)*$/i;

/** Whether a query tells a thing of another kind than the one word that asks in a question: a date for "how long", a place for "who". */
export const tellsOther = (query: Query, text: string): boolean => {
  const [only, second] = [...text.matchAll(ASKING)];
  if (only === undefined || second !== undefined || !OPENS.test(text.slice(0, only.index))) return false;
  const rest = text.slice(only.index);
  return WORDS.some(({ by, never }) => by.exec(rest)?.index === 0 && never.has(query.ask) && !('rank' in query));
};
