import type { ChairBasis, Post } from '../../record.ts';
import type { PeopleWords } from '../en/people.ts';
import type { When } from '../said.ts';
import { meetingText } from './meetings.ts';
import { country, dateText, listText, periodText, personText, spanText } from './values.ts';

/** What someone was at a meeting, after its name. */
const CHAIRED: Readonly<Record<ChairBasis, string>> = {
  'co-chaired': 'की सह-अध्यक्षता',
  chaired: 'की अध्यक्षता',
  'led delegation': 'में प्रतिनिधिमंडल का नेतृत्व',
  hosted: 'की मेज़बानी',
  'to co-chair': 'की आगामी सह-अध्यक्षता',
};

const postText = ({ rank, role, side }: Post): string =>
  [rank, role].filter((part) => part !== null && part !== '').join(', ') + (side === null ? '' : ` (${country(side)})`);

const whenText = (when: When): string => {
  switch (when.is) {
    case 'date':
      return spanText(when.date);
    case 'reported':
      return `रिपोर्ट की तिथि: ${dateText(when.date)}`;
    case 'unknown':
      return '';
  }
};

export const people: PeopleWords = {
  heading: 'व्यक्ति',
  several: 'कई लोग इससे मेल खाते हैं। आपका मतलब किससे है?',
  post: (name, post) => `${name}: ${postText(post)}।`,
  chaired: (name, basis, meeting, when) => {
    const told = whenText(when);
    return `${name}: ${meetingText(meeting)} ${CHAIRED[basis]}${told === '' ? '' : `, ${told}`}।`;
  },
  leftOut: (name, shown, all) => `${all} में से नवीनतम ${shown} बैठकें दिखाई गई हैं, जिनमें अध्यक्षता या नेतृत्व का नाम ${name} है।`,
  alsoWritten: (aliases) => `नाम के अन्य रूप: ${listText(aliases)}।`,
  noPost: (name) => `लेखों में ${name} का उल्लेख है, पर किसी पद का नहीं।`,

  officeHeading: (office) => `इस पद पर कौन है: ${office}`,
  inReports: (meeting, when, person) => {
    // The name of a meeting without a number holds its date.
    const told = when.is === 'date' && meeting.ordinal === null ? '' : whenText(when);
    return `${meetingText(meeting)} की रिपोर्टों में${told === '' ? '' : ` (${told})`}: ${personText(person)}।`;
  },
  inOffice: (person) => `${personText(person)}।`,
  nobody: (office, period) =>
    `लेख “${office}” के पद पर किसी का नाम नहीं बताते${period === undefined ? '' : ` (समय: ${periodText(period)})`}।`,

  successionHeading: (way, name) => `${name}: इस पद पर ${way === 'after' ? 'इनके बाद' : 'इनसे पहले'} कौन`,
  noSuccession: (way, name) =>
    `लेखों से यह पता नहीं चलता कि ${name} ${way === 'after' ? 'के बाद' : 'से पहले'} इस पद पर कौन था।`,
  succession: 'लेख स्वयं बदलाव की सूचना नहीं देते; वे दिखाते हैं कि हर बैठक की रिपोर्ट में इस पद पर कौन है।',
  compared: (other, way, name) => {
    const [first, then] = way === 'after' ? [name, other] : [other, name];
    return `यह क्रम (पहले ${first}, फिर ${then}) इन रिपोर्टों की तुलना से निकलता है।`;
  },

  ofSide: (name, side) => `लेखों में ${name} का पक्ष: ${country(side)}।`,

  orderHeading: (first, second) => `पहले कौन: ${first} या ${second}`,
  cameFirst: (name) => `दर्ज बैठकों में पहले: ${name}।`,
  cameTogether: 'दोनों की पहली दर्ज बैठक का समय एक ही है।',
  notBoth: 'लेख दोनों को किसी बैठक में नहीं दिखाते।',
  byFirstMeeting: 'हर एक की अध्यक्षता या नेतृत्व वाली पहली दर्ज बैठक के अनुसार।',

  askedAttendance: (typed) => `किसने भाग लिया: ${typed}`,
  attendanceHeading: (meeting) => `${meetingText(meeting)} में किसने भाग लिया`,
  attendanceUnsaid: (meeting) => `लेख यह नहीं बताते कि ${meetingText(meeting)} में किसने भाग लिया।`,
  noFullList: 'लेखों में उपस्थित लोगों की पूरी सूची नहीं है।',
};
