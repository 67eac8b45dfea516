import { type Rule, shaped } from '../asking.ts';

const WHICH =
  '^\\W*(?:(?:which|what|how\\s+many)|(?:please\\s+)?(?:list|name|give|show)(?:\\s+me)?)\\s+(?:are\\s+)?(?:the\\s+|all\\s+|different\\s+|other\\s+)*';
const TOLD =
  '\\s+(?:(?:that|which|do|does|did|are|is|were|was|get|have|been|the|your|these|all|any|of|you)\\s+)*(?:mention(?:ed)?|named?|appear(?:ed)?|listed|come\\s+up|came\\s+up|occur(?:red)?|(?:the\\s+)?(?:articles|reports|sources)\\s+(?:mention|name|list)|in\\s+(?:the|your|these|all)\\s+(?:\\p{L}+\\s+)?(?:articles|reports|sources|record|news))(?:\\s+(?:in|by|across|throughout)\\s+(?:the|your|these|all)\\s+(?:\\p{L}+\\s+)?(?:articles|reports|sources))?\\W*$';

/** "which cities are mentioned", "name the places in the articles" */
const TOWNS = new RegExp(`${WHICH}(?:cities|towns|places|(?:\\p{L}+\\s+)?locations|capitals)${TOLD}`, 'iu');
/** "which countries do the articles mention": no list of these is kept. */
const UNKEPT = new RegExp(
  `${WHICH}(?:\\p{L}+\\s+)?(?:countries|nations|states|organi[sz]ations|institutions|bodies|ministries|companies|dates|numbers|figures|words|terms)${TOLD}`,
  'iu',
);
/** "which Chilean is named in only one article": in how many articles somebody or something is named. */
const IN_SO_MANY =
  /\b(?:named|mentioned|appears?|listed|occurs?|quoted)\s+(?:in|by)\s+(?:(?:only|just|exactly|more\s+than|at\s+least|at\s+most|fewer\s+than)\s+)?(?:one|two|three|four|five|a\s+single|most|[1-9])\s+(?:of\s+the\s+)?(?:articles?|reports?|sources?|outlets?)\b/i;

/** "which ranks are mentioned": those of the people named. */
const RANKS = new RegExp(`${WHICH}(?:military\\s+)?ranks${TOLD}`, 'iu');

/** All of a kind that the articles name: towns with the meetings held there and what is told beside them; of other kinds no list is kept. */
export const mentioned: Rule = shaped([TOWNS, RANKS, UNKEPT, IN_SO_MANY], ({ question, heading }) => {
  if (TOWNS.test(question.text))
    return {
      query: { ask: 'several', question: heading, meetings: [], filter: {}, parts: ['place'], beside: true },
      named: true,
    };
  if (RANKS.test(question.text)) return { query: { ask: 'people' }, named: true };
  return UNKEPT.test(question.text) || IN_SO_MANY.test(question.text)
    ? { query: { ask: 'unkept', question: heading }, named: true }
    : undefined;
});
