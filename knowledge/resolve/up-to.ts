import { months } from '../lexicon/calendar.ts';

const MONTH = [...months.keys()].filter((name) => /^\p{L}{3,}$/u.test(name)).join('|');
const YEAR = '(?:19|20)\\d\\d';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** "2024", "2024-06", "2024-06-27", "June 2024", "27 June 2024", "June 27, 2024", "2025-06..2025-08": one time of each shape. */
const DATE = `(?:(?:${YEAR}(?:-\\d\\d){0,2}\\.\\.)?(${YEAR})(?:-(\\d\\d))?(?:-(\\d\\d))?|(?:${DAY}\\s+(?:of\\s+)?)?(${MONTH})(?:\\s+${DAY})?,?\\s+(?:of\\s+)?(${YEAR}))(?![\\d-])`;
const START = `(?:the\\s+)?(?:very\\s+)?(?:start|beginning)\\s+of\\s+`;
const END = `(?:the\\s+)?(?:very\\s+)?(?:end|close)\\s+of\\s+`;

/** "by the end of 2024", "up to and including June 2024", "no later than 27 June 2024": with that time. */
const UP_TO = new RegExp(
  `(?<!\\b(?:all|right|half|halfway|midway|way)\\s+)\\b(?:by|until|till|up\\s+(?:to|until|till)(?:\\s+and\\s+including)?|through|thru|as\\s+(?:of|at)|(?:no|not)\\s+later\\s+than|on\\s+or\\s+before|before(?=\\s+${END}))\\s+(?:${END}|and\\s+including\\s+|late\\s+|year\\s+)?(?:the\\s+year\\s+)?${DATE}`,
  'i',
);
const BEFORE_START = new RegExp(`\\b(?:by|before|until|till|up\\s+to|prior\\s+to)\\s+${START}(?=\\p{L}|\\d)`, 'iu');
const FROM_START = new RegExp(`\\b(since|after|from)\\s+${START}(?=\\p{L}|\\d)`, 'iu');
/** "from 2023 until 2024": a range, both ends with it. */
const FROM_TO = new RegExp(`(\\bfrom\\s+${DATE}\\s+)(?:until|till|through|thru|up\\s+to)(?=\\s)`, 'i');
const AFTER_END = new RegExp(`\\b(?:since|after)\\s+${END}(?=\\p{L}|\\d)`, 'iu');

/** "2024", "June 2024", "27 June 2024", "June 27, 2024": a time with its year, as a whole. */
const TIME = `(?:${YEAR}(?:-\\d\\d){0,2}|(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?:${MONTH})(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?,?\\s+(?:of\\s+)?${YEAR})(?![\\d-])`;
/** Where a time follows. */
const AHEAD = `(?=(?:the\\s+)?(?:year\\s+)?${TIME})`;

/** Bounds that are told by which of two times is earlier, each with the word that the rules know. */
const BY_WHICH_IS_EARLIER: readonly (readonly [shape: RegExp, way: string])[] = [
  // "no earlier than 2024", "not before June 2024", "nothing before 2024"
  [
    new RegExp(
      `\\b(?:(?:no|not|never|none|nothing)\\s+(?:any\\s+)?(?:earlier|older|sooner)\\s+than|(?:not|none|nothing|never)\\s+(?:held\\s+)?before|(?:in|on)\\s+or\\s+after)\\s+${AHEAD}`,
      'i',
    ),
    'since ',
  ],
  // "nothing after 2024", "none later than 2024" → with that time
  [
    new RegExp(`\\b(?:not|none|nothing|never)\\s+(?:held\\s+)?(?:later\\s+than|after|past)\\s+${AHEAD}`, 'i'),
    'no later than ',
  ],
  // "later than 2023", "more recent than 2023"
  [new RegExp(`(?<!\\b(?:no|not|any)\\s)\\b(?:later|newer|more\\s+recent(?:ly)?)\\s+than\\s+${AHEAD}`, 'i'), 'after '],
  // "earlier than 2025"
  [new RegExp(`(?<!\\b(?:no|not|any)\\s)\\b(?:earlier|older|sooner)\\s+than\\s+${AHEAD}`, 'i'), 'before '],
];

/** "2024 or later", "in June 2024 and after", "2024 at the earliest". */
const OR_LATER = new RegExp(
  `(?:\\b(?:in|from|of|on|by)\\s+)?(${TIME})\\s*,?\\s+(?:(?:or|and)\\s+(?:anything\\s+|any\\s+time\\s+|ever\\s+)?(?:later|after(?:wards?)?|since|thereafter|newer)(?=\\W*$|\\s*[,;:])|at\\s+the\\s+(?:very\\s+)?earliest\\b)`,
  'i',
);
/** "2024 or earlier", "in 2024 and before", "2024 at the latest". */
const OR_EARLIER = new RegExp(
  `(?:\\b(?:in|from|of|on|by)\\s+)?(${TIME})\\s*,?\\s+(?:(?:or|and)\\s+(?:anything\\s+|any\\s+time\\s+)?(?:earlier|before(?:hand)?|older|sooner)(?=\\W*$|\\s*[,;:])|at\\s+the\\s+(?:very\\s+)?latest\\b)`,
  'i',
);
/** Behind a bound, what it says already: "up to and including 2024, nothing later". */
const NOTHING_BEYOND =
  /(?:\s*[,;(–-]\s*(?:and\s+|but\s+)?|\s+(?:and|but)\s+)(?:nothing|none|not|no|no\s+(?:meetings?|ones?|rounds?))\s+(?:any\s+)?(?:later|further|after(?:\s+(?:that|it|then|this))?|beyond(?:\s+(?:that|it))?|newer|earlier|before(?:\s+(?:that|it|then|this))?|older)\)?(?=\W*$)/i;
const BOUND = /\b(?:up\s+(?:to|until|till)|until|till|through|by|before|since|from|after|(?:later|earlier)\s+than)\b/i;

const byWhichIsEarlier = (typed: string): string => {
  const bare = BOUND.test(typed) ? typed.replace(NOTHING_BEYOND, '') : typed;
  const around = bare.replace(OR_LATER, 'since $1').replace(OR_EARLIER, 'no later than $1');
  return BY_WHICH_IS_EARLIER.reduce((text, [shape, way]) => text.replace(shape, way), around);
};

/** The end of one thing that goes on, or the length of a time: no bound of which meetings are meant. */
const OF_LENGTH =
  /\bhow\s+(?:long|much\s+time|many\s+(?:days|weeks|months|years))\b|\b(?:lasted|ran|runs?|continued?|went\s+on|go\s+on|ended|extended)\b|\b(?:did|does)\b[^?]{0,80}\blast\b(?!\s+(?:come|visit|meet|go|travel|see|speak|talk|host|chair|co-?chair|sit|convene)\b)/i;

/**
 * A bound that counts with what it names is put as what comes before the next time: "by the end of 2024" → "before 2025", "up to June 2024" → "before
 * 2024-07". Other words stay.
 */
export const exclusive = (typed: string): string => {
  if (OF_LENGTH.test(typed)) return typed;
  const text = byWhichIsEarlier(typed)
    .replace(FROM_TO, (_, from: string) => `${from}to`)
    .replace(BEFORE_START, 'before ')
    .replace(FROM_START, (_, way: string) => `${way.toLowerCase() === 'after' ? 'since' : way} `)
    .replace(AFTER_END, 'after ');
  return text.replace(
    UP_TO,
    (
      _,
      year: string | undefined,
      month: string | undefined,
      day: string | undefined,
      dayBefore: string | undefined,
      name: string | undefined,
      dayAfter: string | undefined,
      yearAfter: string | undefined,
    ) => {
      const number = month ?? (name === undefined ? undefined : String(months.get(name.toLowerCase())?.value ?? 1));
      return `before ${following(Number(year ?? yearAfter), number, day ?? dayBefore ?? dayAfter)}`;
    },
  );
};

/** The year, month or day after the one that is given. */
const following = (year: number, month: string | undefined, day: string | undefined): string => {
  if (month === undefined) return String(year + 1);
  const next = new Date(
    Date.UTC(year, Number(month) - 1 + (day === undefined ? 1 : 0), day === undefined ? 1 : Number(day) + 1),
  );
  return next.toISOString().slice(0, day === undefined ? 7 : 10);
};
