import { MEETING } from './pieces.ts';
import type { Recast } from './shape.ts';

const LATELY = '(?:most\\s+recently|lately|recently|last)';
const LED =
  '(?:co-?\\s?chaired|chaired|led|headed|represented|presided\\s+over|was\\s+(?:the\\s+)?(?:[\\p{L}-]+\\s+){0,2}(?:co-?\\s?)?chair)';

/** "most recently", "lately" beside a verb: of the latest meeting, and of no other. */
export const ofLatest: readonly Recast[] = [
  // "when did the group meet most recently", "where has the commission met lately"
  [
    /^(\W*(?:when|where|in\s+(?:which|what)\s+\p{L}+|on\s+(?:which|what)\s+\p{L}+))\s+(?:did|has|have)\s+([^?,:;]{2,60}?)\s+(?:meet|met|gather(?:ed)?|convened?|sit|sat|get\s+together)\s+(?:most\s+recently|lately|recently|for\s+the\s+last\s+time)\W*$/iu,
    ([, when = '', who = '']) => `${when} did ${who} last meet?`,
  ],
  // "the last-but-one meeting"
  [/\blast-but-(one|two|1|2)\b/i, ([, one = '']) => `last but ${one}`],
  // "at the meeting held most recently", "in the round that took place last"
  [
    new RegExp(
      `\\bthe\\s+((?:[\\p{L}-]+\\s+){0,3}?${MEETING})\\s+(?:(?:that|which)\\s+)?(?:(?:was|were|has\\s+been|had\\s+been)\\s+)?(?:held|convened|hosted|took\\s+place|happened)\\s+(?:the\\s+)?${LATELY}\\b(?!\\s+(?:years?|months?|weeks?|spring|summer|autumn|fall|winter|night|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\\p{L}*)`,
      'iu',
    ),
    ([, meeting = '']) => `the latest ${meeting}`,
  ],
  // "who most recently led the delegation", "who has last chaired for Chile"
  [
    new RegExp(
      `^(\\W*(?:and\\s+|so\\s+)?who)\\s+(?:(?:has|have|had)\\s+)?${LATELY}\\s+(${LED}\\b[^?,;:]{0,80}?)(?=\\W*$)(?<!\\b(?:meeting|round|session|summit|talks|in|at)\\s?)`,
      'iu',
    ),
    ([, who = '', led = '']) => `${who} ${led} at the latest meeting`,
  ],
  // "who chaired for Chile lately"
  [
    new RegExp(
      `^(\\W*(?:and\\s+|so\\s+)?who)\\s+(?:(?:has|have|had)\\s+)?(${LED}\\b[^?,;:]{0,80}?)\\s+${LATELY}(?=\\W*$)`,
      'iu',
    ),
    ([, who = '', led = '']) => `${who} ${led} at the latest meeting`,
  ],
  // "where did they most recently meet"
  [
    new RegExp(
      `^\\W*(where|when)\\s+(?:did|have|had)\\s+(?:they|both\\s+sides|the\\s+(?:two\\s+)?sides)\\s+(?:${LATELY}\\s+(?:meet|met)|(?:meet|met)\\s+${LATELY})(?=\\W*$)`,
      'i',
    ),
    ([, ask = '']) => `${ask} was the latest meeting`,
  ],
  // "is Berg the only one who chaired twice": everybody who did
  [
    /^\W*(?:is|was|so\s+is|so\s+was)\s+(?:\p{L}[\p{L}.’'-]*\s+){1,4}?the\s+(?:only|sole)\s+(?:one|person|man|woman|officer|general|chair|co-?chair|chairman)\s+(?:who|that|to)\s+(?:has\s+|have\s+)?(?:ever\s+)?(?:co-?\s?)?(?:chair(?:ed)?|head(?:ed)?|led|lead)\b/iu,
    () => 'who has chaired',
  ],
  // "so Berg chaired all the meetings?"
  [
    /^\W*(?:(?:so|and|then)\s*,?\s+)?(?!Who|Which|What)((?:\p{Lu}[\p{L}.’'-]*\s+){1,4}?)(?:has\s+|had\s+)?(?:co-?\s?)?(?:chaired|headed|led)\s+((?:all|every|each)\b[^?]{0,60})\?\W*$/u,
    ([, name = '', all = '']) => `did ${name.trim()} chair ${all}?`,
  ],
];
