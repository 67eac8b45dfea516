import { countryAt } from '../../lexicon/country-at.ts';
import { findPassages } from '../../passages.ts';
import { tokenize } from '../../read/token.ts';
import { catalogueOf, wordsOf } from '../../resolve/catalogue.ts';
import { type Rule, shaped } from '../asking.ts';
import { hasPerson, namesMeeting } from '../slots.ts';
import { tellsOfNone } from './none-held.ts';
import { notTold } from './untold.ts';

/*
 * Questions that a list or a card on record would seem to answer and does not: who cites whom, a number that nobody is told to have, a name in
 * another language. Where no sentence bears them out, they are refused.
 */

const CITE =
  'cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|rel(?:y|ies|ied|ying)\\s+on|refer(?:s|red|ring)?\\s+to|draws?\\s+on|drew\\s+on';
const NAME = '(\\p{Lu}[\\p{L}.-]*(?:\\s\\p{Lu}[\\p{L}.-]*){0,2})';
const SOURCE =
  '(?:who|(?:which|what)\\s+(?:news\\s+|state\\s+)?(?:agenc(?:y|ies)|outlets?|sources?|papers?|newspapers?|broadcasters?|media|services?))';

/** "which agency quoted WIRE": whoever cites, where it is asked for. */
const WHO_CITES = new RegExp(
  `^\\W*${SOURCE}\\s+(?:(?:has|have|had|was|is)\\s+)?(?:${CITE})\\s+(?:the\\s+)?${NAME}\\W*$`,
  'u',
);
/** "did WIRE cite the Herald" */
const DOES_CITE = new RegExp(
  `^\\W*(?:[Dd]id|[Dd]oes|[Hh]as|[Hh]ad)\\s+(?:the\\s+)?${NAME}\\s+(?:ever\\s+)?(?:${CITE})\\s+(?:the\\s+)?${NAME}\\W*$`,
  'u',
);
/** "which outlet did WIRE rely on", "whom did WIRE cite" */
const CITES_WHOM = new RegExp(
  `^\\W*(?:[Ww]hom?|[Ww]hat|(?:[Ww]hich|[Ww]hat)\\s+(?:\\p{Ll}+\\s+){1,3}?)\\s*(?:did|does|has|had)\\s+(?:the\\s+)?${NAME}\\s+(?:${CITE})\\W*$`,
  'u',
);

/** Which of two stands before the word for citing, and which behind it, in some sentence; "" stands for anybody. */
const isCited = (by: string, whom: string, passages: readonly { citation: { quote: string } }[]): boolean =>
  passages.some(({ citation: { quote } }) => {
    const told =
      /^(.*?)\b(?:cit(?:es|ed|ing)|quot(?:es|ed|ing)|rel(?:ies|ied|ying)\s+on|according\s+to)\b(.{0,80})/su.exec(quote);
    const [, before = '', after = ''] = told ?? [];
    return told !== null && before.includes(by) && after.includes(whom);
  });

/** "whom did WIRE cite", "which source did WIRE cite": an agency is no such source. */
const OF_A_SOURCE = /^\W*(?:whom?|what|(?:which|what)\s+(?:\p{L}+\s+){0,2}(?:sources?|officials?|diplomats?))\s/iu;

/** "According to WIRE, a trade source said so": the source that it has it from. */
const sourceOf = (by: string, passages: readonly { citation: { quote: string } }[]): string | undefined => {
  const told = passages.map(({ citation: { quote } }) =>
    /\baccording\s+to\s+(?:the\s+)?([^,]{2,40}),\s+(?:an?|the|its)\s+((?:[\p{L}-]+\s+){0,3}?(?:sources?|officials?|spokes\p{L}+|diplomats?|insiders?))\b/iu.exec(
      quote,
    ),
  );
  return told.find((found) => found?.[1]?.includes(by))?.[2];
};

/** "did WIRE cite the Herald" where the Herald cited WIRE: who cites whom is no matter of both being named. */
export const cited: Rule = shaped([WHO_CITES, DOES_CITE, CITES_WHOM], ({ question, knowledge, heading }) => {
  const text = question.text;
  const [, whom] =
    WHO_CITES.exec(text.replace(/^(\W*)(\p{Lu})/u, (_, mark: string, first: string) => mark + first.toLowerCase())) ??
    [];
  const [, by, of] = DOES_CITE.exec(text) ?? [];
  const [, alone] = CITES_WHOM.exec(text) ?? [];
  const citing = by ?? alone ?? '';
  const other = whom ?? of ?? '';
  if (citing === '' && other === '') return undefined;
  if (hasPerson(question)) return undefined;
  const words = `${citing} ${other}`.trim();
  const source = other === '' && OF_A_SOURCE.test(text) ? sourceOf(citing, findPassages(knowledge, words)) : undefined;
  if (source !== undefined)
    return { query: { ask: 'statement', words: `${citing} ${source}`, question: heading }, named: true };
  return isCited(citing, other, findPassages(knowledge, words)) ? undefined : notTold(words, heading, undefined);
});

/** `ofPeople`: asked of somebody, and not of a country. */
type Shape = { readonly asked: RegExp; readonly told: RegExp; readonly ofPeople?: boolean };

const LANGUAGES =
  '(?:Russian|English|Hindi|French|German|Chinese|Spanish|Arabic|Sanskrit|Urdu|Latin|native|local|original)';

/** What no record keeps, by the shape of the question, and the words of a sentence that would tell it. */
const UNKEPT: readonly Shape[] = [
  // "what is the Chilean name of the directorate", "what does NTC stand for in Russian"
  {
    asked: new RegExp(
      `\\b${LANGUAGES}(?:-language)?\\s+(?:names?|words?|terms?|titles?|translations?|spellings?|abbreviations?|acronyms?|versions?)\\s+(?:of|for)\\b|\\b(?:called|named|stand\\s+for|mean|written|spelled|spelt|say)\\b[^?]{0,40}\\bin\\s+${LANGUAGES}\\W*$`,
      'i',
    ),
    told: /\b(?:in|from)\s+(?:Russian|English|Hindi|French|German|Chinese)\s*[,:(]|\bliterally\b|\btranslat/i,
  },
  // "what's Berg's batch number", "what is Lund's phone number"
  {
    asked:
      /\b(?:batch|phone|telephone|service|badge|passport|roll|serial|personal|mobile|id|identity|registration|office|seat|room|fax|army)\s*(?:number|no\b|nr\b)|\b(?:number|no|nr)\s+of\s+(?:his|her)\s+(?:badge|passport|phone|batch)/i,
    told: /\b(?:batch|phone|telephone|service|badge|passport|serial|registration)\s+(?:number|no\b)/i,
  },
  // "did Berg host Lund in Oslo": that both chaired there tells of no host
  {
    asked: new RegExp(
      `^\\W*(?:[Dd]id|[Hh]as|[Hh]ad)\\s+${NAME}\\s+(?:ever\\s+)?(?:host|receive|welcome)(?:d|ed)?\\s+${NAME}(?:\\s+(?:in|at|for)\\s[^?]{2,40})?\\W*$`,
      'u',
    ),
    told: /\b(?:host(?:s|ed|ing)?|receiv(?:es|ed|ing)|welcom(?:es|ed|ing))\b/i,
    ofPeople: true,
  },
  // "what did the ministry ask the Herald": that the one told and the other wrote it down is no question
  {
    asked: new RegExp(
      `^\\W*[Ww]hat\\s+(?:did|has|had)\\s+(?:the\\s+)?${NAME}\\s+(?:ask|request|answer|reply\\s+to)(?:ed)?\\s+(?:the\\s+)?${NAME}\\W*$`,
      'u',
    ),
    told: /\b(?:ask(?:s|ed|ing)|request(?:s|ed|ing)|urg(?:es|ed|ing)|answer(?:s|ed)|repl(?:ies|ied)|call(?:s|ed)\s+(?:on|upon|him|her|them))\b/i,
  },
  // "is Berg the first name or the family name", "which part of it is the surname": no card tells
  {
    asked:
      /\b(?:first|given|christian|fore)\s?name\s*,?\s+or\s+(?:\p{L}+['’]s\s+|his\s+|her\s+|the\s+|an?\s+)?(?:family|last|second|sur)\s?name\b|\b(?:family|last|sur)\s?name\s*,?\s+or\s+(?:his\s+|her\s+|the\s+|an?\s+)?(?:first|given|christian|fore)\s?name\b|^\W*(?:is|was)\s+[\p{L}\s.-]{3,40}?\s+(?:his|her|the|an?)\s+(?:patronymic|surname|family\s+name|given\s+name|first\s+name|middle\s+name)\W*$/iu,
    told: /\b(?:patronymic|surname|family\s+name|given\s+name|first\s+name)\b/i,
  },
  // "who gave Berg a present": no card of hers tells
  {
    asked:
      /^\W*(?:who|what|which)\b[^?]{0,40}\b(?:gave|give|given|got|get|received?|sent|send|brought|presented|handed)\b[^?]{0,40}\b(?:an?|the|any|as|for)\s+(?:\p{L}+\s+)?(?:presents?|gifts?|souvenirs?|medals?|awards?|bouquets?|cake)\b/iu,
    told: /\b(?:presents|gifts?|souvenirs?|medals?|awards?|bouquets?|gifted)\b|\ba\s+present\b/i,
  },
];

/** The number, the name in another language: nothing that a card tells. */
export const unborne: Rule = shaped([...UNKEPT.map(({ asked }) => asked)], ({ question, knowledge, heading }) => {
  const found = UNKEPT.find(
    ({ asked, ofPeople }) => (asked.test(question.text) || asked.test(heading)) && (!ofPeople || hasPerson(question)),
  );
  if (!found) return undefined;
  const passages = findPassages(knowledge, question.text);
  return passages.some(({ citation }) => found.told.test(citation.quote))
    ? undefined
    : notTold(question.text, heading, undefined);
});

/** "what did Chile ask of Norway at the 5th", "what did Berg offer Lund at the 3rd": what one wanted of the other there. */
const ASKED_OF =
  /^\W*what\s+(?:did|has|had|does)\s+[^?,:;]{2,40}?\s(?:(?:ask|demand|request|want|seek|expect|require|get|obtain|receive)(?:e?d)?\s+(?:of|from)|(?:offer|give|promise|hand|grant|send|sell|lend|concede\s+to)(?:e?d)?)\s+[^?,:;]{2,40}?\s(?:at|during|in|from)\s+(?:the\s+)?[^?]{3,60}\W*$/i;

export const askedOf: Rule = shaped([ASKED_OF], ({ question, heading }) =>
  ASKED_OF.test(question.text) && namesMeeting(question) && question.reference.ordinals.length > 0
    ? notTold(question.text, heading, undefined)
    : undefined,
);

/** "who reviewed the bilateral agenda": of whoever did, and no topic. */
const WHO_REVIEWED =
  /^\W*(?:who|(?:which|what)\s+(?:two\s+)?(?:leaders|officials|people|persons))\s+(?:has\s+|have\s+)?((?:review|assess|evaluat|examin|discuss|consider)e?d)\s+(?:the\s+)?([^?,:;]{3,60}?\s+agenda)\W*$/i;

export const whoReviewed: Rule = shaped([WHO_REVIEWED], ({ question, heading, missing }) => {
  const [, verb, what] = WHO_REVIEWED.exec(question.text) ?? [];
  if (verb === undefined || what === undefined || missing.length > 0 || namesMeeting(question)) return undefined;
  return { query: { ask: 'statement', words: `${verb} ${what}`, question: heading }, named: true };
});

/** "which years had no summit": nothing that a list of those held tells. */
const NO_YEAR = /^which years were void of any (\p{L}+)/iu;

export const noYear: Rule = shaped([NO_YEAR], ({ question, knowledge, heading }) => {
  const [, kind] = NO_YEAR.exec(question.text) ?? [];
  if (kind === undefined) return undefined;
  const words = [kind, 'held past years'].join(' ');
  return tellsOfNone(words, knowledge)
    ? { query: { ask: 'statement', words, question: heading, properties: ['postponed or not held'] }, named: true }
    : notTold(kind, heading, 'when');
});

/** "did another than Berg and Lund chair for Chile": told where the record has one. */
const ANOTHER = /^\W*did\s+another\s+than\s+([^?]{3,60}?)\s+chair\s+for\s+(\p{L}+)\W*$/iu;

export const anotherChair: Rule = shaped([ANOTHER], ({ question, knowledge, heading }) => {
  const [, names = '', side = ''] = ANOTHER.exec(question.text) ?? [];
  if (side === '') return undefined;
  const named = wordsOf(names);
  const country = countryAt(tokenize(side), 0)?.value.name;
  const others = knowledge.meetings
    .flatMap(({ chairs }) => chairs)
    .filter((chair) => chair.side === country && !wordsOf(chair.name).some((word) => named.includes(word)));
  return others.length > 0
    ? { query: { ask: 'all-chairs', side }, named: true }
    : notTold(`co-chaired ${names} ${side}`, heading, 'yes');
});

/** "what does NTC mean in Norway", "in the navy": what letters stand for in the articles tells nothing of elsewhere. */
const MEANS_IN =
  /^\W*[Ww]hat\s+(?:does|do)\s+(?:the\s+(?:letters|abbreviation|acronym)\s+)?(\p{Lu}[\p{Lu}&-]{1,14})\s+(?:mean|stand\s+for|signify|denote)\s+(?:in|within|for|to|at)\s+(?:the\s+)?(\p{Lu}[\p{L}.&-]+)\W*$/u;

export const meansElsewhere: Rule = shaped([MEANS_IN], ({ question, knowledge, heading }) => {
  const [, letters = '', where = ''] = MEANS_IN.exec(question.text) ?? [];
  return letters === '' || where.includes(letters) || catalogueOf(knowledge).sourceWords.has(where.toLowerCase())
    ? undefined
    : notTold(letters, heading, undefined);
});
