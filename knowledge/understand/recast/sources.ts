import type { Recast } from './shape.ts';

const PIECE = '(?:articles?|reports?|pieces?|stor(?:y|ies)|write-?ups?|texts?|news\\s+items?)';
const OUTLET =
  '(?:sources?|outlets?|articles?|reports?|papers?|newspapers?|agenc(?:y|ies)|publications?|stor(?:y|ies))';
/** What an article reports, where it is a meeting. */
const OF_MEETING = /\b(?:meeting|round|session|summit|edition|talks|dialogue|\d(?:st|nd|rd|th)|working\s+group)\b/i;

/** "is there an article on the summit": those that report it; on any other thing: those that speak of it. */
const whichOn = (thing: string): string =>
  OF_MEETING.test(thing) ? `which articles cover ${thing}?` : `which articles mention ${thing}?`;

/** Questions about the articles themselves, in the words in which the rules know them. */
export const ofSources: readonly Recast[] = [
  // "compare the Herald with the Post on the third meeting": two, and not what the one of them says
  [
    /^\W*(compare|contrast)\s+([^?,:;]{2,40}?)\s+(?:with|to|against)\s+([^?,:;]{2,40}?)\s+(on|about|regarding)\s+/i,
    ([, verb = '', first = '', second = '', on = '']) => `${verb} ${first} and ${second} ${on} `,
  ],
  // "is there an article from 2025", "are there any reports dated 2023"
  [
    new RegExp(
      `^\\W*(?:is|are)\\s+there\\s+(?:(?:an?|any|some|other|more)\\s+)*${PIECE}\\s+(?:from|of|dated|published\\s+in|written\\s+in|in)\\s+((?:\\p{L}{3,9}\\s+)?(?:19|20)\\d\\d)\\W*$`,
      'iu',
    ),
    ([, date = '']) => `which articles are from ${date}?`,
  ],
  // "is there an article about cables", "are there any reports on the summit in Oslo"
  [
    new RegExp(
      `^\\W*(?:is|are)\\s+there\\s+(?:(?:an?|any|some|other|more)\\s+)*${PIECE}\\s+(?:about|on|covering|mentioning|that\\s+(?:mentions?|covers?|discuss(?:es)?))\\s+([^?]{2,80}?)\\W*$`,
      'i',
    ),
    ([, thing = '']) => whichOn(thing),
  ],
  // "which is the latest article about cables": the list of them is dated, the newest first
  [
    new RegExp(
      `^\\W*(?:(?:which|what)(?:['’]s|\\s+is|\\s+was)\\s+|show\\s+me\\s+|give\\s+me\\s+)?the\\s+(?:latest|newest|most\\s+recent|oldest|earliest)\\s+${PIECE}\\s+(?:about|on|mentioning|covering)\\s+([^?]{2,80}?)\\W*$`,
      'i',
    ),
    ([, thing = '']) => whichOn(thing),
  ],
  // "what is the headline of the Herald article", "is the Herald story based on WIRE", "did the Herald write the piece itself": its line tells
  [
    new RegExp(
      `^\\W*(?:what(?:['’]s|\\s+is|\\s+was)\\s+)?the\\s+(?:headline|title)\\s+of\\s+the\\s+([^?]{2,50}?)(?:['’]s)?\\s+${PIECE}\\W*$`,
      'i',
    ),
    ([, outlet = '']) => `when was the ${outlet} article published?`,
  ],
  [
    new RegExp(
      `^\\W*what(?:['’]s|\\s+is|\\s+was)\\s+the\\s+([^?]{2,50}?)(?:['’]s)?\\s+(?:${PIECE}(?:['’]s)?\\s+)?headline\\W*$`,
      'i',
    ),
    ([, outlet = '']) => `when was the ${outlet} article published?`,
  ],
  [
    new RegExp(
      `^\\W*(?:is|was)\\s+the\\s+([^?]{2,40}?)(?:['’]s)?\\s+${PIECE}\\s+(?:based\\s+on|taken\\s+from|sourced\\s+from|from|by)\\s+(?!(?:\\p{L}{3,9}\\s+)?(?:19|20)\\d\\d\\b)[^?]{2,40}\\W*$`,
      'iu',
    ),
    ([, outlet = '']) => `when was the ${outlet} article published?`,
  ],
  [
    new RegExp(
      `^\\W*did\\s+(?:the\\s+)?([^?]{2,40}?)\\s+write\\s+(?:the|its|this|that)\\s+(?:own\\s+)?${PIECE}\\s+(?:itself|themselves|on\\s+its\\s+own)\\W*$`,
      'i',
    ),
    ([, outlet = '']) => `when was the ${outlet} article published?`,
  ],
  // "which source is the oldest"
  [
    /^\W*(which|what)(?:['’]s|\s+is|\s+was)?\s+(?:the\s+)?(?:source|publication|outlet|text|paper)\s+(?:is\s+)?(?=(?:the\s+)?(?:oldest|newest|latest|earliest|most\s+recent)\W*$)/i,
    () => 'which article is ',
  ],
  // "how many outlets do you have"
  [
    new RegExp(
      `^\\W*how\\s+many\\s+(?:different\\s+|news\\s+)*${OUTLET}\\s+(?:do\\s+(?:you|we)\\s+(?:have|use|know)|have\\s+you(?:\\s+got)?|are\\s+there(?:\\s+(?:here|on\\s+record|in\\s+(?:all|total)))?)\\W*$`,
      'i',
    ),
    () => 'what are your sources?',
  ],
  // "how does the Herald describe Berg's post"
  [
    /^\W*how\s+(?:does|did|do)\s+(?:the\s+)?([^?]{2,40}?)\s+(?:describe|call|style|name|give|put|phrase|word|label|term|refer\s+to)\s+([^?]{2,50}?)['’]s\s+(post|rank|title|role|office|job|position)\W*$/i,
    ([, outlet = '', name = '', what = '']) => `according to ${outlet}, what is ${name}'s ${what}?`,
  ],
  // "what weekday does the Herald give for the 5th"
  [
    /^\W*(?:what|which)\s+(weekday|day\s+of\s+the\s+week|day|date|dates|city|place|venue)\s+(?:does|did|do)\s+(?:the\s+)?([^?]{2,40}?)\s+(?:give|gave|have|name|state|report|print|mention)\s+for\s+([^?]{3,60}?)\W*$/i,
    ([, what = '', outlet = '', meeting = '']) =>
      /week/i.test(what)
        ? `according to ${outlet}, on what weekday was ${meeting}?`
        : `according to ${outlet}, ${/^d/i.test(what) ? 'when' : 'where'} was ${meeting}?`,
  ],
  // "do all sources say that Berg is a colonel": what each of them writes of her
  [
    new RegExp(
      `^\\W*(?:do|does|did|have|has)\\s+(?:all|both|every|each)\\s+(?:of\\s+)?(?:the\\s+|your\\s+)?${OUTLET}\\s+(?:say|says|state|write|call|have|give|describe|agree)\\s+(?:that\\s+)?((?:\\p{L}[\\p{L}.’'-]*\\s+){1,4}?)(?:is|was|as|to\\s+be)\\s+(?:an?\\s+|the\\s+)?[^?]{3,60}\\W*$`,
      'iu',
    ),
    ([whole = '', name = '']) =>
      /\b(?:meeting|round|talks|summit|session)\b/i.test(name)
        ? whole
        : `do the articles agree on ${name.trim()}'s title?`,
  ],
];
