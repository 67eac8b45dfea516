import { parseOrdinal } from '../../mention/ordinal.ts';
import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

/*
 * "the next one", "the one before": beside a numbered meeting of the same question they are counted from it, and not from today.
 */

const NOUN = '(?:one|meeting|round|session|edition|sitting)';
/** "the 4th", "the fourth meeting of the group": its number and what it is a meeting of are caught. */
const NAMED = `(?:the\\s+)?(${NTH})((?:\\s+(?:summit|(?:working\\s+group\\s+|wg\\s+|group\\s+)?${NOUN}(?:\\s+of\\s+the\\s+[\\p{L}\\s-]{3,40}?)?))?)`;
const JOINED = '(?:and|with|to|from|against|versus|vs\\.?|than|or)';
const COMPARED =
  '\\b(?:compar(?:e|ed|ing|ison)|differ(?:s|ed|ent|ences?)?|changed?|changes|contrast(?:s|ed)?|between|versus|vs\\.?|same|longer|more|fewer)\\b';
const RIGHT = '(?:right\\s+|just\\s+|directly\\s+|immediately\\s+)?';
const AFTER = `(?:the\\s+)?(?:(?:next|following|subsequent|succeeding)(?:\\s+${NOUN})?|${NOUN}\\s+${RIGHT}(?:after(?:wards)?|(?:that|which)\\s+followed|following)(?:\\s+(?:it|that))?|its\\s+successor)`;
const BEFORE = `(?:the\\s+)?(?:(?:previous|preceding|prior|foregoing)(?:\\s+${NOUN})?|${NOUN}\\s+${RIGHT}(?:before|(?:that|which)\\s+preceded|preceding|prior)(?:\\s+(?:it|that|to\\s+it))?|its\\s+predecessor)`;
const NO_NOUN =
  '(?!\\s+(?:\\p{L}+\\s+){0,2}(?:summits?|groups?|commissions?|dialogues?|articles?|reports?|year|month|day)\\b)';

const beside = (step: 1 | -1, which: string): Recast => [
  new RegExp(
    `^(?=[^?]{0,120}${COMPARED})([^?]{0,120}?)\\b${NAMED}(\\s+(?:[^?,:;\\d]{0,30}?\\s)?${JOINED}\\s+(?:(?:those|that)\\s+(?:of|at|in)\\s+)?)${which}${NO_NOUN}(?=\\s|\\W*$)`,
    'iu',
  ),
  ([whole = '', head = '', number = '', noun = '', between = '']) => {
    const ordinal = parseOrdinal(number);
    return ordinal === null ? whole : `${head}the ${number}${noun}${between}the ${nth(ordinal + step)}${noun}`;
  },
];

const nth = (number: number): string => {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
};

/** A meeting that is counted from another that the question names. */
export const ofBesideIt: readonly Recast[] = [beside(1, AFTER), beside(-1, BEFORE)];
