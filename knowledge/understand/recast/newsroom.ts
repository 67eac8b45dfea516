import { END, NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

/*
 * What is asked at a news desk: for an account of something, the label that it carries, the share of a whole, and why one asks.
 */

const ACCOUNT = '(?:account|write-?up|coverage|dispatch|despatch|news\\s+item)';
const VENUE = '(?:venue|building|hall|centre|center|place|location|city|town)';

/** Questions as they are asked at a news desk. */
export const ofNewsroom: readonly Recast[] = [
  // "put them in order, please; I'm drawing up a chronology": why one asks
  [
    /^(\W*[^?;.–—]{12,200}?)(?:\s*,?\s*please)?\s*(?:[;.–—]|\s-)\s*(?:i['’]?m|i\s+am|we['’]?re|we\s+are|it['’]?s|it\s+is|this\s+is)\s+(?:drawing\s+up|putting\s+together|working\s+on|writing|preparing|compiling|drafting|updating|checking|making|for)\b[^?]{0,80}$/iu,
    ([, asked = '']) => asked,
  ],
  // "give me, word for word, what the ministry posted on cables"
  [
    /^\W*(?:please\s+)?(?:give|show|tell|read|send|get)\s+(?:me|us)\s*,?\s*(?:word[\s-]for[\s-]word|verbatim|literally|exactly|in\s+full)\s*,?\s*what\s+([^?,:;]{3,50}?)\s+(?:posted|said|wrote|stated|tweeted|announced)\b/i,
    ([, who = '']) => `what did ${who} say`,
  ],
  // "the account of the 4th meeting"; but "on account of"
  [
    new RegExp(
      `(?<!\\b(?:on|take|into|no)\\s)\\b${ACCOUNT}\\s+(?:of|on|about)\\s+(?=(?:the\\s+)?(?:${NTH}|[ivx]{1,6}(?:st|nd|rd|th)?|latest|last|first)\\b)`,
      'i',
    ),
    () => 'report on ',
  ],
  // "do the reports agree about how long it lasted"
  [
    /\b(agree|differ|disagree|concur|diverge|match|tally|contradict\s+(?:each\s+other|one\s+another))\s+(?:about|on|over|as\s+to|regarding|in)\s+(?:how\s+(?:long|many\s+days)\s+(?:it|they|(the\s+[^?,:;]{3,40}?))\s+(?:lasted|took|ran|went\s+on|was|were)|(?:its|the)\s+(?:length|duration|number\s+of\s+days))(?=\s|\W*$)/i,
    ([, verb = '', meeting]) => `${verb} on the date${meeting === undefined ? '' : ` of ${meeting}`}`,
  ],
  // "since when has it carried the label Close Union"
  [
    /\b((?:has|have|had)\s+[^?,:;]{2,50}?)\s+(?:carried|borne|had|held|worn|gone\s+by|gone\s+under)\s+the\s+(?:label|name|title|tag|status|designation|description)(?:\s+of)?\s+(?:an?\s+|the\s+)?/i,
    ([, subject = '']) => `${subject} been a `,
  ],
  // "of the three meetings, what share took place in Oslo"
  [
    /^\W*(?:out\s+)?of\s+((?:the|all|these|those)\s+[^?,:;]{3,60}?)\s*,\s*(?:what|which)\s+(?:share|proportion|fraction|percentage|part|portion)\s+(?:of\s+them\s+)?/i,
    ([, whole = '']) => `what share of ${whole} `,
  ],
  // "did meetings three and five use the same venue"
  [
    new RegExp(
      `^(\\W*(?:did|do|does)\\s+[^?,:;]{5,60}?)\\s+(?:use|share|occupy|take\\s+place\\s+(?:in|at)|meet\\s+(?:in|at)|convene\\s+(?:in|at))\\s+(?:(?:one\\s+and\\s+)?the\\s+(?:very\\s+)?same|one|a\\s+single|an\\s+identical)\\s+(${VENUE})${END}`,
      'i',
    ),
    ([, meetings = '', place = '']) => `${meetings} have the same ${place}`,
  ],
  // "Berg: what does the A stand for", "what does the A in A. Berg stand for"
  [
    /^\W*(\p{L}[\p{L}\s.’'-]{2,40}?)\s*[:,–—-]\s*what\s+(?:does|do)\s+(?:the|his|her)\s+(?:initials?\s+)?["“'‘]?\p{Lu}{1,2}\.?["”'’]?\s+(?:stand\s+for|mean|represent)\b/u,
    ([, name = '']) => `what is ${name}'s full name`,
  ],
  [
    /^\W*[Ww]hat\s+(?:does|do)\s+the\s+(?:initials?\s+)?["“'‘]?\p{Lu}{1,2}\.?["”'’]?\s+(?:in|of|before|stand\s+for\s+(?:in|before))\s+(\p{L}[\p{L}\s.’'-]{2,40}?)(?:['’]s\s+name)?(?:\s+(?:stand\s+for|mean|represent))?\W*$/u,
    ([, name = '']) => `what is ${name}'s full name`,
  ],
];
