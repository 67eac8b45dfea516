import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';
import { meetingOf } from './time-alone.ts';

/*
 * Questions that a record answers, in idioms: the hall in which delegations were received, the list that leaves one out.
 */

/** A meeting by whatever names it, with no second half behind it. */
const ONE = '((?:the\\s+)?[^?,:;–—]{2,50}?)';
const VENUE = '(?:venue|hall|building|centre|center|roof|complex|house|premises|convention\\s+cent(?:re|er)|place)';
const GUESTS =
  '(?:(?:the|both|two|all)\\s+){0,2}(?:(?:visiting|foreign|visiting\\s+military|military)\\s+|(\\p{L}{4,20})\\s+)?(?:delegations?|delegates|guests?|officers|officials|sides?|teams?|parties|visitors|militaries)';
const RECEIVED = '(?:received|welcomed|hosted|greeted|seated|brought\\s+together|assembled|gathered)';
const IS_MEETING = new RegExp(`\\b(?:meetings?|rounds?|sessions?|summits?|talks|dialogue|${NTH})\\b`, 'i');
/** The hall of the meeting that is named last, with the countries that are named before it: one that was not there is none to be dropped. */
const heldAt = (found: readonly (string | undefined)[]): string => {
  const sides = found.slice(0, -1).filter((side) => side !== undefined);
  const of = sides.length === 0 ? '' : ` with ${sides.join(' and ')}`;
  return `at which venue was ${meetingOf(found.at(-1) ?? '')}${of} held?`;
};

/** In what building it was. */
const venues: readonly Recast[] = [
  // "in which venue were the delegations received for the 2023 round", "at which hall did the hosts welcome the delegates in July 2023"
  [
    new RegExp(
      `^\\W*(?:(?:in|at|inside|under|to|within)\\s+)?(?:which|what)\\s+(?:kind\\s+of\\s+)?${VENUE}\\s+(?:(?:was|were)\\s+${GUESTS}\\s+${RECEIVED}|did\\s+(?:the\\s+)?(?:hosts?|(\\p{L}{4,20}))(?:\\s+side)?\\s+(?:receive|welcome|host|greet|seat)\\s+${GUESTS}|(?:received|welcomed|housed|hosted|served)\\s+${GUESTS})\\s+(?:(?:for|at|during|of)\\s+)?${ONE}\\W*$`,
      'iu',
    ),
    ([, ...found]) => heldAt(found),
  ],
  // "where were the Chilean guests received for the 5th round"
  [
    new RegExp(
      `^\\W*where\\s+(?:was|were)\\s+${GUESTS}\\s+${RECEIVED}\\s+(?:(?:for|at|during|of)\\s+)?${ONE}\\W*$`,
      'iu',
    ),
    ([, ...found]) => heldAt(found),
  ],
  // "in what building were the talks of 1999 staged", "what's the name of the hall used in 1999"
  [
    new RegExp(
      `^\\W*(?:in|at)\\s+(?:which|what)\\s+${VENUE}\\s+(?:was|were)\\s+${ONE}\\s+(?:staged|hosted|arranged|put\\s+on)\\W*$`,
      'i',
    ),
    ([whole = '', meeting = '']) => (IS_MEETING.test(meeting) ? `at which venue was ${meeting} held?` : whole),
  ],
  [
    new RegExp(
      `^\\W*(?:what(?:['’]s|\\s+is|\\s+was)\\s+)?the\\s+name\\s+of\\s+the\\s+${VENUE}\\s+(?:that\\s+was\\s+)?used\\s+(?:(?:for|at|during)\\s+)?${ONE}\\W*$`,
      'i',
    ),
    ([, meeting = '']) => `at which venue was ${meetingOf(meeting)} held?`,
  ],
  // "under which roof did the 3rd round take place", "what building served as the venue in 2023"
  [
    new RegExp(
      `^\\W*under\\s+(?:which|what|whose)\\s+roof\\s+(?:was|were|did)\\s+${ONE}\\s+(?:take\\s+place|held|meet|sit|gather|convene|happen)\\W*$`,
      'i',
    ),
    ([, meeting = '']) => `at which venue was ${meetingOf(meeting)} held?`,
  ],
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+${VENUE}\\s+(?:served|acted|was\\s+used|functioned)\\s+as\\s+(?:the\\s+|a\\s+)?(?:venue|setting|location|meeting\\s+place|stage)\\s+(?:(?:for|of|at)\\s+)?${ONE}\\W*$`,
      'i',
    ),
    ([, meeting = '']) => `at which venue was ${meetingOf(meeting)} held?`,
  ],
];

/** Years and months counted back from today. */
const times: readonly Recast[] = [
  // "the year before last", "last year but one", "the last but one year"
  [
    /\b(?:the\s+)?(?:(year|month)\s+before\s+(?:the\s+)?last(?:\s+one)?(?!\s+(?:[\p{L}\d-]+\s+)?(?:year|month|week|meeting|round|session|summit|edition|talks|visit|time)\b)|last\s+(year|month)\s+but\s+one|(?:last[\s-]but[\s-]one|(?:second|next)[\s-]to[\s-](?:the[\s-])?last|penultimate)\s+(year|month))(?![\p{L}’'-])/iu,
    ([, before, last, penultimate]) => `two ${(before ?? last ?? penultimate ?? 'year').toLowerCase()}s ago`,
  ],
];

/** Lists of the meetings, in what order, and without some. */
const lists: readonly Recast[] = [
  // "what is the order of the meetings by date", "line the meetings up from oldest to newest"
  [
    /^\W*(?:(?:what|which)\s+is\s+|give\s+me\s+)?the\s+(?:right\s+|correct\s+|chronological\s+|time\s+)?(?:order|sequence|succession)\s+of\s+(?:all\s+)?(?:the\s+|your\s+)?(meetings|rounds|talks|summits)(?:\s+(?:by|in|of)\s+(?:date|time|order\s+of\s+(?:date|time)))?\W*$/i,
    ([, meetings = '']) => `list all ${meetings} in order of time`,
  ],
  [
    /^\W*(?:please\s+)?(?:line|put|set|sort|arrange|order|rank)\s+(?:up\s+)?(?:all\s+)?(?:the\s+|your\s+)?(meetings|rounds|talks|summits)(?:\s+up)?\s+(?:(?:in\s+order\s+)?(?:from\s+(?:the\s+)?(?:oldest|earliest|first)\s+to\s+(?:the\s+)?(?:newest|latest|last)|by\s+(?:date|time)|chronologically))\W*$/i,
    ([, meetings = '']) => `list all ${meetings} in order of time`,
  ],
  // "was any round not in Oslo"
  [
    /^\W*(?:was|were|is|are)\s+(?:there\s+)?(?:any|some|one)\s+(?:of\s+the\s+)?((?:(?:working\s+)?group\s+|wg\s+)?)(?:meeting|round|session|one)s?\s+(?:that\s+was\s+|that\s+were\s+)?not\s+(?:held\s+|hosted\s+)?in\s+([^?,:;]{3,30}?)\W*$/i,
    ([, group = '', place = '']) => `which ${group}meetings were not held in ${place}?`,
  ],
  // "what is the only group meeting held in Oslo": those that were, one or more
  [
    /^\W*(?:what|which)\s+(?:is|was)\s+the\s+only\s+((?:[\p{L}-]+\s+){0,3}?)(meeting|round|session|summit)\s+(?:(?:that\s+was\s+|to\s+be\s+|ever\s+)?(?:held|hosted|to\s+take\s+place)\s+)?in\s+((?:\p{L}+\s+)?(?!about\b|like\b|for\b)\p{L}{3,20})\W*$/iu,
    ([, group = '', meeting = '', place = '']) => `which ${group}${meeting}s were held in ${place}?`,
  ],
  // "was the 4th the only one not in Oslo": all that were not
  [
    /^\W*(?:was|is)\s+[^?,:;]{3,40}?\s+the\s+only\s+(?:one|meeting|round|session|time)\s+(?:that\s+was\s+)?not\s+(?:held\s+|hosted\s+)?in\s+([^?,:;]{3,30}?)\W*$/i,
    ([, place = '']) => `which meetings were not held in ${place}?`,
  ],
  // "which summit was announced but never reported"
  [
    /^\W*(?:which|what)\s+summit\s+(?:was|is|has\s+been)\s+(?:announced|planned|scheduled)\s*,?\s+(?:but|and|yet)\s+(?:is\s+|was\s+|has\s+)?(?:never|not)\b[^?]{0,30}\W*$/i,
    () => 'when is the next summit?',
  ],
  // "what was the first event of 2024"
  [
    /^\W*(?:what|which)\s+(?:is|was)\s+the\s+(?:first|earliest)\s+(?:event|gathering|date|entry)\s+(?:of|in|for)\s+((?:19|20)\d\d)\W*$/i,
    ([, year = '']) => `what was the earliest meeting in ${year}?`,
  ],
  // "is the 5th meeting more than a year old": how long ago it was
  [
    /^\W*(?:is|was)\s+(the\s+[^?,:;]{2,40}?\b(?:meeting|round|session|summit|\d(?:st|nd|rd|th)))\s+(?:already\s+)?(?:more|less|over|under)\s+(?:than\s+)?(?:an?|one|two|three|\d{1,2})\s+(?:years?|months?|weeks?)\s+(?:old|ago|back)\W*$/i,
    ([, meeting = '']) => `how long ago was ${meeting}?`,
  ],
  // "how many were two-day meetings"
  [
    /^\W*(how\s+many|which)\s+(?:of\s+(?:them|the\s+(?:meetings|rounds))\s+)?(?:were|are)\s+(one|two|three|four)[\s-]day\s+(meetings|rounds|sessions|events|affairs|ones)\W*$/i,
    ([, which = '', days = '']) => `${which} meetings lasted ${days} day${/^one$/i.test(days) ? '' : 's'}?`,
  ],
  // "which meeting is only reported without its day"
  [
    /^\W*(?:which|what)\s+(?:meeting|round|session)s?\s+(?:is|are|was|were)\s+(?:only\s+)?(?:reported|told|given|mentioned|recorded)\s+without\s+(?:its|their|an?|the|any)\s+(?:own\s+|exact\s+)?(?:day|date)s?\W*$/i,
    () => 'which meetings have no date?',
  ],
  // "for how many years was there no summit"
  [
    /^\W*for\s+how\s+many\s+years\s+(?:was|were|has|have|had)\s+there\s+(?:been\s+)?(?:no|not\s+an?y?)\s+((?:annual\s+)?(?:summit|meeting|session))s?(?:\s+(?:held|at\s+all))?\W*$/i,
    ([, kind = '']) => `for how many years had the ${kind} been skipped?`,
  ],
  // "did the December summit happen in the end", "has the meeting taken place after all"
  [
    /^(\W*(?:did|has|have|was|were)\s+[^?]{3,60}?)\s*,?\s+(?:in\s+the\s+end|after\s+all|eventually|in\s+fact)(?=\W*$)/i,
    ([, asked = '']) => asked,
  ],
  // "did the planned summit go ahead"
  [
    /^\W*(?:did|has|have|was)\s+the\s+(?:planned|announced|scheduled|promised|next|coming|upcoming|expected)\s+(?:annual\s+)?summit\s+(?:ever\s+|actually\s+|really\s+)?(?:go(?:ne)?\s+ahead|take[n]?\s+place|happen(?:ed)?|come\s+(?:off|about|to\s+pass)|materiali[sz]ed?|held|been\s+held|occur(?:red)?)(?:\s+as\s+planned)?\W*$/i,
    () => 'when is the next summit?',
  ],
  [
    new RegExp(
      `^(\\W*(?:did|has|have)\\s+the\\s+(?:[\\p{L}\\d-]+\\s+){0,4}?(?:summit|meeting|round|session|${NTH}))\\s+(?:go(?:ne)?\\s+ahead|come\\s+(?:off|about|to\\s+pass)|materiali[sz]ed?)(?=\\W*$)`,
      'iu',
    ),
    ([, asked = '']) => `${asked} ${/^\W*did/i.test(asked) ? 'take' : 'taken'} place`,
  ],
];

/** Where, when and which meetings, in idioms. */
export const ofRecordedMeetings: readonly Recast[] = [...times, ...venues, ...lists];
