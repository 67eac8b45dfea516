import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

const MEETING = '(?:wg|working\\s+group|meetings?|rounds?|sessions?|summits?|editions?|talks)';
const ONE = `(?:the\\s+)?${NTH}(?:\\s+(?:[\\p{L}-]+\\s+){0,3}?${MEETING})?`;
const TWO = `(${ONE})\\s+(?:and|&|with|to|from|against|versus|vs\\.?)\\s+(${ONE}(?:\\s+of\\s+the\\s+[\\p{L}\\s-]{3,40}?)?)`;
const IN =
  '(?:in|as\\s+to|on|regarding|concerning|by|for|in\\s+(?:terms|respect|point)\\s+of|with\\s+(?:regard|respect)\\s+to|in\\s+regard\\s+to|when\\s+it\\s+comes\\s+to)';
const WHO =
  '(?:who\\s+(?:co-?\\s?)?(?:chaired|led|headed|presided)(?:\\s+(?:them|it))?|(?:their\\s+|its\\s+)?(?:co-?\\s?)?chair(?:s|m[ae]n|manship|persons?)?)';
const ASPECT = `(?:the\\s+|their\\s+|its\\s+)?((?:(?:co-?\\s?)?chair(?:s|m[ae]n|manships?|persons?)?|leadership|places?|venues?|cit(?:y|ies)|locations?|dates?|timing|topics?|subjects?|subject\\s+matter|themes?|agendas?|contents?)|${WHO}|where\\s+(?:they|it)\\s+(?:was|were)\\s+held|what\\s+(?:they|it)\\s+discussed|what\\s+was\\s+discussed)(?:\\s*(?:,|and|&)\\s*(?:the\\s+)?((?:co-?\\s?)?chairs?|places?|venues?|dates?|topics?|subjects?))?`;

const FACETS: readonly (readonly [shape: RegExp, asked: (both: string) => string])[] = [
  [/chair|who|leader/i, (both) => `who chaired ${both}?`],
  [/place|venue|cit|location|where/i, (both) => `where were ${both} held?`],
  [/date|tim/i, (both) => `when were ${both} held?`],
  [/topic|subject|theme|agenda|content|what/i, (both) => `what topics did ${both} discuss?`],
];

/** One thing of two meetings; of two things the two are compared in all. */
const facet = (first: string, second: string, what: string, other: string | undefined): string => {
  const both = `${first.trim()} and ${second.trim()}`;
  const asked = other === undefined ? FACETS.find(([shape]) => shape.test(what))?.[1] : undefined;
  return asked?.(both) ?? `compare ${both}`;
};

/** Two meetings beside each other in one thing: "differ in place", "compare the topics of the 3rd and the 5th", "did the venue change". */
export const ofAspects: readonly Recast[] = [
  // "how do the 3rd and the 4th differ in place"
  [
    new RegExp(
      `^\\W*how\\s+(?:do|did|are|were)\\s+${TWO}\\s+(?:differ(?:ent)?|compare|vary)\\s+${IN}\\s+${ASPECT}\\W*$`,
      'iu',
    ),
    ([, first = '', second = '', what = '', other]) => facet(first, second, what, other),
  ],
  // "what's the difference between the 3rd and the 5th venue-wise", "the 3rd and the 5th, in place"
  [
    new RegExp(
      `^\\W*(?:what(?:['’]?s|\\s+is|\\s+was)\\s+)?(?:the\\s+)?(?:diff|differences?|comparison)\\s+(?:between|of)\\s+${TWO}\\s*,?\\s+(?:${IN}\\s+)?(?:the\\s+)?(venue|place|city|date|chair|topic|agenda)s?(?:[\\s-]?wise)?\\W*$`,
      'iu',
    ),
    ([, first = '', second = '', what = '']) => facet(first, second, what, undefined),
  ],
  // "compare the 3rd and the 4th as to place"
  [
    new RegExp(`^\\W*(?:compare|contrast)\\s+${TWO}\\s+${IN}\\s+${ASPECT}\\W*$`, 'iu'),
    ([, first = '', second = '', what = '', other]) => facet(first, second, what, other),
  ],
  // "compare the topics of the 3rd and the 5th", "a comparison of the subjects treated at the 3rd with those at the 5th"
  [
    new RegExp(
      `^\\W*(?:[\\p{L}']+\\s+){0,3}?(?:compare|contrast|(?:a\\s+|the\\s+)?(?:comparison|contrast|differences?)\\s+(?:of|between|in))\\s+(?:the\\s+)?(topics|subjects|themes|agendas?|chairs|co-chairs|venues?|places?|dates)\\s+(?:(?:treated|discussed|covered|raised|taken\\s+up|addressed)\\s+)?(?:of|at|in|for|between)\\s+(${ONE})\\s+(?:and|with|to|against)\\s+(?:(?:those|that|the\\s+ones)\\s+)?(?:(?:treated|discussed|covered|raised|taken\\s+up|addressed)\\s+)?(?:(?:of|at|in|for)\\s+)?(${ONE})\\W*$`,
      'iu',
    ),
    ([, what = '', first = '', second = '']) => facet(first, second, what, undefined),
  ],
  // "how did the Chilean chairmanship differ between the 3rd and the 5th", "did the venue change between them"
  [
    new RegExp(
      `^\\W*(?:[Hh]ow\\s+(?:do|did|does|has|have)|[Ww]hat\\s+changed\\s+(?:in|about))\\s+the\\s+(\\p{Lu}\\p{L}+)\\s+(?:co-?\\s?)?chair(?:s|manship|man)?\\s*(?:differ|change|changed|vary)?\\s+(?:between|from)\\s+(${ONE})\\s+(?:and|to)\\s+(${ONE})\\W*$`,
      'u',
    ),
    ([, side = '', first = '', second = '']) => `who chaired ${first} and ${second} for the ${side} side?`,
  ],
  [
    new RegExp(
      `^\\W*(?:how|what)\\s+(?:did|do|does|has)?\\s*(?:the\\s+)?(topics|agenda|subjects|chairs|co-chairs|venue|place|city)\\s+(?:differ|change|changed|vary)\\s+(?:between|from)\\s+(${ONE})\\s+(?:and|to)\\s+(${ONE})\\W*$`,
      'iu',
    ),
    ([, what = '', first = '', second = '']) => facet(first, second, what, undefined),
  ],
  // "what changed from the 3rd to the 5th as regards the chairs"
  [
    new RegExp(
      `^\\W*what\\s+(?:has\\s+)?(?:changed|differed|was\\s+different|is\\s+different)\\s+(?:between|from)\\s+(${ONE})\\s+(?:and|to)\\s+(${ONE})\\s*,?\\s+${IN}\\s+${ASPECT}\\W*$`,
      'iu',
    ),
    ([, first = '', second = '', what = '', other]) => facet(first, second, what, other),
  ],
  // "the 3rd versus the 5th: who chaired each"
  [
    new RegExp(`^\\W*${TWO}\\s*[:,–—-]\\s*${ASPECT}(?:\\s+(?:each|both|of\\s+each))?\\W*$`, 'iu'),
    ([, first = '', second = '', what = '', other]) => facet(first, second, what, other),
  ],
];
