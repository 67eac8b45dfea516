import { catalogueOf } from '../../resolve/catalogue.ts';
import { resolveMeeting } from '../../resolve/meeting.ts';
import { isHeld, timeOf } from '../../resolve/time.ts';
import { anchorMeeting } from '../anchor-meeting.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion, type Word } from '../question.ts';
import { contentOf, hasPerson, meetingSlot } from '../slots.ts';
import { neighbour, seriesOf } from './next-to.ts';
import { forumWords } from './several.ts';

const MEETING = '(?:meeting|round|session|summit|edition|dialogue|one)';

/** "which meeting followed the land talks", "what round was after the 5th": one, and no list. */
const WHICH_AFTER = new RegExp(
  `^\\W*(?:(?:and|so)\\s+)?(?:which|what)\\s+((?:[\\p{L}-]+\\s+){0,5}?${MEETING})\\s+(?:(?:immediately|directly|next|then)\\s+)?(?:(?:followed|succeeded)|(?:came|was|is)\\s+(?:held\\s+)?(?:the\\s+)?(?:next\\s+|right\\s+|just\\s+|immediately\\s+|directly\\s+)?after)\\s+(?:on\\s+)?([^?,;:]{2,80})\\W*$`,
  'iu',
);

/** As it was typed: "what happened after the summit" is read as of a meeting, and asks for all that did. */
const TYPED_OF_ONE =
  /\b(?:which|what)\s+(?:(?!(?:came|comes|was|is|were|happen\p{L}*|follow\p{L}*|took|after|before)\b)[\p{L}-]+\s+){0,5}?(?:meeting|round|session|summit|edition|dialogue|one)\b|\b(?:next|following)\s+(?:[\p{L}-]+\s+){0,5}?(?:meeting|round|session|summit|edition|dialogue|one)\b/iu;

const isOfMeeting = ({ label, cue }: Word): boolean =>
  cue === null && ['ordinal', 'kind', 'forum', 'branch'].includes(label.is);

/** The meeting next to another: of its own forum where that is the main one, else of any; of the forum that is named, if any. */
export const theOneAfter: Rule = shaped([WHICH_AFTER], ({ question, knowledge, heading }) => {
  const { text, yes } = question;
  const [, head = '', base = ''] = WHICH_AFTER.exec(text) ?? [];
  if (head === '' || yes || !TYPED_OF_ONE.test(heading) || hasPerson(question) || contentOf(question).length > 0)
    return undefined;
  const [kind, anchor] = [readQuestion(head, knowledge), readQuestion(base, knowledge)];
  const meeting = anchor.words.some(isOfMeeting) ? anchorMeeting(anchor, knowledge) : undefined;
  const { ordinals, dates, places } = kind.reference;
  if (!meeting || ordinals.some((ordinal) => ordinal > 1) || dates.length + places.length > 0) return undefined;
  const { forums, inOrder, mainForum } = catalogueOf(knowledge);
  const isNamed = forumWords(kind) !== '';
  const isMain = meeting.forum === mainForum;
  const series = isNamed ? seriesOf(kind, knowledge) : isMain ? (forums.get(meeting.forum)?.meetings ?? []) : inOrder;
  const limit = timeOf(meeting);
  const found = limit === '' ? undefined : neighbour(series, limit, 'after');
  if (!found) return undefined;
  // Where another forum met in between, that is told beside it.
  const slot = `meeting after ${meetingSlot(anchor)}`;
  const same = isNamed ? undefined : resolveMeeting(slot, knowledge);
  return {
    query: { ask: 'meeting', meeting: same?.is === 'one' && same.value === found ? slot : found.id },
    named: true,
  };
});

/** "is the 5th the last one": the last that was held, and what is announced for later. */
const THE_LAST = new RegExp(
  `^\\W*(?:is|was)\\s+([^,;:?]{3,60}?)\\s+(?:the|their)\\s+(?:very\\s+)?(?:last|final)\\s+((?:[\\p{L}-]+\\s+){0,5}?${MEETING})(?:\\s+(?:of\\s+(?:them|all)|held|ever|so\\s+far|on\\s+record|yet))*\\W*$`,
  'iu',
);

export const theLast: Rule = shaped([THE_LAST], ({ question, knowledge, heading }) => {
  const [, subject = '', head = ''] = THE_LAST.exec(question.text) ?? [];
  if (subject === '' || /\b(?:held|so\s+far|yet)\b/i.test(question.text)) return undefined;
  const one = anchorMeeting(readQuestion(subject, knowledge), knowledge);
  const { inOrder } = catalogueOf(knowledge);
  const kind = readQuestion(head, knowledge);
  const all = forumWords(kind) === '' ? inOrder : seriesOf(kind, knowledge);
  const later = one && isHeld(one) ? all.filter((meeting) => timeOf(meeting) > timeOf(one)) : [];
  if (!one || later.length === 0 || contentOf(question).length > 0) return undefined;
  const meetings = [one, ...later].map(({ id }) => id).slice(0, MOST);
  return { query: { ask: 'several', question: heading, meetings, parts: ['date'] }, named: true };
});
const MOST = 6;
