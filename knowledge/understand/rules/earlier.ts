import { officeWords } from '../../lexicon/offices.ts';
import { questionProperties } from '../../lexicon/question-properties.ts';
import { tokenize } from '../../read/token.ts';
import type { Knowledge } from '../../record.ts';
import { slotOfHeld } from '../anchor-meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { groupsOf } from '../groups.ts';
import { CALL } from '../happening.ts';
import { outbreakIn } from '../outbreak.ts';
import { type Question, readQuestion } from '../question.ts';
import { hasPerson, meetingSlot, namesMeeting } from '../slots.ts';

const WAY =
  '(?:before|after|prior\\s+to|earlier\\s+than|later\\s+than|preceding|following)(?:\\s+or\\s+(?:before|after|later|earlier))?(?:\\s+than)?';
const EDGE = '(?:first|earlier|earliest|sooner|later|last|latest|(?:more|most)\\s+recent(?:ly)?)';
const HAPPENED = '(?:happen(?:ed)?|t[ao]+ke?\\s+place|took\\s+place|occur(?:red)?|c[ao]me|was|were|is)';

/** "did Berg call Lund before the 5th", "was Oslo after Lima", "did the Oslo meeting take place before or after the summit" */
const CLAIMED = new RegExp(
  `^\\W*(?:(?:and|so|but)\\s+)?(?:did|was|were|is|had|has)\\s+([^\\s?,:;][^?,:;]{2,80}?)\\s+(?:${HAPPENED}\\s+)?${WAY}\\s+([^\\s?,:;][^?,:;]{2,80}?)\\W*$`,
  'i',
);
/** "when did Berg and Lund speak by phone, before or after the 5th" */
const WHEN_OF_TWO =
  /^\W*(?:(?:and|so|but)\s+)?when\s+(?:did|was|were|had|has)\s+([^\s?,:;][^?,:;]{2,80}?)\s*,?\s+(?:before\s+or\s+after|after\s+or\s+before)\s+([^\s?,:;][^?,:;]{2,80}?)\W*$/i;
/** "which happened first: Oslo or Lima" */
const WHICH = new RegExp(
  `^\\W*(?:which|what)\\s+(?:one\\s+)?${HAPPENED}\\s+(?:the\\s+)?${EDGE}\\s*[,:–—-]?\\s+([^\\s?,:;][^?,:;]{2,80}?)\\s*,?\\s+or\\s+([^\\s?,:;][^?,:;]{2,80}?)\\W*$`,
  'i',
);

/** "the Oslo meeting", "Modi call Putin": something that the articles may date. */
export const isHappening = (half: string, knowledge: Knowledge): boolean => {
  const question = readQuestion(half, knowledge);
  const tokens = tokenize(half);
  const kinds = tokens.flatMap((_, i) => questionProperties.at(tokens, i)?.value ?? []);
  const isOfSomeone = hasPerson(question) && (kinds.includes('contact') || kinds.includes('visit'));
  const isOfThing = kinds.some((kind) => OF_THINGS.has(kind)) && OF_THING.test(half);
  return (
    isOfSomeone ||
    isOfThing ||
    question.reference.places.length > 0 ||
    CALL.test(half) ||
    outbreakIn(half, knowledge) !== undefined
  );
};

/** What begins and what changes, once: "the pact was renewed". */
const OF_THINGS: ReadonlySet<string> = new Set(['established', 'upgraded']);
const OF_THING = /\b(?:was|were|became|the)\b/i;

export const isMeeting = (half: string, knowledge: Knowledge): boolean =>
  namesMeeting(readQuestion(half, knowledge)) &&
  slotOfHeld(meetingSlot(readQuestion(half, knowledge)), knowledge) !== undefined;

/** Which of two happenings was earlier, where one of them at least is no meeting of the record; of two meetings their own rules tell. */
export const earlier: Rule = shaped([CLAIMED, WHICH, WHEN_OF_TWO], ({ question, knowledge, missing, heading }) => {
  const { text, reference, all } = question;
  const claimed = CLAIMED.exec(text);
  const [, first, second] = claimed ?? WHICH.exec(text) ?? WHEN_OF_TWO.exec(text) ?? [];
  if (first === undefined || second === undefined || reference.dates.length > 0) return undefined;
  const isHeld = all.has('chairs') || (question.properties.length === 0 && isOfOffice(question));
  if (isHeld) {
    const [one, other, third] = groupsOf(question);
    return one !== undefined && other !== undefined && third === undefined && !namesMeeting(question)
      ? { query: { ask: 'order', first: one, second: other }, named: true }
      : undefined;
  }
  if ((question.asked !== null && !CALL.test(text) && !WHEN_OF_TWO.test(text)) || missing.some((word) => !isVerb(word)))
    return undefined;
  const halves = [first, second];
  if (!hasPerson(question) && halves.every((half) => isMeeting(half, knowledge))) return undefined;
  // Of someone who may have met or gone there more than once.
  const way = claimed && hasPerson(question) ? wayIn(text) : undefined;
  return halves.every((half) => isMeeting(half, knowledge) || isHappening(half, knowledge))
    ? {
        query: { ask: 'earlier', first, second, question: heading, ...(way === undefined ? {} : { way }) },
        named: true,
      }
    : undefined;
});

/** "was Berg the chief before Lund" */
const isOfOffice = ({ tokens }: Question): boolean => tokens.some((_, i) => officeWords.at(tokens, i) !== undefined);

const BEFORE = /\b(?:before|prior|earlier|preceding)\b/i;
const AFTER = /\b(?:after|later|following)\b/i;

/** What is claimed of the first: of both ways, as of none, the order is asked. */
const wayIn = (text: string): 'before' | 'after' | undefined =>
  BEFORE.test(text) === AFTER.test(text) ? undefined : BEFORE.test(text) ? 'before' : 'after';

/** A word of the question that the articles may have otherwise: "phoned". */
const isVerb = (word: string): boolean => (questionProperties.at(tokenize(word), 0)?.value ?? []).length > 0;
