import type { Recast } from './shape.ts';

/** "who was it that opened it", "who was the one who …", "which city was it that hosted them": the one who does it is asked for. */
export const cleft: readonly Recast[] = [
  [
    /^(\W*(?:(?:[^?,;:]{2,40},\s+)?(?:and\s+|so\s+)?)(?:who|(?:which|what)\s+(?:\p{L}+\s+){0,2}?\p{L}+))\s+(?:is|was|were|are)\s+(?:it|the\s+(?:one|ones|person|people|man|men|woman|officer|official|general|leader))\s+(?:that|who|which)\s+(?=\p{Ll})(?!(?:the|they|we|he|she|it|both|two|this|that|a|an|his|her|their|who)\b)/u,
    ([, who = '']) => `${who} `,
  ],
];
