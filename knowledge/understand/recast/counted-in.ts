import type { Recast } from './shape.ts';

const HELD = '(?:talks|meetings?|summits?|rounds?|sessions?|dialogues?|(?:sub-?\\s?)?(?:working\\s+)?groups?|ones?)';
const INCLUDED = `(?:the\\s+)?(?:[\\p{L}()-]+\\s+){0,4}?${HELD}`;
const TOO = '(?:\\s+(?:too|also|as\\s+well))?';
const LIST =
  /\b(?:how\s+many|number\s+of|which|what|list|all|(?:was|were|is|are)\s+there\s+(?:more\s+than|at\s+least|fewer\s+than|less\s+than|over))\b[^?]{0,60}?\b(?:meetings?|rounds?|sessions?|talks)\b|\bhow\s+(?:often|many\s+times)\s+(?:did|have|has)\b[^?]{0,60}?\b(?:meet|met|convened?)\b/i;
/** A count of one forum's meetings: with others counted in, it is a list of all. */
const OF_FORUM =
  /\bhow\s+many\s+(?:[\p{L}-]+\s+){0,3}?(?:group|summit|commission|wg)\s+(?:meetings|rounds|sessions|talks)\b/iu;

/** What is left of a question without what it counts in, which narrows nothing: "summits included". */
const counted = (whole: string, rest: string): string => {
  if (!LIST.test(rest)) return whole;
  return OF_FORUM.test(rest)
    ? rest.replace(/how\s+many\s+(?:[\p{L}-]+\s+){0,4}?(?=(?:meetings|rounds|sessions|talks)\b)/iu, 'which ')
    : rest;
};

/** What a count takes in, how long since, a number asked for behind a name, and two things asked of one meeting at its end. */
export const ofCountedIn: readonly Recast[] = [
  // "counting the land talks too, how many meetings were there", "including summits, list the meetings"
  [
    new RegExp(
      `^\\W*(?:(?:if\\s+(?:you|we|one)\\s+)?(?:count(?:ing|s)?|includ(?:ing|es?)|inclusive\\s+of)\\s+(?:in\\s+)?${INCLUDED}${TOO}|with\\s+${INCLUDED}\\s+(?:counted(?:\\s+in)?|included|as\\s+well|too))\\s*,\\s*([^?]{10,120})`,
      'iu',
    ),
    ([whole = '', rest = '']) => counted(whole, rest),
  ],
  // "how many meetings were there, summits included"
  [
    new RegExp(
      `^([^?]{10,120}?)\\s*[,(]\\s*(?:(?:with\\s+)?${INCLUDED}\\s+(?:included|counted(?:\\s+in)?|as\\s+well|too)|(?:including|counting|inclusive\\s+of|(?:if|when)\\s+(?:you|we|one|i)\\s+(?:count|include)s?(?:\\s+in)?)\\s+${INCLUDED}${TOO}(?:\\s+in)?|(?:if|when|once)\\s+${INCLUDED}\\s+(?:is|are)\\s+(?:also\\s+)?(?:counted|included)(?:\\s+(?:in|too|as\\s+well))?)\\W*$`,
      'iu',
    ),
    ([whole = '', rest = '']) => counted(whole, rest),
  ],
  // "do both give the same number of days": the days tell
  [/\bthe\s+same\s+(?:number\s+of\s+days|length|duration)\b/i, () => 'the same dates'],
  // "what dates did the July session run?"
  [
    /^\W*(?:on\s+)?(?:what|which)\s+(?:dates?|days?)\s+did\s+([^?,:;]{3,60}?)\s+(?:run|span|cover|fall\s+on|last)\W*$/i,
    ([, meeting = '']) => `when was ${meeting} held?`,
  ],
  // "venue of the fifth round, the building I mean"
  [
    /^\W*((?:the\s+)?venue\s+(?:of|for)\s+[^?,:;]{3,50}?)\s*[,(–-]\s*(?:(?:i\s+mean\s+)?(?:the\s+)?(?:building|hall|house)(?:\s+(?:i\s+mean|itself))?(?:\s*,?\s*(?:and\s+)?not\s+(?:just\s+|only\s+)?the\s+city)?|not\s+(?:just\s+|only\s+)?the\s+city)\)?\W*$/i,
    ([, venue = '']) => `${venue}?`,
  ],
  // "months since the land talks?"
  [
    /^\W*((?:years|months|weeks|days)\s+(?:since|passed\s+since|gone\s+by\s+since)\s+(?=\p{L}))/iu,
    ([, since = '']) => `how many ${since}`,
  ],
  // "Olga Berg: number of group meetings she chaired"
  [
    /^\W*(\p{Lu}[\p{L}.]+(?:\s+\p{Lu}[\p{L}.]*){0,3})\s*[:,–—-]\s*(?:the\s+)?(?:number\s+of|how\s+many)\s+((?:[\p{L}-]+\s+){0,4}?(?:meetings|rounds|sessions|talks))\s+(?:that\s+)?(?:he|she|they)\s+(?:has\s+|have\s+)?((?:co-?\s?)?(?:chaired|led|headed))\W*$/u,
    ([, name = '', meetings = '', did = '']) => `number of ${meetings} ${name} ${did}`,
  ],
  // "fifth meeting dates and place", "land group dates n venue"
  [
    /^\W*((?:the\s+)?[^?,:;]{2,50}?)\s*[,:]?\s+(?:the\s+)?(?:dates?|days?|when)\s*(?:and|n|&|\+|\/)\s*(?:the\s+)?(?:places?|locations?|city|venues?|where)(?:\s+(?:please|pls|plz))?\W*$/i,
    ([whole = '', meeting = '']) =>
      /^(?:what|which|who|tell|give|state|list|show|name|on|in|at|for)\b/i.test(meeting)
        ? whole
        : `when and where was ${meeting}?`,
  ],
  // "what does the ALFA in ALFA DRILL stand for": the letters alone
  [
    /^\W*what\s+(?:does|did|do)\s+(?:the\s+)?["“]?(\p{Lu}{2,12})["”]?\s+in\s+(?:the\s+)?(?:\p{Lu}{2,12}\s+)?\1(?:\s+\p{Lu}{2,12})?\s+(?:stand\s+for|mean)(?=\s*[?.!]*$)/u,
    ([, letters = '']) => `what does ${letters} stand for`,
  ],
];
