import type { Recast } from './shape.ts';

const NAME = "((?:\\p{L}[\\p{L}.'’]*\\s+){0,3}?\\p{L}[\\p{L}.’']+?)";
const MEETINGS =
  '(?:encounters?|meetings?|contacts?|get-togethers|face-to-faces|talks|summits|conversations|exchanges)';
const PHONE = '(?:phone|telephone|telephonic|blower)';

/** Questions about people who met, called or visited one another. */
export const ofEncounters: readonly Recast[] = [
  // "in '23": 2023
  [
    /(?<=\b(?:in|of|since|from|the|year|and|to|for|by|as|july|june|october|november)\s)['’](\d\d)(?![\d\p{L}])/iu,
    ([, year = '']) => `20${year}`,
  ],
  // "reconstruct the sequence of Berg–Lund encounters", "chronology of meetings between Berg and Lund"
  [
    new RegExp(
      `^\\W*(?:(?:please|kindly|reconstruct|give|show|list|trace|establish|outline|compile|provide|me|us|set|lay|draw|out|up|a|the|full|complete)\\s+){0,6}(?:sequence|chronology|timeline|succession|record|history|log|calendar|dates)\\s+of\\s+(?:the\\s+|all\\s+)*${NAME}\\s?(?:[–—/-]|\\s(?:and|with|&)\\s)\\s?${NAME}(?:['’]s?)?\\s+${MEETINGS}(?:\\s+(?:mentioned|reported|recorded|named|on\\s+record))?(?:\\s*[,:;(][^?]{0,60})?\\W*$`,
      'iu',
    ),
    ([, one = '', two = '']) => `list all meetings between ${one} and ${two}`,
  ],
  [
    new RegExp(
      `^\\W*(?:(?:please|kindly|reconstruct|give|show|list|trace|establish|outline|compile|provide|me|us|set|lay|draw|out|up|a|the|full|complete)\\s+){0,6}(?:sequence|chronology|timeline|succession|record|history|log|calendar|dates)\\s+of\\s+(?:the\\s+|all\\s+)*${MEETINGS}\\s+(?:of|between)\\s+${NAME}\\s+(?:and|with|&)\\s+${NAME}(?:\\s*[,:;(][^?]{0,60})?\\W*$`,
      'iu',
    ),
    ([, one = '', two = '']) => `list all meetings between ${one} and ${two}`,
  ],
  // "Lund's last visit to Oslo: which year?"
  [
    new RegExp(
      `^\\W*${NAME}['’]s\\s+(?:last|latest|previous|most\\s+recent)\\s+(?:visit|trip|journey)\\s+to\\s+([^?,:;–—]{3,30}?)\\s*[:,–—-]\\s*(?:when|(?:in\\s+)?(?:which|what)\\s+(?:year|month|date|day))\\b[^?]{0,20}\\W*$`,
      'iu',
    ),
    ([, name = '', place = '']) => `when did ${name} last visit ${place}?`,
  ],
  // "Lund's trip to Chile in 2024: for what summit, and on which days?"
  [
    new RegExp(
      `^\\W*${NAME}['’]s\\s+(?:visit|trip|journey)\\s+to\\s+([^?,:;–—]{3,40}?)\\s*[:,–—-]\\s*(?:for|to|on)\\s+(?:what|which|attend)\\b[^?]{0,60}\\W*$`,
      'iu',
    ),
    ([, name = '', place = '']) => `why did ${name} travel to ${place}?`,
  ],
  // "which path did Berg urge Lund to follow": what she asked of him
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:path|course|road|line|steps?|action|route)\\s+(?:did|had)\\s+${NAME}\\s+(?:urged?|ask(?:ed)?|exhort(?:ed)?|call(?:ed)?\\s+(?:on|upon)|press(?:ed)?|advised?|want(?:ed)?|call)\\s+${NAME}\\s+to\\s+(?:follow|take|choose|adopt|go\\s+down|pursue)\\W*$`,
      'iu',
    ),
    ([, one = '', two = '']) => `what did ${one} urge ${two} to do?`,
  ],
  // "what reason took Lund to Chile in 2024"
  [
    new RegExp(
      `^\\W*what\\s+(?:reason|occasion|purpose|event|business)\\s+(?:took|brought|led|carried)\\s+${NAME}\\s+to\\s+([^?,:;]{3,40}?)\\W*$`,
      'iu',
    ),
    ([, name = '', place = '']) => `why did ${name} travel to ${place}?`,
  ],
  // "Lund was last in Oslo when, and why?"
  [
    new RegExp(
      `^\\W*${NAME}\\s+(?:was|had\\s+been)\\s+last\\s+in\\s+([^?,:;]{3,30}?)\\s+when\\s*(?:,?\\s*and\\s+(?:why|for\\s+what)\\b[^?]{0,20})?\\W*$`,
      'iu',
    ),
    ([, name = '', place = '']) => `when did ${name} last visit ${place}?`,
  ],
  // "the gist of the Berg-Lund call"
  [
    /^\W*(?:(?:give|tell|show|me|us|what|is|was|please)\s+){0,4}(?:the\s+)?(?:gist|substance|contents?|essence|upshot)\s+of\s+((?:the\s+)?[^?,:;]{0,40}?\b(?:call|(?:phone|telephone|telephonic)\s+conversation))\W*$/i,
    ([, call = '']) => `what was ${call} about?`,
  ],
  // "talk face to face", "spoke in person"
  [
    /\b(talk|talked|speak|spoke|spoken|sit\s+down|sat\s+down|meet|met)\s+(?:face[\s-]to[\s-]face|in\s+person|one[\s-]on[\s-]one|tete-a-tete|tête-à-tête)\b/i,
    ([, verb = '']) => (/^(?:talk|speak|sit|meet)/i.test(verb) && !/ed$/i.test(verb) ? 'meet' : 'met'),
  ],
  // "on the phone, what did Berg tell Lund"
  [
    new RegExp(
      `^\\W*(?:on|over|by|during|in)\\s+(?:the\\s+)?(?:${PHONE}|call)(?:\\s+(?:call|conversation))?\\s*,\\s*(what\\s+(?:did|had|was|were)\\s+[^?,:;]{3,80}?)\\W*$`,
      'i',
    ),
    ([, question = '']) => `${question} on the phone?`,
  ],
  // "in 2025 Berg and Lund spoke on the phone: what did they review"
  [
    new RegExp(
      `^\\W*(?:(in\\s+[^?,:;]{3,20}?)\\s*,?\\s+)?((?:the\\s+)?[^?,:;]{3,50}?)\\s+(?:spoke|talked|conversed)\\s+(?:on|over|by)\\s+(?:the\\s+)?${PHONE}\\s*(?:in\\s+[^?,:;]{3,20}?)?[:;,.–—-]\\s*(?:and\\s+)?what\\s+did\\s+they\\s+(\\p{L}+)(?:\\s+(?:on|about))?\\W*$`,
      'iu',
    ),
    ([, when = '', who = '']) => `what did ${who} talk about on the phone${when === '' ? '' : ` ${when}`}?`,
  ],
  // "when was the call in which Berg wished Lund a happy birthday"
  [
    new RegExp(
      `^\\W*(?:pls\\s+|please\\s+)?when\\s+(?:was|is)\\s+(?:the\\s+)?(?:${PHONE}\\s+)?(?:call|conversation)\\s+(?:where|in\\s+which|when|during\\s+which|at\\s+which|that)\\s+${NAME}\\s+(?:wished|congratulated|greeted|gave|felicitated)\\s+(\\p{L}+)\\b[^?,:;]{0,40}\\W*$`,
      'iu',
    ),
    ([, one = '', two = '']) => `when did ${one} phone ${two}?`,
  ],
  // "whose birthday was it when they spoke by telephone"
  [
    new RegExp(
      `^\\W*whose\\s+birthday\\s+(?:was\\s+it|was\\s+being\\s+marked|had\\s+come)\\s+(?:when|as)\\s+(?:they|(?:the\\s+|both\\s+)?(?:two\\s+)?leaders)\\s+(?:spoke|talked|conversed|rang|called)\\s+(?:by|on|over)\\s+(?:the\\s+)?${PHONE}\\W*$`,
      'i',
    ),
    () => 'whose birthday was it?',
  ],
  // "Lund turned how many years in 2025", "which birthday was it, Lund's 72nd or 73rd"
  [
    new RegExp(
      `^\\W*${NAME}\\s+turned\\s+how\\s+(?:many\\s+years(?:\\s+old)?|old)(\\s+in\\s+[^?,:;]{3,20}?)?\\W*$`,
      'iu',
    ),
    ([, name = '', when = '']) => `how old did ${name} turn${when}?`,
  ],
  [
    new RegExp(
      `^\\W*which\\s+birthday\\s+(?:was|is)\\s+it\\s*,\\s*${NAME}['’]?s\\s+\\d+(?:st|nd|rd|th)\\s+or\\s+(?:his\\s+|her\\s+)?\\d+(?:st|nd|rd|th)\\W*$`,
      'iu',
    ),
    ([, name = '']) => `which birthday of ${name} is mentioned?`,
  ],
  // "which number birthday did Lund celebrate"
  [
    new RegExp(
      `^\\W*(?:which|what)\\s+(?:number\\s+)?birthday\\s+(?:did|was)\\s+${NAME}\\s+(?:celebrat(?:e|ing)|mark(?:ing)?|have|having|observ(?:e|ing)|turn)(\\s+in\\s+[^?,:;]{3,20}?)?\\W*$`,
      'iu',
    ),
    ([, name = '', when = '']) => `which birthday of ${name} is mentioned${when}?`,
  ],
  // "who rang Lund with birthday wishes"
  [
    new RegExp(
      `^\\W*who\\s+(?:rang|phoned|called|telephoned|contacted)\\s+${NAME}\\s+(?:up\\s+)?(?:w/?|with|to\\s+(?:give|convey|send|mark|celebrate)|for|on)\\s+[^?,:;]{0,15}?birthday\\b[^?,:;]{0,20}\\W*$`,
      'iu',
    ),
    ([, name = '']) => `who congratulated ${name} on the birthday?`,
  ],
  // "Berg might travel to Chile when?"
  [
    new RegExp(
      `(^\\W*|,\\s*)${NAME}\\s+(might|may|could|would|will)\\s+((?:travel|go|come|fly|visit|journey)\\b[^?,:;]{0,40}?)\\s+when\\W*$`,
      'iu',
    ),
    ([, before = '', name = '', modal = '', verb = '']) => `${before}when ${modal} ${name} ${verb}?`,
  ],
  // "who took part in the phone call", "who were the participants in the telephone conversation"
  [
    new RegExp(
      `^\\W*(?:(?:and|so)\\s+)?(?:who|which\\s+(?:people|leaders|two))\\s+(?:(?:took|taken)\\s+part\\s+in|participated\\s+in|joined|(?:was|were)\\s+(?:involved\\s+in|part\\s+of|(?:the\\s+)?participants?\\s+in))\\s+(?:the|that|this)\\s+(?:${PHONE}\\s+(?:call|conversation|talk))\\W*$`,
      'i',
    ),
    () => 'who was on the phone call?',
  ],
  // "what word came from the palace in 2024"
  [
    /^\W*what\s+(?:word|news|announcement|message|signal)s?\s+(?:came|was\s+there|emerged|issued)\s+(?:out\s+of|from)\s+([^?,:;]{3,40}?)(\s+in\s+[^?,:;]{3,20}?)?\W*$/i,
    ([, who = '', when = '']) => `what did ${who} announce${when}?`,
  ],
];
