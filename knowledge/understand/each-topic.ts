const VERB =
  '(?:discuss(?:ed)?|mention(?:ed)?|cover(?:ed)?|address(?:ed)?|review(?:ed)?|talk(?:ed)?\\s+about|raised?|brought\\s+up|taken\\s+up|on\\s+the\\s+agenda)';
const AT = '((?:\\s+(?:at|in|during|by|on)\\s+[^?;:]{2,80}?)?)';
const OF = AT.replace('by|on', 'by|on|of');

/** "were cables and wheat discussed at the 4th", "is it true that cables and wheat were discussed" */
const PASSIVE = new RegExp(
  `^\\W*(?:is\\s+it\\s+(?:true|right|correct|so)\\s+that\\s+)?(?:(?:was|were|has|have)\\s+)?([^?;:]{3,120}?)\\s+(?:(?:was|were)\\s+)?(?:been\\s+)?(${VERB})${OF}\\W*$`,
  'i',
);
const CLAIM = /^\W*(?:was|were|has|have|is\s+it\s+(?:true|right|correct|so)\s+that)\s/i;
/** "did the 4th discuss cables or wheat", "was there talk of cables and wheat" */
const ACTIVE = new RegExp(
  `^\\W*((?:did|does|do|has|have)\\s+[^?,;:]{2,60}?\\s${VERB}|(?:was|were)\\s+there\\s+(?:any\\s+)?(?:discussions?|talks?|talk|mention)\\s+(?:of|about|on))\\s+([^?;:]{3,120}?)${AT}\\W*$`,
  'i',
);

/** Words by which more, or less, is claimed than that each came up. */
const SAYS_MORE =
  /\b(?:main(?:ly)?|primar(?:y|ily)|chief(?:ly)?|key|most(?:ly)?|not|never|nor|but|except|than|first|last|again|together)\b|n[’']t\b/i;
const BETWEEN = /\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or|as\s+well\s+as)\s+|\s*&\s*/i;
/** "air and naval exercises", "regional and global matters": of one noun. */
const HALF = /^(?:\p{L}+(?:al|ic|ary|ive|ous)|air|land|sea|joint|defen[cs]e|research)$/iu;
const ONLY = /^(?:only|just|solely|exclusively)\s+/i;
const LEADS = /^(?:both|either|the\s+(?:topics?|exercises?|drills?)|topics?|exercises?|drills?)\s+/i;

/** "both cables and wheat" → each of them; undefined where it is one topic, or two that share a noun. */
export const topicsIn = (list: string): readonly string[] | undefined => {
  // Of each the same is claimed: "were only cables and wheat discussed".
  const [only = ''] = ONLY.exec(list) ?? [];
  const parts = list
    .slice(only.length)
    .replace(LEADS, '')
    .replace(LEADS, '')
    .replace(/\s+(?:both|either|all)$/i, '')
    .split(BETWEEN)
    .map((part) => part.trim());
  const isList = parts.length > 1 && parts.length <= MOST && parts.every((part) => isTopic(part));
  // What "both" or "either" counts off is two by itself.
  const isShared = parts.slice(0, -1).some((part) => HALF.test(part)) && !/^(?:both|either)\s/i.test(list);
  return isList && !isShared ? parts.map((part) => `${only}${part}`) : undefined;
};

const isTopic = (part: string): boolean =>
  /\p{L}{2}/u.test(part) &&
  part.split(/\s+/u).length <= 5 &&
  !/\b(?:what|who|when|where|which|it|only|just|agreed|decided|settled)\b/i.test(part);

/** "did any meeting discuss both cables and wheat": one meeting that did, and not each of them somewhere. */
const BOTH_AT_ANY = /^\W*(?:did|has|have|was\s+there|were\s+there|is\s+there)\s+(?:any|an?|some)\b[^?]{0,80}?\bboth\b/i;

/** How many topics one question may have, and how many characters. */
const MOST = 6;
const LONGEST = 300;

/** "were both cables and wheat discussed at the 4th": the question of each topic; undefined where one alone is named. */
export const eachTopic = (typed: string): readonly string[] | undefined => {
  const text = typed.trim().replace(/\s+/gu, ' ');
  if (text.length > LONGEST || SAYS_MORE.test(text) || BOTH_AT_ANY.test(text)) return undefined;
  const [, did, active, where = ''] = ACTIVE.exec(text) ?? [];
  if (did !== undefined && active !== undefined) return topicsIn(active)?.map((part) => `${did} ${part}${where}?`);
  const [, passive, verb = '', at = ''] = CLAIM.test(text) ? (PASSIVE.exec(text) ?? []) : [];
  return passive === undefined ? undefined : topicsIn(passive)?.map((part) => `Was ${part} ${verb}${at}?`);
};
