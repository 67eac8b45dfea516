import type { Citation } from '../article.ts';
import { contentWords, findPassages, type Passage } from '../passages.ts';
import { fold } from '../read/token.ts';
import type { Knowledge, Meeting } from '../record.ts';
import { wordsOf } from '../resolve/catalogue.ts';
import { plain } from '../resolve/plain.ts';
import { quotesBy, quotesIn, speakersOf } from '../resolve/said.ts';
import { type Context, correctionNotice, findMeeting, noMeeting } from './context.ts';
import { type Draft, make, quoted } from './make.ts';
import { isOfMeeting } from './of-meeting.ts';
import { isPrintedOrSaidIn } from './passage-time.ts';
import { moreSentences } from './told-beside.ts';

/** How many sentences one answer holds; the notice tells of the rest. */
const MOST = 10;

const saidBy = ({ knowledge }: Context, speaker: string): Citation[] =>
  quotesBy(wordsOf(speaker), knowledge).map(({ citation }) => citation);

/** Longer topics are none. */
const LONGEST = 300;

/** Ids of the articles of a publisher or agency. */
const articlesOf = (source: string, knowledge: Knowledge): ReadonlySet<string> => {
  const wanted = wordsOf(source);
  return new Set(
    knowledge.articles
      .filter(({ publisher, agency }) => {
        const own = new Set(wordsOf(`${publisher ?? ''} ${agency ?? ''}`));
        return wanted.every((word) => own.has(word));
      })
      .map(({ id }) => id),
  );
};

/** The sentences that speak of a month or year; where none does, those that were printed in it. */
const ofTime = (passages: readonly Passage[], time: string, { knowledge }: Context): readonly Passage[] => {
  const how = passages.map((passage) => isPrintedOrSaidIn(passage, time, knowledge));
  const best = how.includes('said') ? 'said' : 'printed';
  return passages.filter((_, i) => how[i] === best);
};

/** Whole sentences on a topic, word for word, best first. */
export const answerQuote = (
  context: Context,
  typed: string,
  typedMeeting?: string,
  speaker?: string,
  source?: string,
  time?: string,
): Draft => {
  const { knowledge, words } = context;
  const topic = typed.slice(0, LONGEST);
  const heading = words.statements.quotesHeading(topic.trim().slice(0, 80), speaker?.trim() ?? '');
  const meeting = typedMeeting === undefined ? undefined : findMeeting(context, typedMeeting);
  if (meeting?.is === 'none' || meeting?.is === 'contrary') return noMeeting(context, meeting, heading);
  if (meeting?.is === 'several')
    return make(context, 'ambiguous', {
      heading,
      lead: words.meetings.several,
      choices: meeting.values.map((value) => ({
        label: words.meetings.label(value),
        ask: `/quote topic:${topic.trim()} meeting:${value.id}`,
      })),
    });
  if (contentWords(topic).length === 0 && speaker === undefined && meeting?.is === 'one')
    return answerSpokenAt(context, meeting.value, source === undefined ? undefined : articlesOf(source, knowledge));
  if (contentWords(topic).length === 0 && speaker === undefined)
    return make(context, 'not-understood', {
      heading,
      lead: words.statements.nameTopic,
    });
  const own = source === undefined ? undefined : articlesOf(source, knowledge);
  const articles = meeting?.is === 'one' ? new Set(meeting.value.articles.filter((id) => own?.has(id) ?? true)) : own;
  const all = findPassages(knowledge, plain(topic), { articles });
  const passages = (time === undefined ? all : ofTime(all, time, context)).map(({ citation }) => citation);
  const spoken = speaker === undefined ? undefined : saidBy(context, speaker);
  if (spoken && spoken.length === 0) {
    const speakers = speakersOf(knowledge).slice(0, 8);
    return make(context, 'not-in-sources', {
      heading,
      lead: words.statements.noQuotation(speaker?.trim() ?? '', speakers),
    });
  }
  const found = spoken
    ? spoken.filter(
        (quote) =>
          (articles?.has(quote.article) ?? true) &&
          contentWords(topic).every((word) => fold(quote.quote).includes(fold(word))),
      )
    : passages;
  if (found.length === 0)
    return make(context, 'not-in-sources', {
      heading,
      lead:
        speaker !== undefined
          ? contentWords(topic).length === 0
            ? words.statements.noWordsThere(speaker.trim())
            : words.statements.noWordsOn(speaker.trim(), topic.trim().slice(0, 80))
          : words.statements.noSentence(topic.trim().slice(0, 80), meeting !== undefined || time !== undefined),
    });
  const shown = found.slice(0, MOST);
  return make(context, 'answered', {
    heading,
    claims: shown.map((citation) => quoted(citation, words)),
    notices: [
      ...(found.length > MOST
        ? [{ kind: 'missing' as const, text: words.statements.leftOut(found.length - MOST) }]
        : []),
      ...(meeting?.is === 'one' ? correctionNotice(meeting.corrections, words) : []),
    ],
  });
};

/** The words of others that the reports of a meeting quote of it: no sentence of the reporter's own. */
const answerSpokenAt = (context: Context, meeting: Meeting, articles?: ReadonlySet<string>): Draft => {
  const { knowledge, words, only } = context;
  const spoken = quotesIn(meeting.articles, knowledge).filter(
    ({ citation }) =>
      (articles?.has(citation.article) ?? true) &&
      (only?.articles.has(citation.article) ?? true) &&
      isOfMeeting({ citation }, meeting, knowledge),
  );
  const heading = words.statements.quotesHeading(words.meetings.label(meeting), '');
  if (spoken.length === 0)
    return make(context, 'not-in-sources', {
      heading,
      lead: words.statements.nobodyQuoted(meeting, speakersOf(knowledge).slice(0, 8)),
    });
  return make(context, 'answered', {
    heading,
    claims: spoken.slice(0, MOST).map(({ citation }) => quoted(citation, words)),
    notices: moreSentences(spoken.length, MOST, context),
  });
};

/** "who is quoted": all words that the articles give as somebody's own, and nobody who is only named. */
export const answerQuotations = (context: Context): Draft => {
  const { knowledge, words, only } = context;
  const all = knowledge.quotes.filter(({ citation }) => only?.articles.has(citation.article) ?? true);
  const heading = words.statements.quotesHeading('', speakersOf(knowledge).slice(0, 8).join(', '));
  return make(context, all.length > 0 ? 'answered' : 'not-in-sources', {
    heading,
    claims: all.slice(0, MOST).map(({ citation }) => quoted(citation, words)),
    notices: moreSentences(all.length, MOST, context),
  });
};
