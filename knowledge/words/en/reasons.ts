import type { Checked, Meeting } from '../../record.ts';
import { TheMeeting } from './meetings.ts';

const DONE = { change: 'corrected', confirm: 'confirmed' } as const;

export const reasons = {
  dateInferred: (why: string): string => `The date is inferred. ${why}`,
  dateFollows: 'The date follows from several places.',
  /** "The venue was corrected by a person (Jo), with the note “…”." */
  checked: (action: 'change' | 'confirm', { property, by, note }: Checked): string => {
    const what = property === 'meeting' || property === 'person' ? 'record' : property;
    const who = by === null ? 'a person' : `a person (${by})`;
    return `The ${what} was ${DONE[action]} by ${who}${note === null ? '.' : `, with the note “${note}”.`}`;
  },
  /** A notice about one of several meetings. */
  of: (meeting: Meeting, notice: string): string =>
    `${TheMeeting(meeting)}: ${notice.charAt(0).toLowerCase()}${notice.slice(1)}`,
  more: (notices: number): string => `The same holds for ${notices} more; ask about one to see.`,
};

export type ReasonWords = typeof reasons;
