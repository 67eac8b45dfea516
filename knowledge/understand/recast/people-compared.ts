import type { Recast } from './shape.ts';

const NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|\\d)';
const CHAIR = '((?:co-?\\s?)?chair|lead|head)(?:ed)?';
const RANK =
  '(?:(?:lieutenant|lt\\.?|major|brigadier|colonel|air|vice|rear|field)[\\s-]+(?:chief\\s+)?)?(?:general|admiral|marshal|colonel|brigadier|commodore)';
const NAME = '(\\p{Lu}[^?,:;]{1,40}?)';
const POST = '(?:posts?|positions?|offices?|appointments?|jobs?|roles?|titles?)';
/** Who alone did what, at which meeting somebody of a rank was, how a name is spelt: put as they are mostly asked. */
export const ofPeopleCompared: readonly Recast[] = [
  // "who was the only person to chair three meetings": so many, and no more
  [
    new RegExp(
      `^\\W*who(?:['’]s|\\s+is|\\s+was)\\s+the\\s+(?:only|sole|single)\\s+(?:\\p{L}+\\s+){1,2}?(?:to\\s+(?:ever\\s+|have\\s+)*|(?:who|that)\\s+(?:ever\\s+|has\\s+)*)${CHAIR}\\s+(${NUMBER}\\s+(?=[\\p{L}]+)|twice\\b|thrice\\b|once\\b)`,
      'iu',
    ),
    ([, , number = '']) => `who chaired exactly ${number}`,
  ],
  // "who was the only one to chair more than one meeting"
  [
    new RegExp(
      `^\\W*who(?:['’]s|\\s+is|\\s+was)\\s+the\\s+(?:only|sole|single)\\s+(?:\\p{L}+\\s+){1,2}?(?:to\\s+(?:ever\\s+|have\\s+)*|(?:who|that)\\s+(?:ever\\s+|has\\s+)*)${CHAIR}\\s+(?=(?:more\\s+than|at\\s+least)\\b)`,
      'iu',
    ),
    () => 'who chaired ',
  ],
  // "who was the only one to chair all of them": all, and not one by one
  [
    new RegExp(
      `^\\W*who(?:['’]s|\\s+is|\\s+was)\\s+the\\s+(?:only|sole|single)\\s+(?:\\p{L}+\\s+){1,2}?(?:to\\s+(?:ever\\s+|have\\s+)*|(?:who|that)\\s+(?:ever\\s+|has\\s+)*)${CHAIR}\\s+(?:all|every|each)(?:\\s+(?:single|one))?(\\s+of\\s+them|(?:\\s+of)?(?:\\s+(?:the|these|those))?(?=\\s))`,
      'iu',
    ),
    ([, , them = '']) => (/them$/i.test(them) ? 'who chaired all of them' : 'who chaired every single'),
  ],
  // "who was the Chilean admiral at the 4th": whoever of that rank chaired it for that side
  [
    new RegExp(
      `^\\W*(?:who|which)\\s+(?:is|was|were)\\s+the\\s+((?:\\p{L}+\\s+)?${RANK})\\s+(?:(?:who\\s+was\\s+)?(?:present\\s+)?(?:at|of)|for)\\s+(?=(?:the\\s+)?[^?,:;]{3,60}\\W*$)`,
      'iu',
    ),
    ([, rank = '']) => `which ${rank} co-chaired `,
  ],
  // "did Berg ever chair one outside Oslo": those that were not there
  [
    new RegExp(
      `^\\W*(?:[Dd]id|[Hh]as|[Hh]ave)\\s+${NAME}\\s+(?:ever\\s+)?${CHAIR}\\s+(?:(?:an?y?|one|some)(?:\\s+of\\s+(?:them|these|the))?\\s*(?:meetings?|rounds?|sessions?|talks)?|anything|something|meetings|talks)\\s+(?:that\\s+was\\s+)?(?:held\\s+)?((?:outside|away\\s+from|elsewhere\\s+than|anywhere\\s+but)(?:\\s+(?:of|in))?\\s+\\p{Lu}[^?,:;]{2,30}?)\\W*$`,
      'u',
    ),
    ([, name = '', , where = '']) =>
      `which meetings did ${name.replace(/\s+ever$/, '')} chair ${where.replace(/^(?:away from|elsewhere than|anywhere but)(?: in)?/, 'outside')}?`,
  ],
  // "does Berg still hold her post"
  [
    new RegExp(
      `^\\W*(?:[Dd]oes)\\s+${NAME}\\s+(?:still\\s+(?:hold|have|occupy|keep)|(?:hold|have|occupy)s?\\s+still)\\s+(?:the\\s+same\\s+|the\\s+|his\\s+|her\\s+|that\\s+)?${POST}(?:\\s+(?:now|today))?\\W*$`,
      'u',
    ),
    ([, name = '']) => `is ${name} still in the post?`,
  ],
  // "is the patronymic of Berg spelt alike in all articles", "is her name written identically"
  [
    new RegExp(
      `^\\W*(?:[Ii]s|[Aa]re|[Ww]as)\\s+(?:the\\s+(?:full\\s+)?(?:patronymics?|names?|surnames?|first\\s+names?)\\s+of\\s+(?:the\\s+)?${NAME}|${NAME}[’']s\\s+(?:full\\s+)?(?:patronymic|name|surname|first\\s+name))\\s+(?:always\\s+)?(?:spelled|spelt|written|given|rendered|transliterated)\\s+(?:alike|identically|consistently|uniformly|the\\s+same(?:\\s+way)?|equally|in\\s+the\\s+same\\s+way)(?:\\s+(?:in|by|across)\\s+(?:all|every|each|both)(?:\\s+of)?(?:\\s+the)?\\s+(?:articles?|reports?|sources?|outlets?))?\\W*$`,
      'u',
    ),
    ([, first, second = '']) => `is ${first ?? second}'s name spelled the same way in every article?`,
  ],
  // "how many Chilean chairs were not from the navy": who they are
  [
    /^\W*how\s+many\s+((?:\p{L}{4,16}\s+)?(?:co-?\s?)?chairs)\s+(?=(?:were|are|was|did|have)(?:n[’']t|\s+not)\s+(?:(?:come\s+|been\s+)?(?:from|of|in)\s+the\s+)?(?:army|navy|air\s+force)\b)/iu,
    ([, chairs = '']) => `which ${chairs} `,
  ],
];
