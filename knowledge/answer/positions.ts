import type { Citation } from '../article.ts';
import { countryAt } from '../lexicon/country-at.ts';
import { findPassages } from '../passages.ts';
import type { Query } from '../query.ts';
import { tokenize } from '../read/token.ts';
import type { Meeting } from '../record.ts';
import { speakersOf, statementsOf } from '../resolve/said.ts';
import { aboutMeeting, type Context } from './context.ts';
import { type Draft, make, quoted } from './make.ts';
import { isOfMeeting } from './of-meeting.ts';
import { moreSentences } from './told-beside.ts';

/** How many sentences one answer holds. */
const MOST = 8;

/** "both sides", "the two leaders": all that meet, in one. */
const ALL = /\b(?:both|two|sides|countries|nations|parties|they)\b/i;

/** "both leaders": those who chaired a meeting, where its reports go on about it. */
const LEADERS = /\b(?:leaders|chairs|co-?chairs|chairmen|heads|generals|officers)\b/i;

/** The country that a subject or a speaker is, or belongs to. */
const isOf = (name: string, country: string): boolean => {
  const tokens = tokenize(name);
  return tokens.some((_, i) => countryAt(tokens, i)?.value.name === country);
};

/** What one side said or stands for, by its own words on record and by what the articles tell of it; of all sides together where none is named. */
export const answerPositions = (
  context: Context,
  { question, side, meeting, chairs = false, verb }: Extract<Query, { ask: 'positions' }>,
): Draft =>
  meeting === undefined
    ? tell(context, question, side, () => true, false, ALL, [], verb)
    : aboutMeeting(context, meeting, { heading: question, command: 'What did both sides say at %?' }, (found) =>
        tell(
          context,
          question,
          side,
          (citation) => isOfMeeting({ citation }, found, context.knowledge),
          true,
          chairs ? LEADERS : ALL,
          verb === undefined ? [] : saidIn(verb, found, side, context),
        ),
      );

/** "reaffirm" in any of its forms. */
const inThatWord = (verb: string): RegExp => new RegExp(`\\b${verb.slice(0, -1)}`, 'iu');

/** What both sides, or the one that is named, say in the very word that is asked for, in the sentences on a meeting. */
const saidIn = (verb: string, meeting: Meeting, side: string | undefined, { knowledge }: Context): Citation[] =>
  findPassages(knowledge, verb, { articles: new Set(meeting.articles) })
    .filter(({ citation: { quote } }) => inThatWord(verb).test(quote))
    .filter(({ citation: { quote } }) => (side === undefined ? ALL.test(quote) : isOf(quote, side) && !ALL.test(quote)))
    .filter((passage) => isOfMeeting(passage, meeting, knowledge))
    .map(({ citation }) => citation);

const tell = (
  context: Context,
  heading: string,
  side: string | undefined,
  isThere: (citation: Citation) => boolean,
  ofMeeting = false,
  together: RegExp = ALL,
  inWord: readonly Citation[] = [],
  verb?: string,
): Draft => {
  const { knowledge, words, only } = context;
  const isAsked = (citation: Citation): boolean => (only?.articles.has(citation.article) ?? true) && isThere(citation);
  const told = statementsOf('position', knowledge).filter(({ citations: [first] }) => isAsked(first));
  const spoken = knowledge.quotes.filter(({ citation }) => isAsked(citation));
  const own =
    side === undefined
      ? []
      : [
          ...spoken.flatMap(({ speaker, citation }) => (speaker !== null && isOf(speaker, side) ? [citation] : [])),
          ...told.flatMap(({ subject, citations: [first] }) => (isOf(subject, side) ? [first] : [])),
        ];
  const all = told.flatMap(({ subject, citations: [first] }) => (together.test(subject) ? [first] : []));
  const isTogether = own.length === 0 && (side === undefined || ofMeeting);
  const every = isTogether ? all : own;
  const exact = verb === undefined ? [] : every.filter(({ quote }) => inThatWord(verb).test(quote));
  const found = unlike([inWord, exact].find(({ length }) => length > 0) ?? every);
  if (found.length === 0)
    return make(context, 'not-in-sources', {
      heading,
      lead:
        together === ALL
          ? words.statements.noPosition(side, speakersOf(knowledge).slice(0, 8))
          : words.statements.nothing,
    });
  return make(context, 'answered', {
    heading,
    lead: isTogether && side !== undefined ? words.statements.ofAll(side) : null,
    claims: found.slice(0, MOST).map((citation) => quoted(citation, words)),
    notices: moreSentences(found.length, MOST, context),
  });
};

/** Each sentence once. */
const unlike = (citations: readonly Citation[]): readonly Citation[] => [
  ...new Map(citations.map((citation) => [citation.quote, citation])).values(),
];
