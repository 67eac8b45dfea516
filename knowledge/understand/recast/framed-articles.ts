import { END, NAME, THING } from './pieces.ts';
import type { Recast } from './shape.ts';

/*
 * Questions whose nouns and verbs only frame what is asked, and which reports seldom write: "in what terms does the Herald describe …".
 */

/** The articles: who supplied them, which of them reports something, and in which words. */
export const ofFramedArticles: readonly Recast[] = [
  // "which portal featured the third meeting", "which publisher put out the report on it"
  [
    /^\W*(?:which|what)\s+(?:news\s+)?(?:publications?|portals?|websites?|sites?|dail(?:y|ies)|newspapers?|publishers?|outlets?|mastheads?|organs?|media\s+house)\s+(?:featured|ran|carried|put\s+out|covered|printed|reported|brought|posted|hosted|published|wrote\s+up)\s+(?:on\s+)?(?:(?:the|a|an)\s+(?:news\s+)?(?:report|story|piece|article|item|account|news|coverage|write-?up)\s+(?:on|about|of)\s+)?(?=(?:the\s+)?(?:[\p{L}\d-]+\s+){0,4}?(?:meetings?|talks|rounds?|sessions?|summits?)\b)/iu,
    () => 'which articles reported on ',
  ],
  // "in what words does the Herald describe the group", "what metaphor does it use for the pact": what it says of it, word for word
  [
    new RegExp(
      `^\\W*(?:[Ii]n\\s+|[Ww]ith\\s+|[Bb]y\\s+)?(?:[Ww]hat|[Ww]hich)\\s+(?:words?|terms?|wording|phras(?:e|es|ing)|adjectives?|epithets?|metaphors?|images?|imagery|language|expressions?|formulations?)\\s+(?:does|do|did)\\s+${NAME}\\s+(?:describe|depict|characteri[sz]e|portray|paint|render|refer\\s+to|speak\\s+of|present|(?:use|employ|apply|choose|reserve|find|pick|bestow|confer|attach|give)\\s+(?:for|of|about|to|(?:up)?on|when\\s+describing|to\\s+describe))\\s+${THING}${END}`,
      'u',
    ),
    ([, source = '', what = '']) => `what does ${source} write about ${what}, word for word`,
  ],
  // "how does the Herald sum up the fifth meeting"
  [
    new RegExp(
      `^\\W*[Hh]ow\\s+(?:does|did)\\s+${NAME}\\s+(?:sum\\s+up|summari[sz]e|recap|recount|relate|portray|depict|characteri[sz]e|render)\\s+(?!(?:its|his|her|their)\\b)${THING}${END}`,
      'u',
    ),
    ([, source = '', what = '']) => `what does ${source} say about ${what}`,
  ],
  // "which news outlets are you drawing on", "what material do you rely upon"
  [
    /^\W*(?:(?:up)?on\s+)?(?:which|what)\s+(?:news\s+)?(?:outlets?|material|sources?|articles?|papers?|documents?|texts?|evidence|reports?)\s+(?:are\s+you\s+(?:drawing|relying|building|leaning)|do\s+you\s+(?:draw|rely|build|lean|go\s+by|work\s+from))(?:\s+(?:up)?on)?(?=\s*[?.!]*$)/i,
    () => 'what are your sources',
  ],
  // "how did the army word its post", "what was the wording of the army's tweet", "which hashtags featured in its post"
  [
    /^\W*how\s+(?:did|does|was)\s+([^?,:;]{3,40}?)\s+(?:word|phrase|put|formulate|couch|frame)\s+(?:its|their|his|her|the)\s+(?:post|tweet|message|posting)(?=\s|[?.!]|$)/i,
    ([, who = '']) => `what did ${who} post`,
  ],
  [
    /^\W*what\s+(?:was|is|were)\s+the\s+(?:exact\s+|precise\s+)?(?:wording|text|words|phrasing|content)\s+of\s+([^?,:;]{3,40}?)['’]s?\s+(?:post|tweet|message|posting)(?=\s|[?.!]|$)/i,
    ([, who = '']) => `what did ${who} post`,
  ],
  [
    /^\W*(?:what|which)\s+(?:hashtags?|words|tags)\s+(?:featured|figured|appeared|stood|were|are|feature|appear|did|does)\s+(?:used\s+|contained\s+)?(?:in\s+)?([^?,:;]{3,40}?)['’]s?\s+(?:post|tweet|message|posting)(?=\s|[?.!]|$)(?:\s+(?:contain|have|include|carry|use))?/i,
    ([, who = '']) => `what did ${who} post`,
  ],
  // "is there a reference to cables in any article"
  [
    /^\W*(?:is|was|are|were)\s+there\s+(?:an?|any|some)\s+(?:references?|allusions?|nods?|pointers?)\s+to\s+([^?,:;]{3,60}?)(?:\s+(?:in|by)\s+(?:any|one|some|the|these|your)(?:\s+of\s+(?:the|these|your))?\s+(?:articles?|reports?|sources?|stories|texts?))?(?=\s*[?.!]*$)/i,
    ([, what = '']) => `is ${what} mentioned`,
  ],
];
