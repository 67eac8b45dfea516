import { MEETING } from './pieces.ts';
import type { Recast } from './shape.ts';

const NUMBER =
  '(?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]{2,6}teenth|twent(?:ieth|y-[a-z]{5,7}))';

/** What stood beside a meeting in its series, the house it was in, who came after somebody, and what none is said to have discussed. */
export const ofSeries: readonly Recast[] = [
  // "which working group talks were held in Oslo": its meetings
  [
    /^(\W*(?:which|what)\s+(?:[\p{L}-]+\s+){0,4}?(?:group|commission|committee|council|wg))\s+talks(?=\s+(?:were|took|have|had|happened|are|did|fell|came)\b)/iu,
    ([, which = '']) => `${which} meetings`,
  ],
  // "which meeting was the first in 2024": the earliest of those, and no number 1
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+((?:[\\p{L}-]+\\s+){0,3}?${MEETING})\\s+was\\s+(?:the\\s+)?first\\s+(?:one\\s+)?(?:held\\s+)?(?=(?:in|at)\\s)`,
      'iu',
    ),
    ([, meeting = '']) => `what was the earliest ${meeting} `,
  ],
  // "what came right before the fifth meeting in the series": the one next to it
  [
    new RegExp(
      `^\\W*(?:what|which\\s+(?:${MEETING})?)\\s*(?:came|was|happened|took\\s+place|is)\\s+(?:right|just|directly|immediately)\\s+(before|after)\\s+((?:the\\s+)?${NUMBER}(?:\\s+[\\p{L}-]+){0,6}?)(?:\\s+(?:in|of)\\s+(?:the|this|its|that)\\s+(?:series|sequence|order|row|list))?\\W*$`,
      'iu',
    ),
    ([, way = '', meeting = '']) => `what ${/before/i.test(way) ? 'preceded' : 'followed'} ${meeting}?`,
  ],
  // "name of the building they used in Oslo for round five", misspelt or not
  [
    /\b(?:the\s+)?name\s+of\s+(?:the|that)\s+(?:b\p{L}{2,6}ing|hall|venue|place|cent(?:re|er)|house|hotel)\s+(?:(?:that|which)\s+)?(?:they|both\s+sides|the\s+sides|was|were)?\s*(?:used|had|took|booked|chose|chosen|met\s+in)\s+(?:in\s+([\p{L}\s]{3,20}?)\s+)?(?:for|at|during)\s+(?:the\s+)?([^?,:;]{3,50}?)\W*$/iu,
    ([, city = '', meeting = '']) => `the venue of the ${meeting}${city === '' ? '' : ` in ${city}`}?`,
  ],
  // "is Berg still in office, or has someone else come in", "does Berg still hold the post or is there a new one"
  [
    /^\W*(?:is|does|has)\s+([\p{L}.’'-]+(?:\s+[\p{L}.’'-]+){0,3}?)\s+still\s+[^?,:;]{2,60}?,?\s+or\s+(?:(?:has|had|is|was|did)\s+)?(?:there\s+(?:been\s+)?)?(?:(?:someone|somebody|anyone|anybody|another)\s+(?:else|new|other|come|came|taken|took|replaced|succeeded|stepped|in\b|officer|man|general|person)|a\s+new|a\s+successor|(?:he|she)\s+been\s+replaced)\b[^?]{0,50}\W*$/iu,
    ([, name = '']) => `who replaced ${name}?`,
  ],
  // "did anything happen in 2010", "what were the events of 2010"
  [
    /^\W*(?:did\s+(?:anything|something)\s+(?:happen|occur|take\s+place)|has\s+anything\s+happened|(?:what\s+(?:were|are)\s+)?(?:the\s+)?(?:main\s+)?(?:events|happenings)|what\s+(?:went\s+on|was\s+going\s+on|did\s+happen))\s+(?:in|of|during)\s+(?=(?:\p{L}{3,9}\s+)?(?:19|20)\d\d\W*$)/iu,
    () => 'what happened in ',
  ],
  // "did none of the meetings discuss cables", "did neither round mention them": those that did tell
  [
    new RegExp(
      `^\\W*(?:did|have|has|do|does|whether)\\s+(?:none|neither|not\\s+(?:one|any))\\s+(?:of\\s+)?(?:(?:the|these|those|both|two|all)\\s+)*(?:((?:[\\p{L}-]+\\s+){0,4}?)${MEETING}s?|them)\\s+(?:discuss(?:ed)?|mention(?:ed)?|cover(?:ed)?|address(?:ed)?|touch(?:ed)?\\s+on|talk(?:ed)?\\s+about|raise[sd]?)\\s+`,
      'iu',
    ),
    ([, forum = '']) => `which ${forum}meetings discussed `,
  ],
  // "will there be another meeting"
  [
    new RegExp(
      `^\\W*(?:will|is|are)\\s+there\\s+(?:(?:going\\s+)?to\\s+)?(?:be\\s+)?(?:another|a\\s+further|one\\s+more|any\\s+more|more|a\\s+new|further|other)\\s+(?:${MEETING}s?)(?:\\s+(?:planned|scheduled|coming|ahead|soon))?\\W*$`,
      'i',
    ),
    () => 'when is the next meeting?',
  ],
  // "has the Chilean co-chair changed between the 3rd and the 5th", "did Chile send a different co-chair in 2025 than in 2024"
  [
    /^\W*(?:has|have|had|did)\s+the\s+(\p{L}+)\s+(?:co-?\s?)?chair(?:man|person|s)?\s+(?:been\s+)?chang(?:e|ed)\s+(?:between|from)\s+([^?,:;]{2,40}?)\s+(?:and|to)\s+([^?,:;]{2,40}?)\W*$/iu,
    ([, side = '', one = '', two = '']) => `was the ${side} co-chair the same at ${one} and ${two}?`,
  ],
  [
    /^\W*(?:did|does|has|had)\s+(?:the\s+)?(\p{L}+)(?:\s+side)?\s+(?:send|sent|have|had|field|fielded|use|used)\s+(?:a\s+different|another|a\s+new|the\s+same)\s+(?:co-?\s?)?chair(?:man|person)?\s+(?:(?:in|at|for|to)\s+)?([^?,:;]{2,40}?)\s+(?:than|as|from|compared\s+(?:to|with))\s+(?:(?:in|at|for|to)\s+)?([^?,:;]{2,40}?)\W*$/iu,
    ([, side = '', one = '', two = '']) => `was the ${side} co-chair the same in ${one} and in ${two}?`,
  ],
  // "how long had it been since the last summit when the 22nd was held": the time between the two
  [
    /^\W*how\s+(long|many\s+(?:days|weeks|months|years))\s+had\s+(?:it\s+been|passed|gone\s+by|elapsed)\s+since\s+([^?,:;]{3,50}?)\s+when\s+([^?,:;]{3,50}?)(?:\s+(?:was\s+held|took\s+place|happened|met|began))?\W*$/i,
    ([, length = '', one = '', two = '']) => `how ${length} between ${one} and ${two}?`,
  ],
  // "how many days was Berg in Chile": of a stay no record keeps the length
  [
    /^\W*(?:for\s+)?how\s+(?:long|many\s+(?:days|weeks|nights))\s+(?:was|were|did|has|had)\s+((?:\p{L}[\p{L}.'’-]*\s+){1,3}?)(?:been\s+|stay(?:ed)?\s+|spend\s+|remain(?:ed)?\s+)?(in|at)\s+(?=[^?]{3,40}\W*$)/iu,
    ([whole = '', name = '']) =>
      /\b(?:meeting|round|session|summit|talks|group|it|the)\b/i.test(name) ? whole : `how many days did ${name}visit `,
  ],
  // "what do the articles report from 2022", "who met in 2022, and where"
  [
    /^\W*what\s+(?:do|does|did)\s+(?:the|your|these)\s+(?:articles|reports|sources|texts)\s+(?:report|say|tell|have|mention|describe)\s+(?:from|of|about|for|on)\s+(?:the\s+year\s+)?(?=(?:19|20)\d\d\W*$)/i,
    () => 'what happened in ',
  ],
  [
    /^\W*who\s+met\s+(?:(?:whom?|with\s+whom)\s+)?in\s+((?:\p{L}{3,9}\s+)?(?:19|20)\d\d)(?:,?\s+and\s+where)?\W*$/iu,
    ([, date = '']) => `what happened in ${date}`,
  ],
  // "since when has the pact been formal"
  [
    /^\W*since\s+when\s+(?:has|have|is|was)\s+([^?,:;]{3,60}?)\s+(?:been\s+)?(?:formal|official|formali[sz]ed)\W*$/i,
    ([, thing = '']) => `when was ${thing} formalised?`,
  ],
  // "is there a month for Berg's trip to Chile yet"
  [
    /^\W*(?:is|are)\s+there\s+(?:already\s+)?(?:an?\s+|any\s+)?(?:exact\s+|fixed\s+)?(?:month|date|day|time|dates)\s+(?:set\s+|fixed\s+|given\s+|announced\s+|known\s+)?(?:for|of)\s+([^?,:;]{3,60}?)(?:\s+(?:yet|already))?\W*$/i,
    ([, thing = '']) => `when is ${thing}?`,
  ],
  // "what venue did the 3rd and the 5th have in common"
  [
    /^\W*(?:what|which)\s+(venue|city|place|hall|building|chair)\s+(?:did|do|have)\s+([^?,:;]{3,60}?)\s+(?:have\s+|had\s+|got\s+)?in\s+common\W*$/i,
    ([, what = '', both = '']) => `what was the ${what} of ${both}?`,
  ],
  // "what has the hall hosted so far"
  [
    /^\W*what\s+(?:all\s+)?(?:has|did|have)\s+((?:the\s+)?[\p{L}-]+(?:\s+[\p{L}-]+){0,3}?)\s+host(?:ed)?(?:\s+(?:so\s+far|already|ever))?\W*$/iu,
    ([, hall = '']) => `which meetings were held at ${hall}?`,
  ],
  // "cables: only at the 4th, or at the 5th too"
  [
    /^\W*([\p{L}-]+(?:\s[\p{L}-]+){0,2})\s*[:,–—-]\s*(?:was\s+it\s+)?(?:only|just)\s+(?:in|at|during)\s+the\s+[^?,]{3,30}?,?\s+or\s+(?:also\s+)?(?:in|at|during)\s+the\s+[^?,]{3,30}?(?:\s+(?:too|also|as\s+well))?\W*$/iu,
    ([, topic = '']) => `which meetings discussed ${topic}?`,
  ],
  // "before his 2024 trip": of that year
  [
    /\b(before|prior\s+to)\s+(?:his|her|their|the)\s+((?:19|20)\d\d)\s+(?:trip|visit|journey|tour)\b/i,
    ([, before = '', year = '']) => `${before} ${year}`,
  ],
  // "for which month was the visit expected"
  [
    /^\W*(?:for|in|by)\s+(?:which|what)\s+(?:month|year|date|day|season)\s+(?=(?:was|is|were)\s+[^?]{3,60}\s(?:expected|planned|scheduled|foreseen|awaited)\b)/i,
    () => 'when ',
  ],
  // "timeline of the partnership", "how has the pact developed since 2000": when it began, and when it was raised
  [
    /^\W*(?:(?:(?:give\s+me|show\s+me|what\s+(?:is|are|were))\s+)?(?:the\s+|a\s+)?(?:timeline|history|chronology|milestones|stages|steps|evolution|development)\s+(?:of|in|for)\s+|how\s+(?:did|has|have)\s+)((?:the\s+)?(?:[\p{L}-]+\s+){0,4}?(?:partnership|alliance|pact|treaty))(?:\s+(?:develop(?:ed)?|evolve(?:d)?|progress(?:ed)?|grow|grown|come\s+about))?(?:\s+(?:since|from|over)\b[^?]{2,30})?\W*$/iu,
    ([, thing = '']) => `when was ${thing} formalised and elevated?`,
  ],
  // "what length of time has passed since the meeting in Oslo"
  [
    /^\W*what\s+(?:length|amount|span|period|stretch)\s+of\s+time\s+(?:(?:has|had|have)\s+)?(?:passed|elapsed|gone\s+by|lies|lay|is\s+it|was\s+it)\s+(since|between)\b/i,
    ([, since = '']) => (/since/i.test(since) ? 'how long ago was' : 'how long was it between'),
  ],
  // "the relationship was raised to a partnership": no topic that came up
  [
    /\b((?:partnership|relationship|relations|ties|tie|status)\s+(?:(?:was|were|is|are|been|being)\s+)?)raised\s+(?=to\b)/i,
    ([, thing = '']) => `${thing}elevated `,
  ],
  // "how many years back was it"
  [
    /\bhow\s+(?:many\s+(?:years|months|weeks|days)|far)\s+(?:back|before\s+now|in\s+the\s+past)\s+(?=(?:was|were|did|is)\b)/i,
    () => 'how long ago ',
  ],
];
