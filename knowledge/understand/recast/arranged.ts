import type { Recast } from './shape.ts';

const IN_ORDER =
  '(?:in\\s+(?:the\\s+)?(?:(?:correct|right|proper)\\s+)?(?:chronological|date|time|temporal)\\s+order|in\\s+(?:the\\s+)?order\\s+of\\s+(?:time|dates?)|chronologically|by\\s+(?:date|time)|(?:on|along)\\s+a\\s+time\\s?line)';

/** Lists that are asked for as something to be done. */
export const ofArranged: readonly Recast[] = [
  // "put the meetings of the group in date order", "arrange the talks by date"
  [
    new RegExp(
      `^\\W*(?:(?:please|can\\s+you|could\\s+you|kindly)\\s+)*(?:put|arrange|sort|place|order|set|lay\\s+out|give\\s+me|show\\s+me|list)\\s+([^?]{3,80}?)\\s+${IN_ORDER}\\W*$`,
      'i',
    ),
    ([, things = '']) => `timeline of ${things.replace(/\bencounters\b/i, 'meetings')}`,
  ],
  // "list every encounter of Berg and Lund"
  [
    /\b(list|show\s+me|give\s+me|name|all|every)\s+((?:all\s+|every\s+|the\s+|each\s+)*(?:\p{L}+[\s–-]+(?:and\s+)?\p{L}+\s+)?)(?:encounters?|contacts)\b/iu,
    ([, verb = '', whose = '']) => `${verb} ${whose}meetings`,
  ],
  // "the hall, which city"
  [
    /^\W*((?:the\s+)?[\p{L}-]+(?:\s+[\p{L}-]+){0,3}?\s+(?:cent(?:re|er)|hall|palace|house|hotel|building|complex|venue))\s*,?\s*(?:(?:in|is\s+in)\s+)?(?:which|what)?\s*(?:city|town|country|place)\W*$/iu,
    ([, venue = '']) => `in which city is ${venue}?`,
  ],
  // "counting the reports at hand, how often …"
  [
    /,?\s*\b(?:counting|going\s+by|judging\s+(?:by|from)|on\s+the\s+basis\s+of|based\s+on|from|by|in|among|across)\s+(?:only\s+)?(?:the|these|those|your|all\s+the)\s+(?:reports?|articles?|sources?|papers?|texts?|material|evidence|records?)\s+(?:(?:that\s+)?(?:you|we)\s+have|at\s+hand|to\s+hand|available|on\s+file|in\s+(?:your|our)\s+possession)\b,?/i,
    () => ' ',
  ],
  // "Berg - how many meetings", "cables: which mtg?": what stands before the dash is what is asked about
  [
    /^\W*((?!(?:so|and|but|hi|hey|hello|ok|okay|yes|no|well|thanks|question|quick|also|next|one)\b)[\p{L}][\p{L}\d.’'&-]*(?:\s[\p{L}\d.’'&-]+){0,2})(?:\s*:|\s+[-–—])\s+((?:how\s+many|how\s+often|which|when|where|who)\s+(?:\p{L}+\s*){0,4}?)\W*$/iu,
    ([, about = '', asked = '']) => `${asked.trim()} ${about.trim()}?`,
  ],
];
