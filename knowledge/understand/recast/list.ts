import type { Recast } from './shape.ts';

const LIST =
  '^\\W*(?:please\\s+)?(?:list|name|show|give|tell|enumerate)\\s+(?:me\\s+|us\\s+)?(?:all\\s+)?(?:of\\s+)?(?:the\\s+)?';
/** "list", or "a timeline of": what was, one after the other. */
const TRACE = `(?:${LIST}|^\\W*(?:(?:give|show)\\s+(?:me\\s+|us\\s+)?)?(?:the\\s+|an?\\s+)?(?:timeline|chronology|history|list)\\s+of\\s+(?:all\\s+)?(?:the\\s+)?)`;
const MEETING = '(?:meetings?|summits?|rounds?|sessions?|talks|editions?)';

/** The plain form of what two people or a traveller did somewhere. */
const PLAIN: Readonly<Record<string, string>> = { met: 'meet', visited: 'visit', travelled: 'travel', spoke: 'speak' };
const DID = Object.keys(PLAIN).join('|');

/** Lists of what a plain question asks for. */
export const ofLists: readonly Recast[] = [
  // "list the places where Berg and Lund met"
  [
    new RegExp(
      `${LIST}(places?|cit(?:y|ies)|towns?|locations?|countr(?:y|ies)|dates?|times?|occasions?)\\s+(?:where|when|at\\s+which|in\\s+which|on\\s+which|that)\\s+([^?,:;]{3,60}?)\\s+(?:have\\s+|had\\s+|has\\s+)?(${DID})\\b`,
      'i',
    ),
    ([, noun = '', who = '', verb = '']) =>
      `${/^(?:date|time|occasion)/i.test(noun) ? 'when' : 'where'} did ${who} ${PLAIN[verb.toLowerCase()] ?? verb}`,
  ],
  // "list the visits by Berg to Chile", "list Berg's trips to Chile"
  [
    new RegExp(`${LIST}(?:visits?|trips?|journeys?)\\s+(?:made\\s+)?(?:by|of)\\s+([^?,:;]{3,40}?)\\s+to\\s+`, 'i'),
    ([, who = '']) => `when did ${who} visit `,
  ],
  [
    new RegExp(`${LIST}([^?,:;]{3,40}?)['’]s\\s+(?:visits?|trips?|journeys?)\\s+to\\s+`, 'i'),
    ([, who = '']) => `when did ${who} visit `,
  ],
  // "list the visits of Berg", "a timeline of Berg's trips"
  [
    new RegExp(`${TRACE}(?:visits?|trips?|journeys?)\\s+(?:made\\s+)?(?:by|of)\\s+([^?,:;]{3,40}?)\\W*$`, 'i'),
    ([, who = '']) => `which visits did ${who} make?`,
  ],
  [
    new RegExp(`${TRACE}([^?,:;]{3,40}?)['’]s?\\s+(?:visits?|trips?|journeys?)\\W*$`, 'i'),
    ([, who = '']) => `which visits did ${who} make?`,
  ],
  // "list everything discussed in Oslo"
  [
    new RegExp(
      `${LIST}(?:everything|anything|what)\\s+(?:that\\s+)?(?:(?:was|got|they)\\s+)?(discussed|agreed(?:\\s+(?:on|upon))?|decided|covered|raised)\\s+(?=(?:in|at|during)\\s)`,
      'i',
    ),
    ([, done = '']) => `what was ${done} `,
  ],
  // "list the articles about the fifth meeting"
  [
    new RegExp(
      `${LIST}(?:articles?|reports?|sources?|stories)\\s+(?:about|on|of|covering|reporting|that\\s+(?:cover|report))\\s+(?=[^?,:;]{3,60}\\b${MEETING}\\W*$)`,
      'i',
    ),
    () => 'which articles report ',
  ],
  // "what was the aim of the land meeting": why it was held; but the aim of a working group is its own
  [
    /^\W*what\s+(?:was|were)\s+the\s+(?:aims?|goals?|purpose|objectives?|point)\s+of\s+((?:the\s+)?(?!(?:working|\p{L}+\s+working)\s+group\s+meetings\b)[^?,:;]{2,50}?\b(?:meeting|round|session|summit|talks))\W*$/iu,
    ([, meeting = '']) => `why was ${meeting} held?`,
  ],
];
