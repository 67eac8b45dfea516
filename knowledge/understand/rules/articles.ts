import { contentWords, findArticles } from '../../passages.ts';
import { ranksIn } from '../../resolve/rank.ts';
import { type Rule, shaped } from '../asking.ts';
import type { Question } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';
import { outletsIn, withoutOutlets } from './sources.ts';

const PIECES = '(?:articles?|reports?|sources?|stor(?:y|ies)|pieces?|texts?|papers?|outlets?|news\\s+items?)';

/** "which article doesn't mention Berg", "articles that never speak of cables". */
const UNMENTIONED = new RegExp(
  `^\\W*(?:which|what|how\\s+many|list|show|name|give\\s+me)\\s+(?:of\\s+)?(?:all\\s+)?(?:the\\s+|your\\s+|these\\s+)?${PIECES}\\s+(?:that\\s+|which\\s+)?(?:(?:do(?:es)?|did|ha(?:s|ve))(?:\\s+not|n[’']?t)|never)\\s+(?:even\\s+|ever\\s+)?(?:mention(?:s|ed)?|names?|named|speaks?\\s+of|talks?\\s+(?:of|about)|refers?\\s+to|contains?|includes?|say\\s+anything\\s+about)\\s+(.{2,80}?)\\W*$`,
  'i',
);
const WITHOUT = new RegExp(
  `^\\W*(?:which|what|list)\\s+${PIECES}\\s+(?:(?:is|are|make)\\s+)?(?:without|(?:have|has|makes?)\\s+no|no)\\s+(?:any\\s+)?mention\\s+of\\s+(.{2,80}?)\\W*$`,
  'i',
);

/** "do all articles mention Berg", "does any article not name her": how many do, or do not. */
const OF_ALL = new RegExp(
  `^\\W*(?:do|does|did)\\s+(?:all|any|every|each|both)\\s+(?:of\\s+)?(?:the\\s+|your\\s+)?${PIECES}\\s+(not\\s+|fail\\s+to\\s+)?(?:mention|name|speak\\s+of|talk\\s+about|refer\\s+to|contain|include|(?:call|name)\\s+(?:it|the\\s+(?:venue|hall|place|building)))\\s+(?:the\\s+)?(.{2,80}?)\\W*$`,
  'i',
);

const OF_RECORD =
  /^(?:(?:an?|any|the|one|no)\s+)?(?:\p{L}+\s+)?(?:(?:co-?\s?)?chair(?:s|m[ae]n|persons?)?|venue|place|city|location|dates?|day|participants?|heads?\s+of\s+delegation)(?:\s+(?:of|for)\s+the\s+\p{L}+)?$/iu;

/** The articles that do not speak of something; those of a meeting are no thing spoken of. */
export const unmentioned: Rule = shaped([UNMENTIONED, WITHOUT, OF_ALL], ({ question, heading }) => {
  const [, of] = UNMENTIONED.exec(question.text) ?? WITHOUT.exec(question.text) ?? [];
  const { ordinals, kinds } = question.reference;
  const [, not, thing] = OF_ALL.exec(question.text) ?? [];
  if (thing !== undefined && ordinals.length + kinds.length === 0 && contentWords(thing).length > 0)
    return { query: { ask: 'mentions', of: thing, ...(not === undefined ? {} : { not: true }) }, named: true };
  // "which article doesn't name a chair": of what the record keeps of meetings, no search for a word tells.
  if (of !== undefined && OF_RECORD.test(of)) return { query: { ask: 'unkept', question: heading }, named: true };
  // "which article does not name its publisher": a thing of the article's own is none that it speaks of.
  if (
    of !== undefined &&
    /^(?:its|their|a|an|the)\s+(?:own\s+)?(?:publish\p{L}*|author|writer|source|date|url|link|editor|headline|agency|agencie)s?\b/iu.test(
      of,
    )
  )
    return { query: { ask: 'unkept', question: heading }, named: true };
  if (of === undefined || ordinals.length + kinds.length > 0 || contentWords(of).length === 0) return undefined;
  return { query: { ask: 'mentions', of, not: true }, named: true };
});

/** "which article says that cables were laid", "who reported the call": what of, behind the verb. */
const SAYS = new RegExp(
  `^\\W*(?:(?:which|what)\\s+(?:of\\s+(?:the|your|these)\\s+)?(?:${PIECES}|agenc(?:y|ies)|newspapers?)\\s+(?:says?|said|reports?|reported|states?|stated|claims?|claimed|writes?|wrote|carries|carried|tells?|told)|who\\s+(?:reports?|reported))\\s+(?:us\\s+)?(?:about\\s+|of\\s+)?(?:that\\s+)?(.{2,90}?)\\W*$`,
  'i',
);

/** Words that say how something is told, and are no part of it. */
const TOLD =
  /\b(?:was|were|is|are|has|have|had|been|discussed|mentioned|talked|about|raised|covered|the|a|an|there)\b/gi;

/** "which article calls the hall prestigious": the words of both stand in one sentence of it. */
const CALLS = new RegExp(
  `^\\W*(?:which|what)\\s+(?:of\\s+(?:the|your|these)\\s+)?(?:${PIECES}|agenc(?:y|ies)|newspapers?)\\s+(?:calls?|called|describes?|described|labels?|labelled|terms?|termed|styles?|speaks?\\s+of)\\s+(.{2,90}?)\\W*$`,
  'i',
);

export const calling: Rule = shaped([CALLS], ({ question, knowledge }) => {
  const [, of] = CALLS.exec(question.text) ?? [];
  const thing = of?.replace(/\b(?:as|an?|the)\b/gi, ' ').trim() ?? '';
  return contentWords(thing).length > 1 && findArticles(knowledge, thing).size > 0
    ? { query: { ask: 'mentions', of: thing.replace(/\s+/g, ' ') }, named: true }
    : undefined;
});

/** "which came out first, the Herald or the Post", "did the Herald article appear before that of the Post": the days of both. */
const CAME_OUT =
  /\b(?:c[ao]me\s+out|publish(?:ed)?|appear(?:ed)?|printed|posted|older|newer|earlier|later|articles?|stor(?:y|ies)|reports?|pieces?)\b[^?]*\b(?:first|before|after|earlier|later|older|newer)\b|\b(?:first|before|after|earlier|later|older|newer)\b[^?]*\b(?:c[ao]me\s+out|publish(?:ed)?|appear(?:ed)?|printed|articles?|stor(?:y|ies)|reports?|pieces?)\b|\b(?:older|newer)\b/i;

export const articlesInOrder: Rule = shaped([CAME_OUT], ({ question, knowledge, heading }) => {
  const outlets = outletsIn(question, knowledge);
  const [outlet, other, third] = outlets;
  if (outlet === undefined || other === undefined || third !== undefined || !CAME_OUT.test(question.text))
    return undefined;
  return isOfArticle(withoutOutlets(question, outlets))
    ? { query: { ask: 'published', question: heading, outlet, other }, named: true }
    : undefined;
});

/** The articles that hold what they are asked to say; of meetings, chairs and dates the record tells more. */
export const saying: Rule = shaped([SAYS], ({ question, knowledge }) => {
  const [, of] = SAYS.exec(question.text) ?? [];
  const { ordinals, kinds, dates, recency } = question.reference;
  if (of === undefined || ordinals.length + kinds.length + dates.length > 0 || recency !== null) return undefined;
  if (question.all.has('chairs') || contentOf(question).length === 0) return undefined;
  const thing = of
    .replace(TOLD, ' ')
    .replace(/['’]s\b/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return contentWords(thing).length > 0 && findArticles(knowledge, thing).size > 0
    ? { query: { ask: 'mentions', of: thing }, named: true }
    : undefined;
});

/** "which articles cover the fifth meeting", "which covers the land group", "what reports are there on the 3rd". */
const COVERS = new RegExp(
  `^\\W*(?:which|what)\\s+(?:of\\s+(?:the|your|these)\\s+)?(?:${PIECES}\\s+)?(?:(?:do|does|did)\\s+)?cover(?:s|ed|ing)?\\b`,
  'i',
);

export const covering: Rule = shaped([COVERS], ({ question }) =>
  COVERS.test(question.text) &&
  // "both the 3rd and the 4th": no list of one.
  new Set(question.reference.ordinals).size < 2 &&
  namesMeeting(question) &&
  !hasPerson(question) &&
  contentOf(question).every((word) => /^(?:covers?|covered|covering|papers?|outlets?)$/i.test(word))
    ? { query: { ask: 'sources', meeting: meetingSlot(question) }, named: true }
    : undefined,
);

const ARTICLE = /\b(?:articles?|outlets?|reports?|stor(?:y|ies)|pieces?|write-?ups?|texts?)\b/i;
const OLDEST =
  /\b(?:oldest|earliest)\b|\bfirst\W*$|\b(?:published|appeared|came\s+out|printed)\s+(?:the\s+)?(?:first|earliest)\b/i;
const NEWEST =
  /\b(?:newest|latest|most\s+recent)\b|\blast\W*$|\b(?:published|appeared|came\s+out|printed)\s+(?:the\s+)?(?:last|latest|most\s+recently)\b/i;
const DATED =
  /\b(?:publish(?:ed)?|publication|printed|posted|appear(?:ed)?|c[ao]me\s+out|updated|filed|dated?|written|from|old|when)\b/i;
const OF_ARTICLE =
  /^(?:publish(?:ed)?|publication|print(?:ed)?|post(?:ed)?|appear(?:ed)?|updated|filed|dated?|undated|written|old|oldest|newest|latest|recent|earliest|articles?|outlets?|reports?|stor(?:y|ies)|pieces?|write-?ups?|texts?)$/i;

/** "is the Herald article dated", "does it carry a date" */
const HAS_DATE =
  /\b(?:un)?dated\W*$|\b(?:have|has|carry|carries|bear|give|show|state)\s+(?:an?|any)\s+(?:publication\s+)?date\b/i;

/** The question with nothing in it but an article, its outlet and a date. */
const isOfArticle = (question: Question): boolean => {
  const { reference } = question;
  return (
    !hasPerson(question) &&
    reference.kinds.length + reference.places.length + reference.forum.length === 0 &&
    reference.branch === null &&
    !question.words.some(({ text, label }) => label.is === 'meeting' && !ARTICLE.test(text)) &&
    contentOf(question).every((word) => OF_ARTICLE.test(word))
  );
};

/** "how many articles are from 2024", "which were published before 2025" */
const OF_TIME =
  /^\W*(?:how\s+many|which|what|list|show|any|are\s+there(?:\s+any)?)\b[^?,;:]{0,60}?\b(?:articles?|reports?|stor(?:y|ies)|pieces?|sources?)\b\s*(?:(?:that|which)\s+)?(?:(?:are|were|was|is|have\s+been|appeared|came\s+out)\s+)?(?:from|of|in|dated|published|written|printed|filed|before|after|since)?\s*(?:in|on|from|of)?\s*(?:(before|after|since)\s+)?[^?]{3,25}\W*$/i;

export const articlesOfTime: Rule = shaped([OF_TIME], ({ question, heading }) => {
  const { reference, text, yes } = question;
  const [date, second] = reference.dates;
  if (
    yes ||
    !OF_TIME.test(text) ||
    date === undefined ||
    second !== undefined ||
    /\babout\b|\bmention|\b(?:says?|said|states?|gives?)\b/i.test(text)
  )
    return undefined;
  if (reference.ordinals.length > 0 || !isOfArticle(question)) return undefined;
  const way = /\bbefore\b/i.test(text)
    ? ('before' as const)
    : /\bsince\b|\bfrom\b[^?]*\bon(?:wards?)?\b/i.test(text)
      ? ('since' as const)
      : /\bafter\b/i.test(text)
        ? ('after' as const)
        : undefined;
  return { query: { ask: 'published', question: heading, date, ...(way ? { way } : {}) }, named: true };
});

/** "which article is the oldest", "when was the Herald article published", "is the Herald article from 2023". */
export const datedArticle: Rule = shaped([ARTICLE], ({ question, knowledge, heading }) => {
  const { text, yes, reference } = question;
  if (!ARTICLE.test(text) || /\b(?:than|or)\b/i.test(heading)) return undefined;
  const outlets = outletsIn(question, knowledge);
  const rest = withoutOutlets(question, outlets);
  const edge = OLDEST.test(text) ? ('oldest' as const) : NEWEST.test(text) ? ('newest' as const) : undefined;
  const [outlet, second] = outlets;
  if (second !== undefined || !isOfArticle(rest)) return undefined;
  const isEdge = edge !== undefined && /^\W*(?:which|what|when|show|name|give)\b/i.test(text);
  const isOfOutlet =
    outlet !== undefined &&
    DATED.test(text) &&
    (yes ? reference.dates.length > 0 || HAS_DATE.test(text) : /\b(?:when|date|how\s+old)\b/i.test(text));
  if (!isEdge && !isOfOutlet) return undefined;
  if (reference.ordinals.some((ordinal) => ordinal > 1) || (isEdge && reference.dates.length > 0)) return undefined;
  return {
    query: {
      ask: 'published',
      question: heading,
      ...(outlet === undefined ? {} : { outlet }),
      ...(edge === undefined || yes ? {} : { edge }),
    },
    named: true,
  };
});

/** "which article is the longest", "who has the longest title", "the longest topic list": no meeting is, and of nothing else is a length kept. */
const LONGEST = /\b(?:longest|lengthiest|shortest|briefest)\b/i;
const NO_MEETING =
  /\b(?:longest|lengthiest|shortest|briefest)\s+(?:[\p{L}-]+\s+){0,2}?(?:articles?|reports?|stor(?:y|ies)|pieces?|texts?|titles?|names?|designations?|posts?|ranks?|roles?|topics?|agendas?|lists?|sentences?|words?|quot(?:e|es|ations?)|statements?|paragraphs?|headlines?|abbreviations?|acronyms?|gaps?|intervals?|breaks?|pauses?|waits?|careers?|tenures?|terms?|visits?|exercises?|calls?|conversations?|speech(?:es)?)\b|\b(?:which|what|whose)\s+(?:articles?|reports?|stor(?:y|ies)|pieces?|texts?|sources?|outlets?|titles?|names?|sentences?|quotes?|words?|exercises?|visits?)\b|^\W*who\s+(?:has|had|have|holds|bears|carries)\b/iu;

export const noLength: Rule = shaped([LONGEST], ({ question, heading }) =>
  LONGEST.test(question.text) && NO_MEETING.test(question.text)
    ? { query: { ask: 'unkept', question: heading }, named: true }
    : undefined,
);

/** "list all cities", "give me every topic", "what are all the dates": up to the thing listed. */
const LIST =
  /^\W*(?:please\s+)?(?:list|show|name|enumerate|give|tell|what\s+are|which\s+are)\s+(?:me\s+|us\s+)?(?:of\s+)?(?:(?:all|every|each)\s+(?:of\s+)?)?(?:the\s+)?(?:different\s+|various\s+)?(\p{L}+)(?:\s+(?:that\s+)?(?:(?:are|is|were)\s+)?(?:there|used|mentioned|named|listed|on\s+record|you\s+(?:have|know|cover)|they\s+met(?:\s+in)?|in\s+(?:the|your|these)\s+(?:articles?|reports?|sources?|records?)))*\W*$/iu;

const LISTED = {
  people:
    /^(?:people|persons?|individuals|ranks?|titles|posts|officers?|officials?|generals?|admirals?|marshals?|colonels?|names|everyone|everybody)$/i,
  place: /^(?:cit(?:y|ies)|places?|locations?|towns?)$/i,
  date: /^(?:dates?|days)$/i,
  topics: /^(?:topics?|subjects?|themes?|issues?)$/i,
  sources: /^(?:articles?|sources?|reports?|outlets?|publishers?|newspapers?|papers?)$/i,
  none: /^(?:countr(?:y|ies)|nations?|organi[sz]ations?|bodies|institutions?|agencies|ministries|companies|quot(?:e|es|ations?)|statements?|facts?|events?|numbers?|figures?|words|sentences|weapons?|sides?|abbreviations?|acronyms?|initialisms?|hashtags?|links?|urls?|footnotes?|captions?|headlines?)$/i,
} as const;

/** Lists of what the record keeps: people with their posts, places, dates and topics meeting by meeting; of nothing else. */
export const listOfAll: Rule = shaped([LIST], ({ question, heading }) => {
  const [, noun = ''] = LIST.exec(question.text) ?? [];
  if (noun === '' || namesMeeting({ words: question.words.filter(({ text }) => !text.includes(noun)) }))
    return undefined;
  if (LISTED.people.test(noun)) {
    const rank = ranksIn(noun);
    return { query: { ask: 'people', ...(rank === undefined ? {} : { rank }) }, named: true };
  }
  if (LISTED.sources.test(noun)) return { query: { ask: 'sources' }, named: true };
  const part = (['place', 'date', 'topics'] as const).find((each) => LISTED[each].test(noun));
  if (part !== undefined)
    return { query: { ask: 'several', question: heading, meetings: [], filter: {}, parts: [part] }, named: true };
  return LISTED.none.test(noun) ? { query: { ask: 'unkept', question: heading }, named: true } : undefined;
});

/** "which outlet has the most articles", "who is mentioned more often, Berg or Lund", "are there any Chilean sources": measures that no record keeps. */
const UNKEPT =
  /^\W*(?:which|what)\s+(?:publish(?:ers?|es)|outlets?|sources?|agenc(?:y|ies)|newspapers?|papers?)\s+(?:has|have|had|wrote|writes|published|carries|carried|ran)\s+(?:the\s+)?(?:most|fewest|least|longest|shortest)\b|^\W*(?:which|what)\s+(?:meeting|round|session|summit)\b[^?]{0,40}\b(?:most|fewest)\s+(?:articles|reports|sources|outlets|coverage)\b|^\W*(?:who|which|what)\b[^?]{0,40}\b(?:mentioned|named|quoted|cited)\s+(?:the\s+)?(?:more|most|less|least)(?:\s+(?:often|frequently))?\b|^\W*(?:is|are)\s+there\s+(?:an?\s+|any\s+)?(?:official|independent|western|foreign|local|state|government|\p{Lu}\p{L}+(?:an|ese|ish|i))\s+(?:sources?|outlets?|articles?|newspapers?|papers?|agenc(?:y|ies))\W*$/u;

/** The first letter of a sentence counts as a small one, here as in what its shape needs. */
export const unkeptOfSources: Rule = shaped([UNKEPT], ({ question, heading }) =>
  UNKEPT.test(question.text.replace(/^\W*\p{Lu}/u, (first) => first.toLowerCase()))
    ? { query: { ask: 'unkept', question: heading }, named: true }
    : undefined,
);
