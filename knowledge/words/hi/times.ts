import type { Edge } from '../../query.ts';
import type { TimeWords } from '../en/times.ts';
import type { Length } from '../said.ts';
import { bareText, meetingText, STATUS } from './meetings.ts';
import { dateText, listText, onDate, spanText } from './values.ts';

const DAYS = { start: 'पहले', end: 'अंतिम' } as const;

/** "दोनों बैठकों के पहले दिनों के हिसाब से", "एक के अंतिम दिन से दूसरी के पहले दिन तक" */
const betweenDays = ([from, to]: readonly [Edge, Edge]): string =>
  from === to ? `दोनों बैठकों के ${DAYS[from]} दिनों के हिसाब से` : `एक के ${DAYS[from]} दिन से दूसरी के ${DAYS[to]} दिन तक`;

/** "लगभग 3", "4 से 5" */
const roughText = (least: number, most: number | undefined): string =>
  most === undefined ? `लगभग ${least}` : `${least} से ${most}`;

const UNITS = { day: 'दिन', week: 'सप्ताह', month: 'माह' } as const;

const unitsText = ({ unit, count, upTo, rest, total }: Extract<Length, { is: 'units' }>): string => {
  if (upTo !== undefined) return `${count} से ${upTo} ${UNITS[unit]}`;
  const over = rest === undefined || rest === 0 ? '' : ` और ${rest} दिन`;
  const all = total === undefined || unit === 'day' ? '' : ` (${total} दिन)`;
  return `${rest === undefined ? 'लगभग ' : ''}${count} ${UNITS[unit]}${over}${all}`;
};

/** वर्ष, माह and दिन are the same for one and for many. */
const lengthText = (length: Length): string => {
  if (length.is === 'units') return unitsText(length);
  if (length.is === 'months') return `${roughText(length.months, length.upTo)} माह`;
  if (length.is === 'years') return `${roughText(length.years, length.upTo)} वर्ष`;
  const { years, months, days, total } = length;
  const parts = [
    years > 0 ? `${years} वर्ष` : '',
    months > 0 ? `${months} माह` : '',
    days > 0 && years === 0 ? `${days} दिन` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? `${total} दिन` : `${listText(parts)}${total > days ? ` (${total} दिन)` : ''}`;
};

export const times: TimeWords = {
  asked: (typed) => `कब: ${typed}`,
  heading: (meeting) => `${meetingText(meeting)} कब ${meeting.status === 'held' ? 'हुई' : 'होनी है'}`,
  held: (meeting, date) =>
    meeting.status === 'held'
      ? `${bareText(meeting)} ${onDate(date)} हुई।`
      : `${bareText(meeting)} ${spanText(date)} के लिए ${STATUS[meeting.status]} है।`,
  reported: (meeting, date) =>
    `किसी लेख में ${meetingText(meeting)} का दिन नहीं बताया गया है; रिपोर्ट की तिथि: ${dateText(date)}।`,
  reportOnly: 'यह तिथि रिपोर्ट की है, बैठक की नहीं।',
  noHour: 'किसी लेख में समय (घंटा) नहीं दिया गया।',
  undated: 'किसी लेख में इसकी तिथि नहीं बताई गई है।',
  unsaid: (meeting) =>
    `लेख यह नहीं बताते कि ${meetingText(meeting)} कब ${meeting.status === 'held' ? 'हुई' : 'होनी है'}। इसके बारे में वे यह बताते हैं:`,
  passed: (date, newest, meeting) =>
    `${meeting ? `${bareText(meeting)} की ` : ''}घोषित तिथि ${spanText(date)} थी; वह बीत चुकी है, और यहाँ का कोई भी लेख${newest === undefined ? '' : ` (सबसे नए लेख की तिथि: ${dateText(newest)})`} यह नहीं बताता कि बैठक हुई।`,

  askedLength: (typed) => `कितने दिन: ${typed}`,
  lengthHeading: (meeting) => `${meetingText(meeting)} कितने दिन चली`,
  took: (meeting, days, date) => `तिथियों के अनुसार ${bareText(meeting)} ${days} दिन चली: ${spanText(date)}।`,
  lengthUnsaid: (meeting) => `लेख यह नहीं बताते कि ${meetingText(meeting)} कितने दिन चली।`,
  counted: 'पहले से अंतिम दिन तक के सभी दिन गिने गए हैं।',

  askedAgo: (typed) => `कितने समय पहले: ${typed}`,
  agoHeading: (meeting) => `${meetingText(meeting)} कितने समय पहले हुई`,
  agoUnsaid: (meeting) => `लेख यह नहीं बताते कि ${meetingText(meeting)} कब हुई।`,
  ahead: (length) => `यह अभी होनी है: ${lengthText(length)} बाद।`,
  before: (length, today) => `${dateText(today)} से ${lengthText(length)} पहले।`,
  countedFromReport: (meeting) =>
    `रिपोर्ट की तिथि से गिना गया है, क्योंकि किसी लेख में ${meetingText(meeting)} का दिन नहीं बताया गया है।`,

  askedBetween: (first, second) => `बीच का समय: ${first} और ${second}`,
  betweenHeading: (first, second) => `बीच का समय: ${meetingText(first)} और ${meetingText(second)}`,
  between: (length, edges) => `${lengthText(length)}, ${edges === null ? 'दर्ज तिथियों के हिसाब से' : betweenDays(edges)}।`,
  later: (second, first) => `पहले ${meetingText(first)}, उसके बाद ${meetingText(second)}।`,
  lapse: (length) => `${lengthText(length)}, लेखों में दी गई तिथियों के हिसाब से।`,
  inOrder: 'लेखों में दी गई तिथियों के अनुसार, सबसे पहली पहले:',
  orderUnsaid: 'लेखों में दी गई तिथियों से यह पता नहीं चलता कि दोनों में पहले कौन था:',
  lapseUnsaid: 'लेखों में दोनों की तिथि नहीं दी गई है। लेखों में निकटतम:',
  longer: (longer, shorter) =>
    `तिथियों के हिसाब से अधिक दिन चली: ${meetingText(longer)}; कम दिन चली: ${meetingText(shorter)}।`,
  asLong: 'तिथियों के हिसाब से दोनों उतने ही दिन चलीं।',
  longerUnsaid: 'लेखों में यह नहीं बताया गया है कि दोनों में से हर एक कितने दिन चली।',
  betweenUnsaid: 'लेखों में दोनों में से कम-से-कम एक बैठक की तिथि नहीं है।',
};
