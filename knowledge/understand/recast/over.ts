import type { Recast } from './shape.ts';

const MEETING =
  '((?:the|this|that|their)\\s+(?:[\\p{L}\\d&-]+\\s+){0,5}?(?:meetings?|rounds?|sessions?|summits?|dialogue|talks|edition|conference)(?:\\s+(?:of|in|at)\\s+[^?,;:]{2,40}?)?)';
const YET = '(?:already|now|by\\s+now|all|yet|long|well\\s+and\\s+truly|still)';
const OVER =
  '(?:over(?:\\s+(?:with|and\\s+done\\s+with))?|done(?:\\s+(?:with|and\\s+dusted))?|finished|complete[d]?|concluded|ended|behind\\s+(?:us|them)|(?:a\\s+thing\\s+of\\s+the\\s+)?past|history)';
const AHEAD =
  '(?:to\\s+come|ahead(?:\\s+of\\s+(?:us|them))?|upcoming|outstanding|pending|due|in\\s+the\\s+future|yet\\s+to\\s+(?:come|happen|take\\s+place|be\\s+held))';

/** Up to the meeting: "and is the 7th summit". */
const IS = `^(\\W*(?:and\\s+|so\\s+)?)(?:is|are|was|were)n?['’]?t?\\s+${MEETING}\\s+(?:${YET}\\s+){0,2}`;

const MEETINGS = '(?:meetings?|rounds?|sessions?|summits?|talks|dialogues?|editions?|ones?)';
const LIES_AHEAD =
  '(?:(?:to|yet\\s+to|still\\s+to)\\s+(?:come|happen|take\\s+place|be\\s+held|follow)|(?:ahead|upcoming|outstanding|pending|due|scheduled|planned|in\\s+the\\s+(?:future|pipeline|offing)|coming(?:\\s+up)?|on\\s+the\\s+(?:horizon|calendar))(?:\\s+of\\s+(?:us|them))?)';

/** "is the 7th summit already over": whether it has been held. "is it still to come": when it is. */
export const ofWhatIsOver: readonly Recast[] = [
  // "which meetings are still to come", "what rounds lie ahead", "list the meetings yet to take place"
  [
    new RegExp(
      `^\\W*(?:(?:and|so)\\s+)?(?:which|what|how\\s+many|list|name|show(?:\\s+me)?|are\\s+there(?:\\s+any)?)\\s+(?:of\\s+)?(?:the\\s+)?((?:[\\p{L}-]+\\s+){0,3}?)(${MEETINGS})\\s+(?:(?:that|which)\\s+)?(?:(?:are|is|were|remain|remains|stand|have|has)\\s+)?(?:(?:still|yet|now|currently)\\s+)*(?:${LIES_AHEAD}|(?:still\\s+)?(?:lies?|lying)\\s+(?:still\\s+)?ahead(?:\\s+of\\s+(?:us|them))?)\\W*$`,
      'iu',
    ),
    ([, of = '', meetings = '']) =>
      `what are the upcoming ${of}${/^summits?$/i.test(meetings) ? 'summits' : 'meetings'}?`,
  ],
  [
    new RegExp(`${IS}${OVER}(?:\\s+${YET})?(?=\\W*$)`, 'iu'),
    ([, before = '', meeting = '']) => `${before}has ${meeting} been held`,
  ],
  [
    new RegExp(`${IS}${AHEAD}(?:\\s+${YET})?(?=\\W*$)`, 'iu'),
    ([, before = '', meeting = '']) => `${before}when is ${meeting}`,
  ],
];
