import { anchorMeeting } from '../anchor-meeting.ts';
import { type Intent, NEVER, type Rule, shaped } from '../asking.ts';
import { ofWords, readQuestion } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, statementWords } from '../slots.ts';
import { askedOf, between, limitOf, neighbour, seriesOf } from './next-to.ts';

const RIGHT = '(?:immediately|directly|right|just|straight|next|instantly)';
/** "was held directly after the summit", "immediately followed the land talks", "came right before it" */
const BESIDE = new RegExp(
  `\\b${RIGHT}\\s+(before|prior\\s+to|preced(?:ed|es|ing)(?:\\s+by)?|after|follow(?:ed|s|ing)(?:\\s+by)?|succeed(?:ed|s|ing)(?:\\s+by)?|ahead\\s+of)\\s+`,
  'i',
);
/** "which was …", "the meeting right after …" */
const ASKS = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?(?:(?:in|on)\\s+)?(?:(?:what|which|who|where|when|name|give|tell\\s+me|show)\\b|(?:the\\s+)?(?:meeting|round|session|summit)\\s+${RIGHT}\\s)`,
  'i',
);
/** "what was signed right after the summit": no meeting. */
const OF_DEEDS = /\bwhat\s+was\s+(?:released|signed|issued|said)\b/i;
/** "which event came right before the summit", "what happened right after it": of more than meetings. */
const OF_EVENTS = /\bevents?\b|\bwhat\s+(?:happened|occurred|took\s+place)\b/i;
const OF_COMING =
  /^(?:took|taken|place|came|come|comes|went|immediately|directly|right|just|straight|next|instantly|events?|happen(?:ed)?|occur(?:red)?|follow(?:s|ed|ing)?|preced(?:es|ed|ing)|succeed(?:s|ed|ing)?|convened?|sat|organi[sz]ed|arranged)$/i;

const A_MEETING = /\b(?:meetings?|rounds?|sessions?|summits?|editions?|talks|dialogues?)\b/i;
const A_YEAR = /\b(?:19|20)\d\d\b/;
const NAMES: ReadonlySet<string> = new Set(['kind', 'forum', 'branch', 'city']);

/** "was immediately followed by the summit": it came before it. */
const wayOf = (typed: string): 'before' | 'after' => {
  const isBefore = /^(?:before|prior|preced|ahead)/i.test(typed);
  return isBefore === /\bby$/i.test(typed) ? 'after' : 'before';
};

/** All that is told of before or after a meeting, the nearest first. */
const ofEvents = (meeting: string, way: 'before' | 'after'): Intent => ({
  query:
    way === 'before' ? { ask: 'timeline', before: meeting, newestFirst: true } : { ask: 'timeline', after: meeting },
  named: true,
});

/** The one meeting that came next before or after another, or a time; of what is no meeting on record nothing can be told. */
export const rightBeside: Rule = shaped([BESIDE], ({ question: read, knowledge, heading }) => {
  // "immediately" and "right" may have been left out as idle, and "followed by" put the other way about.
  const question = BESIDE.test(heading) ? readQuestion(heading, knowledge) : read;
  const { text, yes } = question;
  const found = BESIDE.exec(text);
  if (!found || yes || hasPerson(question) || !ASKS.test(text) || OF_DEEDS.test(text)) return undefined;
  const end = found.index + found[0].length;
  const head = ofWords(question, between(question, 0, found.index));
  const anchor = { words: between(question, end, text.length) };
  if (contentOf(head).some((word) => !OF_COMING.test(word))) return undefined;
  const { ordinals, dates, places } = head.reference;
  if (ordinals.length + dates.length + places.length > 0 || question.all.has('count')) return undefined;
  const base = anchorMeeting(anchor, knowledge);
  const way = wayOf(found[1] ?? '');
  if (OF_EVENTS.test(head.text.slice(0, found.index))) return base && ofEvents(meetingSlot(anchor), way);
  const own = ofWords(question, anchor.words).reference;
  // "what came right after the 4th" is of its own series; beside "the one of July" all are told.
  if (own.ordinals.length > 0 && !A_MEETING.test(head.text.slice(0, found.index))) return undefined;
  const isNamed = own.ordinals.some((number) => number > 1) || anchor.words.some(({ label }) => NAMES.has(label.is));
  // The "one" of a time is no first meeting.
  if (A_YEAR.test(text.slice(end)) && !isNamed) return undefined;
  const limit = limitOf(anchor, knowledge);
  const meeting =
    limit === undefined
      ? undefined
      : neighbour(
          seriesOf(head, knowledge).filter(({ id }) => id !== base?.id),
          limit,
          way,
        );
  if (meeting === undefined && A_YEAR.test(text.slice(end))) return undefined;
  return {
    query: meeting
      ? askedOf(head, meeting.id)
      : { ask: 'statement', words: statementWords(question), question: heading, before: NEVER },
    named: true,
  };
});
