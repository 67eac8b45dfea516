import type { Knowledge, Meeting } from '../record.ts';
import { resolveMeeting } from '../resolve/meeting.ts';
import { isHeld } from '../resolve/time.ts';
import type { Question } from './question.ts';
import { contentOf, meetingSlot, namesMeeting } from './slots.ts';

/** Words that single out a meeting as they stand; the id of the only one that was held, where others are to come; undefined for others. */
export const slotOfHeld = (slot: string, knowledge: Knowledge): string | undefined => {
  const found = resolveMeeting(slot, knowledge);
  if (found.is === 'one') return slot;
  const [only, second] = found.is === 'several' ? found.values.filter(isHeld) : [];
  return second === undefined ? only?.id : undefined;
};

/** The one meeting that the words of a bound name, or the only one of several that was held. */
export const anchorMeeting = (anchor: Pick<Question, 'words'>, knowledge: Knowledge): Meeting | undefined => {
  if (!namesMeeting(anchor) || contentOf(anchor as Question).length > 0) return undefined;
  const found = resolveMeeting(meetingSlot(anchor), knowledge);
  if (found.is === 'one') return found.value;
  const [only, second] = found.is === 'several' ? found.values.filter(isHeld) : [];
  return second === undefined ? only : undefined;
};
