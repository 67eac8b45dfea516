import type { Knowledge } from '../../record.ts';
import { resolveForum } from '../../resolve/forum.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { type Intent, type Rule, shaped } from '../asking.ts';
import { type Question, readQuestion } from '../question.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from '../slots.ts';

/** "name all the forums", "what forums are there", "which working groups exist" */
const ALL =
  /^\W*(?:(?:please\s+)?(?:list|name|show|give|enumerate|tell)\s+(?:me\s+|us\s+)?|what\s+(?:are\s+)?|which\s+(?:are\s+)?)(?:all\s+)?(?:of\s+)?(?:the\s+)?(?:different\s+|various\s+|other\s+)?(?:forums|fora|groups|formats|working\s+groups)(?:\s+(?:that\s+)?(?:(?:are|is|do)\s+)?(?:there|exist|mentioned|named|covered|on\s+record|you\s+(?:have|know|cover)))*\W*$/i;

/** "is the group part of the commission", "is it under the commission" */
const PART_OF =
  /^\W*(?:and\s+|so\s+)?(?:is|was)\s+(?:the\s+)?([^?,:;]{2,60}?)\s+(?:(?:a|an|really|also|not)\s+)*(?:part|sub-?group|body|organ|branch|arm|subordinate|committee)\s+(?:of|to)\s+(?:the\s+)?([^?,:;]{2,80}?)\W*$/i;
/** "is the group the same as the committee" */
const SAME =
  /^\W*(?:and\s+|so\s+)?(?:is|was|are)\s+(?:the\s+)?([^?,:;]{2,60}?)\s+(?:(?:really|exactly)\s+)?the\s+same\s+(?:\p{L}+\s+)?as\s+(?:the\s+)?([^?,:;]{2,60}?)\W*$/iu;
const ARE_SAME =
  /^\W*(?:and\s+|so\s+)?(?:is|are)\s+(?:the\s+)?([^?,:;]{2,60}?)\s+and\s+(?:the\s+)?([^?,:;]{2,60}?)\s+(?:(?:really|exactly)\s+)?(?:one\s+and\s+)?the\s+same\b(?:\s+\p{L}+)?\W*$/iu;
/** "what is the difference between the group and the committee", "how does the group differ from the committee" */
const DIFFERENCE =
  /\bdifferences?\s+between\s+(?:the\s+)?([^?,:;]{2,60}?)\s+and\s+(?:the\s+)?([^?,:;]{2,60}?)\W*$|^\W*how\s+(?:does|is|do)\s+(?:the\s+)?([^?,:;]{2,60}?)\s+(?:differ|different)\s+from\s+(?:the\s+)?([^?,:;]{2,60}?)\W*$/i;
/** "which commission is above the group", "what is the parent body of the group" */
const ABOVE =
  /^\W*(?:which|what)\s+(?:(?:commission|committee|body|forum|group|organi[sz]ation)\s+)?(?:is|stands|sits|comes)\s+(?:(?:the\s+)?(?:parent|superior|umbrella)(?:\s+\p{L}+)?\s+(?:of|to)|above|over)\s+(?:the\s+)?([^?,:;]{2,60}?)\W*$/iu;

/** The forums that a phrase may be which says nothing more: no number, no time, no place. */
const forumsIn = (typed: string, knowledge: Knowledge): readonly string[] => {
  const part = readQuestion(typed, knowledge);
  const { ordinals, dates, places, recency } = part.reference;
  if (ordinals.length + dates.length + places.length > 0 || recency !== null) return [];
  if (hasPerson(part) || contentOf(part).length > 0 || !namesMeeting(part)) return [];
  const found = resolveForum(typed, knowledge);
  return found.is === 'one' ? [found.value.id] : found.is === 'several' ? found.values.map(({ id }) => id) : [];
};

const both = (first: string, second: string, { text }: Question, knowledge: Knowledge): Intent | undefined => {
  const [own, other] = [forumsIn(first, knowledge), forumsIn(second, knowledge)];
  const names = [...new Set([...own, ...other])];
  return own.length === 1 && other.length > 0 && names.length > 1
    ? { query: { ask: 'forums', question: text.trim(), names }, named: true }
    : undefined;
};

/** Forums one by one, each with the one that it is part of: all, or those that are compared or of which one may be part of the other. */
export const forumsOf: Rule = shaped(
  [ALL, ABOVE, PART_OF, SAME, ARE_SAME, DIFFERENCE],
  ({ question, knowledge, heading }) => {
    const { text } = question;
    if (ALL.test(text) && !hasPerson(question))
      return {
        query: { ask: 'forums', question: heading, ...(/\bhow\s+many\b/i.test(heading) ? { count: true } : {}) },
        named: true,
      };
    const [, above] = ABOVE.exec(text) ?? [];
    const below = above === undefined ? [] : forumsIn(above, knowledge);
    if (below.length > 0) return { query: { ask: 'forums', question: heading, names: below }, named: true };
    const found = PART_OF.exec(text) ?? SAME.exec(text) ?? ARE_SAME.exec(text) ?? DIFFERENCE.exec(text);
    const [first, second] = (found ?? []).slice(1).filter((each) => each !== undefined);
    return first === undefined || second === undefined
      ? undefined
      : both(first, second, { ...question, text: heading }, knowledge);
  },
);

/** "was the June round of the same series as the November one": two meetings, each by its forum. */
const ONE_SERIES =
  /^\W*(?:is|was|were|are|do|did)\s+(?:the\s+)?([^?,:;]{3,60}?)\s+(?:(?:a\s+)?(?:part|round|meeting|session)\s+)?(?:of|in|belong\s+to)\s+the\s+same\s+(?:series|forum|format|group|body|track)\s+(?:as|with)\s+(?:the\s+)?([^?,:;]{3,60}?)(?:\s+one)?\W*$/i;

export const sameSeries: Rule = shaped([ONE_SERIES], ({ question, knowledge }) => {
  const [, first, second] = ONE_SERIES.exec(question.text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const slots = [first, second].map((typed) => meetingSlot(readQuestion(typed, knowledge)));
  const [one = '', other = ''] = slots;
  return slots.every((slot) => slot !== '' && resolveMeeting(slot, knowledge).is === 'one')
    ? { query: { ask: 'compare', first: one, second: other }, named: true }
    : undefined;
});
