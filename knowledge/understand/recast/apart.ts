import type { Recast } from './shape.ts';

/*
 * Questions that hold two things apart: others than the ones named, a post before another, what is not there. Read word for word, a list of all
 * would answer them; each is put so that the rule for it can see what is asked.
 */

const ARTICLE = '(?:articles?|reports?|stor(?:y|ies)|pieces?|items?|texts?)';
const BEFORE = '(?:before|prior\\s+to|previous\\s+to|ahead\\s+of)';

export const ofApart: readonly Recast[] = [
  // "what post did Berg hold before he became deputy chief", "what was Berg before becoming chief"
  [
    new RegExp(
      `^\\W*(?:(?:what|which)\\s+(?:posts?|jobs?|offices?|roles?|positions?|functions?|ranks?)\\s+did\\s+([^?,:;]{2,40}?)\\s+(?:hold|have|occupy|fill|serve\\s+in)|what\\s+(?:was|were|had)\\s+(?:been\\s+)?([^?,:;]{2,40}?)|what\\s+did\\s+([^?,:;]{2,40}?)\\s+do)\\s+${BEFORE}\\s+(?:(?:s?he|they)\\s+(?:became|was|rose|got|took|were)|becoming|being|getting|taking|his|her)\\b[^?]{0,80}\\W*$`,
      'i',
    ),
    ([, holder, was, done]) => `what was ${holder ?? was ?? done ?? ''}'s previous post?`,
  ],
  // "name the Chilean general who led his delegation when Lund was the host", "who was the Chilean co-chair when Lund chaired"
  [
    /^\W*(?:(?:[Nn]ame|[Ww]ho\s+(?:was|is)|[Ww]hich\s+(?:was|is)|[Tt]ell\s+me|[Gg]ive\s+me)\s+the\s+(\p{Lu}\p{L}{3,20})\s+(?:general|officer|co-?\s?chair(?:man)?|leader|head|chief|counterpart|official)|[Ww]ho\s+(?:headed|led|chaired\s+for|represented)\s+the\s+(\p{Lu}\p{L}{3,20})\s+(?:side|delegation|team))(?:\s+who\s+(?:led|headed|chaired\s+for)\s+(?:his|her|its|the)\s+(?:own\s+)?(?:side|delegation|team))?\s+when\s+(\p{Lu}[^?,:;]{2,40}?)\s+(?:was\s+(?:the\s+|his\s+|a\s+)?(?:host|co-?\s?chair(?:man)?|chairing)|(?:co-?\s?)?chaired|hosted|presided)(?:\s+(?:it|them|the\s+(?:meeting|talks)))?\W*$/u,
    ([, named, led, other = '']) => `which ${named ?? led ?? ''} co-chaired with ${other}?`,
  ],
  // "has anybody other than Berg and Lund co-chaired for Chile": whether there is one beside them
  [
    /^\W*(?:has|have|did|was|is|were|are)\s+(?:there\s+)?(?:any\s?(?:body|one)|some\s?(?:body|one)|any\s+(?:other\s+)?(?:person|people|officer|general))\s+(?:other\s+than|besides|except(?:\s+for)?|apart\s+from|beyond|but)\s+([^?,:;]{3,60}?)\s+(?:ever\s+)?(?:that\s+|who\s+)?(?:(?:has\s+)?(?:co-?\s?)?chair(?:ed)?|led|lead)\s+(?:for|on\s+behalf\s+of)\s+(?:the\s+)?([^?,:;]{3,30}?)(?:\s+side)?\W*$/i,
    ([, names = '', side = '']) => `did another than ${names} chair for ${side}?`,
  ],
  // "which general besides Berg led the Chilean delegation"
  [
    /^\W*(?:which|what|is\s+there\s+an?y?|was\s+there\s+an?y?)\s+(?:other\s+)?(?:general|officer|person|co-?\s?chair|official)\s+(?:other\s+than|besides|except(?:\s+for)?|apart\s+from)\s+([^?,:;]{3,60}?)\s+(?:ever\s+)?(?:that\s+|who\s+)?(?:(?:co-?\s?)?chaired\s+for|led|headed|represented)\s+(?:the\s+)?(\p{L}{4,20})(?:\s+(?:side|delegation|team))?\W*$/iu,
    ([, names = '', side = '']) => `did another than ${names} chair for ${side}?`,
  ],
  // "which of your articles is by WIRE"
  [
    new RegExp(
      `^\\W*(?:(?:which|what)\\s+(?:one\\s+)?of\\s+(?:your|the|these)\\s+${ARTICLE}\\s+(?:is|are|was|were|come|comes|came)|(?:is|are)\\s+(?:there\\s+)?(?:an?y?|one\\s+of\\s+(?:your|the))\\s+${ARTICLE})\\s+(?:written\\s+)?by\\s+([^?,:;]{2,30}?)\\W*$`,
      'i',
    ),
    ([, outlet = '']) => `which article is by ${outlet}?`,
  ],
  // "which years had no summit": the years, and no list of those held
  [
    /^\W*(?:(?:in|during|for)\s+)?(?:which|what)\s+years?\s+(?:(?:had|saw|passed\s+without|went\s+without|lacked|missed|was\s+there|were\s+there|was|were)\s+)(?:(?<=(?:without|lacked|missed)\s)(?:an?y?\s+|the\s+)?|no\s+)(?:annual\s+)?(summit|meeting|session|round)s?(?:\s+(?:held|at\s+all))?\W*$/i,
    ([, kind = '']) => `which years were void of any ${kind}?`,
  ],
  // "which years did the group not meet", "which month in 2024 had no meeting"
  [
    /^\W*(?:(?:in|during)\s+)?(?:which|what)\s+(?:years?|months?)\s+(?:did\s+the\s+([\p{L} -]{3,40}?)\s+not\s+(?:meet|convene|gather|sit)|in\s+(?:19|20)\d\d\s+(?:had|saw|passed\s+without|was\s+without)\s+(?:no\s+|an?y?\s+)?(meeting|summit|session|round)s?)\W*$/iu,
    ([, body, kind]) => `which years were void of any ${body === undefined ? (kind ?? '') : 'meeting'}?`,
  ],
];
