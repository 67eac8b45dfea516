import { catalogueOf } from '../../resolve/catalogue.ts';
import { type Rule, shaped } from '../asking.ts';
import { readQuestion } from '../question.ts';
import { contentOf, hasPerson, meetingSlot } from '../slots.ts';

/** "28 or 29", "on the 28th or the 29th", "on july 18 or 19": one day or another. */
const EITHER_DAY =
  /(?:,?\s*\bon)?(?:\s+the)?\s+((?:\p{L}{3,9}\s+)?)(\d{1,2})(?:st|nd|rd|th)?\s+or\s+(?:on\s+)?(?:the\s+)?(?:\p{L}{3,9}\s+)?(\d{1,2})(?:st|nd|rd|th)?(?!\s*(?:meeting|summit|round|session|edition|one)s?\b)/iu;

/** "was the 5th on the 28th or the 29th": of which day; not of meetings with these numbers, where none is on record. */
export const eitherDay: Rule = shaped([EITHER_DAY], ({ question, knowledge }) => {
  const [whole, month = '', first = '', second = ''] = EITHER_DAY.exec(question.text) ?? [];
  if (whole === undefined || Number(first) > 31 || Number(second) > 31) return undefined;
  const numbers = new Set(catalogueOf(knowledge).inOrder.map(({ ordinal }) => ordinal));
  const isDay = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(month) || /\bon\b/i.test(whole);
  if (!isDay && (numbers.has(Number(first)) || numbers.has(Number(second)))) return undefined;
  if (!isDay && !question.all.has('when')) return undefined;
  const rest = readQuestion(question.text.replace(whole, ' '), knowledge);
  if (
    rest.reference.ordinals.length !== 1 ||
    hasPerson(rest) ||
    contentOf(rest).some((word) => !/^(?:really|actually|exactly)$/i.test(word))
  )
    return undefined;
  return { query: { ask: 'when', meeting: meetingSlot(rest) } };
});
