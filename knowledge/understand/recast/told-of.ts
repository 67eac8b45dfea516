import type { Recast } from './shape.ts';

const END = '\\W*$';

const SIDE = '((?:\\p{L}+\\s+){1,2}?)';
/** A meeting by whatever name, caught. */
const MEETING =
  '((?:the\\s+)?(?:[\\p{L}\\d-]+\\s+){0,3}(?:meeting|round|session|summit|talks|edition|dialogue)(?:\\s+(?:of|in|on)\\s+[^?,:;]{2,30}?)?)';
const BRANCHES = '(?:branch(?:es)?|domains?|services|arms|spheres|environments)';
const DRILLS = '(?:exercises?|drills?|manoeuvres?|war\\s?games?)';

/** What the sentences of the articles tell, asked in words that none of them has. */
export const ofWhatIsTold: readonly Recast[] = [
  // "who was in charge of the Chilean delegation in May": whoever led it
  [
    new RegExp(
      `\\bwho\\s+(?:was|is|were)\\s+(?:in\\s+charge\\s+of|at\\s+the\\s+(?:head|helm)\\s+of|responsible\\s+for|heading\\s+up)\\s+(?:the\\s+)?${SIDE}(delegation|team|side)\\b`,
      'iu',
    ),
    ([, side = '', delegation = '']) => `who led the ${side}${delegation}`,
  ],
  // "what will become more frequent", "what kind of visits are to be held more often"
  [
    new RegExp(
      `^\\W*(?:what|which)\\s+(?:(?:kinds?|sorts?|types?)\\s+of\\s+)?((?:[\\p{L}-]+\\s+){0,3}?)(?:is|are|will|should|would|was|were)\\s+(?:(?:to|be|going|set|due|expected|planned|supposed|meant)\\s+){0,4}(?:(?:become|get|grow|made|held|take\\s+place|happen|occur|be)\\s+)?more\\s+(?:frequent(?:ly)?|often|regular(?:ly)?)${END}`,
      'iu',
    ),
    ([, noun = '']) => `what was said about increasing the frequency${noun === '' ? '' : ` of ${noun.trim()}`}?`,
  ],
  // "which branches of the armed forces did the exercises cover"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:different\\s+)?${BRANCHES}(?:\\s+of\\s+(?:the\\s+)?(?:armed\\s+)?(?:forces|services|military))?\\s+(?:(?:did|do|does|have|has)\\s+)?(?:the\\s+|their\\s+|these\\s+)?(?:joint\\s+)?${DRILLS}\\s+(?:cover(?:ed)?|include[d]?|span(?:ned)?|involve[d]?|extend(?:ed)?\\s+(?:to|over)|take\\s+in)${END}`,
      'i',
    ),
    () => 'across which domains were exercises conducted?',
  ],
  // "what did the two sides agree regarding gas"
  [
    /^\W*what\s+(?:did|have|has)\s+(?:they|both|(?:both|the\s+two|the)\s+(?:sides|countries|nations|parties))\s+agreed?\s+(?:regarding|concerning|about|as\s+to|with\s+regard\s+to|when\s+it\s+comes\s+to|in\s+terms\s+of)\s+/i,
    () => 'what did the two sides agree on ',
  ],
  // "who told whom to end the war": whoever called on somebody
  [
    /^\W*who\s+(?:told|asked|urged|advised|called\s+(?:up)?on|pressed|exhorted)\s+(?:whom?)\s+to\s+(?=\S)/i,
    () => 'who called on whom to ',
  ],
  // "with what did the 5th conclude": the talks' end
  [
    new RegExp(`^\\W*(?:with|on)\\s+what\\s+did\\s+${MEETING}\\s+(?:conclude|end|close|finish|wrap\\s+up)${END}`, 'iu'),
    ([, meeting = '']) => `how did ${meeting} conclude?`,
  ],
  // "what did the talks end with in May"
  [
    new RegExp(
      `^\\W*what\\s+did\\s+${MEETING}\\s+(?:conclude|end|close|finish)\\s+(?:with|on)(?:\\s+in\\s+((?:\\p{L}+\\s+)?(?:19|20)\\d\\d))?${END}`,
      'iu',
    ),
    ([, meeting = '', when]) => `how did ${meeting}${when === undefined ? '' : ` of ${when}`} conclude?`,
  ],
  // "is the Herald liable for the accuracy of its story"
  [
    /^\W*(?:is|are|does|do)\s+([^?,:;]{2,40}?)\s+(?:responsible|liable|answerable|(?:take|accept|bear|assume)s?\s+(?:any\s+|full\s+)?(?:responsibility|liability))\s+for\s+(?:the\s+(?:accuracy|reliability|correctness|truth(?:fulness)?|content|contents|trustworthiness)\s+of\s+)?(?:its|the|their|this)\s+(?:own\s+)?(?:story|text|article|report|reporting|news|content)\W*$/i,
    ([, outlet = '']) => `does ${outlet} accept responsibility for its story?`,
  ],
  // "what does WIRE say that the Herald doesn't": what each of them has
  [
    /^\W*what\s+(?:does|do|did)\s+([^?,:;]{2,30}?)\s+(?:say|report|mention|have|tell\s+us|write|add|include)\s+(?:that\s+|which\s+)?([^?,:;]{2,30}?)\s+(?:does(?:n['’]t|\s+not)|did(?:n['’]t|\s+not)|leaves?\s+out|omits?|left\s+out|omitted)(?:\s+(?:say|report|mention|have|include))?\W*$/i,
    ([, one = '', other = '']) => `do ${one} and ${other} agree?`,
  ],
  // "the 4th meeting's outcome underscores": the outcome of it
  [
    /\bthe\s+((?:[\p{L}\d-]+\s+){1,3}(?:meeting|round|session|summit))['’]s\s+(outcome|result)s?\b/iu,
    ([, meeting = '', outcome = '']) => `the ${outcome} of the ${meeting}`,
  ],
];
