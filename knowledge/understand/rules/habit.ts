import { resolveMeeting } from '../../resolve/meeting.ts';
import { asksElse, type Rule, shaped } from '../asking.ts';
import { filterOf } from '../filter.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';
import { asksVenue } from './several.ts';

/** "where does the group meet", "which hall do they use": what is so every time. */
const MEETS =
  /\b(?:do|does|are|is|were(?=\s+(?:the\s+|all\s+|other\s+)*(?:meetings|rounds|summits|sessions|talks|they)\b))\b.*\b(?:meet|meets|met|gather|assemble|convene|sit|held|hold|take\s+place|happen|use|used|occur|organi[sz]ed|made|done)\b/i;
const USUALLY = /\b(?:usually|normally|generally|typically|mostly|as\s+a\s+rule|customarily)\b/i;
const PLURAL =
  /\b(?:venues|places|cities|locations|halls|buildings|meetings|rounds|summits|sessions|editions|dialogues)\b/i;
const USE = /^(?:use|uses|used|usually|normally|generally|typically|mostly|customarily|rule)$/i;

/** Where, or when, the meetings of a forum or of a city were, where none of them is singled out: that of each. */
export const habit: Rule = shaped([USUALLY, PLURAL, MEETS], ({ question, knowledge, heading }) => {
  const { all, text, reference, words, yes } = question;
  const part = all.has('where') ? (asksVenue(question) ? 'venue' : 'place') : all.has('when') ? 'date' : undefined;
  if (part === undefined || yes || hasPerson(question) || asksElse(question)) return undefined;
  if (['topics', 'chairs', 'count', 'ago', 'duration', 'between', 'agreement'].some((cue) => all.has(cue as 'topics')))
    return undefined;
  const isEach = USUALLY.test(text) || (part === 'venue' && PLURAL.test(text)) || (part !== 'date' && MEETS.test(text));
  const rest = { ...question, words: words.filter(({ text: own }) => !USE.test(own)) };
  if (!isEach || contentOf(rest).length > 0) return undefined;
  if (reference.ordinals.length > 0 || reference.recency !== null || reference.dates.length > 0) return undefined;
  // "where is the meeting held": of one that is not named.
  if (!namesMeeting(rest) && !/\bthey\b/i.test(text) && !PLURAL.test(text)) return undefined;
  if (namesMeeting(rest) && resolveMeeting(meetingSlot(rest), knowledge).is !== 'several') return undefined;
  return { query: { ask: 'several', question: heading, meetings: [], filter: filterOf(rest), parts: [part] } };
});
