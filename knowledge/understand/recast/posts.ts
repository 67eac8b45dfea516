import type { Recast } from './shape.ts';

const NAME = "((?:\\p{L}[\\p{L}.'’-]*\\s+){0,5}?\\p{L}[\\p{L}.’'-]+?)";
const RANK =
  '(?:(?:lieutenant|lt\\.?|major|air|air\\s+chief|vice|rear|field|brigadier)\\s+)?(?:general|gen|marshal|admiral|colonel|brigadier|commodore|captain)';
const OFFICE =
  '(?:office|appointment|dut(?:y|ies)|billet|charge|portfolio|post|position|function|designation|job\\s+title)';
const BODY = '(?:staff|directorate|headquarters|office|body|department|ministry|organi[sz]ation|service|institution)';
const HEAD = '(?:deputy\\s+)?(?:chief|head|director|commander|chairman|president|minister|secretary)';
const SPELT =
  '(?:names?\\s+(?:for|given\\s+to)|surnames?|(?:first|last|given|full|family)\\s+names?|spell(?:s|ed|ing|ings)?|spelt|transliterat\\p{L}*|patronymics?|variants?|versions?|renderings?|rendered|written|forms?)';
const SIDE_CHAIR =
  "(\\p{L}{2,16}(?:an|ish|ese|ench|utch|i))\\s+(?:co-?\\s?chair(?:man|person)?|chair(?:man|person)?|general|officer|delegate|representative|head\\s+of\\s+delegation)(?:['’]?s)?\\b";

const CHAIR = /\b(?:co-?\s?chair|chair|head|side|delegat)\p{L}*/iu;

/** A name that may be someone's: no role, no pronoun, no thing of the talks. */
const isName = (name: string): boolean =>
  !CHAIR.test(name) &&
  !/^(?:he|she|they|it|this|that|who|what|which|the|these|those)\b/i.test(name) &&
  !/\b(?:meeting|round|session|summit|talks|group|commission|committee|articles?|reports?)s?\b/i.test(name);

const post =
  (at = 1) =>
  (found: readonly string[]): string => {
    const name = (found[at] ?? '').trim();
    return isName(name) ? `what post does ${name} hold?` : (found[0] ?? '');
  };

/** Capitalised throughout: "Anna Berg", and no "the meeting". */
const isCapital = (name: string): boolean => name.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));

/** Questions for the rank or the post of somebody, how a name is spelt and whose it is. */
export const ofPosts: readonly Recast[] = [
  // "as worded in the 2023 account": by that article
  [
    /,?\s+as\s+(?:worded|given|stated|put|written|printed|rendered|recorded|reported|it\s+appears|it\s+stands)\s+(?:in|by)\s+(the\s+(?:[\p{L}\d-]+\s+){0,3}?)(?:account|article|report|story|piece|text)\b/iu,
    ([, which = '']) => ` as per ${which}article`,
  ],
  // "Berg: colonel, general or admiral?"
  [
    new RegExp(
      `^\\W*${NAME}\\s*[:–—-]\\s*(?:an?\\s+)?${RANK}(?:\\s*,\\s*(?:an?\\s+)?${RANK}){0,3}\\s*,?\\s+or\\s+(?:an?\\s+)?${RANK}\\W*$`,
      'iu',
    ),
    ([whole = '', name = '']) => (isName(name) ? `what rank does ${name} hold?` : whole),
  ],
  // "Berg's office?", "Berg's full appointment as per the 2023 article"
  [
    new RegExp(
      `^\\W*(?:(?:please|kindly|give|state|tell|me|us|what|is|was)\\s+){0,4}${NAME}['’]s?\\s+(?:(?:full|official|exact|precise|formal|own)\\s+)?(?:office|appointment|dut(?:y|ies)|billet|portfolio)(\\s+as\\s+per\\s+[^?,:;]{3,40}?)?\\W*$`,
      'iu',
    ),
    ([whole = '', name = '', source = '']) => (isName(name) ? `give the designation of ${name}${source}` : whole),
  ],
  // "the office held by Berg"
  [
    new RegExp(
      `^\\W*(?:(?:please|kindly|give|state|tell|me|us|what|which|is|was)\\s+){0,4}(?:the\\s+)?(?:(?:full|official|exact|precise|formal)\\s+)?${OFFICE}\\s+(?:is\\s+|was\\s+)?(?:held|occupied|filled|exercised)\\s+by\\s+${NAME}\\W*$`,
      'iu',
    ),
    post(),
  ],
  // "with which office is Berg associated"
  [
    new RegExp(
      `^\\W*(?:with|in|to)\\s+(?:which|what)\\s+(?:${OFFICE}|${BODY})\\s+(?:is|was)\\s+${NAME}\\s+(?:associated|connected|linked|affiliated|attached)(?:\\s+(?:with|to))?\\W*$`,
      'iu',
    ),
    post(),
  ],
  // "Berg, which duty has he in the ministry"
  [
    new RegExp(
      `^\\W*${NAME}\\s*[,:–—-]\\s*(?:which|what)\\s+${OFFICE}\\s+(?:(?:does|did|has|had|is|was)\\s+)?(?:he|she)\\s+(?:has|have|had|hold|holds|held|occupy|occupies|do|does|performs?|fills?)?[^?,:;]{0,40}\\W*$`,
      'iu',
    ),
    post(),
  ],
  // "of what is Berg the chief", "what is Berg chief of", "which staff does Berg head", "Berg belongs to which staff"
  [new RegExp(`^\\W*of\\s+what\\s+(?:is|was)\\s+${NAME}\\s+(?:the\\s+)?${HEAD}\\W*$`, 'iu'), post()],
  [new RegExp(`^\\W*what\\s+(?:is|was)\\s+${NAME}\\s+(?:the\\s+)?${HEAD}\\s+of\\W*$`, 'iu'), post()],
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+${BODY}\\s+(?:does|did)\\s+${NAME}\\s+(?:head|lead|run|command|direct)\\W*$`,
      'iu',
    ),
    post(),
  ],
  [
    new RegExp(
      `^\\W*${NAME}\\s+(?:belongs\\s+to|works\\s+(?:in|for|at)|serves\\s+(?:in|at|with)|heads|comes\\s+from|sits\\s+in)\\s+(?:which|what)\\s+${BODY}\\W*$`,
      'iu',
    ),
    post(),
  ],
  [new RegExp(`^\\W*(?:where|for\\s+whom)\\s+does\\s+${NAME}\\s+(?:work|serve)\\W*$`, 'iu'), post()],
  // "under what title does the Oslo Times introduce Berg"
  [
    new RegExp(
      `^\\W*(?:under|with|by|as)\\s+(?:what|which)\\s+(?:title|designation|rank|office|post)\\s+(?:does|did|do)\\s+([^?,:;]{2,30}?)\\s+(?:introduce|present|name|identify|list|mention|cite)\\s+${NAME}\\W*$`,
      'iu',
    ),
    ([whole = '', source = '', name = '']) =>
      isName(name) ? `according to ${source}, what post does ${name} hold?` : whole,
  ],
  // "who is abbreviated as CDS"
  [
    /^\W*(?:who|what)\s+(?:is|are|was)\s+(?:abbreviated|shortened)\s+(?:as|to)\s+["“'‘]?([\p{L}&-]{2,16})["”'’]?\W*$/iu,
    ([, short = '']) => `what does ${short} stand for?`,
  ],
  // "how senior is Berg"
  [
    new RegExp(`^\\W*how\\s+(?:senior|high(?:[\\s-]ranking)?)\\s+(?:is|was)\\s+${NAME}(?:\\s+in\\s+rank)?\\W*$`, 'iu'),
    ([whole = '', name = '']) => (isName(name) ? `what rank does ${name} hold?` : whole),
  ],
  // "what is the first name of the general": no first meeting
  [/\b(?:first|last|second|middle|family)\s+name\s+(?:of|for|has|had|is|was)\s+/i, () => 'full name of '],
  // "Berg: still chief in 2025?"
  [
    new RegExp(`^\\W*${NAME}\\s*[:–—-]\\s*(still|already)\\s+([^?,:;]{3,50}?)\\W*$`, 'iu'),
    ([whole = '', name = '', still = '', post = '']) => (isName(name) ? `was ${name} ${still} ${post}?` : whole),
  ],
  // "by 2025 who had Berg's job", "who had Berg's job by 2025"
  [
    new RegExp(
      `^\\W*(?:(?:by|in|at|as\\s+of|come)\\s+[^?,:;]{3,30}?\\s*,?\\s+)?who\\s+(?:then\\s+)?(?:had|held|filled|occupied|did|was\\s+in|was\\s+doing)\\s+${NAME}['’]s\\s+(?:(?:old|former)\\s+)?(?:job|post|office|place|role|chair|position|seat|shoes)(?:\\s+(?:by|in|at|as\\s+of)\\s+[^?,:;]{3,30}?)?\\W*$`,
      'iu',
    ),
    ([whole = '', name = '']) =>
      isName(name) && /\b(?:by|in|at|as\s+of|come)\b/i.test(whole) ? `who replaced ${name}?` : whole,
  ],
  // "Olesen, Olsen - which article uses which?"
  [
    /^\W*(\p{Lu}\p{Ll}{2})(\p{Ll}{2,})\s*(?:,|\/|and|vs\.?)\s*(\1\p{Ll}{2,})\s*[:,–—-]+\s*(?:which|who|where)\b[^?]{0,40}\W*$/u,
    ([, start = '', rest = '', other = '']) => `is it ${start}${rest} or ${other}?`,
  ],
  // "identify Anna Berg", "Berg - who dat"
  [
    new RegExp(`^\\W*(?:please\\s+|kindly\\s+)?(?:identify|introduce)\\s+${NAME}\\W*$`, 'iu'),
    ([whole = '', name = '']) => (isCapital(name) && isName(name) ? `who is ${name}?` : whole),
  ],
  [
    new RegExp(
      `^\\W*${NAME}\\s*[-–—,:]+\\s*who\\s+(?:dat|dis|dis\\s+guy|that|this|is\\s+(?:that|this|he|she|it))\\W*$`,
      'iu',
    ),
    ([whole = '', name = '']) => (isName(name) ? `who is ${name}?` : whole),
  ],
  // "is J Berg identical with John Berg", "J Berg and John Berg, one and the same officer?"
  [
    new RegExp(
      `^\\W*(?:is|was)\\s+${NAME}\\s+(?:identical\\s+(?:with|to)|also\\s+known\\s+as|aka)\\s+${NAME}\\W*$`,
      'iu',
    ),
    ([whole = '', one = '', two = '']) =>
      isName(one) && isName(two) ? `are ${one} and ${two} the same person?` : whole,
  ],
  [
    new RegExp(
      `^\\W*${NAME}\\s+(?:and|&|vs\\.?|versus)\\s+${NAME}\\s*[,:–—-]+\\s*(?:are\\s+(?:they|these|those)\\s+)?(?:one\\s+and\\s+the\\s+same|(?:the\\s+)?same|one|identical)(?:\\s+(?:officer|man|person|people|woman|guy|general|individual))?(?:\\s+or\\s+(?:not|two|different)\\b[^?]{0,20})?\\W*$`,
      'iu',
    ),
    ([whole = '', one = '', two = '']) =>
      isName(one) && isName(two) ? `are ${one} and ${two} the same person?` : whole,
  ],
  // "how is the name of the Chilean general spelt": as each article that names whoever chaired for that side has it
  [
    new RegExp(
      `^(?=[^?\\d]{0,160}\\b${SPELT}\\b)(?![^?]{0,160}\\b(?:third|fourth|fifth|first|last)\\b)[^?\\d]{0,120}?\\b${SIDE_CHAIR}[^?\\d]{0,100}\\W*$`,
      'iu',
    ),
    ([, side = '']) => `who chaired for ${side}?`,
  ],
  // "who is the chief as of October 2025": in that month
  [
    /^(\W*(?:who|which\s+\p{L}+)\s+(?:is|was|held|holds|served|serves)\b[^?,:;]{3,70}?\s)as\s+(?:of|at|on)\s+(?=(?:\p{L}+\s+)?(?:19|20)\d\d\W*$)/iu,
    ([, before = '']) => `${before}in `,
  ],
];
