import type { Query } from '../query.ts';
import { EXCEPT } from '../resolve/except.ts';
import { NEVER } from './asking.ts';
import { NTH } from './recast/pieces.ts';

/** A condition that a question may set, and the queries that can keep it. */
type Condition = {
  readonly says: RegExp;
  readonly keptBy: (query: Query, text: string) => boolean;
};

/** "was it held outside Oslo": where it was tells. */
const ASKS_WHETHER = /^\W*(?:was|were|is|did|has|have)\b/i;

const COUNT = '(?:once|twice|thrice|(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|several|many)\\s+times)';
const SPAN = '(?:minutes?|hours?|days?|nights?|weeks?|months?|years?)';
const OF_PLACE_OR_TIME =
  '(?:city|place|venue|country|capital|building|hall|hotel|year|month|week|day|date|weekday|season|time)';

const asks =
  (...kinds: readonly Query['ask'][]) =>
  (query: Query): boolean =>
    kinds.includes(query.ask);

/** No yes and no no answers it. */
const ASKS_WHO = /^\W*(?:who|whom|whose|what|which|when|where|how|why)\b/i;

/** What is on record is told, and neither yes nor no. */
export const isUnsure = (query: Query): boolean => 'unsure' in query && query.unsure === true;

/** Whether a query leaves something out: meetings, people, topics. */
export const leavesOut = (query: Query): boolean =>
  'except' in query ||
  'but' in query ||
  'notAt' in query ||
  'notRank' in query ||
  'notSide' in query ||
  'notChairs' in query ||
  'lacks' in query ||
  'others' in query ||
  'undated' in query ||
  'not' in query ||
  ('filter' in query && (query.filter?.except !== undefined || query.filter?.lacks !== undefined)) ||
  ('meeting' in query && query.meeting?.includes(EXCEPT) === true);

/** Nothing is told but the sentences that are nearest, or those that tell why. */
const isRefused = (query: Query): boolean =>
  query.ask === 'statement' && (query.before === NEVER || query.wants === 'why');

/** "the last round outside Chile", "the summit that was not in Oslo": of one that was elsewhere. */
export const ELSEWHERE =
  /\b(?:outside(?:\s+of)?|away\s+from|(?:was|were|is|been)(?:\s+(?:not|never)|n[’']t)\s+(?:held\s+|hosted\s+)?in|not\s+held\s+in|elsewhere\s+than(?:\s+in)?|anywhere\s+but(?:\s+in)?)\s+(?:the\s+)?\p{Lu}/u;

/** "in 2019", "during the year 2019"; but "since 2019", "in 2019 or later" */
const IN_YEAR =
  /\b(?:in|during)\s+(?:the\s+year\s+|\p{Lu}\p{Ll}{2,8}\s+)?((?:19|20)\d\d)\b(?!\s*(?:or|and|to|[–-])\s)/u;

/** What is told of any time, where the query names none. */
const TIMELESS: ReadonlySet<Query['ask']> = new Set(['exercises', 'discussed']);

/** Whether a query has a year, a meeting or a filter that keeps it. */
const keepsYear = (query: Query, year: string): boolean => {
  const { question: _, heading: __, ...own } = query as Query & { question?: string; heading?: string };
  const filter = 'filter' in query && query.filter !== undefined && Object.keys(query.filter).length > 0;
  return filter || ('meeting' in query && (query.meeting ?? '') !== '') || JSON.stringify(own).includes(year);
};

const CONDITIONS: readonly Condition[] = [
  // "which drills are named in 2019"
  {
    says: IN_YEAR,
    keptBy: (query, text) => {
      const [, year = ''] = IN_YEAR.exec(text) ?? [];
      return !TIMELESS.has(query.ask) || keepsYear(query, year);
    },
  },
  {
    says: ELSEWHERE,
    keptBy: (query, text) =>
      leavesOut(query) || query.ask === 'every' || (query.ask === 'where' && ASKS_WHETHER.test(text)),
  },
  // "who met more than once", "did they sit three times"
  {
    says: new RegExp(
      `\\b(?:(?:more|less|fewer|no\\s+more)\\s+than|at\\s+(?:least|most)|exactly|only|just|over)\\s+${COUNT}\\b|\\b(?:twice|thrice|(?:two|three|four|five|six|\\d+)\\s+times)\\b|\\b(?:every|each)\\s+(?:single\\s+)?time\\b`,
      'i',
    ),
    keptBy: asks(
      'all-chairs',
      'timeline',
      'count',
      'tally',
      'several',
      'compare',
      'shared',
      'most',
      'count-of',
      'every',
    ),
  },
  // "for the second time"
  {
    says: new RegExp(`\\bfor\\s+(?:the|a)\\s+(?:very\\s+)?${NTH}\\s+time\\b|\\ba\\s+(?:second|third)\\s+time\\b`, 'i'),
    keptBy: (query) =>
      asks('timeline', 'count', 'all-chairs')(query) ||
      ('earliest' in query && query.earliest === true) ||
      ('last' in query && query.last === true) ||
      ('meeting' in query && query.meeting !== undefined && new RegExp(`\\b${NTH}\\b`, 'iu').test(query.meeting)),
  },
  // "were the talks held in person", "behind closed doors"
  {
    says: /\b(?:in\s+person|face\s+to\s+face|(?:by|via|over|on)\s+(?:a\s+)?(?:video|zoom|skype)\w*|virtual(?:ly)?|remotely|online|behind\s+closed\s+doors|in\s+(?:secret|private|public)|secretly|privately)\b/i,
    keptBy: asks('statement', 'met', 'earlier', 'lapse', 'went'),
  },
  // "on the second day", "in the morning"
  {
    says: new RegExp(
      `\\bon\\s+(?:the|its|their)\\s+(?:${NTH}|last|final|opening|closing)\\s+day\\b|\\b(?:in|during)\\s+the\\s+(?:morning|afternoon|evening)\\b|\\bat\\s+(?:night|midnight|dawn|lunch|dinner|breakfast)\\b|\\bover\\s+(?:lunch|dinner|tea|breakfast)\\b`,
      'i',
    ),
    keptBy: (query) => query.ask === 'statement' && query.wants === 'clock',
  },
  // "in the same city", "in another year"
  {
    says: new RegExp(
      `\\b(?:in|at|on|during)\\s+(?:the\\s+(?:very\\s+)?same|an?other|(?:an?\\s+)?(?:different|separate)|(?:two|three|all)\\s+different)\\s+${OF_PLACE_OR_TIME}s?\\b`,
      'i',
    ),
    keptBy: (query) =>
      asks('several', 'shared', 'compare', 'same-person', 'agreement', 'between', 'tally', 'every', 'most')(query) ||
      'place' in query ||
      'year' in query,
  },
  // "at the weekend"
  {
    says: /\b(?:at|on|over|during)\s+(?:the|a)\s+weekends?\b/i,
    keptBy: asks('weekday'),
  },
  // "what was discussed the most", "which topic came up least often"
  {
    says: /\b(?:most|least)\s+(?:often|frequently)\b|\bthe\s+(?:most|least)(?=\W*$|\s+(?:at|in|during|by|on)\b)/i,
    keptBy: asks('most', 'all-chairs', 'count', 'tally', 'several', 'unkept'),
  },
  // "for three days", "earlier than planned"
  {
    says: new RegExp(
      `\\bfor\\s+(?:an?|one|two|three|four|five|\\d+|several)\\s+(?:full\\s+|whole\\s+)?${SPAN}\\b`,
      'i',
    ),
    keptBy: (query) =>
      asks('duration', 'lengths', 'longer', 'every', 'most')(query) ||
      ('days' in query && query.days !== undefined) ||
      ('filter' in query && query.filter?.days !== undefined),
  },
  {
    says: /\b(?:earlier|later|sooner|longer|shorter)\s+than\s+(?:it\s+was\s+|first\s+|originally\s+)?(?:planned|announced|expected|scheduled|intended|usual|normal|agreed)\b|\b(?:ahead\s+of|behind|on)\s+schedule\b/i,
    keptBy: asks(),
  },
  // "was it held only in Oslo", "solely by Berg"
  {
    says: /\b(?:only|solely|exclusively)\s+(?:ever\s+)?(?:by|in|at|with|from)\b/i,
    keptBy: (query, text) =>
      asks(
        'timeline',
        'several',
        'all-chairs',
        'tally',
        'every',
        'shared',
        'sources',
        'agreement',
        'most',
        'discussed',
        'met',
      )(query) ||
      // All places there were tell.
      (query.ask === 'statement' && query.wants === 'where' && ASKS_WHETHER.test(text)),
  },
  // "what was raised at both meetings", "in all the articles"
  {
    says: /\b(?:at|in|on|by|for|with|from|to)\s+(?:both|each|every|all)\s+(?:of\s+)?(?:the\s+|their\s+|his\s+|these\s+|those\s+)?(?:\p{L}+\s+){0,2}?(?:meetings?|rounds?|sessions?|summits?|talks|editions?|countr(?:y|ies)|cit(?:y|ies)|places|capitals|occasions?|years?|articles?|reports?|sources?|stories|outlets?)\b/iu,
    keptBy: (query, text) =>
      asks(
        'several',
        'all-chairs',
        'timeline',
        'tally',
        'compare',
        'shared',
        'every',
        'count',
        'count-of',
        'lengths',
        'forum',
        'forums',
      )(query) ||
      (query.ask === 'discussed' && query.each === true) ||
      (/\bcountr/i.test(text) && asks('attendance', 'chairs')(query)) ||
      /\bdates?\b/i.test(text),
  },
  // "within a month of the 3rd"
  {
    says: new RegExp(`\\bwithin\\s+(?:an?|one|two|three|\\d+|the)\\s+(?:\\p{L}+\\s+)?${SPAN}\\b`, 'iu'),
    keptBy: (query) =>
      asks('duration', 'between', 'lapse', 'lengths', 'gap')(query) ||
      'since' in query ||
      ('filter' in query && query.filter?.since !== undefined),
  },
  // "during her second term"
  {
    says: /\b(?:during|in|under)\s+(?:his|her|their|\p{L}+[’']s)\s+(?:(?:first|second|third|last|current|present)\s+)?(?:term|tenure|presidency|premiership|chairmanship|rule|reign|stay|time\s+in\s+office)\b|\bas\s+(?:an?|the)\s+(?:guest|observer|host|mediator|private\s+citizen|tourist)\b/iu,
    keptBy: (query) => asks('statement')(query) || ('chair' in query && query.chair !== undefined),
  },
  // "which meetings had no cables", "rounds without drills"
  {
    says: /^\W*(?:(?:which|what|any|list|all|the|how\s+many)\s+)*(?:\p{L}+\s+){0,2}?(?:meetings?|rounds?|sessions?|summits?)\s+(?:(?:that|which)\s+)?(?:(?:had|have|has|with)\s+no|without)\s/iu,
    keptBy: leavesOut,
  },
  // "what was there besides the meeting"
  {
    says: /\b(?:besides|apart\s+from|aside\s+from|other\s+than|except(?:\s+for)?)\s+(?:the|that|this|these|those)\s+(?:meetings?|talks|rounds?|sessions?)\W*$/i,
    keptBy: leavesOut,
  },
  // "in the headline", "in the last paragraph"
  {
    says: /\bin\s+(?:the|its|their|whose)\s+(?:[\p{L}-]+\s+)?(?:headlines?|captions?|(?:(?:first|second|last|opening|closing|final)\s+)(?:paragraph|sentence|line)s?)\b/iu,
    keptBy: asks('photo', 'mentions', 'sources'),
  },
  // "on neither side"
  { says: /\b(?:on|for|from|by)\s+neither\s+(?:side|country|party)\b/i, keptBy: leavesOut },
  // "who should have chaired", "when was it originally to be held"
  {
    says: /\b(?:should|would|could|might)\s+have\s+(?:been\s+)?\p{L}+(?:ed|t|d)\b|\b(?:originally|initially|at\s+first)\s+(?:(?:to|be|been|meant|supposed)\s+)*\p{L}{3,}|\balmost\s+\p{L}+ed\b/iu,
    keptBy: asks('statement', 'next', 'next-summit', 'discussed', 'positions', 'voiced'),
  },
  // "what did the 5th meeting establish": nothing that was there before it
  {
    says: /^\W*what\s+(?:did|has|have)\s+[^?]{3,60}?\s(?:establish(?:ed)?|launch(?:ed)?|found(?:ed)?|create[d]?|set\s+up)\b/i,
    keptBy: (query) => !(query.ask === 'statement' && query.properties?.includes('established')),
  },
  // "what happened after the call", "which meeting came before the trip": what is told of the call itself is no answer
  {
    says: /^\W*(?:what|which\s+(?:\p{L}+\s+){0,2}?(?:meetings?|talks|events?))\s+(?:(?:has|had|else)\s+)?(?:happened|occurred|took\s+place|was\s+(?:held|done)|were\s+held|came|followed)\s+(?:(?:right|just|shortly|directly|immediately|soon)\s+)?(?:before|after|following|prior\s+to|ahead\s+of)\b/iu,
    keptBy: (query) => !asks('discussed', 'quote', 'topics')(query),
  },
  // "what was discussed after the call", "before the summit"
  {
    says: /^\W*what\s+(?:was|were|did\s+[^?,:;]{2,40}?)\s+(?:discuss(?:ed)?|talk(?:ed)?\s+about)\s+(?:right\s+|just\s+|shortly\s+)?(?:before|after|following|prior\s+to|ahead\s+of)\s+(?!(?:19|20)\d\d)/i,
    keptBy: (query) =>
      'before' in query || 'after' in query || 'filter' in query || asks('several', 'discussed', 'timeline')(query),
  },
  // "since when have they not been partners": the day on which they became so tells nothing of it
  {
    says: /^\W*since\s+when\b[^?]{0,80}(?:\b(?:not|never)\b|n[’']t\b)[^?]{0,40}\b(?:partners?|allies|friends)\b/i,
    keptBy: asks(),
  },
  // "chaired by a woman"
  {
    says: /\b(?:wom[ae]n|females?|lad(?:y|ies)|civilians?|bureaucrats?|veterans?|cosmonauts?|scientists?|retired|in\s+uniform)\b/i,
    keptBy: (query) => query.ask === 'statement' || (query.ask === 'people' && query.notRank !== undefined),
  },
];

/** Whether a question sets a condition that its query does not keep. */
export const dropsCondition = (query: Query, text: string): boolean =>
  !isRefused(query) &&
  !(isUnsure(query) && !ASKS_WHO.test(text)) &&
  CONDITIONS.some(({ says, keptBy }) => says.test(text) && !keptBy(query, text));
