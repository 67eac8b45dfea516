import { questionProperties } from '../lexicon/question-properties.ts';
import { sensesOf } from '../lexicon/question-synonyms.ts';
import { genericWords, meetingWords } from '../lexicon/question-words.ts';
import { contentWords, findPassages, holdsAll, type Passage } from '../passages.ts';
import { fold, tokenize } from '../read/token.ts';
import { catalogueOf } from '../resolve/catalogue.ts';
import { readReference } from '../resolve/reference.ts';
import { type Context, findMeeting } from './context.ts';
import { isBound } from './doer.ts';
import { around, isOfMeeting } from './of-meeting.ts';
import { ASKS_WHEN, fits } from './passage-fit.ts';
import { type Asked, type Candidate, candidates } from './statement-fit.ts';
import { holds, isDatedAhead } from './wants.ts';

const SOUGHT = /\b(?:which|what)\s+(?:other\s+)?(\p{L}+)/giu;

/** Words that must be found, and those that only may. */
export const parted = (words: string): { readonly hard: string; readonly soft: string } => {
  const all = contentWords(words);
  // "on the sidelines of which event": what is asked for, no word of the sentence.
  const sought = new Set(
    [...words.matchAll(SOUGHT)].map(([, noun = '']) => fold(noun)).filter((noun) => meetingWords.has(noun)),
  );
  const isSoft = (word: string): boolean =>
    genericWords.has(fold(word)) || sought.has(fold(word)) || /^(?:two|both)$/i.test(word);
  return {
    hard: all.filter((word) => !isSoft(word)).join(' '),
    soft: all.filter((word) => isSoft(word) && sensesOf(fold(word)).length > 0).join(' '),
  };
};

/** "what did Japan demand": what is stated of all those named by a verb of that kind, in whatever words. */
export const byVerb = (typed: string, asked: Asked, context: Context): Candidate[] => {
  const tokens = tokenize(typed);
  const verbs = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const verb = questionProperties.at(tokens, i);
    if (verb) for (const { key } of tokens.slice(i, verb.end)) verbs.add(key);
  }
  const names = parted(typed)
    .hard.split(' ')
    .filter((word) => word !== '' && !verbs.has(fold(word)))
    .join(' ');
  if (names === '' || verbs.size === 0 || asked.wants !== undefined || asked.properties === undefined) return [];
  return candidates(findPassages(context.knowledge, names), names, asked, context).filter(({ statement }) =>
    holdsAll(statement.subject, names),
  );
};

/** What is expected of those named, in whatever words: "will Putin visit India" finds that he is to be welcomed there. */
export const coming = (words: string, question: string, context: Context): Candidate[] => {
  const names = contentWords(words)
    .filter((word) => sensesOf(fold(word)).length === 0)
    .join(' ');
  const asked: Asked = { properties: ['expectation', 'invitation'], wants: 'future' };
  return contentWords(names).length < 2
    ? []
    : candidates(findPassages(context.knowledge, names), names, asked, context).filter(({ statement }) =>
        isBound(statement.citations[0].quote, question),
      );
};

/** "when may she visit Oslo": sentences that date what is to come; the place may stand in those beside them. */
export const datedAhead = (
  hard: string,
  soft: string,
  { question = '', wants }: Asked,
  context: Context,
): readonly Passage[] =>
  wants !== 'future' || !ASKS_WHEN.test(question) || contentWords(`${hard} ${soft}`).length < 2
    ? []
    : findPassages(context.knowledge, `${hard} ${soft}`, { share: 0.6, articles: context.only?.articles }).filter(
        (passage) =>
          isDatedAhead(passage.citation.quote) &&
          isBound(passage.citation.quote, question) &&
          holdsAll(passage.citation.quote, soft) &&
          holdsAll(around(passage, context), hard),
      );

/** "issued after the 22nd summit": of that summit, not of the next. */
const BESIDE = /^(?:after|following|before|prior to|preceding)\s+/i;

/** "logistics at the 5th meeting": sentences that speak of that meeting and hold the other words. */
export const atMeeting = (asked: Asked, context: Context): readonly Passage[] => {
  const { meeting, core = '' } = asked;
  const { hard } = parted(core);
  const found = meeting === undefined || hard === '' ? undefined : findMeeting(context, meeting.replace(BESIDE, ''));
  if (found?.is !== 'one') return [];
  const articles = new Set(found.value.articles.filter((id) => context.only?.articles.has(id) ?? true));
  return findPassages(context.knowledge, hard, { articles }).filter(
    (passage) => fits(core, asked, context)(passage) && isOfMeeting(passage, found.value, context.knowledge),
  );
};

/** "who said the visit to Oslo would be in 2024": the sentence that says whose word it is may leave the place or the year to those beside it. */
export const speakersOf = (hard: string, asked: Asked, context: Context): readonly Passage[] => {
  const words = contentWords(hard)
    .filter((word) => !/^(?:19|20)\d\d$/.test(word))
    .join(' ');
  return findPassages(context.knowledge, words, { share: 0.6, articles: context.only?.articles }).filter(
    (passage) => holds(passage.citation.quote, asked.wants) && holdsAll(around(passage, context), words),
  );
};

/** "the declaration signed after the Oslo visit": the sentence holds what is asked about, and those beside it the setting. */
export const inSetting = (asked: Asked, context: Context): readonly Passage[] => {
  const { meeting, core = '' } = asked;
  const { hard } = parted(core);
  if (meeting === undefined || contentWords(hard).length < 2) return [];
  if (findMeeting(context, meeting.replace(BESIDE, '')).is === 'one') return [];
  return findPassages(context.knowledge, hard, { articles: context.only?.articles })
    .slice(0, 10)
    .filter((passage) => fits(core, asked, context)(passage) && holdsAll(around(passage, context), meeting));
};

/** "logistics, 5th?": what says of which meeting is no part of the topic; "air" of "air defence" alone says of none. */
export const topicOf = ({ meeting = '', core }: Asked, typed: string, { knowledge }: Context): string => {
  const { ordinals, places, dates, kinds } = readReference(meeting, catalogueOf(knowledge));
  return ordinals.length + places.length + dates.length + kinds.length > 0 ? (core ?? typed) : typed;
};
