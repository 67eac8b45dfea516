import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

const DRILLS = '(?:exercises|drills|war\\s?games|manoeuvres|maneuvers)';
const KIND = '(?:(?:joint|military|bilateral)\\s+)*';
const ARTICLES = '(?:articles?|reports?|stor(?:y|ies)|pieces?|texts?)';
const NAMES = '(?:names?|mentions?|lists?|speaks?\\s+of|refers?\\s+to)';
const ON = '(?:on|about|of|for|covering)';

const RANK =
  '((?:(?:lieutenant|lt\\.?|major|air|air\\s+chief|vice|rear|field)\\s+)?(?:general|marshal|admiral|colonel|brigadier|commodore))';
const MEETINGS = '(?:meetings?|rounds?|sessions?|talks|summits?)';
/** A sentence, and no topics. */
const SAYS_MORE_OF =
  /\b(?:not|never|only|who|what|when|where|which|how|did|does|do|was|were|is|are|has|have|had|chair\p{L}*|met|they|it|meetings?|rounds?|sessions?|summits?|\d{1,2}(?:st|nd|rd|th))\b|n[’']t\b/iu;
const SAYS_MORE = /\b(?:not|never|only|both|all|each|every|and|or|but|who|that)\b|n[’']t\b/i;

/** What stands on record of exercises and in articles, asked in other words. */
export const ofTheRecord: readonly Recast[] = [
  // "which meetings had cables and wheat on the agenda"
  [
    new RegExp(
      `^\\W*((?:which|what|how\\s+many)\\s+(?:[\\p{L}-]+\\s+){0,4}?${MEETINGS})\\s+had\\s+([^?,:;]{3,80}?\\s(?:and|or)\\s[^?,:;]{3,60}?)\\s+on\\s+(?:the|their|its)\\s+agendas?\\W*$`,
      'iu',
    ),
    ([, which = '', topics = '']) => `${which} discussed ${topics}?`,
  ],
  // "cables and wheat - which meetings?"
  [
    /^\W*([^?,:;–—]{3,60}?\s(?:and|or)\s[^?,:;–—]{3,60}?)\s*(?:[:,;–—?]|\s-)\s*(?:(?:in|at)\s+)?which\s+(meetings|rounds|sessions)(?:\s+(?:discussed|covered|mentioned)\s+(?:them|these|both))?\W*$/i,
    ([whole = '', topics = '', meetings = '']) =>
      SAYS_MORE_OF.test(topics) ? whole : `which ${meetings} discussed ${topics}?`,
  ],
  // "was there any round in which both cables and wheat came up"
  [
    new RegExp(
      `^\\W*(?:was|is)\\s+there\\s+(?:any|an?|one)\\s+((?:[\\p{L}-]+\\s+){0,3}?${MEETINGS})\\s+(?:in|at|during)\\s+which\\s+(both\\s+[^?,:;]{3,80}?)\\s+(?:came\\s+up|(?:was|were)\\s+(?:discussed|raised|covered|mentioned|addressed|brought\\s+up|talked\\s+about))\\W*$`,
      'iu',
    ),
    ([, meeting = '', topics = '']) => `did any ${meeting} discuss ${topics}?`,
  ],
  // "which joint exercises were discussed at the 4th": no topic, but names
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+${KIND}${DRILLS}\\s+(?:(?:was|were|got|are)\\s+(?:discussed|raised|mentioned|covered|brought\\s+up|taken\\s+up|talked\\s+about|on\\s+the\\s+agenda)|came\\s+up|featured|did\\s+(?:they|both\\s+sides|the\\s+two\\s+sides)\\s+(?:discuss|mention|talk\\s+about))\\s+(?=(?:at|in|during)\\s+[^?,:;]{3,60}\\W*$)`,
      'i',
    ),
    () => 'which exercises were named ',
  ],
  // "how many exercises does the article on the 4th name", "how many drills do the articles mention"
  [
    new RegExp(
      `^\\W*how\\s+many\\s+${KIND}${DRILLS}\\s+(?:does|do|did)\\s+the\\s+(?:${ARTICLES}\\s+${ON}\\s+(?:the\\s+)?([^?,:;]{3,40}?)|(${NTH})\\s+${ARTICLES})\\s+${NAMES}\\W*$`,
      'i',
    ),
    ([, one, other]) => `how many exercises were named at the ${one ?? other ?? ''}?`,
  ],
  [
    new RegExp(
      `^\\W*how\\s+many\\s+${KIND}${DRILLS}\\s+(?:does|do|did)\\s+(?:the|your|these)\\s+(?:articles|reports|sources|stories)\\s+${NAMES}\\W*$`,
      'i',
    ),
    () => 'how many exercises are named?',
  ],
  // "in how many domains have exercises been held", "how many domains are named for the drills": the sentence that lists them
  [
    new RegExp(
      `^\\W*how\\s+many\\s+(domains|areas|fields|spheres)\\s+(?:are|were)\\s+(?:named|mentioned|listed)\\s+(?:for|of|in|with)\\s+(?:the\\s+)?${KIND}${DRILLS}\\W*$`,
      'i',
    ),
    ([, domains = '']) => `in which ${domains} have exercises been conducted?`,
  ],
  // "who are the generals that chaired the 4th", "which chairs of the 4th are admirals"
  [
    new RegExp(
      `^\\W*(?:who|which)\\s+(?:is|are|was|were)\\s+the\\s+${RANK}s?\\s+(?:that|who)\\s+((?:co-?\\s?)?(?:chaired|led|headed)\\s+[^?,:;]{3,60}?)\\W*$`,
      'i',
    ),
    ([whole = '', rank = '', chaired = '']) => (SAYS_MORE.test(chaired) ? whole : `which ${rank} ${chaired}?`),
  ],
  [
    new RegExp(
      `^\\W*(?:who|which)\\s+(?:of\\s+the\\s+|among\\s+the\\s+)?(?:co-?\\s?)?chair(?:s|men|persons)\\s+(?:of|at)\\s+([^?,:;]{3,50}?)\\s+(?:is|are|was|were)\\s+(?:an?\\s+)?${RANK}s?\\W*$`,
      'i',
    ),
    ([whole = '', meeting = '', rank = '']) => (SAYS_MORE.test(meeting) ? whole : `which ${rank} chaired ${meeting}?`),
  ],
  // "which article names WIRE as a source"
  [
    new RegExp(
      `^\\W*([Ww]hich|[Ww]hat)\\s+((?:of\\s+the\\s+)?${ARTICLES})\\s+(?:names?|cites?|gives?|mentions?|quotes?|uses?)\\s+(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)\\s+as\\s+(?:an?|its|the|their|one\\s+of\\s+its)\\s+sources?\\W*$`,
      'u',
    ),
    ([, which = '', article = '', outlet = '']) => `${which} ${article} mentions ${outlet}?`,
  ],
];
