import type { TopicWords } from '../en/topics.ts';
import { meetingText } from './meetings.ts';
import { conditionsText } from './series.ts';
import { listText, quoteText } from './values.ts';

export const topics: TopicWords = {
  asked: (typed) => `विषय: ${typed}`,
  heading: (meeting) => `${meetingText(meeting)} में किन विषयों पर चर्चा हुई`,
  list: (meeting, topics) => `${meetingText(meeting)} के विषय: ${topics.join('; ')}।`,
  agreedHeading: (meeting) => `${meetingText(meeting)} में क्या तय हुआ`,
  noOutcome: 'लेख यह नहीं बताते कि क्या तय हुआ; चर्चा के विषय ये हैं।',
  noOutcomeAt: (meetings) =>
    `लेख यह नहीं बताते कि ${listText(meetings.map(meetingText))} में क्या तय हुआ; उसकी जगह चर्चा के विषय दिए गए हैं।`,
  leftOut: (topics) => `छोड़े गए विषय: ${topics.map((topic) => `“${topic}”`).join(', ')}।`,
  noneNamed: (typed) => `दर्ज विषयों में “${typed}” का नाम नहीं है; सभी विषय:`,
  noOther: (meeting, topics) =>
    `लेखों में ${meetingText(meeting)} का कोई और विषय नहीं बताया गया; ये छोड़े गए: ${topics.map((topic) => `“${topic}”`).join(', ')}।`,
  unsaid: (meeting) => `लेख यह नहीं बताते कि ${meetingText(meeting)} में किन विषयों पर चर्चा हुई। इसके बारे में वे यह बताते हैं:`,

  exercisesHeading: 'उल्लिखित अभ्यास',
  exercises: (meeting, names) => `${meetingText(meeting)} की रिपोर्टों में उल्लिखित अभ्यास: ${listText(names)}।`,
  byTheirNames: (kind) => `अपने नाम से “${kind}” के:`,
  noneOfKind: (kind) => `लेख यह नहीं बताते कि कौन से अभ्यास “${kind}” हैं। वे ये नाम देते हैं:`,
  notAgreed: (topic) => `लेख यह नहीं बताते कि “${topic}” पर कुछ तय हुआ; उनमें इस पर यह है:`,
  noExercise: 'लेखों में किसी अभ्यास का नाम नहीं है।',
  noExerciseAt: (meeting) => `${meetingText(meeting)} की रिपोर्टों में किसी अभ्यास का नाम नहीं है।`,

  askedDiscussed: (topic) => `क्या इस पर चर्चा हुई: ${topic}`,
  discussedHeading: (topic, meeting) => `क्या ${meetingText(meeting)} में “${topic}” पर चर्चा हुई?`,
  discussed: (meeting, topics) => `${meetingText(meeting)} में ${listText(topics.map(quoteText))} पर चर्चा हुई।`,
  reportSays: (meeting, quote) => `${meetingText(meeting)} की एक रिपोर्ट में लिखा है: “${quote}”`,
  yes: 'हाँ।',
  notDiscussed: (meeting, topic, near) =>
    `लेख यह नहीं कहते कि ${meetingText(meeting)} में “${topic}” पर चर्चा हुई।${near ? ' उनमें इसका उल्लेख यहाँ है:' : ''}`,
  ofThese: (conditions, topic) => `दर्ज बैठकें${conditionsText(conditions)} जिनमें, लेखों के अनुसार, “${topic}” पर चर्चा हुई:`,
  earliestOfThese: (conditions, topic) =>
    `दर्ज बैठकें${conditionsText(conditions)} जिनमें “${topic}” पर चर्चा हुई, सबसे पुरानी पहले; ज़रूरी नहीं कि लेखों में और पुरानी बैठकों की बात हो:`,
  manyOfThese: (count, conditions, topic) =>
    `हो चुकी बैठकें${conditionsText(conditions)} जिनमें, लेखों के अनुसार, “${topic}” पर चर्चा हुई: ${count}; ज़रूरी नहीं कि लेखों में हर बैठक की बात हो।`,
  noneOfThese: (conditions, topic) =>
    `लेख यह नहीं कहते कि किसी ऐसी बैठक${conditionsText(conditions)} में “${topic}” पर चर्चा हुई।`,
  notAtAll: (topic, without) =>
    `सभी के लिए दर्ज नहीं: कोई लेख यह नहीं कहता कि इनमें “${topic}” पर चर्चा हुई: ${listText(without.map((one) => meetingText(one)))}।`,
  setAgainst: (topic) => `कोई लेख “${topic}” पर दोनों की तुलना नहीं करता; हर एक के बारे में लेखों में यह है:`,
  nothing: (topic) => `लेखों का कोई वाक्य “${topic}” के बारे में नहीं है।`,
  noTopic: 'यह किसी बैठक के दर्ज विषयों में नहीं है; लेखों के ये वाक्य इसके बारे में हैं।',
  passages: 'ये लेखों के शब्दशः अंश हैं।',
};
