import type { ChairBasis, Post } from '../../record.ts';
import type { PeopleWords } from '../en/people.ts';
import type { When } from '../said.ts';
import { meetingText } from './meetings.ts';
import { country, dateText, listText, periodText, personText, spanText } from './values.ts';

/** What goes after the name of someone, and after that of a meeting; the verb goes with what was done, not with a man or a woman. */
const CHAIRED: Readonly<Record<ChairBasis, readonly [who: string, what: string]>> = {
  'co-chaired': ['ने', 'की सह-अध्यक्षता की'],
  chaired: ['ने', 'की अध्यक्षता की'],
  'led delegation': ['ने', 'में प्रतिनिधिमंडल का नेतृत्व किया'],
  hosted: ['ने', 'की मेज़बानी की'],
  'to co-chair': ['को', 'की सह-अध्यक्षता करनी है'],
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
  allHeading: 'नामित लोग',
  whom: 'आपका मतलब किस व्यक्ति से है? सवाल में किसी का नाम नहीं है।',
  none: 'लेखों में किसी का पद सहित नाम नहीं है।',
  noneSuch: 'लेखों में पद के साथ ऐसे किसी व्यक्ति का नाम नहीं है।',
  noneSuchBut: 'लेखों में पद के साथ ऐसे किसी व्यक्ति का नाम नहीं है; वे इनका नाम देते हैं:',
  noRank: 'बिना सैन्य पद के नामित:',
  notChairs: 'नामित, पर किसी बैठक के अध्यक्ष के रूप में नहीं:',
  notOfSide: (side) => `जिनका नाम ${country(side)} की ओर से नहीं है:`,
  inMost: (number) => `सबसे अधिक लेखों (${number}) में नामित:`,
  allLeftOut: (shown, all) => `${all} में से ${shown} लोग दिखाए गए हैं।`,
  several: 'कई लोग इससे मेल खाते हैं। आपका मतलब किससे है?',
  post: (name, post) => `${name}: ${postText(post)}।`,
  chaired: (name, basis, meeting, when) => {
    const [who, what] = CHAIRED[basis];
    const told = whenText(when);
    return `${name} ${who} ${meetingText(meeting)} ${what}${told === '' ? '' : ` (${told})`}।`;
  },
  leftOut: (name, shown, all) => `${name} की अध्यक्षता या नेतृत्व वाली ${all} बैठकों में से नवीनतम ${shown} दिखाई गई हैं।`,
  alsoWritten: (aliases) => `नाम के अन्य रूप: ${listText(aliases)}।`,
  noPost: (name) => `लेखों में ${name} का उल्लेख है, पर किसी पद का नहीं।`,

  officeHeading: (office) => `इस पद पर कौन है: ${office}`,
  inReports: (meeting, when, person) => {
    // The name of a meeting without a number holds its date.
    const told = when.is === 'date' && meeting.ordinal === null ? '' : whenText(when);
    return `${meetingText(meeting)} की रिपोर्टों में${told === '' ? '' : ` (${told})`}: ${personText(person)}।`;
  },
  inOffice: (person) => `${personText(person)}।`,
  nobodyBut: (office, name) => `लेख “${office}” के पद पर ${name} के अलावा किसी का नाम नहीं बताते।`,
  nobody: (office, period) =>
    `लेख “${office}” के पद पर किसी का नाम नहीं बताते${period === undefined ? '' : ` (समय: ${periodText(period)})`}।`,

  successionHeading: (way, name) => `इस पद पर ${name} ${way === 'after' ? 'के बाद' : 'से पहले'} कौन था`,
  noSuccession: (way, name) =>
    `लेखों से यह पता नहीं चलता कि ${name} ${way === 'after' ? 'के बाद' : 'से पहले'} इस पद पर कौन था।`,
  succession: 'लेख स्वयं बदलाव की सूचना नहीं देते; वे यह दिखाते हैं कि हर बैठक की रिपोर्टों में इस पद पर कौन है।',
  tenure: (name, held) => `लेख नहीं बताते कि ${name} ने पद कब सँभाला या छोड़ा।${held ? ' बैठकों की रिपोर्टों में:' : ''}`,
  noPostThen: (name, held) => `लेख नहीं बताते कि उस समय ${name} का पद या ओहदा क्या था।${held ? ' जो दर्ज है:' : ''}`,
  compared: (other, way, name) => {
    const [first, then] = way === 'after' ? [name, other] : [other, name];
    return `यह क्रम (पहले ${first}, फिर ${then}) इन रिपोर्टों की तुलना से निकलता है।`;
  },

  ranked: (name, ranks) => `लेखों में ${name} का पद ${listText(ranks)} है।`,
  ofSide: (name, side) => `लेखों में ${name} का नाम ${country(side)} की ओर से है।`,

  onePerson: (first, second) => `“${first}” और “${second}” एक ही व्यक्ति के नाम के रूप में दर्ज हैं।`,
  twoPeople: (first, second) => `${first} और ${second} दो अलग व्यक्तियों के रूप में दर्ज हैं।`,

  orderHeading: (first, second) => `पहले कौन: ${first} या ${second}`,
  cameFirst: (name) => `दर्ज बैठकों में ${name} का नाम पहले आता है।`,
  cameTogether: 'दोनों की पहली दर्ज बैठक का समय एक ही है।',
  notBoth: 'दोनों में से कम-से-कम एक का नाम किसी बैठक के अध्यक्ष या प्रतिनिधिमंडल के प्रमुख के रूप में दर्ज नहीं है।',
  byFirstMeeting: 'दोनों की अध्यक्षता या नेतृत्व वाली पहली दर्ज बैठकों के अनुसार।',

  askedAttendance: (typed) => `किसने भाग लिया: ${typed}`,
  attendanceHeading: (meeting, side) =>
    `${side === undefined ? '' : `${country(side)} की ओर से `}${meetingText(meeting)} में किसने भाग लिया`,
  attendanceUnsaid: (meeting, side) =>
    `लेख यह नहीं बताते कि ${side === undefined ? '' : `${country(side)} की ओर से `}${meetingText(meeting)} में किसने भाग लिया।`,
  nobodyElse: (meeting) => `लेखों में ${meetingText(meeting)} में किसी और का नाम नहीं है।`,
  noFullList: 'लेखों में उपस्थित लोगों की पूरी सूची नहीं है।',
};
