import { weekdayNames } from '../../lexicon/calendar.ts';
import type { Reason, Why } from '../../reason.ts';
import type { Checked, Meeting } from '../../record.ts';
import { TheMeeting } from './meetings.ts';
import { periodText } from './values.ts';

const DONE = { change: 'corrected', confirm: 'confirmed' } as const;

/** `sourceOf`: an article as the reader knows it. */
const reasonText = (reason: Reason, sourceOf: (article: string) => string): string => {
  switch (reason.because) {
    case 'text of':
      return `The ${TEXT[reason.by]} ${periodText(reason.date)}.`;
    case 'year of text':
      return `The words give no year; the ${TEXT[reason.by]} ${periodText(reason.date)}.`;
    case 'year of other date':
      return 'The year follows from another date of the same event.';
    case 'year of same meeting':
      return `The year ${reason.year} is that of the same meeting in ${sourceOf(reason.article)}.`;
    case 'year of weekday':
      return `${periodText(reason.day)} is a ${weekdayNames[reason.weekday]} in ${reason.year}, and the article speaks of ${periodText(reason.past)} as past.`;
    case 'other weekday':
      return `The words say ${weekdayNames[reason.said]}, but that day was a ${weekdayNames[reason.real]}.`;
    case 'beside other date':
      return 'Counted from the date named beside it.';
    case 'length from first':
      return `The words give the first day and a length of ${reason.days} days.`;
    case 'length to last':
      return `${reason.days} days, of which the last is given.`;
    case 'first and last':
      return `It began on “${reason.first}” and ended on “${reason.last}”.`;
    case 'place word':
      return `“${reason.word}” is ${reason.city}.`;
    case 'dateline city':
      return `No words name the city; the report is from ${reason.city}.`;
    case 'note':
      return reason.note;
    case 'confirmed':
      return 'A person confirmed it; the words do not say it themselves.';
  }
};

const TEXT = { published: 'report is dated', dateline: 'dateline says' } as const;

/** Articles by their ids, where nothing else is known of them. */
export const whyText = (why: Why, sourceOf: (article: string) => string = (article) => article): string =>
  why.map((reason) => reasonText(reason, sourceOf)).join(' ');

export const reasons = {
  why: whyText,
  dateInferred: (why: string): string => `The date is inferred. ${why}`,
  dateFollows: 'The date follows from several passages.',
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
