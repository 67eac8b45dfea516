import type { Facet } from '../../query.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { asksElse, type Rule, shaped } from '../asking.ts';
import { filterOf } from '../filter.ts';
import type { Question } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';
import { asksVenue } from './several.ts';

/** "where does the group meet", "which hall do they use": what is so every time. */
const MEETS =
  /\b(?:do|does|are|is|were(?=\s+(?:the\s+|all\s+|other\s+)*(?:meetings|rounds|summits|sessions|talks|they)\b))\b.*\b(?:meet|meets|met|gather|assemble|convene|sit|held|hold|take\s+place|happen|use|used|occur|organi[sz]ed|made|done)\b/i;
const USUALLY = /\b(?:usually|normally|generally|typically|mostly|as\s+a\s+rule|customarily)\b/i;
const MEETINGS = '(?:meetings|rounds|summits|sessions|editions|dialogues)';
const PLURAL = new RegExp(`\\b(?:venues|places|cities|locations|halls|buildings|${MEETINGS})\\b`, 'i');
const USE = /^(?:use|uses|used|usually|normally|generally|typically|mostly|customarily|rule)$/i;

/** "where have the meetings been held", "who chaired the working group meetings": all of them are meant; but not where some are counted. */
const OF_ALL = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?(?:where|when|who|what)\\b[^?,:;]{0,60}?\\b(?:the|these|those|their|your)\\s+(?:[\\p{L}-]+\\s+){0,4}?${MEETINGS}\\b`,
  'iu',
);
const COUNTED =
  /\b(?:all|both|every|each|any|most|none|no|not|never|least|than|only|just|last|past|recent|first|next|other|two|three|four|five|several|some|\d+)\b/i;
/** "which cities hosted meetings", "which places are mentioned", "in which two cities did they meet": more than one is asked for. */
const TOWNS =
  /^\W*(?:in\s+)?(?:which|what|name|list|give|show)\s+(?:me\s+)?(?:the\s+|all\s+){0,2}(?:two\s+|different\s+|other\s+)?(?:cities|towns|capitals|places|locations|countries)\b/i;
const TWO = /^(?:two|different)$/i;

const BESIDE = ['count', 'ago', 'duration', 'between', 'agreement'] as const;

/** The one thing that is asked of the meetings. */
const partOf = (question: Question): Facet | undefined => {
  const { all } = question;
  if (BESIDE.some((cue) => all.has(cue))) return undefined;
  const parts: readonly Facet[] = [
    ...(all.has('where') ? [asksVenue(question) ? ('venue' as const) : ('place' as const)] : []),
    ...(all.has('when') && !all.has('where') ? ['date' as const] : []),
    ...(all.has('chairs') ? ['chairs' as const] : []),
    ...(all.has('topics') ? ['topics' as const] : []),
  ];
  return parts.length === 1 ? parts[0] : undefined;
};

/** "which cities are mentioned": more than those of the meetings. */
const MENTIONED = /\b(?:mention(?:s|ed)?|named|appear(?:s|ed)?|listed|come\s+up|in\s+the\s+articles)\b/i;

/** Whether more than one meeting is asked about. */
const isOfEach = (part: Facet, text: string): boolean => {
  if (OF_ALL.test(text) && !COUNTED.test(text)) return true;
  switch (part) {
    case 'venue':
      return USUALLY.test(text) || PLURAL.test(text) || MEETS.test(text);
    case 'place':
      return USUALLY.test(text) || MEETS.test(text) || (TOWNS.test(text) && !MENTIONED.test(text));
    case 'date':
      return USUALLY.test(text);
    default:
      return false;
  }
};

/** Where or when the meetings of a forum or of a city were, who chaired them, what they discussed, where none of them is singled out: that of each. */
export const habit: Rule = shaped([USUALLY, PLURAL, MEETS, TOWNS], ({ question, knowledge, heading }) => {
  const { text, reference, words, yes } = question;
  const part = partOf(question);
  if (part === undefined || (part === 'chairs' && reference.parties.length === 1)) return undefined;
  if (yes || hasPerson(question) || asksElse(question)) return undefined;
  const rest = {
    ...question,
    words: words.filter(({ text: own }) => !USE.test(own) && !(TOWNS.test(text) && TWO.test(own))),
  };
  if (!isOfEach(part, text) || contentOf(rest).length > 0) return undefined;
  if (reference.ordinals.length > 0 || reference.recency !== null || reference.dates.length > 0) return undefined;
  // "where is the meeting held": of one that is not named.
  if (!namesMeeting(rest) && !/\bthey\b/i.test(text) && !PLURAL.test(text) && !TOWNS.test(text)) return undefined;
  if (namesMeeting(rest) && resolveMeeting(meetingSlot(rest), knowledge).is !== 'several') return undefined;
  return { query: { ask: 'several', question: heading, meetings: [], filter: filterOf(rest), parts: [part] } };
});
