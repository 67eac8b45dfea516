import { monthNames } from '../../lexicon/calendar.ts';

const TIME = new RegExp(
  `^(?:(?:in|on|of)\\s+)?(?:(?:early|mid|late)[\\s-]+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:(?:${monthNames.join('|')})\\s+)?(?:(?:19|20)\\d\\d)$`,
  'i',
);

/** "in July 2023" → "the meeting in July 2023": a time alone names the meeting of that time; other words are as they are. */
export const meetingOf = (words: string): string =>
  TIME.test(words) ? `the meeting in ${words.replace(/^(?:in|on|of)\s+/i, '')}` : words;
