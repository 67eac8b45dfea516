import { SOMEBODY } from './pieces.ts';
import type { Recast } from './shape.ts';

const WAY = '(before|after|prior\\s+to|preceding|following)';
const SEAT = '(?:job|post|position|office|seat|place|chair|role|shoes|command|boots|duties)';
const NOW = '(?:\\s+(?:now|today|currently|nowadays|these\\s+days|at\\s+present|at\\s+the\\s+moment|by\\s+now))?';

/** Questions after whoever came before or after somebody in a chair or a post. */
export const ofTheirPlace: readonly Recast[] = [
  // "Chile's co-chair before Berg was...?", "the Chilean chair after Lund"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?(\\p{L}+(?:['’]s)?)\\s+(co-?\\s?chair|chair|chairman|co-?\\s?chairman)\\s+(?:right\\s+|just\\s+|immediately\\s+)?${WAY}\\s+([\\p{L}.’' -]{2,40}?)(?:\\s+(?:was|is|were|being|came))?\\W*$`,
      'iu',
    ),
    ([, side = '', chair = '', way = '', who = '']) => `who was ${side} ${chair} ${way} ${who}?`,
  ],
  // "who has Berg's job now", "who holds her old post today": whoever came after
  [
    new RegExp(
      `^\\W*(?:(?:and|so)\\s+)?who\\s+(?:(?:now|currently)\\s+)?(?:has|holds|does|fills|occupies|sits\\s+in|is\\s+in|is\\s+doing|is\\s+sitting\\s+in)\\s+${SOMEBODY}['’]s\\s+(?:old\\s+|former\\s+)?${SEAT}${NOW}\\W*$`,
      'iu',
    ),
    ([, who = '']) => `who replaced ${who}?`,
  ],
  // "who came in for Berg"
  [
    new RegExp(`^\\W*who\\s+(?:came|stepped)\\s+in\\s+(?:for|instead\\s+of)\\s+${SOMEBODY}${NOW}\\W*$`, 'iu'),
    ([, who = '']) => `who replaced ${who}?`,
  ],
  // "Berg is no more chief of staff, who has got his chair", "Lund has left, who is the new one"
  [
    new RegExp(
      `^\\W*${SOMEBODY}\\s+(?:is|was)\\s+(?:no\\s+(?:more|longer)|not)\\s+[^?,:;]{3,60}?\\s*[,:;–-]\\s*(?:so\\s+|and\\s+)?who\\s+(?:is(?:\\s+(?:it|in\\s+charge|the\\s+new\\s+one))?|(?:is|has|have)\\s+(?:got|taken)\\s+[^?]{3,30}|(?:has|got|took|holds|does|fills|sits\\s+in)\\s+[^?]{3,30}|replaced\\s+[^?]{3,20}|took\\s+over|followed|came\\s+(?:next|after))${NOW}\\W*$`,
      'iu',
    ),
    ([, who = '']) => `who replaced ${who}?`,
  ],
  [
    new RegExp(
      `^\\W*${SOMEBODY}\\s+(?:has\\s+(?:left|gone|retired|moved\\s+on|stepped\\s+down)|left|retired|is\\s+(?:gone|out))\\s*[,:;–-]\\s*(?:so\\s+|and\\s+)?who(?:['’]s|\\s+is|\\s+was|\\s+came|\\s+took|\\s+replaced|\\s+followed)\\b[^?]{0,30}\\W*$`,
      'iu',
    ),
    ([, who = '']) => `who replaced ${who}?`,
  ],
];
