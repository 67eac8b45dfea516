import { MEETING, NTH } from './pieces.ts';
import type { Recast } from './shape.ts';

const KIND = '(?:edition|meeting|round|session|summit|one)';
const MONTHS =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const TOLD = '(?:has|puts|tells|states|reports|says|gives)';

/** What is asked in the words of a briefing or of an examination paper. */
export const ofFormal: readonly Recast[] = [
  // "which round was held outside Chile, and in what city?": a list tells where and when each was
  [
    new RegExp(
      `^(\\W*(?:which|what)\\s+(?:[\\p{L}-]+\\s+){0,6}?${KIND}s?\\b[^?]{5,90}?),?\\s+and\\s+(?:(?:in|at|on)\\s+)?(?:(?:what|which)\\s+(?:city|place|venue|dates?|days?|year)|where|when)(?:\\s+(?:was|were)\\s+(?:it|they|that)(?:\\s+held)?)?\\W*$`,
      'iu',
    ),
    ([, which = '']) => `${which}?`,
  ],
  // "which round immediately preceded the one that Berg chaired"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+((?:[\\p{L}-]+\\s+){0,4}?${KIND})\\s+(?:immediately\\s+|directly\\s+|right\\s+)?(preceded|followed|succeeded)\\s+(?=(?:the\\s+)?(?:one|${MEETING})\\s+(?:that\\s+|which\\s+)?\\p{L}+)`,
      'iu',
    ),
    ([, kind = '', way = '']) => `which ${kind} was right ${/^prec/i.test(way) ? 'before' : 'after'} `,
  ],
  // "which rounds were hosted at Harbour Hall", "staged in"
  [
    /^(\W*which\s+[^?]{4,60}?\s(?:was|were))\s+(?:hosted|staged|convened|organi[sz]ed)\s+(?=(?:at|in)\s)/iu,
    ([, which = '']) => `${which} held `,
  ],
  [/^(\W*which\s+of\s+the\s+(?:[\p{L}-]+\s+){0,4}?)editions\b/iu, ([, which = '']) => `${which}meetings`],
  // "at the time of the May 2021 session", "when the delegations met in May 2021"
  [
    new RegExp(
      `\\b(?:at\\s+the\\s+time\\s+of\\s+the|when\\s+the\\s+(?:two\\s+)?(?:delegations|sides|parties|militaries|groups?)\\s+(?:met|convened|gathered|sat)\\s+in)\\s+(${MONTHS}\\s+(?:of\\s+)?(?:19|20)\\d\\d)(?:\\s+(?:session|meeting|round|talks|dialogue))?`,
      'i',
    ),
    ([, time = '']) => `in ${time}`,
  ],
  // "who was serving as chief of staff"
  [
    /\b(who\s+(?:was|is))\s+(?:then\s+)?(?:serving|acting|in\s+office|functioning)\s+as\s+(?:the\s+)?/i,
    ([, who = '']) => `${who} `,
  ],
  // "of Lund and Berg, which officer was the first to chair it"
  [
    /^\W*(?:of|between)\s+([^?,:;]{2,30}?)\s+and\s+([^?,:;]{2,30}?),\s+(?:who|which(?:\s+(?:one|officer|general|person|man|of\s+(?:them|the\s+two)))?)\s+(?:was|came|is)\s+(?:the\s+)?(first|earlier)\s+(?=to\b)/i,
    ([, one = '', other = '']) => `who was first, ${one} or ${other}, `,
  ],
  // "of the rounds covered, which is the earliest and which the most recent"
  [
    /^\W*(?:of|among)\s+(?:all\s+)?(?:the\s+)?([^?,:;]{4,50}?)(?:\s+(?:covered|on\s+record|described|reported|recorded|listed|you\s+have|you\s+know(?:\s+of)?))?,\s+(?:which|what)\s+(?:is|was|are)\s+the\s+(earliest|first|oldest)\s+and\s+(?:which\s+)?(?:(?:is|was)\s+)?the\s+(?:most\s+recent|latest|last|newest)\W*$/i,
    ([, what = '']) => `what were the earliest and the latest ${what}?`,
  ],
  // "where do Lund and Berg meet next": what is to come is told with its place
  [
    /^\W*(?:where|when)\s+(?:do|does|are|is|will|shall)\s+([^?,:;]{3,50}?)\s+(?:meet(?:ing)?|see(?:ing)?\s+each\s+other)\s+(?:next|again)\W*$/i,
    ([, who = '']) => `when will ${who} meet next?`,
  ],
  // "the earliest round that your articles cover"
  [
    /\b((?:earliest|first|latest|last|newest|oldest)\s+(?:[\p{L}-]+\s+){0,6}?(?:meeting|round|session|summit|edition)(?:\s+of\s+the\s+(?:[\p{L}-]+\s+){0,5}?[\p{L}-]+)?)\s+(?:that\s+|which\s+)?(?:your|the|these)\s+(?:articles|sources|reports)\s+(?:cover|report|describe|mention|know\s+of|have)(?:ed)?\b/iu,
    ([, meeting = '']) => `${meeting} on record`,
  ],
  // "sub-group included, how many rounds …", "counting the land one, how many …": all of them
  [
    /^\W*(?:(?:the\s+)?[\p{L}-]+(?:\s+[\p{L}-]+){0,2}\s+(?:included|counted(?:\s+in)?)|(?:including|counting)\s+(?:the\s+)?[\p{L}-]+(?:\s+[\p{L}-]+){0,3}),\s+(?=how\s+many\s+meetings\b)/iu,
    () => '',
  ],
  // "before Berg, whose job was it to head the staff"
  [
    /^\W*(?:and\s+|so\s+)?(before|after)\s+([^?,:;]{2,30}?),\s+whose\s+(?:job|task|duty|post|office|role)\s+was\s+it\s+to\s+(?:head|lead|run|chair|command)\s+([^?,:;]{3,50}?)\W*$/i,
    ([, way = '', who = '', what = '']) => `who headed ${what} ${way} ${who}?`,
  ],
  // "the Chilean side's boss at the talks"
  [
    /\b(\p{L}+)\s+(side|team|delegation)(?:['’]s)?\s+(?:boss|chief|leader|top\s+man|number\s+one)\b(?!\s+of\b)/iu,
    ([, side = '', team = '']) => `head of the ${side} ${team}`,
  ],
  // "Berg - in what years was he at the table", "in which years did he sit there"
  [
    /^\W*((?:[\p{L}.’'-]+\s+){0,4}[\p{L}.-]+)\s*(?:[:,–—]|\s-)\s*in\s+(?:what|which)\s+years?\s+(?:was|did|has)\s+(?:he|she)\s+(?:(?:been\s+)?at\s+the\s+table|sit\s+(?:there|at\s+the\s+table)|chair(?:ed)?|take\s+part|there|present)\W*$/iu,
    ([, who = '']) => `in which years did ${who} chair?`,
  ],
  // "…, as the Herald tells it" at the end
  [
    new RegExp(
      `^(\\W*(?:who|what|which|when|where|on|in|at|how)\\b[^?]{8,90}?),?\\s+as\\s+(?:the\\s+)?([\\p{L}-]+(?:\\s+[\\p{L}-]+)?)\\s+${TOLD}\\s+it\\W*$`,
      'iu',
    ),
    ([, question = '', outlet = '']) => `according to ${outlet}, ${question.trim()}?`,
  ],
  // "the pact: born when, upgraded when?"
  [
    /^\W*(?:the\s+)?([\p{L}\s-]{4,40}?)\s*[:,–-]\s*(?:born|founded|established|formali[sz]ed|begun|started|created|signed)\s+when,?\s+(?:and\s+)?(?:upgraded|elevated|raised|promoted)\s+when\W*$/iu,
    ([, what = '']) => `when was the ${what} formalised and when was it elevated?`,
  ],
  // "the Herald has the 5th on a Monday, what has the Post?"
  [
    /^\W*(?:the\s+)?([\p{L}-]+)\s+(?:has|puts|places|dates)\s+(?:the\s+)?([^?,:;]{3,40}?)\s+(?:on|at)\s+[^?,:;]{3,30},\s+(?:and\s+)?what\s+(?:has|does|about)\s+(?:the\s+)?([\p{L}-]+)(?:\s+(?:have|say|put))?\W*$/iu,
    ([, one = '', what = '', other = '']) => `do ${one} and ${other} agree on the date of the ${what}?`,
  ],
  // "since the ties were made special", "since when do they call it a special partnership"
  [
    /\b(how\s+(?:many\s+years|long)[^?]{0,30}?\bsince)\s+(?:the\s+)?(?:ties|relations?|relationship|partnership|bond)\s+(?:were|was|became)\s+(?:made\s+|declared\s+|called\s+)?(?=(?:special|privileged|strategic|comprehensive|enhanced)\b)[^?]{7,60}/i,
    ([, how = '']) => `${how} the partnership was elevated`,
  ],
  [
    /^\W*since\s+when\s+(?:do|have|did)\s+(?:the\s+(?:two\s+)?(?:countries|sides|nations)|they)\s+(?:call(?:ed)?|name(?:d)?|style(?:d)?|describe(?:d)?)\s+(?:it|their\s+ties|the\s+partnership|their\s+partnership)\s+(?:as\s+)?(?:an?\s+)?((?:special|privileged|comprehensive|enhanced)\b[^?]{0,60}?)(?:\s+partnership)?\W*$/i,
    ([, what = '']) => `since when is the partnership ${what}?`,
  ],
  // "did the Chilean co-chair stay the same from the 3rd to the 5th"
  [
    new RegExp(
      `^\\W*(?:from\\s+(?:the\\s+)?(${NTH}|\\d)\\s+to\\s+(?:the\\s+)?(${NTH}|\\d)\\s*([^?,:;]{0,50}?),\\s+)did\\s+(?:the\\s+)?([^?,:;]{4,40}?)\\s+(?:stay|remain|keep)\\s+(?:the\\s+)?same\\W*$`,
      'iu',
    ),
    ([, one = '', other = '', noun = '', what = '']) =>
      `was the ${what} the same from the ${one} to the ${other}${noun === '' ? '' : ` ${noun}`}?`,
  ],
  [
    /^\W*did\s+(?:the\s+)?([^?,:;]{4,40}?)\s+(?:stay|remain|keep)\s+(?:the\s+)?same\s+(?=(?:from|between|at|in|for|throughout|over|across)\b)/i,
    ([, what = '']) => `was the ${what} the same `,
  ],
  // "which of Oslo and Lima hosted more rounds"
  [
    /^\W*which\s+of\s+([^?,:;]{2,30}?)\s+and\s+([^?,:;]{2,30}?)\s+(?:has\s+|have\s+)?hosted\s+(?=(?:the\s+)?more|(?:the\s+)?most)/i,
    ([, one = '', other = '']) => `did ${one} or ${other} host `,
  ],
  // "what date does the Herald give for the 5th, and what dates does the Post-based article give"
  [
    /^\W*(?:what|which)\s+(dates?|days?|venues?|titles?|places?)\s+(?:does|do|did)\s+((?:the\s+)?[\p{L}-]+(?:\s+[\p{L}-]+)?)\s+(?:give|state|name|report)s?\s+for\s+([^?,:;]{3,60}?),?\s+and\s+(?:what|which)\s+(?:dates?|days?|venues?|titles?|places?)\s+(?:does|do|did)\s+(?:the\s+)?([\p{L}-]+?)(?:-based\s+(?:article|report)|\s+(?:article|report))?\s+(?:give|state|name|report)s?\W*$/iu,
    ([, what = '', one = '', of = '', other = '']) =>
      `do ${one} and ${other} agree on the ${what.replace(/s$/i, '')} of ${of}?`,
  ],
  // "which agency is credited at the foot of the article on the May talks"
  [
    /^\W*(?:which|what)\s+(?:news\s+)?(agency|outlet|publisher|source)\s+(?:is|was|gets)\s+(?:credited|named|given|acknowledged)\s+(?:(?:at|in)\s+the\s+(?:foot|end|bottom|top|head|dateline|byline|credit\s+line)\s+of|(?:in|for|with|under))\s+the\s+(?:article|report|story|piece)\s+(?:on|about|of)\s+/i,
    ([, agency = '']) => `which ${agency} reported `,
  ],
  // "which outlet carried the story on the May talks, and on what date was it updated": each source is told with its day
  [
    /^(\W*(?:which|what)\s+(?:outlets?|agency|(?:news)?papers?|daily|magazine|portal|publisher|site|website)\s+)(?:carried|ran|printed|published|put\s+out|featured)\s+(?:the|an?)\s+(?:story|report|article|piece|news)\s+(?:on|about|of)\s+([^?,:;]{3,60}?)(?:(?:,\s*|,?\s+and\s+)(?:on\s+(?:what|which)\s+(?:date|day)|when)\b[^?]{0,40})?\W*$/i,
    ([, outlet = '', what = '']) => `${outlet}reported ${what}?`,
  ],
  // "which named drills does the article on the 4th cite as notable examples"
  [
    /^(\W*(?:which|what)\s+)(?:named\s+)?((?:joint\s+)?(?:exercises|drills))\s+((?:does|do|did)\s+[^?]{4,60}?)\s+(?:cite|list|name|give|mention|quote)\s+as\s+(?:(?:notable|key|prime|good)\s+)?examples?\W*$/i,
    ([, which = '', drills = '', does = '']) => `${which}${drills} ${does} name?`,
  ],
  // "was wheat among the matters addressed at the 4th"
  [
    /^(\W*(?:was|were)\s+[^?,:;]{2,50}?)\s+(?:among|one\s+of|amongst)\s+the\s+(?:matters?|topics?|issues?|subjects?|points?|items?|things|areas?|themes?)\s+(?:that\s+were\s+)?(?:addressed|discussed|raised|covered|dealt\s+with|touched\s+(?:up)?on|considered|examined|on\s+the\s+agenda|taken\s+up)\s+/i,
    ([, was = '']) => `${was} discussed `,
  ],
  // "did the participants of the 5th meeting seek to extend cooperation": they did, at it
  [
    new RegExp(
      `\\bdid\\s+the\\s+(?:participants|attendees|delegations|delegates|officials)\\s+(?:of|in|at)\\s+((?:the\\s+)?(?:${NTH}\\s+)(?:[\\p{L}-]+\\s+){0,3}?(?:meeting|round|session))\\s+((?:seek|want|wish|aim|plan)\\s+to\\s+[^?]{3,60}?)\\W*$`,
      'iu',
    ),
    ([, meeting = '', rest = '']) => `did they ${rest} at ${meeting}?`,
  ],
  // "beyond which areas did they seek to extend cooperation"
  [
    /(?<=\bbeyond\b[^?]{3,80})\b(?:extend|widen|broaden|push|take|stretch)\s+(?:their\s+|its\s+)?(?=(?:co-?operation|collaboration|ties)\b)/i,
    () => 'expand ',
  ],
  // "which two regions does the report single out for growing trouble"
  [
    /^(\W*(?:which|what))\s+(?:two\s+|three\s+)?(regions|continents|areas\s+of\s+the\s+world|parts\s+of\s+the\s+world)\s+(?:does|do|did)\s+[^?]{4,50}?\s+(?:single\s+out|name|mention|identify|point\s+to)\s+(?:for|as\s+having|as\s+facing)\s+/i,
    ([, which = '', regions = '']) => `${which} ${regions} face `,
  ],
  // "in which month might Lund visit Chile"
  [/\bin\s+(?:which|what)\s+month\s+(?:might|may|could)\b/i, () => 'when may'],
  // "profess commitment to", "declare their commitment to"
  [
    /\b(?:profess|declare|voice|pledge|proclaim|avow)(?:ed|s)?\s+(?:(?:their|its|a|joint|shared)\s+)*commitment\s+to\b/i,
    () => 'commit to',
  ],
  // "how is the abbreviation ABC expanded in the report of May 2021"
  [
    /^\W*how\s+(?:is|was|are)\s+(?:the\s+)?(?:abbreviation|acronym|short\s+form|initials?|term)\s+([\p{L}&-]{2,12})\s+(?:expanded|spell(?:ed|t)\s+out|written\s+out|resolved|explained|unpacked|glossed)\b[^?]{0,50}\W*$/iu,
    ([, what = '']) => `what does ${what} stand for?`,
  ],
  // "how many years lay between", "its elevation to the higher level"
  [/\b(how\s+(?:many\s+\p{L}+|long|much\s+time))\s+lay\s+between\b/iu, ([, span = '']) => `${span} between`],
  [
    /\b((?:its|the)\s+(?:elevation|upgrade|upgrading|promotion))\s+to\s+(?:the|a|its)\s+(?:higher|next|present|current|new)\s+(?:level|status|rank)\b/i,
    ([, its = '']) => its,
  ],
  // "as the Herald article of May 2021 has it, when …", "…, as the Post puts it"
  [
    new RegExp(
      `^\\W*as\\s+(?:the\\s+)?([\\p{L}-]+(?:\\s+[\\p{L}-]+)?)(?:['’]s)?(?:\\s+(?:article|report|story|piece))?(?:\\s+(?:of|from)\\s+(?:${MONTHS}\\s+)?(?:19|20)\\d\\d)?\\s+${TOLD}\\s+it,\\s*`,
      'iu',
    ),
    ([, outlet = '']) => `according to ${outlet}, `,
  ],
  // "according to ABC, as reported in May 2021, when …"
  [
    new RegExp(
      `,\\s*as\\s+(?:reported|told|cited|quoted|relayed)\\s+in\\s+(?:${MONTHS}\\s+)?(?:19|20)\\d\\d\\s*,`,
      'i',
    ),
    () => ',',
  ],
  // "what justification for buying more gas is given in the article on the May talks"
  [
    /^\W*what\s+(?:justification|reason|explanation|rationale|ground|motive)s?\s+(?:for|behind)\s+([^?,:;]{5,60}?)\s+(?:is|are|was|were)\s+(?:given|offered|cited|stated|named)(?:\s+(?:in|by)\s+[^?]{3,60})?\W*$/i,
    ([, what = '']) => `what reason is given for ${what}?`,
  ],
];
