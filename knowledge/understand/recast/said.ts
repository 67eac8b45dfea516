import { countries } from '../../lexicon/countries.ts';
import type { Recast } from './shape.ts';

/** "73" → "73rd" */
const nth = (number: string): string => {
  const last = /1\d$/.test(number) ? '' : number.slice(-1);
  return `${number}${({ 1: 'st', 2: 'nd', 3: 'rd' } as Readonly<Record<string, string>>)[last] ?? 'th'}`;
};

const COUNTRY = `(?:${countries.map(({ name }) => name).join('|')})`;
/** "Chile and Peru": both sides. */
const PAIR = `${COUNTRY}\\s+and\\s+${COUNTRY}`;

const SAY: Readonly<Record<string, string>> = {
  posted: 'post',
  wrote: 'write',
  tweeted: 'tweet',
  announced: 'announce',
};

/** Questions about what was said, by which article, and claims to be checked. */
export const ofWhatIsSaid: readonly Recast[] = [
  // "what was the topic of the phone call between Berg and Lund"
  [
    /^\W*(?:what|which)\s+(?:was|were)\s+the\s+(?:main\s+)?(?:topics?|subjects?|contents?|substance|matters?|themes?|agenda)\s+(?:of|in|for)\s+(?:the|their|that|this)\s+(?:(?:tele)?phone|telephonic|telephone)\s+(?:calls?|conversation|talk)(?:\s+(?:between|of)\s+([^?,:;]{3,60}?))?\W*$/i,
    ([, who = 'they']) => `what did ${who} discuss on the phone?`,
  ],
  // "what training matter they was discussing in the fifth"
  [
    /\b(?:what|which)\s+(?!(?:new|same|other|common|shared|different|unique)\s)((?:[\p{L}-]+\s+){1,4}?)(?:matters?|issues?|questions?|subjects?|aspects?|points?|topics?|things?)\s+(?:(?:did|were|was|are|is|have|had|do|does|being)\s+)?(?:(?:they|both|sides|it|we|u|you|the\s+(?:two\s+)?(?:sides|parties|officials|delegations))\s+)?(?:(?:was|were|are|is|did|have|had|been|being)\s+)*(?:discuss(?:ed|ing|es)?|talk(?:ed|ing)?\s+about|raised?|cover(?:ed|ing)?|address(?:ed|ing)?|brought\s+up|c[ao]me\s+up)\b/iu,
    ([, topic = '']) => `what did they discuss about ${topic.trim()}`,
  ],
  // "what training measures came up at the 3rd"
  [
    /\b(what|which)\s+((?:[\p{L}-]+\s+){1,3}?)(?:measures|steps|efforts|elements|components|activities|proposals|ideas)\s+(?=(?:came|come)\s+up\b|(?:were|was|are)\s+(?:discussed|raised|mentioned|covered|addressed)\b)/iu,
    ([, what = '', topic = '']) => `${what} ${topic}`,
  ],
  // "did all sources report the 3rd"
  [
    /^\W*(?:do|did|have|has|does)\s+(?:all|every|each|both|any)\s+(?:of\s+)?(?:the\s+|your\s+)?(?:sources?|articles?|outlets?|papers?|reports?)\s+(?:report|cover|reported|covered)\s+(?:on\s+)?(?=(?:the\s+)?(?:\d|[\p{L}-]+\s+(?:meeting|round|session|summit)))/iu,
    () => 'which sources report ',
  ],
  // "what did the two sides agree in Oslo"
  [
    new RegExp(
      `^\\W*what\\s+(?:did|have|had)\\s+(?:they|(?:the\\s+)?(?:two\\s+|both\\s+)?(?:sides|countries|parties|nations|delegations)|${PAIR})\\s+(?:agreed?|decided?)\\s*(?:on|upon|to)?\\s+((?:in|at|during)\\s+[^?,:;]{3,60}?)\\W*$`,
      'i',
    ),
    ([, where = '']) => `what was agreed ${where.replace(/^in\s+(?!the\b|\d)/i, 'at the meeting in ')}?`,
  ],
  // "what did the two sides say about cables"
  [
    new RegExp(
      `\\bwhat\\s+(?:all\\s+)?(?:did|do|have|had|has)\\s+(?:(?:(?:the|both|either|these)\\s+)*(?:two\\s+|both\\s+)?(?:sides?|parties|delegations|countries|nations|delegates|officials|participants|negotiators|generals|co-?\\s?chairs|reports|articles|sources)|${PAIR})\\s+(?:say|said|tell|told|state|stated|write|report)\\s+(about|on|regarding|concerning|of)\\b`,
      'i',
    ),
    ([, about = '']) => `what was said ${about}`,
  ],
  // "at which of the meetings were cables mentioned"
  [
    /^\W*(?:at|in|during)\s+(?:which|what)\s+(?:one\s+)?(?:of\s+(?:the|these|those|all|your)\s+)?((?:[\p{L}-]+\s+){0,3}?)(?:meetings?|rounds?|sessions?|(?=summits?)|talks|editions?)(summits?)?\s*,?\s+(?:was|were|has|have|had)\s+([^?,:;]{3,80}?)\s+(?:been\s+)?(?:mentioned|discussed|raised|brought\s+up|named|addressed|covered|taken\s+up|touched\s+(?:on|upon))\W*$/iu,
    ([, which = '', summits = '', topic = '']) => {
      const meetings = `which ${which}${summits === '' ? 'meetings' : 'summits'}`;
      const denied = /\s+(?:not|never)(?:\s+ever)?$/i;
      return denied.test(topic)
        ? `${meetings} did not discuss ${topic.replace(denied, '')}?`
        : `${meetings} discussed ${topic}?`;
    },
  ],
  // "quote what the navy posted on the drill"
  [
    /^\W*(?:please\s+|kindly\s+)?(?:quote|cite|repeat|copy|paste)\s+(?:me\s+|exactly\s+|verbatim\s+|word\s+for\s+word\s+)?what\s+([^?,:;]{3,50}?)\s+(said|posted|wrote|tweeted|stated|announced|told)\b/i,
    ([, who = '', said = '']) => `what did ${who} ${SAY[said.toLowerCase()] ?? 'say'}`,
  ],
  // "Under what title did the pact appear", "under which name was it released"
  [
    /^\W*(?:under|with|by)\s+(?:what|which)\s+(?:title|name|heading)\s+(?:did|was|were|does|is|has|had)\s+(?:the\s+)?([^?,:;]{3,60}?)\s+(?:been\s+)?(?:appear|released|issued|published|come\s+out|go\s+out|signed|known|made\s+public|put\s+out)\W*$/i,
    ([, what]) => `what was the ${what} titled?`,
  ],
  // "mentioned in any of the meetings": of all
  [
    /\s+(?:in|at|during)\s+any\s+(?:of\s+(?:the|these|those|your)\s+)?(?:meetings?|rounds?|talks|sessions?|articles?|reports?)(?=\W*$)/i,
    () => '',
  ],
  // "cite the sentence stating who chaired it": every answer does
  [
    /^\W*(?:please\s+|kindly\s+)?(?:cite|quote|give|show|copy|paste|name|find)\s+(?:me\s+|us\s+)?(?:the\s+|a\s+)?(?:exact\s+|very\s+)?(?:sentences?|passages?|lines?|words?|text)\s+(?:stating|saying|telling|showing|on|about|(?:that|which)\s+(?:says?|states?|tells?|shows?))\s+(?=(?:who|when|where|what|which|how)\b)/i,
    () => '',
  ],
  // "did any other meeting than the 5th", "which other rounds besides the 5th"
  [
    /\b(any|which|what|some|every|all|no)\s+other\s+((?:[\p{L}-]+\s+){0,2}?(?:meetings?|rounds?|sessions?|summits?|editions?|ones?)\b)(\s+(?:\p{L}+\s+){0,5}?)?\s*(?:than|besides|except(?:\s+for)?|apart\s+from)\b/iu,
    ([, which = '', what = '', between = '']) => `${which} ${what}${between.trimEnd()} other than`,
  ],
  [
    /\bthe\s+other\s+(meetings|rounds|sessions|summits|editions|ones)\s+(?:than|besides|except(?:\s+for)?|apart\s+from)\b/i,
    ([, what = '']) => `each of the ${what} other than`,
  ],
  // "who called whom"
  [/^\W*who\s+(?:called|phoned|rang|telephoned)\s+whom?\b/i, () => 'between whom was the telephone conversation'],
  // "…, and in what words?"
  [/,?\s+(?:and\s+)?(?:if\s+so,?\s+)?in\s+(?:what|which)\s+words\W*$/i, () => '?'],
  // "what exactly did they say", "what all was discussed"
  [/\bwhat\s+(?:exactly|precisely|actually|all)\s+(?=(?:did|was|were|has|have|do|does|is|are|they)\b)/i, () => 'what '],
  // "what articles are you working from"
  [/\bare\s+you\s+(?:working|drawing|relying|going|based)\s+(?:from|on|by|with|off)\b/i, () => 'do you use'],
  // "… y/n"
  [/(?<!\s)(?:\s*[,;(])?\s*\b(?:y\s*\/\s*n|yes\s*\/\s*no|yes\s+or\s+no)\b\W*$/i, () => '?'],
  // "on what basis do you say that …", "how do you know …", "what makes you say …"
  [
    /^\W*(?:(?:on\s+what\s+(?:basis|grounds?|evidence)|why|from\s+where|from\s+what)\s+(?:do|can|did|would|could)\s+(?:you|u|we|the\s+articles|it)\s+(?:all\s+)?(?:say|claim|state|think|tell|assert|believe|assume|know|conclude|infer|be\s+sure)|how\s+(?:do|can|did|would|could)\s+(?:you|u|we)\s+(?:know|conclude|infer|be\s+sure|be\s+certain|tell))\s+(?:that\s+)?(?!(?:of|about)\b)(?=\p{L})/iu,
    () => 'is it true that ',
  ],
  [
    /^\W*what(?:['’]s|\s+is)?\s+(?:makes\s+(?:you|it)\s+(?:say|think|believe|so\s+sure)|(?:your|the)\s+(?:basis|evidence|proof|grounds?|source)\s+(?:for\s+saying|for\s+the\s+claim|that))\s+(?:that\s+)?(?=\p{L})/iu,
    () => 'is it true that ',
  ],
  // "kindly intimate the date of the 4th", "state which article …": an order to tell
  [
    /^\W*(?:(?:please|kindly|pls|plz|do|can\s+you|could\s+you)\s+)*(?:intimate|state|advise|inform|apprise|furnish|supply|substantiate|relay|convey|divulge|disclose|reveal|enlighten|impart|produce|render|share|establish|ascertain|determine|verify|substantiate)\s+(?:(?:me|us)\s+)?(?:(?:of|on|with|about)\s+)?(?=(?:the|which|who|whom|when|where|what|whether|how|all|a|an|every)\b)/i,
    () => '',
  ],
  [/^\W*the\s+(?:claim|assertion|statement|notion|idea)\s+that\s+/i, () => 'is it true that '],
  // "the matter of Ukraine", "was training a subject at the 4th"
  [/\b(?:the\s+)?(?:matter|question|issue)\s+of\s+(?!the\b|who|what|when|where|which|whether)(?=\p{L}{4})/iu, () => ''],
  [
    /\b(?:a|an|the)\s+(?:subject|topic|theme|point|matter|item)(?:\s+of\s+(?:discussion|debate|talks?|conversation))?\s+(?=(?:at|during|in)\s)/i,
    () => 'discussed ',
  ],
  // "do the reports on the fifth meeting differ"
  [
    /\b(do|did)\s+(?:the|your|these|all|both|any)\s+(?:\p{L}+\s+)?(?:reports|sources|articles|accounts|papers|outlets|stories|versions)\s+((?:on|of|about|for)\s+[^?,:;]{3,60}?)\s+((?:dis)?agree|concur|tally|differ|match|conflict|contradict\s+each\s+other)(?:\s+(?:as\s+to|on|about|over|regarding)\s+([^?]{3,60}?))?\W*$/iu,
    ([, verb = '', what = '', agree = '', on = '']) =>
      `${verb} the sources ${agree.replace(/^(?:concur|tally)$/i, 'agree')} on ${on === '' ? '' : `${on} at `}${what.replace(/^(?:on|of|about|for)\s+/i, '')}?`,
  ],
  // "did anyone raise training", "who raised it"
  [
    /\b(any(?:one|body)|they|some(?:one|body)|(?:the\s+|either\s+|both\s+|two\s+)sides?|it|who)\s+(?:ever\s+|also\s+)?(raise|raised)\s+(?=(?:\p{Ll}))/iu,
    ([, who = '', verb = '']) => `${who} ${/d$/i.test(verb) ? 'discussed' : 'discuss'} `,
  ],
  // "Claim: Berg chaired the 5th."
  [/^\W*(?:claim|assertion|statement|fact[-\s]?check|check)\s*[:–—]\s*/i, () => 'is it true that '],
  // "the exact wording of what the navy posted"
  [
    /\b(?:(?:exact|precise|full|literal|very|actual)\s+)?(?:words?|wording|text)\s+of\s+what\s+([^,:;?]{3,50}?)\s+(?:posted|said|wrote|tweeted|stated|told|announced)\b/i,
    ([, speaker = '']) => `what did ${speaker} say`,
  ],
  // "mentioned in connection with these talks": all are
  [
    /\s+in\s+(?:connection|relation)\s+(?:with|to)\s+(?:these|the|those|any\s+of\s+the)\s+(?:talks|meetings|negotiations)\b/i,
    () => '',
  ],
  // "which agency had the story that she might travel"
  [
    /\b(?:had|has|carried|carries|ran|broke|published|put\s+out|filed|floated)\s+(?:the\s+|a\s+)?(?:story|report|news|claim|item|rumou?r)\s+that\b/i,
    () => 'said that',
  ],
  // "where does the info on the 3rd come from"
  [
    /^\W*(?:from\s+)?where\s+(?:does|did|do|is|was)\s+(?:the|this|that|your|all\s+this)\s+(?:info|information|data|news|account|facts|report|reporting|claims?)\s+(?:on|about|of|for)\s+([^?]{2,60}?)\s+(?:come|came|comes|stem|taken|originate)(?:\s+from)?\W*$/i,
    ([, meeting = '']) => `which sources report ${meeting}?`,
  ],
  // "turned 73"
  [/\b(?:turn(?:ed|s|ing)?)\s+(\d{2})\b/i, ([, age = '']) => `had ${nth(age)} birthday`],
  // "closer ties - who said that and where"
  [
    /^\W*["“']?([^?:;–—"“”]{5,90}?)["”']?\s*[,:;–—-]\s*(who|which\s+\p{L}+)\s+(said|says|wrote|mentioned|mentions|reported|claimed)\s+(?:that|it|this|so)\b[^?]{0,30}\W*$/iu,
    ([, what = '', who = '', said = '']) => `${who} ${said} ${what}?`,
  ],
  // "how did the latest round end"
  [
    /^\W*how\s+did\s+(?:the\s+)?([^?,:;]{3,60}?)\s+(?:end|conclude|turn\s+out|finish|wrap\s+up|wind\s+up|come\s+out)\W*$/i,
    ([, meeting = '']) => `what was agreed at the ${meeting}?`,
  ],
  // "what did the generals discuss in Oslo": whoever they were, the topics of that meeting
  [
    /^\W*what\s+(?:did|have|had)\s+(?:the\s+|both\s+|all\s+)*(?:two\s+)?(?:generals|officers|co-?\s?chairs|chairmen|chiefs|officials|delegations|delegates|militaries|soldiers|negotiators|commanders|teams|parties)\s+(discuss(?:ed)?|talk(?:ed)?\s+about|cover(?:ed)?|deliberate(?:d)?(?:\s+(?:on|upon))?)\b/i,
    () => 'what did they discuss',
  ],
];
