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

/** "is the 7th summit already over": whether it has been held. "is it still to come": when it is. */
export const ofWhatIsOver: readonly Recast[] = [
  [
    new RegExp(`${IS}${OVER}(?:\\s+${YET})?(?=\\W*$)`, 'iu'),
    ([, before = '', meeting = '']) => `${before}has ${meeting} been held`,
  ],
  [
    new RegExp(`${IS}${AHEAD}(?:\\s+${YET})?(?=\\W*$)`, 'iu'),
    ([, before = '', meeting = '']) => `${before}when is ${meeting}`,
  ],
];
