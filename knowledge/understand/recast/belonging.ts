import type { Recast } from './shape.ts';

/** Who belongs to which side, and how many sides there were. */
export const ofBelonging: readonly Recast[] = [
  // "of which commission is the working group a part", "which body does the group belong to"
  [
    /^\W*(?:of|to)\s+(?:which|what)\s+(?:larger\s+|bigger\s+|parent\s+)?(?:\p{L}+\s+)?(?:commission|committee|body|organi[sz]ation|institution|framework)\s+(?:is|was|does|did)\s+((?:the\s+)?[^?,:;]{4,60}?)\s+(?:an?\s+)?(?:part|member|subsidiary|organ|belong)\W*$/iu,
    ([, group = '']) => `what is ${group} part of?`,
  ],
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
