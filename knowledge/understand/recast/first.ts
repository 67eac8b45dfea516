import { MEETING } from './pieces.ts';
import type { Recast } from './shape.ts';

/** "first" of what somebody chaired or reported, which is no meeting of number 1; and what was to follow another. */
export const ofFirst: readonly Recast[] = [
  // "the first round that the articles place under the chairmanship of Berg", "the first session with Berg as chair"
  [
    new RegExp(
      `\\bthe\\s+first\\s+((?:[\\p{L}-]+\\s+){0,3}?${MEETING})\\s+(?:(?:that|which)\\s+)?(?:(?:the|your)\\s+)?(?:(?:sources|articles|reports|outlets)\\s+(?:place|put|have|report|show|name)\\s+(?:as\\s+)?)?(?:(?:was|held)\\s+)*(?:under\\s+(?:the\\s+)?(?:co-?\\s?)?chair(?:man)?ship\\s+of|(?:was\\s+)?(?:co-?\\s?)?(?:chaired|headed|led)\\s+by|with)\\s+(?=\\p{Lu}[^?,;:]{2,60})`,
      'iu',
    ),
    ([, meeting = '']) => `the earliest ${meeting} chaired by `,
  ],
  // "who reported the land meeting first", "which outlet first covered it"
  [
    /^\W*(who|which\s+(?:outlet|paper|newspaper|source|agency|publisher))\s+(?:first\s+(reported|covered|wrote|published)\b([^?]{0,80})|(reported|covered|wrote|published)\b([^?]{0,80}?)\s+first)(?=\W*$)/i,
    ([, who = '', one, of, other, otherOf]) => `${who} ${one ?? other ?? ''}${of ?? otherOf ?? ''}`,
  ],
  // "which summit was expected to follow the 22nd, and where"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:(?:[\\p{L}-]+\\s+){0,3}?${MEETING}\\s+)?(?:is|was|were|are)\\s+(?:expected|scheduled|due|set|planned|supposed|meant|announced)\\s+to\\s+(?:follow|come\\s+after|succeed)\\s+([^?,;:]{3,60}?)(?:,\\s*(?:and\\s+)?(?:where|when|in|at|on|who)\\b[^?]{0,50})?\\W*$`,
      'iu',
    ),
    ([, meeting = '']) => `what followed ${meeting}?`,
  ],
];
