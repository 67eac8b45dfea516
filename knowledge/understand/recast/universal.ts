import type { Recast } from './shape.ts';

/*
 * What is asked of every meeting at once, worded of the body or of the habit: each is asked as a plain "were all its meetings there", so that one
 * that was elsewhere is told.
 */

const BODY = "(?:the\\s+|this\\s+|that\\s+|their\\s+|its\\s+)?((?:[\\p{L}’'&-]+\\s+){0,4}?[\\p{L}-]+)";
const EACH =
  '(?:always|invariably|exclusively|solely|consistently|only\\s+ever|ever\\s+only|only|just\\s+ever|each\\s+time|every\\s+time|without\\s+exception)';
const MET =
  '(?:met|meet|meets|been\\s+(?:held|hosted|convened|organi[sz]ed)|taken\\s+place|take\\s+place|held|hosted|convened?|gathered|gather|sat|sit|happened|happen|be\\s+held)';
/** "in Oslo", "at the palace", "in July" */
const THERE = '((?:in|at)\\s+(?:the\\s+)?[^?,:;]{2,40}?)';
const AFTERWARDS =
  '(?:\\s*,?\\s+(?:every\\s+(?:single\\s+)?time|each\\s+(?:and\\s+every\\s+)?time|without\\s+(?:any\\s+)?exceptions?|on\\s+every\\s+occasion|all\\s+the\\s+time))';

/** "the working group" → "working group meetings"; meetings stay as they are. */
const meetingsOf = (body: string): string =>
  /(?:meeting|summit|round|session|edition|dialogue)s?$/i.test(body)
    ? `${body.replace(/s$/i, '')}s`
    : /^(?:they|it|both\s+sides|the\s+sides)$/i.test(body)
      ? 'meetings'
      : `${body} meetings`;

const asked = (body: string, there: string): string => `were all ${meetingsOf(body)} held ${there}?`;

const RECORD = '(?:reports?|articles?|accounts?|meetings?|rounds?|sessions?|editions?)';

export const ofUniversals: readonly Recast[] = [
  // "has the group always met in Oslo", "did the group only ever meet in Oslo", "is the summit always held in Oslo"
  [
    new RegExp(
      `^\\W*(?:(?:and|so|but)\\s+)?(?:has|have|had|does|do|did|is|are|was|were)\\s+${BODY}\\s+${EACH}\\s+(?:ever\\s+)?${MET}\\s+(?:only\\s+|exclusively\\s+)?${THERE}\\W*$`,
      'iu',
    ),
    ([, body = '', there = '']) => asked(body, there),
  ],
  // "did the group meet in Oslo every time", "was it held in Oslo without exception", "has the group met only in Oslo"
  [
    new RegExp(
      `^\\W*(?:(?:and|so|but)\\s+)?(?:has|have|had|does|do|did|is|are|was|were)\\s+${BODY}\\s+(?:always\\s+)?${MET}\\s+${THERE}${AFTERWARDS}\\W*$`,
      'iu',
    ),
    ([, body = '', there = '']) => asked(body, there),
  ],
  [
    new RegExp(
      `^\\W*(?:(?:and|so|but)\\s+)?(?:has|have|had|does|do|did|is|are|was|were)\\s+${BODY}\\s+(?:ever\\s+)?${MET}\\s+(?:only|exclusively|solely|nowhere\\s+but)\\s+(?:ever\\s+)?${THERE}\\W*$`,
      'iu',
    ),
    ([, body = '', there = '']) => asked(body, there),
  ],
  // "has the group never met outside Oslo", "has it never met anywhere but in Oslo"
  [
    new RegExp(
      `^\\W*(?:(?:and|so|but)\\s+)?(?:has|have|did)\\s+${BODY}\\s+never\\s+(?:ever\\s+)?${MET}\\s+(?:outside(?:\\s+of)?|anywhere\\s+(?:but|except|other\\s+than|besides)|elsewhere\\s+than)\\s+(?:in\\s+|at\\s+)?([^?,:;]{2,40}?)\\W*$`,
      'iu',
    ),
    ([, body = '', there = '']) => asked(body, `in ${there}`),
  ],
  // "which chair appears in all three reports", "whose name turns up in every report": whether one person chaired each time
  [
    new RegExp(
      `^\\W*(?:(?:which|what)\\s+(?:co-?\\s?)?(?:chair(?:man|person)?|general|officer|person|name|man|leader)|who(?:se\\s+name)?)\\s+(?:(?:is|was)\\s+(?:named|mentioned|listed|present|there|found)\\s+|appears?\\s+|appeared\\s+|features?\\s+|featured\\s+|figures?\\s+|turns?\\s+up\\s+|recurs?\\s+|crops\\s+up\\s+|stands\\s+)(?:as\\s+(?:a\\s+)?(?:co-?\\s?)?chair\\s+)?(?:in|at|on|across)\\s+(?:all|each|every)(?:\\s+(?:of\\s+)?(?:the|these|two|three|four|five))*\\s+((?:[\\p{L}-]+\\s+){0,4}?)${RECORD}\\W*$`,
      'iu',
    ),
    ([whole = '', forum = '']) =>
      forum === '' && /(?:report|article|account)s?\W*$/i.test(whole)
        ? whole
        : `did the same person chair every ${forum.replace(/\b(?:of|the)\s+/gi, '')}meeting?`,
  ],
  // "which person chaired all the meetings", "did one person chair them all"
  [
    /^\W*(?:which|what)\s+(?:one\s+|single\s+)?(?:person|man|individual|officer|general)\s+(?:has\s+)?(?:co-?\s?)?(?:chaired|led|headed|presided\s+over)\s+(?:all|each|every)(?:\s+(?:one\s+)?(?:of\s+)?(?:the|these|two|three|four|five))*\s+((?:[\p{L}-]+\s+){0,4}?)(?:meetings?|rounds?|sessions?)\W*$/iu,
    ([, forum = '']) => `did the same person chair every ${forum}meeting?`,
  ],
];
