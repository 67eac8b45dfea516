import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

const OUTSIDE =
  '(?:outside(?:\\s+of)?|away\\s+from|anywhere\\s+but(?:\\s+in)?|elsewhere\\s+than(?:\\s+in)?|other\\s+than(?:\\s+in)?|not\\s+(?:held\\s+)?in|somewhere\\s+other\\s+than(?:\\s+in)?)';
const EDGE = '(?:very\\s+)?(?:last|latest|most\\s+recent|first|earliest)';
const MEET = '(?:met|meet|convene[d]?|gather(?:ed)?|sat|sit|assemble[d]?)';
const NOUN = '(?:meetings?|rounds?|sessions?|summits?|editions?|talks|one)';
const BODY = '((?:[\\p{L}&-]+\\s+){0,6}?[\\p{L}&-]+)';
const PLACE = '((?:the\\s+)?\\p{L}[\\p{L}]+(?:\\s+\\p{L}{3,})?)';
/** "…: which edition and where", ", and when" */
const ASKED = '(?:\\s*[:,;–—-]\\s*(?:and\\s+)?(?:which|what|when|where|who)\\b[^?]{0,50})?';

const those = (of: string, place: string): string =>
  `which ${of.replace(/^(?:the|they|both\s+sides|the\s+two\s+sides)\b\s*/i, '').trim()} meetings were not held in ${place}?`.replace(
    /\s{2,}/gu,
    ' ',
  );

/** The last or the first meeting that was not in some place: all that were not, in order, and never the last of all. */
export const ofOutside: readonly Recast[] = [
  // "was any group meeting held outside Chile"
  [
    new RegExp(
      `^\\W*(?:was|were|is|did|has|have)\\s+(?:there\\s+)?(?:ever\\s+)?(?:an?y?|some|one)\\s+(?:of\\s+the\\s+)?((?:[\\p{L}&-]+\\s+){0,5}?)(?:${NOUN})\\s+(?:ever\\s+)?(?:been\\s+)?(?:held\\s+|hosted\\s+|take[n]?\\s+place\\s+)?${OUTSIDE}\\s+${PLACE}\\W*$`,
      'iu',
    ),
    ([, of = '', place = '']) => those(of, place),
  ],
  // "was the fourth meeting outside Chile": where it was
  [
    new RegExp(
      `^\\W*(?:was|were|is|did)\\s+(?!(?:any|some|all|every|each|both|no)\\b)((?:the\\s+)?(?:[\\p{L}\\d-]+\\s+){0,5}?(?:${NOUN}|${NTH}))\\s+(?:held\\s+|hosted\\s+|take\\s+place\\s+)?(?:outside(?:\\s+of)?|away\\s+from)\\s+${PLACE}\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `where was ${meeting} held?`,
  ],
  // "if a round took place outside Chile, who chaired it for Chile"
  [
    new RegExp(
      `^\\W*if\\s+(?:an?y?|the|one|some)\\s+((?:[\\p{L}&-]+\\s+){0,5}?)(?:${NOUN})\\s+(?:ever\\s+)?(?:took\\s+place|was\\s+held|has\\s+taken\\s+place|has\\s+been\\s+held|met)\\s+${OUTSIDE}\\s+${PLACE},\\s*who\\s+(?:(?:co-?\\s?)?chaired|led|headed|was\\s+in\\s+the\\s+chair|sat\\s+in\\s+the\\s+chair)(?:\\s+it)?(\\s+(?:for|from|on)\\s+[^?,:;]{3,40})?\\W*$`,
      'iu',
    ),
    ([, of = '', place = '', side = '']) => `who chaired${side} the ${of}meetings except those in ${place}?`,
  ],
  // "who chaired the last group meeting outside Chile": all that were not there, each with its own
  [
    new RegExp(
      `^\\W*who\\s+((?:co-?\\s?)?chaired|led|headed)(\\s+for\\s+[^?,:;]{3,30}?)?\\s+(?:the|any)\\s+(?:${EDGE}\\s+|only\\s+)?((?:[\\p{L}&-]+\\s+){0,5}?)(?:${NOUN})\\s+(?:(?:that|which)\\s+)?(?:(?:was|were|took\\s+place)\\s+)?(?:held\\s+|hosted\\s+)?${OUTSIDE}\\s+${PLACE}\\W*$`,
      'iu',
    ),
    ([, verb = '', side = '', of = '', place = '']) => `who ${verb}${side} the ${of}meetings except those in ${place}?`,
  ],
  // "when did the group last meet outside Chile"
  [
    new RegExp(
      `^\\W*(?:and\\s+)?(?:when|where|(?:in|on)\\s+(?:which|what)\\s+(?:year|month|date|city))\\s+(?:did|has|have)\\s+(?:the\\s+)?${BODY}\\s+(?:last|first|most\\s+recently)\\s+${MEET}\\s+${OUTSIDE}\\s+${PLACE}\\W*$`,
      'iu',
    ),
    ([, of = '', place = '']) => those(of, place),
  ],
  // "the last time the group met outside Chile: which edition and where"
  [
    new RegExp(
      `^\\W*(?:(?:when|what)(?:['’]?s|\\s+was|\\s+is)\\s+)?(?:the\\s+)?${EDGE}\\s+time\\s+(?:that\\s+)?(?:the\\s+)?${BODY}\\s+${MEET}\\s+${OUTSIDE}\\s+${PLACE}${ASKED}\\W*$`,
      'iu',
    ),
    ([, of = '', place = '']) => those(of, place),
  ],
  // "the most recent round that was not in Chile", "which was the last group meeting outside Chile", "latest summit outside Chile"
  [
    new RegExp(
      `^\\W*(?:(?:which|what|when|where)(?:['’]?s|\\s+was|\\s+is|\\s+were)?\\s+)?(?:the\\s+)?${EDGE}\\s+((?:[\\p{L}&-]+\\s+){0,5}?)(${NOUN})\\s+(?:(?:that|which)\\s+)?(?:(?:was|took\\s+place)\\s+)?(?:held\\s+|hosted\\s+|to\\s+be\\s+held\\s+)?${OUTSIDE}\\s+${PLACE}${ASKED}\\W*$`,
      'iu',
    ),
    ([, of = '', noun = '', place = '']) =>
      those(/^summit/i.test(noun) ? `${of} summit` : of, place).replace('summit meetings', 'summits'),
  ],
];
