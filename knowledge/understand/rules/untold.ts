import { contentWords, findPassages } from '../../passages.ts';
import type { Wanted } from '../../query.ts';
import type { Knowledge } from '../../record.ts';
import { catalogueOf, wordsOf } from '../../resolve/catalogue.ts';
import { type Intent, NEVER, type Rule, shaped } from '../asking.ts';
import { type Question, readQuestion } from '../question.ts';
import { contentOf, namesMeeting, statementWords } from '../slots.ts';

/** What a question wants of a thing, in words that only a sentence which says just that can answer. */
type Untold = {
  readonly asked: RegExp;
  /** What such a sentence has. */
  readonly told: RegExp;
  readonly wants: Wanted | undefined;
};

const UNTOLD: readonly Untold[] = [
  // "has Chile's position on cables changed"
  {
    asked:
      /^\W*(?:has|have|had|did)\s+[^?]{3,80}\s(?:changed?|shift(?:ed)?|evolved?|soften(?:ed)?|harden(?:ed)?|varied|vary)(?:\s+(?:since|over|recently|lately)\b[^?]*)?\W*$/i,
    told: /\b(?:chang|shift|evolv|soften|harden)\p{L}*/iu,
    wants: 'yes',
  },
  // "is the conflict resolved", "has the war ended"
  {
    asked:
      /^\W*(?:is|are|was|were|has|have|did)\s+(?!(?:it|this|that|they|he|she)\b)[^?]{3,80}\s(?:resolved?|settled?|solved?|over|ended?|finished)(?:\s+(?:now|yet|already))?\W*$/i,
    told: /\b(?:is|are|was|were|been|being)\s+(?:resolved|settled|solved|over|ended|finished)\b|\bended\b/i,
    wants: 'yes',
  },
  // "at what price does Chile buy copper", "how much does it pay for it"
  {
    asked:
      /\b(?:at|for|what|which|the)\s+(?:what\s+|which\s+)?(?:price|cost|rate)\b[^?]{0,60}\b(?:buy|buys|bought|purchas\p{L}+|import\p{L}*|sell|sells|sold|pay|pays|paid|cost)\b|\bhow\s+(?:much|expensive)\b[^?]{0,60}\b(?:pay|pays|paid|cost|costs|charge[ds]?)\b/iu,
    told: /[$€£₹]\s?\d|\b\d[\d.,]*\s+(?:\p{L}+\s+)?(?:dollars?|euros?|rupees?|roubles?|rubles?|pounds?)\b|\bper\s+barrel\b/iu,
    wants: 'how many',
  },
  // "what is the purpose of the council"
  {
    asked:
      /^\W*[Ww]hat(?:['’]s|\s+is|\s+was|\s+are)\s+the\s+(?:purposes?|aims?|goals?|objectives?|mandate)\s+of\s+(?:the\s+)?(?:\p{Lu}{2,}|(?:[\p{L}-]+\s+){0,3}?(?:summits?|organi[sz]ation|council|union|alliance))\W*$/u,
    told: /\b(?:designed|created|established|set\s+up|formed|meant|intended|mandated)\s+to\b|\bserv(?:es?|ing)\b|\baim(?:s|ed)?\b|\bpurpose\b|\bfacilitat\p{L}+|\bplatform\b/iu,
    wants: undefined,
  },
  // "to what level was the council raised"
  {
    asked:
      /^\W*(?:up\s+)?to\s+(?:what|which)\s+(?:level|rank|status|tier|height|plane|grade)\s+(?:was|were|is|has|have|did)\b/i,
    told: /\b(?:elevated|raised|upgraded|promoted|lifted)\b/i,
    wants: undefined,
  },
  // "what are the names of the courses"
  {
    asked:
      /\bnames?\s+of\s+(?:the\s+|these\s+|any\s+)?(?:[\p{L}-]+\s+){0,2}?(?:courses|programmes|programs|projects|systems|platforms|technologies)\b/iu,
    told: /\b(?:named|called|titled|known\s+as|such\s+as|dubbed)\b/i,
    wants: undefined,
  },
  // "what was the price of copper"
  {
    asked: /\bwhat\s+(?:is|was|are|were)\s+the\s+(?:prices?|costs?)\s+(?:of|for)\b/i,
    told: /[$€£₹]\s?\d|\b\d[\d.,]*\s+(?:\p{L}+\s+)?(?:dollars?|euros?|rupees?|roubles?|rubles?|pounds?)\b|\bper\s+barrel\b/iu,
    wants: 'how many',
  },
  // "what are the contents of the joint statement", "what does the declaration contain"
  {
    asked:
      /\b(?:contents?|text|clauses|provisions|terms|substance)\s+of\s+(?:the\s+)?(?:joint\s+|final\s+)?(?:statement|declaration|communiqu[eé]|document|agreement|pact|treaty)\b|^\W*what\s+(?:does|did|do)\s+the\s+(?:joint\s+|final\s+)(?:statement|declaration|communiqu[eé])\s+(?:contain|cover|say|state|provide|promise|include|declare|set\s+out)\b/i,
    told: /\b(?:statement|declaration|communiqu[eé]|document|agreement|pact|treaty)\b(?![^.]{0,12}\btitled\b)[^.]{0,60}\b(?:said|says|stated|states|contains?|covers?|provides?|declares?|according)\b|\baccording\s+to\s+(?:\p{L}+\s+){0,4}(?:statement|declaration|document)\b/iu,
    wants: undefined,
  },
  // "what did the press ask at the 4th"
  {
    asked:
      /^\W*what\s+(?:did|have|has)\s+(?:the\s+)?(?:press|media|journalists?|reporters?|audience|public)\s+(?:ask|asked|inquired?|enquired?|want\s+to\s+know)\b/i,
    told: /\b(?:press|media|journalists?|reporters?)\b[^.]{0,40}\basked\b/i,
    wants: undefined,
  },
  // "how will training be improved": by what means
  {
    asked:
      /^\W*(?:(?:and|so)\s+)?(?:how|in\s+what\s+way|by\s+what\s+means)\s+(?:exactly\s+)?(?:will|would|can|could|shall|should|is|are)\s+[^?]{3,60}\s(?:be\s+)?(?:improved|enhanced|strengthened|expanded|increased|deepened|boosted|developed|achieved|reached|implemented)\W*$/i,
    told: /\b(?:by|through|via|by\s+means\s+of)\s+(?:\p{L}+ing\b|(?:an?\s+|the\s+)?(?:increas|enhanc|new|more|joint)\p{L}*)/iu,
    wants: undefined,
  },
  // "why was wheat discussed"
  {
    asked:
      /^\W*(?:(?:and|so|but)\s+)?(?:why|for\s+what\s+reasons?|what\s+was\s+the\s+reason)\b[^?]{2,60}\s(?:discussed?|raised?|mentioned|brought\s+up|come\s+up|came\s+up|talked\s+about|on\s+the\s+agenda|on\s+the\s+table)(?:\s+(?:at|in|during)\b[^?]{3,60})?\W*$/i,
    told: /\b(?:because|due\s+to|owing\s+to|in\s+view\s+of|in\s+light\s+of)\b/i,
    wants: 'why',
  },
  // "whom is the hall named after"
  {
    asked:
      /\bnamed\s+(?:after|for)\b|\bcalled\s+after\b(?!\s+(?:it\b|that\b|its\s|(?:19|20)\d\d|the\s+\p{L}+(?:tion|ing|ment|ade)\b))|\bnamesake\b|\bafter\s+(?:whom|what)\b[^?]{2,60}\bnamed\b/iu,
    told: /\b(?:named|called)\s+(?:after|for)\b/i,
    wants: undefined,
  },
  // "how long did the call last", "how long was the visit"
  {
    asked:
      /^\W*(?:(?:and|so|for)\s+)?how\s+(?:long|many\s+(?:minutes|hours))\s+(?:did|was|were|has|is)\s+[^?]{0,40}?\b(?:calls?|conversations?|visits?|trips?|stays?|tours?)\b/i,
    told: /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|half\s+an)[\s-](?:minutes?|hours?|days?|weeks?)\b/i,
    wants: undefined,
  },
  // "who wrote the statement"
  {
    asked:
      /^\W*(?:(?:and|so)\s+)?(?:who|by\s+whom)\s+(?:actually\s+)?(?:wrote|penned|composed|worded|formulated|was|were)\s+(?:the|that|this|an?)\s+(?:\p{L}+\s+){0,2}?(?:statement|declaration|communiqu[eé]|agreement|agenda|speech)(?:\s+(?:written|penned|composed|worded))?\W*$/iu,
    told: /\b(?:wrote|penned|composed)\b|\bwritten\s+by\b/i,
    wants: 'who',
  },
  // "who came up with the title", "who drafted the statement"
  {
    asked:
      /^\W*(?:(?:and|so)\s+)?(?:who|by\s+whom)\s+(?:\p{L}+ly\s+)?(?:came\s+up\s+with|coined|invented|devised|drafted|authored|thought\s+(?:up|of)|chose|(?:was|were)\s+[^?]{3,60}(?:coined|invented|devised|drafted|authored|chosen))\b/iu,
    told: /\b(?:came\s+up\s+with|coined|invented|devised|drafted|authored|chose|chosen)\b/i,
    wants: 'who',
  },
];

const isTold = (words: string, told: RegExp, knowledge: Knowledge): boolean =>
  findPassages(knowledge, words).some(({ citation }) => told.test(citation.quote));

/** A statement that no sentence makes: the nearest ones, said to be no answer. */
export const notTold = (words: string, heading: string, wants: Wanted | undefined): Intent => ({
  query: { ask: 'statement', words, question: heading, ...(wants ? { wants } : {}), before: NEVER },
  named: true,
});

/** What a question is about, without the verb of what it wants of it. */
const aboutOf = (text: string): string =>
  contentWords(text)
    .filter(
      (word) =>
        !/^(?:chang|shift|evolv|soften|harden|var|resolv|settl|solv|over$|end|finish|pric|cost|rat|improv|enhanc|strengthen|named?$|discuss|rais|mention|brought|come|came|talk|reason|taken|shot|coin|invent|devis|draft|author|chose|devise|photos?$|table|agenda|exactly|level$|status$|tier$|height$|plane$|grade$)/i.test(
          word,
        ),
    )
    .join(' ');

/** Of a topic and a meeting, the topic: a sentence on it need not number the meeting. */
const ofThing = (question: Question): Question => {
  const words = question.words.filter(
    ({ label, cue }) => cue !== null || !['ordinal', 'meeting', 'recency', 'date', 'kind'].includes(label.is),
  );
  return contentOf({ ...question, words }).length > 0 ? { ...question, words } : question;
};

/** What the questions that no sentence answers look like. */
const ASKED: readonly RegExp[] = UNTOLD.map(({ asked }) => asked);

export const untold: Rule = shaped(ASKED, ({ question, knowledge, heading, missing }) => {
  const found = UNTOLD.find(({ asked }) => asked.test(question.text));
  // A verb that no article has is what the articles do not tell; a thing that they lack is refused by its name.
  if (!found || missing.some((word) => aboutOf(word) !== '')) return undefined;
  const about = aboutOf(statementWords(ofThing(question))) || aboutOf(question.text);
  return isTold(about, found.told, knowledge)
    ? undefined
    : notTold(about || statementWords(question), heading, found.wants);
});

/** "when did the navy post about the round", "where did Reuters report it": of the post, and not of the meeting. */
const WHEN_SAID =
  /^\W*(?:(?:and|so)\s+)?(when|where|on\s+(?:what|which)\s+(?:day|date|platform|channel|site)|at\s+what\s+time|how)\s+(?:exactly\s+)?did\s+(?:the\s+)?([^?,:;]{2,50}?)\s+(post|tweet|publish|report|announce|write|release|upload)\b/i;

const PAST: Readonly<Record<string, string>> = { write: 'wrote' };
const past = (verb: string): string => PAST[verb] ?? verb.replace(/e?$/, 'ed');

/** Verbs of a post on a network. */
const POST = /^(?:post|tweet|upload)$/i;

export const whenSaid: Rule = shaped([WHEN_SAID], ({ question, knowledge, heading }) => {
  const [, way = '', who, verb = ''] = WHEN_SAID.exec(question.text) ?? [];
  if (who === undefined || question.wants === undefined) return undefined;
  const { sourceWords } = catalogueOf(knowledge);
  const names = wordsOf(who).filter((word) => word !== 'the');
  // "when did IANS report the fifth": the day of its article.
  if (names.length === 0 || names.every((word) => sourceWords.has(word))) return undefined;
  const isWhere = /where|platform|channel|site/i.test(way);
  const own = findPassages(
    knowledge,
    `${who} ${POST.test(verb) || isWhere ? 'posted' : past(verb.toLowerCase())}`,
  ).filter(({ citation }) => afterSayer(citation.quote, names) !== undefined);
  if (own.length === 0) return undefined;
  if (isWhere) return { query: { ask: 'quote', topic: '', speaker: who }, named: true };
  const words = `${who} ${POST.test(verb) ? 'posted' : past(verb.toLowerCase())}`;
  return own.some(({ citation }) => OWN_TIME.test(afterSayer(citation.quote, names) ?? ''))
    ? undefined
    : notTold(words, heading, 'when');
});

const REPORTED = '(?:posted|tweeted|reported|announced|wrote|published|released|uploaded)';

/** What follows "Reuters reported", "the Indian Army posted" in a sentence; undefined where it has none. */
const afterSayer = (quote: string, names: readonly string[]): string | undefined => {
  const name = names.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '.')).join('\\W+');
  return new RegExp(`\\b${name}\\W+(?:had\\s+|has\\s+)?(?:\\p{L}+ly\\s+)?${REPORTED}\\b(.*)$`, 'isu').exec(quote)?.[1];
};

/** "posted on Tuesday", "announced in March"; but "posted on X" */
const OWN_TIME = /^\s+(?:on|in|last)\s+(?:(?!X\b)\p{Lu}\p{L}{2,}|\d)/u;

/** "what is the goal of the partnership" */
const GOAL_OF =
  /^\W*what(?:['’]?s|\s+is|\s+was|\s+are|\s+were)\s+(?:the\s+)?(?:main\s+|ultimate\s+|overall\s+)?(?:goals?|aims?|objectives?|purpose)\s+of\s+(?:the\s+|this\s+|that\s+|their\s+)?([^?,:;]{3,60}?)\W*$/i;
const GOAL = '(?:goal|aim|objective|purpose)s?';

/** The goal of a thing is told where it is called that of this thing, or where this thing is to do something; the goal of another one is none. */
export const goalOf: Rule = shaped([GOAL_OF], ({ question, knowledge, heading, missing }) => {
  const [, thing] = GOAL_OF.exec(question.text) ?? [];
  if (thing === undefined || missing.length > 0 || namesMeeting(readQuestion(thing, knowledge))) return undefined;
  const name = thing.replace(/[^\p{L}\p{N}]+/gu, '\\W+');
  const told = new RegExp(
    `\\b${GOAL}\\s+(?:of|behind)\\s+(?:\\p{L}+\\s+){0,3}?${name}\\b|\\b${name}(?:['’]s)?\\s+(?:${GOAL}\\b|(?:is\\s+|was\\s+|are\\s+)?(?:aim|seek|intend|designed|created|meant|set\\s+up|aimed|intended)\\p{L}*)`,
    'iu',
  );
  if (isTold(thing, told, knowledge)) return undefined;
  const found = notTold(thing, heading, undefined);
  // The sentences nearest to it need not speak of a goal.
  return 'query' in found && found.query.ask === 'statement'
    ? { ...found, query: { ...found.query, read: thing } }
    : found;
});
