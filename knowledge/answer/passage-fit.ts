import { officeWords } from '../lexicon/offices.ts';
import { genericWords, meetingWords } from '../lexicon/question-words.ts';
import { contentWords, holder, holdsAll, type Passage } from '../passages.ts';
import { fold, tokenize } from '../read/token.ts';
import type { Meeting } from '../record.ts';
import { catalogueOf, singular } from '../resolve/catalogue.ts';
import { typedCountryAt } from '../resolve/country.ts';
import { readReference } from '../resolve/reference.ts';
import { type Context, findMeeting } from './context.ts';
import { isBound } from './doer.ts';
import { byRoles } from './objects.ts';
import { isOfMeeting } from './of-meeting.ts';
import { isYearOf } from './passage-time.ts';
import { predicatesIn } from './predicates.ts';
import { type Asked, hasBeen, isAhead, isOfSources, SAID } from './statement-fit.ts';
import { stating } from './states.ts';
import { holds } from './wants.ts';

/** "the capital of Russia": an attribute and its bearer stand near each other, or the sentence is about something else. */
const ATTRIBUTE =
  /\bwh(?:at|o)(?:'s|’s|\s+is|\s+are|\s+was|\s+were)\s+(?:the\s+)?(\p{L}+)\s+of\s+(?:the\s+)?(\p{L}+)/iu;

const NEAR = 5;

export const isNear = ({ citation }: Passage, question: string): boolean => {
  const [, attribute, bearer] = ATTRIBUTE.exec(question) ?? [];
  // "what was said of cables" asks for no attribute of theirs.
  if (attribute === undefined || bearer === undefined || genericWords.has(fold(attribute))) return true;
  const words = contentWords(citation.quote);
  const at = words.flatMap((word, i) => (holdsAll(word, attribute) ? [i] : []));
  return at.some((i) => words.slice(Math.max(0, i - NEAR), i + NEAR + 1).some((word) => holdsAll(word, bearer)));
};

/** "what is ransomware", "define interoperability": a word whose meaning is asked for. */
const CONCEPT =
  /^\W*(?:[Ww]hat(?:['’]?s| is| are)|[Ww]hats|[Dd]efine|[Ee]xplain|[Dd]efinition of)\s+(?:an?\s+)?((?!the\b|it\b|there\b)\p{Ll}[\p{Ll}-]+(?: (?!of\b|on\b|in\b|about\b|at\b|for\b|to\b|by\b|with\b)\p{Ll}[\p{Ll}-]+){0,2})\W*$/u;

export const conceptOf = (question: string): string | undefined => CONCEPT.exec(question)?.[1];

/** "what refined joint tactics": what does something is asked. */
const ASKS_DOER = /^\W*[Ww]hat\s+\p{Ll}{2,}ed\s/u;

/** "air defence", "anything on air defence": a topic, and nothing said of it. */
export const isTopic = (question: string): boolean =>
  !ASKS_DOER.test(question) &&
  contentWords(question.replace(/^\W*(?:(?:what|how|anything|something|news|info)\s+)?(?:about|on)\b/i, '')).length <
    4 &&
  !/\b(?:who|which|when|where|whose|did|was|is|are|were|has|have|do|does|will)\b/i.test(question);

/** A sentence that but uses a common noun does not say what it means; one with a name does tell of it. */
export const defines = ({ citation: { quote } }: Passage, concept: string | undefined): boolean => {
  if (concept === undefined) return true;
  const at = quote.toLowerCase().indexOf((contentWords(concept)[0] ?? '').toLowerCase());
  const after = quote.slice(at).split(/\s+/).slice(1, 4).join(' ');
  return at < 0 || /^\p{Lu}/u.test(quote.slice(at)) || /\b(?:is an?|are|means|refers to)\b/.test(after);
};

const namesCountry = (words: string): boolean => {
  const tokens = tokenize(words);
  return tokens.some((_, i) => typedCountryAt(tokens, i) !== undefined);
};

/** "did Reuter report her visit": that it was reported is asked, and not whether it took place. */
const isOfReport = (question: string): boolean =>
  /^\W*(?:(?:when|in\s+(?:which|what)\s+\p{L}+)\s+)?(?:did|has|have|was|were)\s+(?:the\s+)?[\p{L}-]+(?:\s+[\p{L}-]+){0,3}?\s+(?:report(?:ed)?|the\s+source|quot\p{L}+|cit\p{L}+|announc\p{L}+|confirm\p{L}*|look\p{L}*\s+forward|indicat\p{L}+|claim\p{L}*|say|said|mention\p{L}*|write|written)\b/iu.test(
    question,
  );

/** "what rank is the Chilean": sentences that but name the country tell nothing of it. */
export const isOfCountryAlone = (hard: string, question: string): boolean => {
  const tokens = tokenize(hard).filter(({ kind, key }) => kind === 'word' && key.length > 1);
  return (
    tokens.length > 0 &&
    tokens.every((_, i) => typedCountryAt(tokens, i) !== undefined) &&
    predicatesIn(question).length > 0
  );
};

/** "did he come": a sentence that only announces it does not tell. */
export const hasBeenAhead = ({ statements }: Pick<Passage, 'statements'>, question: string): boolean =>
  hasBeen(question) && statements.length > 0 && statements.every(isAhead);

/** Whether a sentence holds what is wanted; of words said, whether somebody says them. */
export const fits = (
  typed: string,
  { question = typed, wants, meeting = '' }: Asked,
  { only, knowledge }: Context,
): ((passage: Passage) => boolean) => {
  const isTheirs = byRoles(question, knowledge);
  const states = stating(question);
  const [, speaker] = SAID.exec(question) ?? [];
  // "what did the fourth meeting say": nobody's words.
  const said = contentWords(meeting);
  const spoken =
    speaker !== undefined &&
    // "what do the articles say", "what does IANS say": all of it is theirs.
    only === undefined &&
    !isOfSources(speaker) &&
    !tokenize(speaker).some(({ key }) => meetingWords.has(key)) &&
    (namesCountry(speaker) || !contentWords(speaker).every((word) => said.includes(word)));
  return ({ citation, statements }) =>
    (isOfReport(question) || !hasBeenAhead({ statements }, question)) &&
    isTheirs(citation.quote) &&
    (wants !== 'future' || isBound(citation.quote, question)) &&
    holds(citation.quote, wants, typed, question) &&
    states(citation.quote) &&
    isYearOf({ citation, statements }, question, wants) &&
    // "when will it end": a sentence in which something else will be tells nothing of it.
    !(wants === 'future' && ASKS_WHEN.test(question)) &&
    (!spoken || /\b(?:said|says|told|according to|posted|announced|added)\b/i.test(citation.quote));
};

export const ASKS_WHEN = /(?:^|[,;:])\W*when\b/i;

/** Sentences on the third meeting of another forum, where the third of this one is meant. */
const ofNamesake = (meeting: Meeting, { knowledge }: Context): ((passage: Passage) => boolean) => {
  const namesakes = knowledge.meetings.filter(
    (other) => other !== meeting && other.ordinal !== null && other.ordinal === meeting.ordinal,
  );
  return (passage) =>
    namesakes.some((other) => isOfMeeting(passage, other, knowledge)) && !isOfMeeting(passage, meeting, knowledge);
};

/** The same where a meeting is named by its number; of any other name nothing is left out. */
export const notOfNamesake = (meeting: string | undefined, context: Context): ((passage: Passage) => boolean) => {
  const found =
    meeting !== undefined && readReference(meeting, catalogueOf(context.knowledge)).ordinals.length === 1
      ? findMeeting(context, meeting)
      : undefined;
  if (found?.is !== 'one') return () => true;
  const isOfNamesake = ofNamesake(found.value, context);
  return (passage) => !isOfNamesake(passage);
};

/** Sentences that hold the words of a meeting that is named, or speak of it: that the article reports it is not enough. */
export const meetingFilter = ({ meeting }: Asked, context: Context): ((passage: Passage) => boolean) => {
  if (meeting === undefined) return () => true;
  const { ordinals, kinds, branch } = readReference(meeting, catalogueOf(context.knowledge));
  const found = ordinals.length + kinds.length > 0 || branch !== null ? findMeeting(context, meeting) : undefined;
  if (found?.is !== 'one') return () => true;
  const { value } = found;
  const names = holder(meeting);
  const isOfNamesake = ofNamesake(value, context);
  return (passage) =>
    isOfMeeting(passage, value, context.knowledge) || (names(passage.citation.quote) && !isOfNamesake(passage));
};

/** "which party does Modi belong to", "which bodies talk in the group": sentences that but name the person or the forum tell nothing of it. */
export const isOfNameAlone = (hard: string, { question = '' }: Asked, { knowledge }: Context): boolean => {
  const { byName, forumWords } = catalogueOf(knowledge);
  return (
    /\b(?:which|whose|why)\b/i.test(question) &&
    contentWords(hard).every(
      (word) => byName.has(fold(word)) || officeWords.starts.has(fold(word)) || forumWords.has(singular(fold(word))),
    )
  );
};
