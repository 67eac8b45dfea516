import type { Citation } from '../article.ts';
import { contentWords, findPassages } from '../passages.ts';
import { fold } from '../read/token.ts';
import { wordsOf } from '../resolve/catalogue.ts';
import { plain } from '../resolve/plain.ts';
import { quotesBy, speakersOf } from '../resolve/said.ts';
import type { Answer } from './answer.ts';
import { type Context, correctionNotice, findMeeting, meetingChoices } from './context.ts';
import { make } from './make.ts';
import { listText, meetingLabel } from './words.ts';

/** How many sentences one answer holds; the notice tells of the rest. */
const MOST = 10;

const saidBy = ({ knowledge }: Context, speaker: string): Citation[] =>
  quotesBy(wordsOf(speaker), knowledge).map(({ citation }) => citation);

/** Longer topics are none. */
const LONGEST = 300;

/** Whole sentences on a topic, word for word, best first. */
export const answerQuote = (context: Context, typed: string, typedMeeting?: string, speaker?: string): Answer => {
  const { knowledge } = context;
  const topic = typed.slice(0, LONGEST);
  const heading = ['Quotes', topic.trim().slice(0, 80), speaker && `by ${speaker.trim()}`].filter(Boolean).join(': ');
  const meeting = typedMeeting === undefined ? undefined : findMeeting(context, typedMeeting);
  if (meeting?.is === 'none' || meeting?.is === 'contrary')
    return make(knowledge, 'not-in-sources', {
      heading,
      lead: meeting.why,
      choices: meetingChoices(meeting.is === 'none' ? meeting.nearest.slice(-6) : [meeting.value], 'meeting'),
    });
  if (meeting?.is === 'several')
    return make(knowledge, 'ambiguous', {
      heading,
      lead: 'Several meetings fit. Which one do you mean?',
      choices: meeting.values.map((value) => ({
        label: meetingLabel(value),
        ask: `/quote topic:${topic.trim()} meeting:${value.id}`,
      })),
    });
  if (contentWords(topic).length === 0 && speaker === undefined)
    return make(knowledge, 'not-understood', {
      heading,
      lead: 'Name a topic in a word or two, like “joint exercises” or “training”.',
    });
  const articles = meeting?.is === 'one' ? new Set(meeting.value.articles) : undefined;
  const passages = findPassages(knowledge, plain(topic), { articles }).map(({ citation }) => citation);
  const own = speaker === undefined ? undefined : saidBy(context, speaker);
  if (own && own.length === 0) {
    const speakers = speakersOf(knowledge).slice(0, 8);
    return make(knowledge, 'not-in-sources', {
      heading,
      lead: `No quotation by “${speaker?.trim()}” is on record${speakers.length > 0 ? `; quoted are ${listText(speakers)}` : ''}.`,
    });
  }
  const found = own
    ? own.filter((quote) => contentWords(topic).every((word) => fold(quote.quote).includes(fold(word))))
    : passages;
  if (found.length === 0)
    return make(knowledge, 'not-in-sources', {
      heading,
      lead: `No sentence of the articles speaks of “${topic.trim().slice(0, 80)}”${meeting ? ' there' : ''}.`,
    });
  const shown = found.slice(0, MOST);
  return make(knowledge, 'answered', {
    heading,
    claims: shown.map((citation) => ({ text: `“${citation.quote}”`, citations: [citation] })),
    notices: [
      ...(found.length > MOST
        ? [
            {
              kind: 'missing' as const,
              text: `${found.length - MOST} more sentences speak of it; narrow the topic or name a meeting to see them.`,
            },
          ]
        : []),
      ...(meeting?.is === 'one' ? correctionNotice(meeting.corrections) : []),
    ],
  });
};
