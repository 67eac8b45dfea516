import type { Query } from '../../query.ts';
import { type Rule, shaped } from '../asking.ts';
import { COUNTS, countOf, filterOf } from '../filter.ts';
import { ofWords, type Question } from '../question.ts';
import { contentOf, hasPerson } from '../slots.ts';

type Asked = Extract<Query, { readonly ask: 'most' }>;
type Way = Pick<Asked, 'fewest' | 'times'>;

const MEETINGS = '(?:meetings?|rounds?|sessions?|summits?|editions?|dialogues?|talks)';

/** "in which year", "which of the two cities", "what forum" */
const WHICH =
  /^\W*(?:and\s+|so\s+)?(?:(?:in|at)\s+)?(?:which|what)\s+(?:of\s+the\s+(?:two\s+)?)?(years?|city|cities|capitals?|towns?|country|countries|nations?|venues?|halls?|buildings?|forums?|formats?|body|bodies|series)\b/i;

const UNITS: readonly (readonly [Asked['of'], RegExp])[] = [
  ['year', /^year/i],
  ['city', /^(?:cit|capital|town)/i],
  ['country', /^(?:countr|nation)/i],
  ['venue', /^(?:venue|hall|building)/i],
  ['forum', /^(?:forum|format|bod|series)/i],
];

/** Verbs of meeting: what a city was named for, or a country bought, is no meeting. */
const HELD = /\b(?:host(?:s|ed)?|held|holds?|met|meets?|saw|seen|had|has|used|there|took\s+place|convened|sat)\b/i;

/** Conditions that no count by year or place keeps. */
const SAYS_MORE =
  /\b(?:not|never|except|but|without|outside|other|before|after|since|until|till|or|neither|both|planned|scheduled|announced)\b|n[’']t\b/i;

/** "two or more": one number. */
const OR_MORE = /\bor\s+more\b/i;

const TIMES = '(once|twice|(?:one|two|three|four|five)\\s+(?:times?|MEETINGS))'.replace('MEETINGS', MEETINGS);
/** More than one is what they have in common: those are told with their meetings. */
const NUMBER = '(two|three|four|five|[2-5])';
const COUNTED = `(?:\\s+(?:times?|(?:[\\p{L}-]+\\s+){0,4}?${MEETINGS}))\\b`;
const WAYS: readonly (readonly [RegExp, (typed: string) => Way])[] = [
  // "more than two meetings", "at least three rounds", "fewer than two summits"
  [
    new RegExp(`\\b(?:more\\s+than|over)\\s+${NUMBER}${COUNTED}`, 'iu'),
    (typed) => ({ times: { least: countOf(typed) + 1 } }),
  ],
  [new RegExp(`\\bat\\s+least\\s+${NUMBER}${COUNTED}`, 'iu'), (typed) => ({ times: { least: countOf(typed) } })],
  [new RegExp(`\\b${NUMBER}\\s+or\\s+more${COUNTED}`, 'iu'), (typed) => ({ times: { least: countOf(typed) } })],
  [
    new RegExp(`\\b(?:fewer|less)\\s+than\\s+${NUMBER}${COUNTED}`, 'iu'),
    (typed) => ({ times: { least: 0, most: countOf(typed) - 1 } }),
  ],
  [/\bmore\s+than\s+once\b|\bat\s+least\s+twice\b|\brepeatedly\b/i, () => ({ times: { least: 2 } })],
  [new RegExp(`\\b(?:only|just|exactly)\\s+${TIMES}`, 'i'), (typed) => exactly(typed)],
  [/\b(once|twice|(?:two|three|four|five)\s+times)\b/i, (typed) => exactly(typed)],
  [
    new RegExp(
      `\\b(?:the\\s+)?(?:fewest|least|fewer)\\s+(?:often|frequently|times|(?:[\\p{L}-]+\\s+){0,4}?${MEETINGS})\\b`,
      'iu',
    ),
    () => ({ fewest: true }),
  ],
  [
    new RegExp(
      `\\b(?:most|more(?!\\s+than))\\s+(?:often|frequently|times|(?:of\\s+the\\s+)?(?:[\\p{L}-]+\\s+){0,4}?${MEETINGS})\\b`,
      'iu',
    ),
    () => ({}),
  ],
];

/** "once", "two meetings" → that many times and no more. */
const exactly = (typed: string): Way => {
  const [first = ''] = typed.toLowerCase().split(/\s+/);
  const count = first === 'once' ? 1 : first === 'twice' ? 2 : COUNTS.indexOf(first);
  return { times: { least: count, most: count } };
};

/** "which year had no meeting between 2023 and 2025" */
const NONE = new RegExp(
  `\\bno\\s+(?:[\\p{L}-]+\\s+){0,4}?${MEETINGS}\\b[^?]{0,60}\\b(?:between|from)\\s+(?:19|20)\\d\\d\\s+(?:and|to)\\s+(?:19|20)\\d\\d\\W*$`,
  'iu',
);

export const wayOf = ({ text }: Question, of: Asked['of']): Way | undefined => {
  if (of === 'year' && NONE.test(text)) return { times: { least: 0, most: 0 } };
  for (const [shape, way] of WAYS) {
    const found = shape.exec(text);
    if (found) return way(found[1] ?? '');
  }
  return undefined;
};

const CUES: ReadonlySet<string> = new Set(['when', 'where', 'list', 'forum', 'count']);

/** "which year saw the most meetings", "which forum met most often", "which venue was used twice": the number of meetings that each had. */
export const mostOf: Rule = shaped([WHICH], ({ question, heading }) => {
  const { text, yes, all } = question;
  const [, typed = ''] = WHICH.exec(text) ?? [];
  const of = UNITS.find(([, shape]) => shape.test(typed))?.[0];
  const way = of === undefined ? undefined : wayOf(question, of);
  if (of === undefined || way === undefined || yes || SAYS_MORE.test(text.replace(OR_MORE, '')) || !HELD.test(text))
    return undefined;
  const rest = ofWords(
    question,
    question.words.filter((word) => word.text.toLowerCase() !== typed.toLowerCase() && word.label.is !== 'ordinal'),
  );
  const { parties, places } = rest.reference;
  if (
    hasPerson(rest) ||
    contentOf(rest).some((word) => !/^(?:fewest|fewer|least|less|than)$/i.test(word)) ||
    parties.some((party) => !places.includes(party))
  )
    return undefined;
  const numbers = question.reference.ordinals.length > 0 && !/\b(?:two|three|four|five|[1-5])\s/i.test(text);
  if (numbers || rest.reference.recency !== null || [...all].some((cue) => !CUES.has(cue))) return undefined;
  const { forum, place, year, ...bounds } = filterOf(rest);
  if (Object.keys(bounds).length > 0) return undefined;
  const filter = {
    ...(forum === undefined ? {} : { forum }),
    ...(place === undefined ? {} : { place }),
    ...(year === undefined ? {} : { year }),
  };
  return { query: { ask: 'most', of, question: heading, filter, ...way }, named: true };
});
