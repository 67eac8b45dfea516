import type { SeveralWords } from '../en/several.ts';
import { bareText, meetingText } from './meetings.ts';
import { listText, spanText } from './values.ts';

const WEEKDAYS = 'रविवार सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार'.split(' ');

export const several: SeveralWords = {
  same: (values, turned) => `${turned ? '' : 'हाँ, '}हर बार वही: ${listText(values)}।`,
  notSame: (turned) => `${turned ? '' : 'नहीं, '}हर बार वही नहीं।`,
  partly: (values) => `कुछ हद तक: हर बार ${listText(values)}; बाक़ी हर बार वही नहीं।`,
  apart: 'लेख यह नहीं बताते कि कौन-से विषय इनमें से केवल एक बैठक में आए और कौन-से औरों में भी। हर बैठक के दर्ज विषय ये हैं:',
  sharedTopics: (topics, all) =>
    `उन्हीं शब्दों में दर्ज: ${topics
      .map(
        ({ texts, meetings }) =>
          `${listText(texts.map((text) => `“${text}”`))} (${meetings.length < all ? meetings.map(meetingText).join('; ') : `सभी ${all}`})`,
      )
      .join('; ')}। रिपोर्टें एक ही विषय को दूसरे शब्दों में भी लिख सकती हैं। हर बैठक के दर्ज विषय ये हैं:`,
  written: (names) =>
    names.length > 1
      ? `नाम हर जगह एक-सा नहीं लिखा गया: ${names.join('; ')}।`
      : `नाम हर जगह एक-सा लिखा गया: ${names.join()}।`,
  worded: 'रिपोर्टों में शब्द अलग-अलग हैं, और कोई लेख यह नहीं बताता कि यह एक ही है या नहीं:',
  notSaid: 'लेख इनमें से हर बैठक के बारे में यह नहीं बताते।',
  each: (meetings) => `हाँ, लेखों के अनुसार हर बैठक में: ${meetings.map(meetingText).join('; ')}।`,
  eachNamed: (meetings, silent) =>
    `हर उस बैठक में जिसके अध्यक्षों के नाम लेख बताते हैं: ${meetings.map(meetingText).join('; ')}। इनके किसी अध्यक्ष का नाम वे नहीं बताते: ${silent.map(meetingText).join('; ')}।`,
  all: (meetings) => `हाँ, दर्ज बैठकों में: ${meetings.map(meetingText).join('; ')}।`,
  notAll: (others) => `नहीं, सब नहीं; ये नहीं: ${others.map(meetingText).join('; ')}।`,
  someOf: (meetings, yes) => `${yes ? 'हाँ' : 'नहीं'}, लेखों के अनुसार इनमें ऐसा था: ${meetings.map(meetingText).join('; ')}।`,
  noneOf: (others, yes) => `${yes ? 'हाँ' : 'नहीं'}, इनमें से किसी में नहीं: ${others.map(meetingText).join('; ')}।`,
  soMany: (count, all, meetings) =>
    count === 0
      ? `लेखों के अनुसार इन ${all} में से कोई नहीं।`
      : `लेखों के अनुसार इन ${all} में से ${count}: ${meetings.map(meetingText).join('; ')}।`,
  unsaidOf: (meetings) => `लेख इनके बारे में यह नहीं बताते: ${meetings.map(meetingText).join('; ')}।`,
  shared: (value, meetings) => `${value}: ${meetings.map(meetingText).join('; ')}।`,
  notShared: 'लेखों के अनुसार इनमें से किन्हीं दो बैठकों में यह एक समान नहीं था।',
  tally: (all) => `दर्ज बैठकें: ${all.map(({ name, times }) => `${name} (${times})`).join('; ')}।`,
  gap: (way, from, to) =>
    `किसी एक मंच की लगातार दो दर्ज बैठकों के बीच ${way === 'longest' ? 'सबसे लंबा' : 'सबसे छोटा'} समय: ${meetingText(from)} — ${meetingText(to)}।`,
  notEach: (meetings) => `हर बैठक में नहीं; लेख इनके बारे में ऐसा नहीं कहते: ${meetings.map(meetingText).join('; ')}।`,
  cities: (names, times) => `दर्ज बैठकों में सबसे अधिक बार: ${listText(names)} (${times} बार)।`,
  fewest: (names, times) => `दर्ज बैठकों में सबसे कम बार: ${listText(names)} (${times} बार)।`,
  soOften: (all) => `दर्ज बैठकों के अनुसार: ${all.map(({ name, times }) => `${name} (${times})`).join('; ')}।`,
  forums: (count) => `दर्ज मंच: ${count}।`,
  noneSo: 'दर्ज बैठकों के अनुसार ऐसा कोई नहीं है।',
  extreme: (way, meetings, days) =>
    `तिथियों के अनुसार ${way === 'longest' ? 'सबसे लंबी' : 'सबसे छोटी'} (${days} दिन): ${meetings.map(meetingText).join('; ')}।`,
  byTime: 'सभी मंचों की बैठकें, समय के क्रम में गिनी हुई।',
  noMore: (count) => `हो चुकी ऐसी और बैठकें लेखों में नहीं हैं (${count})।`,
  undated: (meetings) => `इनके दिन दर्ज नहीं हैं, इसलिए इनकी तुलना नहीं की गई: ${meetings.map(meetingText).join('; ')}।`,

  weekdayHeading: (meeting) => `${meetingText(meeting)} किस वार को`,
  weekday: (meeting, date, days) =>
    `${bareText(meeting)}: ${spanText(date)}, ${[...new Set(days)].map((day) => WEEKDAYS[day] ?? '').join(' से ')}।`,
  computed: 'वार तिथि से निकाला गया है।',
  noWeekday: (meeting) => `लेख ${meetingText(meeting)} का दिन नहीं बताते, इसलिए वार भी पता नहीं।`,
  noneOn: (day) => `दर्ज दिनों के अनुसार कोई बैठक ${WEEKDAYS[day] ?? ''} को नहीं थी।`,
  notOnly: (others) => `दर्ज बैठकों में यह अकेली नहीं है; और भी हैं: ${others.map(meetingText).join('; ')}।`,
  notOn: (day) => `बैठक ${WEEKDAYS[day] ?? ''} को नहीं थी।`,
};
