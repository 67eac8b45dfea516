import type { Recast } from './shape.ts';

const PLEASE =
  '^\\W*(?:(?:please|kindly|pls|plz|can|could|would|will|you|be|pleased|to|so|and|i|need|want|have)\\b[\\s,]*)*';
const GIVE =
  '(?:give|furnish|reproduce|supply|provide|copy|paste|transcribe|recite|repeat|extract|pull|fetch|render|cite|quote|find|show|produce|replicate)';
const VERBATIM = '(?:verbatim|word\\s+for\\s+word|exactly|literally|in\\s+full)';
const EXACT = '(?:exact|precise|very|original|literal|full|actual|verbatim|whole)';
const TEXT = '(?:sentences?|passages?|lines?|phrases?|wording|words|text|quotations?|quotes?)';
const POST = '(?:post|tweet|message|text|note|notice|words)';
const ON_X = '(?:up)?on\\s+(?:x|twitter|social\\s+media)\\b';
const PUT = '(?:put|placed|made|published|wrote|shared|posted|sent|uploaded|issued|released)';
const SPEAKER = '(?:the\\s+)?((?:\\p{L}+\\s+){0,3}?\\p{L}+?)';

/** Questions for words as they stand in an article, and for who put them there. */
export const ofQuotes: readonly Recast[] = [
  // "the exact wording employed about wheat"
  [
    new RegExp(
      `\\b(${EXACT}\\s+(?:wording|words|phrase|terms|language|formulation))\\s+(?:employed|used|chosen|adopted|found|there|given|resorted\\s+to)\\s+(?=(?:about|on|of|for|regarding|concerning|to\\s+describe)\\b)`,
      'i',
    ),
    ([, words = '']) => `${words} `,
  ],
  // "reproduce verbatim the sentence containing the word 'wheat'", "furnish the exact wording about wheat", "quote me the words on wheat"
  [
    new RegExp(
      `${PLEASE}${GIVE}\\s+(?:me\\s+|us\\s+)?(?:${VERBATIM}\\s+)?(?:the\\s+|that\\s+|any\\s+)?(?:${EXACT}\\s+)*${TEXT}\\s+(?:(?:that\\s+|which\\s+)?(?:contain(?:s|ing)?|includ(?:es|ing)|featur(?:es|ing)|mention(?:s|ing)|with|having|has|uses|using)|about|on|of|regarding|concerning|to\\s+describe)\\s+(?:the\\s+(?:words?|terms?|phrase|expression)\\s+)?["“'‘]?([^?"“”]{3,60}?)["”'’]?(?:\\s*,?\\s+${VERBATIM})?\\W*$`,
      'i',
    ),
    ([whole = '', topic = '']) =>
      /\b(?:by|from|said|posts?|tweets?|meeting|round|session|army|navy|what|who|which)\b|['’]s\b/i.test(topic)
        ? whole
        : `quote about ${topic.replace(/['’]$/u, '')}`,
  ],
  // "how is the clause on wheat worded"
  [
    /^\W*how\s+(?:is|was|are|were)\s+(?!it\b|this\b|that\b|they\b)([^?,:;]{3,60}?)\s+(?:worded|phrased|formulated|couched)(?:\s+(?:exactly|precisely|word\s+for\s+word))?\W*$/i,
    ([, topic = '']) => `exact wording about ${topic}`,
  ],
  // "how do the articles word the bit about wheat"
  [
    /^\W*how\s+(?:exactly\s+|precisely\s+)?(?:do|does|did)\s+(?:the\s+|these\s+|your\s+)?(?:articles?|reports?|texts?|sources?|they|it)\s+(?:word|phrase|formulate|couch|put\s+into\s+words)\s+(?:(?:the|that)\s+(?:bit|part|passage|sentence|point)\s+(?:about|on|of)\s+)?([^?,:;]{3,60}?)\W*$/i,
    ([, topic = '']) => `exact wording about ${topic}`,
  ],
  // "the navy's words on X", "did the navy tweet about the drill"
  [
    new RegExp(
      `^\\W*${SPEAKER}['’]s\\s+(?:own\\s+|exact\\s+)?(?:words|message|statement|text)\\s+${ON_X}[^?]{0,30}\\W*$`,
      'iu',
    ),
    ([, speaker = '']) => `what did the ${speaker} post on X?`,
  ],
  [
    new RegExp(
      `^\\W*(?:did|has)\\s+${SPEAKER}\\s+(?:ever\\s+)?(?:tweet(?:ed)?|post(?:ed)?\\s+${ON_X}|post(?:ed)?\\s+anything\\s+${ON_X})(\\s+(?:about|on)\\s+[^?,:;]{3,50}?)?\\W*$`,
      'iu',
    ),
    ([, speaker = '', about = '']) => `what did the ${speaker} post on X${about}?`,
  ],
  // "who put out the post on X about the land meeting", "which body announced the land meeting on X"
  [
    new RegExp(
      `^\\W*who\\s+(?:put\\s+out|published|issued|wrote|made|shared|uploaded|released|sent|is\\s+behind|was\\s+behind|authored)\\s+(?:the|that|this|a)\\s+(?:post|tweet|message)\\s+${ON_X}(\\s+(?:about|on)\\s+[^?,:;]{3,60}?)?\\W*$`,
      'i',
    ),
    ([, about = '']) => `who posted${about} on X?`,
  ],
  [
    /^\W*(?:which|what)\s+(?:body|organi[sz]ation|account|institution|service|force|authority|agency)\s+(?:announced|posted|reported|publici[sz]ed|tweeted|wrote)\s+(?:about\s+|on\s+)?([^?,:;]{3,60}?)\s+on\s+(?:x|twitter)\W*$/i,
    ([, about = '']) => `who posted about ${about} on X?`,
  ],
  // "on which platform did the Chilean navy publish its post": its words say where
  [
    new RegExp(
      `^\\W*on\\s+(?:which|what)\\s+(?:platform|network|site|medium|app|channel|social\\s+(?:media|network)(?:\\s+platform)?)\\s+did\\s+${SPEAKER}\\s+(?:publish|post|put|share|write|announce|release|issue)\\b[^?,:;]{0,30}\\W*$`,
      'iu',
    ),
    ([, speaker = '']) => `what did the ${speaker} post on X?`,
  ],
  // "quote the post the Chilean navy put on X about the drill", "reproduce verbatim the message which the navy placed upon X"
  [
    new RegExp(
      `${PLEASE}(?:${GIVE}|what\\s+(?:is|was))\\s+(?:me\\s+|us\\s+)?(?:${VERBATIM}\\s+)?(?:the\\s+|that\\s+)?(?:${EXACT}\\s+)*${POST}\\s+(?:which\\s+|that\\s+)?${SPEAKER}\\s+${PUT}\\s+(?:out\\s+)?${ON_X}(\\s+(?:about|on)\\s+[^?,:;]{3,60}?)?\\W*$`,
      'iu',
    ),
    ([, speaker = '', about = '']) => `what did the ${speaker} post on X${about}?`,
  ],
  // "what does the tweet by the Chilean navy say"
  [
    new RegExp(
      `^\\W*what\\s+(?:does|did|is|was)\\s+(?:in\\s+)?(?:the|that|this)\\s+(?:(?:x\\s+)?post\\s+(?:by|from)|(?:tweet|x\\s+post)\\s+of|(?:tweet|message)\\s+(?:by|from))\\s+${SPEAKER}(?:\\s+${ON_X})?(?:\\s+(?:say|read|state|tell))?\\W*$`,
      'iu',
    ),
    ([, speaker = '']) => `what did the ${speaker} post on X?`,
  ],
  // "quote the navy on the drill"
  [
    /^\W*(?:please\s+)?(?:quote|cite)\s+(?:the\s+)?((?:\p{L}+\s+){0,2}?(?:army|navy|air\s+force|ministry|government|palace|spokes\p{L}+))\s+(?:on|about|regarding)\s+([^?,:;]{3,60}?)\W*$/iu,
    ([, speaker = '', topic = '']) => `what did the ${speaker} say about ${topic}?`,
  ],
  // "the diplomat cited by the agency: what did he say?"
  [
    /^\W*((?:the\s+)?[^?,:;]{3,40}?)(?:\s+(?:cited|quoted)\s+by\s+[^?,:;]{2,30}?)?\s*[:–—]\s*what\s+(?:did|does)\s+(?:it|they|he|she)\s+(say|report|announce|indicate|tell|claim)\W*$/i,
    ([, who = '', verb = '']) => `what did ${who} ${verb}?`,
  ],
  // "there's this navy post on X, can you give me the exact wording"
  [
    /^\W*(?:so\s+|ok\s+)?there(?:['’]?s|\s+is|\s+was)\s+(?:this|that|an?|some)\s+((?:\p{L}+\s+){1,3}?)(?:post|tweet)(?:\s+on\s+(?:x|twitter))?\b[^?,;:]{0,40}[,;:.–—-]\s*[^?]{0,60}\b(?:wording|words|text|verbatim|quote)\b[^?]{0,20}\W*$/iu,
    ([, speaker = '']) => `what did the ${speaker.trim()} post on X?`,
  ],
  // "what did the navy post on X about the drill? exact words"
  [
    /(^\W*what\s+(?:exactly\s+|precisely\s+)?did\s+[^?]{3,120}?)\s*\?+\s*(?:in\s+)?(?:the\s+)?(?:exact|precise|verbatim|word\s+for\s+word|full|literal)(?:\s+(?:words?|wording|quote|text))?(?:,?\s+(?:please|pls))?\W*$/i,
    ([, question = '']) => `${question}?`,
  ],
  // "which ministry is credited with the photos"
  [
    /^\W*(?:which|what)\s+(?:ministry|agency|body|outlet|institution|department)\s+(?:is|was|gets|got)\s+credited\s+(?:with|for)\s+(the\s+(?:photo|picture|image|pic)\p{L}*)/iu,
    ([, photos = '']) => `who is credited for ${photos}`,
  ],
  // "which article calls the two sides good neighbours", "who speaks of good neighbours"
  [
    /^\W*which\s+(?:article|report|source|outlet|piece|story|paper)\s+(?:calls|terms|labels|dubs|styles)\s+(?:(?:them|both|(?:the\s+)?(?:two\s+|both\s+)?(?:countries|sides|nations|parties|armies|states))\s+)?([^?,:;]{3,60}?)\W*$/i,
    ([whole = '', what = '']) => (/^\p{Lu}\p{L}+ and \p{Lu}/u.test(what) ? whole : `which article mentions ${what}?`),
  ],
  [
    /^\W*who\s+(?:speaks|writes|is\s+speaking)\s+of\s+(?:an?\s+|the\s+)?["“'‘]?([^?,:;"”]{4,60}?)["”'’]?\W*$/i,
    ([, what = '']) => `which article mentions ${what}?`,
  ],
  // "good neighbours - who said that and where": where it stands
  [
    /^\W*["“']?([^?:;–—"“”]{5,90}?)["”']?\s*[,:;–—-]\s*who\s+(?:said|says|wrote)\s+(?:that|it|this|so)\s+and\s+where\W*$/i,
    ([, what = '']) => `which article mentions ${what}?`,
  ],
];
