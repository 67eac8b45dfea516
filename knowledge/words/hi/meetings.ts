import type { Meeting } from '../../record.ts';
import type { MeetingWords } from '../en/meetings.ts';
import type { Part } from '../said.ts';
import { country, dateText, ordinalText, spanText } from './values.ts';

/** "India-Russia Working Group की 5वीं बैठक", where the date follows anyway. */
export const bareText = ({ ordinal, forumName }: Meeting): string =>
  `${forumName.replace(/^the /i, '')} की ${ordinal === null ? '' : `${ordinalText(ordinal)} `}बैठक`;

/** The same, and what tells one without a number apart: "… की बैठक (मई 2024)". */
export const meetingText = (meeting: Meeting): string => {
  const { ordinal, dates, cities, countries } = meeting;
  const [date] = dates;
  const [place] = cities.length > 0 ? cities : countries;
  const told = date ? ` (${spanText(date)})` : place ? ` (${country(place.value)})` : '';
  return bareText(meeting) + (ordinal === null ? told : '');
};

/** "निर्धारित", "प्रस्तावित"; empty of a meeting that was held. */
export const STATUS: Readonly<Record<Meeting['status'], string>> = {
  held: '',
  scheduled: 'निर्धारित',
  proposed: 'प्रस्तावित',
};

/** "India-Russia Working Group की 5वीं बैठक, New Delhi, 28–29 अक्टूबर 2025". */
export const labelText = (meeting: Meeting): string => {
  const { status, reported, dates, cities, countries } = meeting;
  const [date] = dates;
  const when = date ? spanText(date) : reported ? `रिपोर्ट की तिथि: ${dateText(reported.date)}` : '';
  const place = country(cities[0]?.value ?? countries[0]?.value ?? '');
  return [bareText(meeting), place, STATUS[status], when].filter((part) => part !== '').join(', ');
};

const PARTS: Readonly<Record<Part, string>> = {
  date: 'तिथि',
  place: 'स्थान',
  venue: 'भवन',
  chairs: 'अध्यक्ष',
  topics: 'विषय',
};

/** After the name of a meeting. */
const OF_PARTS: Readonly<Record<Part, string>> = {
  date: 'की तिथि',
  place: 'का स्थान',
  venue: 'का भवन',
  chairs: 'के अध्यक्ष',
  topics: 'के विषय',
};

export const meetings: MeetingWords = {
  asked: (typed) => `बैठक: ${typed}`,
  name: meetingText,
  label: labelText,
  several: 'कई बैठकें इससे मेल खाती हैं। आपका मतलब किससे है?',
  severalFor: (typed) => `“${typed}” से कई बैठकें मेल खाती हैं। आपका मतलब किससे है?`,
  which: 'आपका मतलब किस बैठक से है?',
  none: 'लेखों में किसी बैठक की रिपोर्ट नहीं है।',
  others: (others) =>
    `आपका मतलब यह नहीं था? ${others.length === 1 ? 'यह भी दर्ज है' : 'ये भी दर्ज हैं'}: ${others.map(labelText).join('; ')}।`,
  nearest: (quote) => `लेखों में इससे सबसे मिलता-जुलता वाक्य: “${quote}”`,
  readAs: (corrections) => `इस तरह पढ़ा गया: ${corrections.map(({ typed, as }) => `“${typed}” → “${as}”`).join(', ')}।`,
  mentioned: (meeting) =>
    `${meetingText(meeting)} का उल्लेख है${meeting.status === 'held' ? '' : ` (${STATUS[meeting.status]})`}।`,
  missing: (parts) => `लेखों में यह नहीं बताया गया है: ${parts.map((part) => PARTS[part]).join(', ')}।`,
  missingOf: (parts) =>
    `लेखों में यह नहीं बताया गया है: ${parts.map(({ part, meeting }) => `${meetingText(meeting)} ${OF_PARTS[part]}`).join('; ')}।`,
  compare: (first, second) => `तुलना: ${first} और ${second}`,
  compared: (first, second) => `${meetingText(first)} और ${meetingText(second)}`,
  same: (meeting) => `दोनों एक ही बैठक हैं: ${meetingText(meeting)}।`,
  confirmed: 'हाँ, लेख इसकी पुष्टि करते हैं।',
  denied: (contradiction) => `लेख इसकी पुष्टि नहीं करते। ${contradiction}`,
};
