import { contentWords } from '../../passages.ts';
import { fold, tokenize } from '../../read/token.ts';
import type { Knowledge } from '../../record.ts';
import { catalogueOf, wordsOf } from '../../resolve/catalogue.ts';
import { typedCountryAt } from '../../resolve/country.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { quotesBy } from '../../resolve/said.ts';
import { type Intent, type Rule, shaped } from '../asking.ts';
import { type Question, readQuestion, withTopics } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting, personSlot } from '../slots.ts';

const QUOTES = '\\b(?:quotes?|quotations?|soundbites?|utterances?)';
const OF = '(?:by|from|of|attributed\\s+to)';
/** "…, please" */
const END = '(?:\\s*,?\\s+(?:please|pls|thanks|thank\\s+you))?\\W*$';
const ON = '(?:on|about|regarding|concerning)';

/** "a quote by Berg on cables", "all quotes from the fifth meeting" */
const BY = new RegExp(
  `${QUOTES}\\s+${OF}\\s+(?:the\\s+)?([^?,:;]{2,60}?)(?:\\s+${ON}\\s+([^?,:;]{2,60}?))?${END}`,
  'i',
);
/** "a quote on cables by Berg", "any quotes about cables from the fifth meeting" */
const ON_BY = new RegExp(`${QUOTES}\\s+${ON}\\s+([^?,:;]{2,60}?)\\s+${OF}\\s+(?:the\\s+)?([^?,:;]{2,60}?)${END}`, 'i');
/** "list all quotes on cables" */
const ALL_ON = new RegExp(
  `^\\W*(?:(?:please\\s+)?(?:list|show|give|find|tell)\\s+(?:me\\s+|us\\s+)?)?(?:all|every|any|some)?\\s*(?:of\\s+)?(?:the\\s+)?(?:quotes|quotations|sentences|passages)\\s+${ON}\\s+([^?,:;]{2,60}?)${END}`,
  'i',
);

/** What a quote is asked for on: '' where words are of no topic ("on X"). */
const topicOf = (typed: string): string =>
  contentWords(typed)
    .filter((word) => !/^(?:x|twitter)$/i.test(word))
    .join(' ');

const quoteOf = (topic: string, of: { readonly speaker?: string; readonly meeting?: string }): Intent => ({
  query: { ask: 'quote', topic, ...of },
  named: true,
});

/** Whose words, or the words of which meeting; undefined where the phrase is an outlet, or nobody. */
const ofSource = (by: string, topic: string, knowledge: Knowledge): Intent | undefined => {
  const names = wordsOf(by).filter((word) => word !== 'the');
  if (quotesBy(names, knowledge).length > 0) return quoteOf(topic, { speaker: by });
  if (catalogueOf(knowledge).sourceNames.has(fold(by))) return undefined;
  const part = readQuestion(by, knowledge);
  const rest = contentOf(part);
  if (hasPerson(part) && rest.length === 0) return quoteOf(topic, { speaker: personSlot(part) });
  const isMeeting = namesMeeting(part) && rest.length === 0 && part.words.some(({ label }) => MEETING.has(label.is));
  return isMeeting && resolveMeeting(meetingSlot(part), knowledge).is !== 'none'
    ? quoteOf(topic, { meeting: meetingSlot(part) })
    : undefined;
};

const MEETING: ReadonlySet<string> = new Set(['ordinal', 'kind', 'meeting', 'recency', 'date', 'city']);

/** Quotes of a speaker or a meeting are theirs alone, and those on a topic all that there are. */
export const quotesOf: Rule = shaped([ON_BY, BY, ALL_ON], ({ question, knowledge }) => {
  const { text } = question;
  const [, topic = '', source] = ON_BY.exec(text) ?? [];
  const on = source === undefined ? undefined : ofSource(source, topicOf(topic), knowledge);
  if (on) return on;
  const [, by, about = ''] = BY.exec(text) ?? [];
  if (by !== undefined) return ofSource(by, topicOf(about), knowledge);
  const [, all] = ALL_ON.exec(text) ?? [];
  return all === undefined ? undefined : ofTopic(all, question, knowledge);
});

/** Every sentence on a topic; a person or a meeting is none. */
const ofTopic = (topic: string, question: Question, knowledge: Knowledge): Intent | undefined =>
  topicOf(topic) === '' || hasPerson(question) || namesParty(topic, knowledge) || isMeeting(topic, knowledge)
    ? undefined
    : quoteOf(topicOf(topic), {});

/** "the fifth meeting"; but a country that is no party is a topic. */
const isMeeting = (typed: string, knowledge: Knowledge): boolean =>
  namesMeeting(withTopics(readQuestion(typed, knowledge), knowledge));

/** A country that meets: its name stands in every other sentence. */
const namesParty = (typed: string, knowledge: Knowledge): boolean => {
  const { parties } = catalogueOf(knowledge);
  const tokens = tokenize(typed);
  return tokens.some((_, i) => parties.has(typedCountryAt(tokens, i)?.value.name ?? ''));
};

/** "tell me everything about cables", "all that they say on cables" */
const EVERYTHING =
  /^\W*(?:(?:please\s+)?(?:tell|give|show)\s+(?:me|us)\s+|what\s+is\s+)?(?:everything|all)\s+(?:(?:that\s+)?(?:there\s+is|you\s+(?:have|know)|they\s+say|is\s+(?:said|written|known))\s+)?(?:about|on|of|regarding|concerning)\s+([^?,:;]{3,60}?)\W*$/i;

export const everythingOn: Rule = shaped([EVERYTHING], ({ question, knowledge }) => {
  const [, topic] = EVERYTHING.exec(question.text) ?? [];
  return topic === undefined || contentOf(question).length === 0 ? undefined : ofTopic(topic, question, knowledge);
});

/** "who is quoted in the articles", "whose words are quoted" */
const WHO_QUOTED =
  /^\W*(?:who(?:\s+all)?|whom|which\s+(?:people|persons|bodies)|whose\s+words)\s+(?:is|are|was|were|gets?|has\s+been|have\s+been|do\s+(?:the|your)\s+(?:articles|reports|sources)|does\s+anyone)\s+(?:(?:directly|actually|all)\s+)?quoted?(?:\s+(?:directly|verbatim|word\s+for\s+word))?(?:\s+(?:in|by)\s+(?:(?:the|your|these|any|all)\s+)*(?:articles?|reports?|sources?|texts?|stories))?\W*$/i;
/** "which reports quote somebody" */
const QUOTING =
  /^\W*(?:which|what)\s+(?:of\s+(?:the|your)\s+)?(?:articles?|reports?|sources?|stories|texts?)\s+(?:directly\s+)?quotes?\s+(?:someone|anyone|somebody|anybody|people)(?:\s+(?:directly|verbatim|word\s+for\s+word))?\W*$/i;
/** "who was quoted at the 5th meeting" */
const QUOTED_AT =
  /^\W*(?:who|whom)\s+(?:is|are|was|were)\s+quoted\s+(?:at|on|from|about|of|in\s+(?:the\s+)?(?:reports?|articles?)\s+(?:on|of|about))\s+([^?,;:]{2,50}?)\W*$/i;
/** "is Berg quoted in the articles" */
const IS_QUOTED =
  /^\W*(?:is|are|was|were|has|have)\s+([^?,;:]{2,40}?)\s+(?:(?:been|ever|directly|actually|anywhere)\s+)*quoted(?:\s+(?:directly|anywhere|verbatim|word\s+for\s+word))?(?:\s+(?:in|by)\s+(?:(?:the|your|these|any|all)\s+)*(?:articles?|reports?|sources?|texts?|stories))?\W*$/i;

/** Whose own words the articles give: nobody who only chaired, or is only named. */
export const quotedOnes: Rule = shaped([WHO_QUOTED, QUOTING, QUOTED_AT, IS_QUOTED], ({ question, knowledge }) => {
  if (WHO_QUOTED.test(question.text) || QUOTING.test(question.text))
    return { query: { ask: 'quote', topic: '', anyone: true }, named: true };
  const [, at] = QUOTED_AT.exec(question.text) ?? [];
  if (at !== undefined && resolveMeeting(at, knowledge).is === 'one') return quoteOf('', { meeting: at });
  const [, name] = IS_QUOTED.exec(question.text) ?? [];
  return name !== undefined && (hasPerson(question) || quotesBy(wordsOf(name), knowledge).length > 0)
    ? quoteOf('', { speaker: name })
    : undefined;
});
