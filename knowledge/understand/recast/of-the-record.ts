import { NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

const DRILLS = '(?:exercises|drills|war\\s?games|manoeuvres|maneuvers)';
const KIND = '(?:(?:joint|military|bilateral)\\s+)*';
const ARTICLES = '(?:articles?|reports?|stor(?:y|ies)|pieces?|texts?)';
const NAMES = '(?:names?|mentions?|lists?|speaks?\\s+of|refers?\\s+to)';
const ON = '(?:on|about|of|for|covering)';

/** What stands on record of exercises and in articles, asked in other words. */
export const ofTheRecord: readonly Recast[] = [
  // "which joint exercises were discussed at the 4th": no topic, but names
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+${KIND}${DRILLS}\\s+(?:(?:was|were|got|are)\\s+(?:discussed|raised|mentioned|covered|brought\\s+up|taken\\s+up|talked\\s+about|on\\s+the\\s+agenda)|came\\s+up|featured|did\\s+(?:they|both\\s+sides|the\\s+two\\s+sides)\\s+(?:discuss|mention|talk\\s+about))\\s+(?=(?:at|in|during)\\s+[^?,:;]{3,60}\\W*$)`,
      'iu',
    ),
    () => 'which exercises were named ',
  ],
  // "how many exercises does the article on the 4th name", "how many drills do the articles mention"
  [
    new RegExp(
      `^\\W*how\\s+many\\s+${KIND}${DRILLS}\\s+(?:does|do|did)\\s+the\\s+(?:${ARTICLES}\\s+${ON}\\s+(?:the\\s+)?([^?,:;]{3,40}?)|(${NTH})\\s+${ARTICLES})\\s+${NAMES}\\W*$`,
      'iu',
    ),
    ([, one, other]) => `how many exercises were named at the ${one ?? other ?? ''}?`,
  ],
  [
    new RegExp(
      `^\\W*how\\s+many\\s+${KIND}${DRILLS}\\s+(?:does|do|did)\\s+(?:the|your|these)\\s+(?:articles|reports|sources|stories)\\s+${NAMES}\\W*$`,
      'iu',
    ),
    () => 'how many exercises are named?',
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
