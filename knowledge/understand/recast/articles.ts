import { monthNames } from '../../lexicon/calendar.ts';
import type { Recast } from './shape.ts';

const PIECE =
  '(?:articles?|reports?|pieces?|stor(?:y|ies)|write-?ups?|texts?|cop(?:y|ies)|dispatch(?:es)?|accounts?|news\\s+items?)';
const ALL = '(?:(?:the|all|these|our|your|every|each|of)\\s+)*';
const DATED = `(?:(?:early|mid|late)[\\s-])?(?:(?:${monthNames.join('|')}|summer|spring|autumn|winter)\\s+)?(?:19|20)\\d\\d`;

/** Articles by what they are based on, when they appeared and what they are headed; what is in them. */
export const ofArticles: readonly Recast[] = [
  // "the WIRE-based piece", "the article based on the WIRE report"
  [
    new RegExp(`\\b(\\p{L}{2,20})[\\s-](?:based|derived|sourced)\\s+${PIECE}`, 'iu'),
    ([, agency = '']) => `${agency} report`,
  ],
  [
    /\b(the|that|an?)\s+(?:articles?|pieces?|stor(?:y|ies)|texts?|one)\s+(?:that\s+is\s+|which\s+is\s+)?based\s+(?:up)?on\s+(?:an?\s+|the\s+)?(\p{Lu}\p{L}{1,20})(?:\s+(?:report|copy|dispatch|feed))?(?=\s+(?:say|says|said|have|has|tell|give|state|write|mention))/u,
    ([, the = '', agency = '']) => `${the} ${agency} report`,
  ],
  // "what does the mid-2024 report say about cables"
  [
    new RegExp(
      `^\\W*what\\s+(?:does|did|do)\\s+(the\\s+${DATED}\\s+${PIECE})\\s+(?:say|tell\\s+us|tell|report|write|state|mention|have|note)\\s+(?:about|of|on|regarding|concerning)\\s+`,
      'i',
    ),
    ([, report = '']) => `according to ${report}, what was said about `,
  ],
  // "every exercise named in the copy": in any of the articles
  [
    /\s+(?:in|across|throughout|from)\s+(?:the|our|your|this|these|all\s+(?:the|our))\s+(?:copy|copies|clippings|cuttings|corpus|dossier|pile|file|archive|material|write-ups)(?=\W*$)/i,
    () => ' in the articles',
  ],
  // "in what article do we find cables", "where do we read of cables", "in which report does it crop up"
  [
    new RegExp(
      `^\\W*(?:in|where\\s+in)\\s+(?:which|what)\\s+(?:of\\s+the\\s+)?${PIECE}\\s+(?:do|can|could|will)\\s+(?:we|i|you|one)\\s+(?:find|read\\s+(?:of|about)|see|meet|come\\s+across|encounter)\\s+(?:a\\s+|any\\s+|the\\s+)?(?:mention\\s+of\\s+|reference\\s+to\\s+)?`,
      'i',
    ),
    () => 'which articles mention ',
  ],
  [
    /^\W*where\s+(?:do|can|did)\s+(?:we|i|you|one)\s+(?:read\s+(?:of|about)|find\s+(?:a\s+|any\s+)?(?:mention\s+of|reference\s+to))\s+/i,
    () => 'which articles mention ',
  ],
  [
    new RegExp(
      `^\\W*in\\s+(?:which|what)\\s+(?:of\\s+the\\s+)?${PIECE}\\s+(?:does|do|did|is|are)\\s+(?!(?:the|a)\\s+(?:word|phrase))([^?,:;]{2,50}?)\\s+(?:appear|figure|occur|feature|crop\\s+up|come\\s+up|show\\s+up|turn\\s+up|to\\s+be\\s+found|found)\\W*$`,
      'i',
    ),
    ([, thing = '']) => `which articles mention ${thing}?`,
  ],
  // "the headlines of all articles", "list the titles": their list has them
  [
    new RegExp(
      `^\\W*(?:(?:what\\s+(?:are|were)|what(?:['’]re|s)|list|give\\s+me|show(?:\\s+me)?|name|read\\s+out)\\s+)?${ALL}(?:headlines|titles)(?:\\s+(?:of|in|for|from|on|carried\\s+by|given\\s+to)\\s+${ALL}(?:${PIECE}|corpus|sources?|coverage|news))?\\W*$`,
      'i',
    ),
    () => 'what are your sources?',
  ],
  // "which publisher wrote about the group"
  [
    /^\W*(?:which|what)\s+(?:publishers?|newsrooms?|mastheads?|broadsheets?|dail(?:y|ies)|portals?|news\s+sites?|websites?)\s+(?:wrote\s+(?:about|on|of)|reported(?:\s+on)?|covered|ran\s+(?:a\s+story|the\s+story|something)\s+(?:about|on)|carried|published\s+(?:about|on))\s+/i,
    () => 'which sources reported on ',
  ],
  // "which article states that the pact was raised in 1998": whether it was, by an article that the answer names
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:of\\s+the\\s+)?(?:sources?|outlets?|papers?|${PIECE})\\s+(?:says?|states?|notes?|records?|reports?|writes?|asserts?|claims?|tells?\\s+us)\\s+(?:that\\s+)?((?:the|a|an)\\s+(?!(?:[\\p{L}\\d-]+\\s+){0,4}(?:meeting|round|session|summit|talks)\\b)[^?,:;]{3,50}?)\\s+(was|were|is|are)\\s+(?!n[’']t|not\\b|never\\b)([^?:;]{4,70}?)\\W*$`,
      'iu',
    ),
    ([, subject = '', was = '', rest = '']) => `${was} ${subject} ${rest}?`,
  ],
  // "do the reports on the 5th clash"
  [
    new RegExp(
      `\\b(?:do|did)\\s+((?:the|both|all|these|those|our|your|two|any)\\s+[^?:;]{0,60}?\\b(?:sources|outlets|${PIECE})\\b[^?:;]{0,50}?)\\s+(?:clash|conflict|collide|diverge|part\\s+ways|jar)(?:\\s+(?:with\\s+(?:each\\s+other|one\\s+another)|here|at\\s+all))?\\W*$`,
      'i',
    ),
    ([, reports = '']) => `do ${reports} differ?`,
  ],
  // "WIRE has the 5th on a Friday; does the Herald piece say likewise"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?(\\p{L}[\\p{L}\\s-]{1,25}?)(?:\\s+${PIECE})?\\s+(?:has|puts|places|dates|gives|sets)\\s+((?:the\\s+)?[^?,:;]{3,40}?)\\s+(on|in|at|to)\\s+[^?;]{3,40}?\\s*[;,.–—]\\s*(?:does|do|did)\\s+(?:the\\s+)?(\\p{L}[\\p{L}\\s-]{1,25}?)(?:\\s+${PIECE})?\\s+(?:say|have|report|write|give|agree)(?:\\s+(?:likewise|so\\s+too|the\\s+same|as\\s+well|it\\s+too|too|so))?\\W*$`,
      'iu',
    ),
    ([, one = '', meeting = '', at = '', other = '']) =>
      `do ${one} and ${other} agree on the ${/^(?:in|at)$/i.test(at) ? 'place' : 'date'} of ${meeting}?`,
  ],
  // "do both reports on the 5th name the same chairs"
  [
    new RegExp(
      `^\\W*(?:do|did)\\s+(?:(?:both|all|the|two|these)\\s+)+(?:of\\s+the\\s+)?(?:sources|outlets|${PIECE})\\s+(?:on|of|about|covering)\\s+([^?,:;]{2,50}?)\\s+(?:name|give|have|state|report|mention|list|carry|print|show)\\s+(?:the\\s+)?(?:same|identical)\\s+(chairs?|co-?chairs|dates?|places?|venues?|city|topics?)\\W*$`,
      'i',
    ),
    ([, meeting = '', what = '']) => `do the sources agree on the ${what} of ${meeting}?`,
  ],
  // "what headline did the Herald run"
  [
    /^\W*(?:what|which)\s+(?:headline|title)\s+(?:did|does)\s+(?:the\s+)?([^?]{2,40}?)(?:\s+(?:article|story|report|piece))?\s+(?:run|give|use|carry|choose|put|have|bear|print|run\s+with)(?:\s+(?:it|its\s+(?:story|piece|report)))?\W*$/i,
    ([, outlet = '']) => `when was the ${outlet} article published?`,
  ],
  // "the Herald story: when did it come out"
  [
    new RegExp(
      `^\\W*(?:the\\s+)?([^?,:;]{2,40}?)(?:['’]s)?\\s+${PIECE}\\s*[,:;–—-]+\\s*(?:and\\s+)?(?:when|on\\s+(?:what|which)\\s+(?:day|date))\\s+(?:did|was|is)\\s+(?:it|that)\\s+(?:come\\s+out|appear|published|run|released|printed|posted|go\\s+out|dated)\\W*$`,
      'i',
    ),
    ([, outlet = '']) => `when was the ${outlet} article published?`,
  ],
  // "articles from 2024, list", "list all articles from 2024"
  [
    new RegExp(
      `^\\W*(?:(?:list|name|give\\s+me|show(?:\\s+me)?)\\s+)?${ALL}${PIECE}\\s+(?:from|of|dated|published\\s+in|in)\\s+((?:(?:${monthNames.join('|')})\\s+)?(?:19|20)\\d\\d)(?:\\s*,?\\s*(?:list|listed|please|pls))*\\W*$`,
      'i',
    ),
    ([, date = '']) => `which articles are from ${date}?`,
  ],
  // "list all articles about the group"
  [
    new RegExp(
      `^\\W*(?:list|name|give\\s+me|show(?:\\s+me)?)\\s+${ALL}${PIECE}\\s+(?:about|on|covering|concerning|mentioning|dealing\\s+with)\\s+`,
      'i',
    ),
    () => 'which articles mention ',
  ],
  // "how many of our articles concern the 5th"
  [
    /^\W*how\s+many\s+(?:of\s+)?(?:the\s+|our\s+|your\s+|these\s+)?(articles|reports|sources|stories|pieces)\s+(?:concern|treat|relate\s+to|are\s+on|bear\s+on|are\s+devoted\s+to|speak\s+of|describe)\s+/i,
    ([, pieces = '']) => `how many ${pieces} are about `,
  ],
  // "how do the WIRE and Herald write-ups date the 5th"
  [
    new RegExp(
      `^\\W*how\\s+(?:do|did)\\s+(?:the\\s+)?(\\p{L}[\\p{L}-]{1,20})\\s+and\\s+(?:the\\s+)?(\\p{L}[\\p{L}-]{1,20})(?:\\s+${PIECE})?\\s+(date|place|locate)\\s+([^?,:;]{3,50}?)\\W*$`,
      'iu',
    ),
    ([, one = '', other = '', what = '', meeting = '']) =>
      `do ${one} and ${other} agree on the ${/date/i.test(what) ? 'date' : 'place'} of ${meeting}?`,
  ],
  // "headline of the Herald story"
  [
    new RegExp(
      `^\\W*(?:headline|title)\\s+(?:of|for|on|above|over)\\s+the\\s+([^?]{2,40}?)(?:['’]s)?\\s+${PIECE}\\W*$`,
      'i',
    ),
    ([, outlet = '']) => `when was the ${outlet} article published?`,
  ],
];
