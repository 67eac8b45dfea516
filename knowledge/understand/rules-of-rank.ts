import { normaliseRank } from '../lexicon/ranks.ts';
import { catalogueOf, wordsOf } from '../resolve/catalogue.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import { type Rule, statement } from './asking.ts';
import { contentOf, hasPerson, meetingSlot, namesMeeting } from './slots.ts';

/** "general" is said of a lieutenant general too; "air marshal" is not said of a marshal. */
const holds = (rank: string | null, asked: string): boolean => {
  const words = new Set(wordsOf(normaliseRank(rank ?? '')));
  return wordsOf(normaliseRank(asked)).every((word) => words.has(word));
};

const WORD = /^(?:sent|send|sends|name|round|him|her|single)$/i;

/** "which round did an air marshal chair", "when was an admiral in the chair": the meetings of whoever had that rank. */
export const chairOfRank: Rule = (asking) => {
  const { question, knowledge, heading } = asking;
  const { words, all, reference, yes } = question;
  if (!all.has('chairs') || hasPerson(question) || contentOf(question).some((word) => !WORD.test(word)))
    return undefined;
  const ranks = words.filter(
    ({ label, cue }, i) => cue === null && label.is === 'rank' && /^an?$/i.test(words[i - 1]?.text ?? ''),
  );
  const [rank, second] = ranks;
  if (!rank || second) return undefined;
  const [side, other] = reference.parties;
  const ofRank = catalogueOf(knowledge).inOrder.filter(({ chairs }) =>
    chairs.some(
      (chair) => holds(chair.rank, rank.text) && (side === undefined || other !== undefined || chair.side === side),
    ),
  );
  const slot = namesMeeting(question) ? resolveMeeting(meetingSlot(question), knowledge) : undefined;
  if (slot?.is === 'one') {
    // "why did they send an admiral to chair the 4th", where none did: who chaired it.
    const isSo = ofRank.includes(slot.value);
    return isSo && question.wants === 'why'
      ? undefined
      : { query: { ask: 'chairs', meeting: slot.value.id }, named: true };
  }
  if (question.wants === 'why' || reference.ordinals.length > 0) return undefined;
  const meetings = ofRank.map(({ id }) => id);
  if (meetings.length === 0) return statement(asking);
  return yes || /\b(?:which|what|who|name|when|where|list|any)\b/i.test(question.text)
    ? { query: { ask: 'several', question: heading, meetings, parts: ['chairs', 'date'] }, named: true }
    : undefined;
};
