import type { Recast } from './shape.ts';

/** Who belongs to which side, and how many sides there were. */
export const ofBelonging: readonly Recast[] = [
  // "does Berg belong to the Chilean side", "is Berg part of Chile's delegation", "was Berg on the Chilean team"
  [
    /^\W*(?:does|did|do|is|was|were|are)\s+(\p{Lu}[^?,:;]{1,40}?)\s+(?:belong\s+(?:to|with)|(?:a\s+)?(?:part|member)\s+of|on|with|from)\s+(?:the\s+)?\p{Lu}\p{L}{3,20}(?:['’]s)?\s+(?:side|delegation|team|camp|party)\W*$/u,
    ([, name = '']) => `which side does ${name} represent?`,
  ],
  // "how many countries took part in the 5th", "how many sides were represented at the land talks"
  [
    /^\W*how\s+many\s+(?:different\s+)?(?:countries|nations|sides|parties|delegations)\s+(?:took\s+part|participated|attended|were\s+(?:represented|present|there|involved)|sat)\s*(?:(?:in|at)\s+)?(?=\S)/i,
    () => 'which countries took part in ',
  ],
];
