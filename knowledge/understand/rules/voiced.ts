import { contentWords, findPassages, holder } from '../../passages.ts';
import { fold, tokenize } from '../../read/token.ts';
import type { Knowledge } from '../../record.ts';
import { catalogueOf, wordsOf } from '../../resolve/catalogue.ts';
import { typedCountryAt } from '../../resolve/country.ts';
import { quotesBy } from '../../resolve/said.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson, namesMeeting } from '../slots.ts';
import { notTold } from './untold.ts';

const SAY = 'say|tell|report|indicate|suggest|convey|hint|confirm|reveal|disclose|announce|claim|state';
/** "what did the diplomatic source say", "what has Reuters reported about the visit", "what did Berg say to Lund on the phone" */
const VOICED = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?what\\s+(?:exactly\\s+)?(?:did|does|do|has|have|had)\\s+(?:the\\s+|an?\\s+)?([^?,:;]{2,40}?)\\s+(?:${SAY}|said|told|reported|indicated|suggested|conveyed|hinted|confirmed|revealed|disclosed|announced|claimed|stated)\\b([^?]{0,80}?)\\W*$`,
  'i',
);
const CONVEY = /\bconvey(?:ed)?\b/i;
const ABOUT = /^\s+(?:about|on|of|regarding|concerning)\s+(?:the\s+)?(.+)$/i;
/** "to Lund about wheat on the phone": what they are told to have said it of, not how or where. */
const OF_TOPIC =
  /\s(?:about|on|regarding|concerning|as\s+to|with\s+(?:regard|respect)\s+to)\s+(?!(?:the\s+|a\s+|their\s+|that\s+)?(?:tele)?phone\b)(?:the\s+|his\s+|her\s+|their\s+)?([^?]+?)(?=\s+(?:(?:on|by|over|via|during|in)\s+(?:the\s+|a\s+|that\s+|their\s+)?(?:phone|tele|call|conversation)|(?:when|while)\s)|\W*$)/i;
const BY_PHONE = /\b(?:phone|telephone|call|telephonic|conversation)\b/i;
/** "tell Lund on the phone", "say to Lund" */
const WHOM =
  /^\s+(?:to\s+)?(?:(?:the|president|pm|prime\s+minister|mr\.?|ms\.?)\s+)*(?!(?:to|him|her|them|it|that|about|on|of|during|in|at|by|over|via|when|while|regarding|concerning|and|the|how|why|what|president|pm)\b)(\p{L}{2,})/iu;
const isTogether = (who: string, whom: string, knowledge: Knowledge): boolean => {
  const name = fold(whom);
  return findPassages(knowledge, who).some(({ citation }) => wordsOf(citation.quote).includes(name));
};
const NOBODY =
  /^(?:it|they|he|she|you|we|i|this|that|these|those|both|each|any|anyone|everyone)\b|\b(?:sides?|articles?|reports?|texts?|papers?|sources|outlets?|meetings?|talks|discussions?|group|leaders|chairs?|co-?chairs?|chairmen|countries|nations)$/i;

/** Somebody whose words are told and not quoted: no country, no meeting, no outlet of an article, and nobody who is quoted. */
const isSayer = (who: string, knowledge: Knowledge): boolean => {
  const names = wordsOf(who).filter((word) => word !== 'the');
  if (names.length === 0 || NOBODY.test(who) || quotesBy(names, knowledge).length > 0) return false;
  if (catalogueOf(knowledge).sourceNames.has(fold(who))) return false;
  const tokens = tokenize(who);
  return (
    !tokens.some((_, i) => typedCountryAt(tokens, i) !== undefined) &&
    findPassages(knowledge, who).some(({ citation }) => fold(citation.quote).includes(fold(who)))
  );
};

/** "Mr Berg": no sentence need have it. */
const COURTESY = /^(?:(?:mr|mrs|ms|mister|madam|sir|shri|smt)\.?\s+)+/i;

/** What someone is told to have said, in the sentences that have it as theirs. */
export const voiced: Rule = shaped([VOICED], ({ question, knowledge, heading, missing }) => {
  const { text } = question;
  const [, typed = '', rest = ''] = VOICED.exec(text) ?? [];
  const who = typed.replace(COURTESY, '');
  if (who === '' || missing.length > 0 || !isSayer(who, knowledge)) return undefined;
  const part = readQuestion(who, knowledge);
  const [, about] = ABOUT.exec(rest) ?? [];
  const isPerson = hasPerson(part);
  // "what did Berg say": the words of a person are looked for among quotations.
  if (isPerson && !CONVEY.test(text) && !BY_PHONE.test(rest)) return undefined;
  if (!isPerson && (namesMeeting(part) || (/\p{L}/u.test(rest) && about === undefined))) return undefined;
  if (isPerson && contentOf(part).length > 0) return undefined;
  const [, whom] = isPerson ? (WHOM.exec(rest) ?? []) : [];
  if (whom !== undefined && !isTogether(who, whom, knowledge)) return notTold(`${who} ${whom}`, heading, undefined);
  const topic = isPerson ? OF_TOPIC.exec(rest)?.[1] : about;
  const [when] = isPerson ? question.reference.dates : [];
  return {
    query: {
      ask: 'voiced',
      question: heading,
      who,
      ...(topic === undefined ? {} : { topic }),
      ...(when === undefined ? {} : { when }),
    },
    named: true,
  };
});

const DOCUMENT = '(?:statement|communiqu[eé]|release|declaration|announcement|readout|notice|report|post|message)';
/** "who issued the official statement", "by whom was the joint statement released" */
const ISSUED = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?(?:who\\s+(?:has\\s+|had\\s+)?(?:issued|released|published|made|gave|put\\s+out|sent\\s+out)|by\\s+whom\\s+was)\\s+(?:the|an?|that|this)\\s+((?:[\\p{L}-]+\\s+){1,2}?${DOCUMENT})(?:\\s+(?:issued|released|published|made))?\\W*$`,
  'iu',
);

/** "issued by the ministry", "by the ministry" */
const BY = /^\s+(?:\p{L}+\s+){0,2}?(?:by|from)\s/u;

/** A document by its own adjectives: of an official statement no joint one tells who issued it. */
export const issuedBy: Rule = shaped([ISSUED], ({ question, knowledge, heading }) => {
  const [, document] = ISSUED.exec(question.text) ?? [];
  if (document === undefined) return undefined;
  const name = fold(document);
  const own = findPassages(knowledge, document).filter(({ citation }) => fold(citation.quote).includes(name));
  const told = own.find(({ citation }) => BY.test(fold(citation.quote).split(name)[1] ?? ''));
  if (own.length === 0) return undefined;
  return told
    ? { query: { ask: 'quote', topic: `${document} issued` }, named: true }
    : notTold(document, heading, 'who');
});

/** "who discussed wheat", "who talked about the war" */
const WHO_DISCUSSED =
  /^\W*(?:(?:and|so)\s+)?who\s+(?:has\s+|have\s+|all\s+)?(?:discussed|talked\s+about|spoke\s+(?:about|of)|raised|brought\s+up)\s+(?:the\s+)?([^?,:;]{3,50}?)\W*$/i;

/** "in Oslo", "last May": where or when. */
const SETTING = /\s(?:in|at|on|during)\s+[^?,:;]{3,30}$/i;

/** Of what no meeting has as its topic, the sentence that says who discussed it, and no other that has its name. */
export const whoDiscussed: Rule = shaped([WHO_DISCUSSED], ({ question, knowledge, heading, missing }) => {
  const [, typed = ''] = WHO_DISCUSSED.exec(question.text) ?? [];
  const [setting = ''] = SETTING.exec(typed) ?? [];
  const topic = typed.slice(0, typed.length - setting.length);
  if (missing.length > 0 || contentWords(topic).length === 0) return undefined;
  if (readQuestion(typed, knowledge).reference.ordinals.length > 0) return undefined;
  if (readQuestion(topic, knowledge).reference.dates.length > 0) return undefined;
  const holds = holder(topic);
  const found = findPassages(knowledge, topic);
  const { byArticle } = catalogueOf(knowledge);
  const isTopic = found.some(({ citation }) =>
    (byArticle.get(citation.article) ?? []).some(({ topics, exercises }) =>
      [...topics, ...exercises].some(({ value }) => holds(value)),
    ),
  );
  if (isTopic) return undefined;
  const told = found.some(({ citation }) => /\b(?:discuss|talked\s+about|spoke\s+about|rais)/i.test(citation.quote));
  return told
    ? { query: { ask: 'statement', words: `${topic} discussed${setting}`, question: heading }, named: true }
    : notTold(topic, heading, 'who');
});
