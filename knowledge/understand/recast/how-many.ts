import type { Recast } from './shape.ts';

/*
 * Questions of how many meetings there were that are worded of two places at once or as a yes or no, and of the one that is at an end of them all.
 */

const MEETINGS = '((?:[\\p{L}-]+\\s+){0,4}?(?:meetings|rounds|sessions|summits|editions|talks))';
const HELD =
  '(?:(?:were|was|have\\s+been|has\\s+been)\\s+(?:held\\s+|hosted\\s+|there\\s+)?|took\\s+place\\s+|were\\s+there\\s+|happened\\s+|occurred\\s+)?';
const PLACE = '((?:in|at)\\s+(?:the\\s+)?[^?,:;]{2,30}?)';

const ONE = '(?:meeting|round|session|summit|edition)';
const END = '(oldest|earliest|first|newest|latest|last|most\\s+recent)';
const EARLY = /^(?:oldest|earliest|first)$/i;
const ON_RECORD =
  '(?:\\s+(?:on\\s+(?:the\\s+)?record|on\\s+file|(?:that\\s+)?you\\s+(?:have|know(?:\\s+of)?)|in\\s+(?:the|your)\\s+(?:records?|articles)))?';

/** "meetings" → "meeting", as one of them is meant. */
const endOf = (meeting: string, end: string): string =>
  `the ${EARLY.test(end) ? 'earliest' : 'latest'} ${meeting.replace(/s$/i, '')} on record`;

export const ofHowMany: readonly Recast[] = [
  // "how many of the group's meetings"
  [
    /\bhow\s+many\s+of\s+(?:the|its|their|your)\s+((?:[\p{L}-]+\s+){0,4}?[\p{L}-]+?)(?:['’]s|s['’])\s+(?=(?:meetings|rounds|sessions|summits|editions|talks)\b)/iu,
    ([, group = '']) => `how many ${group} `,
  ],
  // "how many meetings in Oslo and how many in Lima"
  [
    new RegExp(
      `^\\W*how\\s+many\\s+${MEETINGS}\\s+${HELD}${PLACE}\\s*,?\\s+(?:and|,)\\s+how\\s+many\\s+(?:of\\s+them\\s+)?${HELD}${PLACE}\\W*$`,
      'iu',
    ),
    ([, meetings = '', one = '', other = '']) => `have more ${meetings} been held ${one} than ${other}?`,
  ],
  // "did more than one meeting take place in 2019", "were there at least two rounds in Oslo"
  [
    new RegExp(
      `^\\W*(?:(?:and|so)\\s+)?(?:did|have|were|was|has|is|are)\\s+(?:there\\s+)?(?:been\\s+)?(?:more\\s+than\\s+(?:one|two|three|a\\s+single)|at\\s+least\\s+(?:two|three|four)|two\\s+or\\s+more|several|multiple|only\\s+(?:one|two|three))\\s+((?:[\\p{L}-]+\\s+){0,3}?${ONE})s?\\s+(?:(?:take|taken|been|held|hosted|happen(?:ed)?|occur(?:red)?|convened)\\s+(?:place\\s+|held\\s+)?)?((?:in|at|during)\\s+[^?,:;]{2,40}?)\\W*$`,
      'iu',
    ),
    ([, meeting = '', where = '']) => `how many ${meeting}s were held ${where}?`,
  ],
  // "which meeting on record is the oldest and who chaired it", "which of the meetings was the latest, and where was it"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:(?:one\\s+)?of\\s+(?:the|these|all)\\s+)?(?:the\\s+)?((?:[\\p{L}-]+\\s+){0,3}?${ONE}s?)${ON_RECORD}\\s+(?:is|was)\\s+the\\s+(?:very\\s+)?${END}(?:\\s+one)?${ON_RECORD}\\s*,?\\s+and\\s+(who\\s+(?:co-?)?(?:chaired|led)|where\\s+was|when\\s+was|what\\s+was\\s+discussed\\s+at|who\\s+attended)\\s+(?:it|that\\s+one)(\\s+held)?\\W*$`,
      'iu',
    ),
    ([, meeting = '', end = '', asked = '', held = '']) => `${asked} ${endOf(meeting, end)}${held}?`,
  ],
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:(?:one\\s+)?of\\s+(?:the|these|all)\\s+)?(?:the\\s+)?((?:[\\p{L}-]+\\s+){0,3}?${ONE}s?)${ON_RECORD}\\s+(?:is|was)\\s+the\\s+(?:very\\s+)?(oldest|earliest|newest|latest|most\\s+recent)(?:\\s+one)?${ON_RECORD}\\W*$`,
      'iu',
    ),
    ([, meeting = '', end = '']) => `what is ${endOf(meeting, end)}?`,
  ],
  // "has Berg ever chaired a meeting in Oslo": the meetings there that Berg chaired
  [
    /^\W*(?:[Hh]as|[Hh]ad|[Dd]id)\s+((?:\p{Lu}[\p{L}.’'-]*\s+){1,4}?)ever\s+(?:co-?\s?)?(?:chair(?:ed)?|led|lead|head(?:ed)?)\s+(?:a|any)\s+((?:[\p{L}-]+\s+){0,3}?(?:meeting|round|session|summit))\s+((?:in|at)\s+[^?,:;]{2,40}?)\W*$/u,
    ([, name = '', meeting = '', where = '']) => `which ${meeting}s ${where} did ${name.trim()} chair?`,
  ],
];
