import type { Wanted } from '../../query.ts';
import type { StatementWords } from '../en/statements.ts';
import { labelText, meetingText } from './meetings.ts';
import { theseText } from './sources.ts';
import { dateText, listText } from './values.ts';

const UNSAID: Readonly<Record<Wanted, string>> = {
  'how many times': 'लेख यह नहीं बताते कि कितनी बार।',
  future: 'लेख यह नहीं कहते कि ऐसा होगा।',
  age: 'लेख आयु नहीं बताते।',
  birthday: 'लेख आयु नहीं बताते।',
  since: 'लेख यह नहीं बताते कि कब से।',
  clock: 'लेख यह नहीं बताते कि कितने बजे।',
  country: 'लेख यह नहीं बताते कि वह किस देश में है।',
  when: 'लेख यह नहीं बताते कि कब।',
  where: 'लेख यह नहीं बताते कि कहाँ।',
  who: 'लेख यह नहीं बताते कि कौन।',
  speaker: 'लेख यह नहीं बताते कि ऐसा किसने कहा।',
  'how many': 'लेख यह नहीं बताते कि कितना या कितने।',
  why: 'लेख यह नहीं बताते कि क्यों।',
  yes: 'लेख ऐसा नहीं कहते।',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const statements: StatementWords = {
  meant: (phrase, names) => `“${phrase}”: ${listText(names)}, पहले के वाक्यों के अनुसार।`,
  newestFirst: 'सबसे नया पहले, लेखों के शब्दों में:',
  told: (subject, value, date) => `${capital(subject)} ${value}${date === null ? '' : ` (${dateText(date)})`}.`,
  quoted: (quote, date) => `“${quote}”${date === null ? '' : ` (${dateText(date)})`}`,
  writtenOn: (quote, date) => `“${quote}”: यह ${dateText(date)} को लिखा गया था।`,
  dateFollows: (date) => `“${dateText(date)}”: यह तिथि लेख के शब्दों और रिपोर्ट की तिथि से निकाली गई है।`,
  otherwise: 'लेख इसकी पुष्टि नहीं करते; वे इसे अलग बताते हैं:',
  noCaller: 'शब्द बताते हैं कि बातचीत हुई; यह नहीं बताते कि फ़ोन किसने किया।',
  passages: 'इसका सीधा उत्तर दर्ज नहीं है; लेखों के ये वाक्य, शब्दशः, इसके बारे में हैं।',
  unsaid: (wants) => `${wants === undefined ? 'लेख यह नहीं बताते।' : UNSAID[wants]} लेखों में इससे सबसे मिलते-जुलते वाक्य:`,
  nothingElse: 'लेखों में इसके बारे में और कुछ नहीं मिला। उनमें यह है:',
  nothing: 'लेखों का कोई वाक्य इसके बारे में नहीं है।',
  unkept: 'यहाँ बैठकें, उनकी तिथियाँ, स्थान, अध्यक्ष और विषय दर्ज हैं; इसकी कोई सूची या माप दर्ज नहीं है।',
  nothingOf: (publisher) =>
    `${typeof publisher === 'string' ? publisher : `${theseText(publisher)} लेखों`} का कोई वाक्य इसके बारे में नहीं है।`,

  quotesHeading: (topic, speaker) =>
    `उद्धरण: ${[topic, speaker === '' ? '' : `वक्ता ${speaker}`].filter((part) => part !== '').join(', ')}`,
  verbatim: (count, speakers) =>
    `${count} ${count === 1 ? 'लेख' : 'लेखों'} में शब्दशः; ${speakers.length > 0 ? `ये शब्द ${listText(speakers)} के हैं` : 'ये किसी के उद्धृत शब्द नहीं हैं'}।`,
  notVerbatim: 'किसी लेख में ठीक ये शब्द नहीं हैं। सबसे निकट का वाक्य:',
  nothingLike: 'किसी लेख में ठीक ये शब्द नहीं हैं, और इनसे मिलता-जुलता कोई वाक्य भी नहीं।',
  notBy: (who) => `ये शब्द लेखों में हैं, पर “${who}” के शब्दों के रूप में नहीं:`,
  nameTopic: 'विषय एक-दो शब्दों में बताएँ, जैसे “joint exercises” या “training”।',
  noQuotation: (speaker, speakers) =>
    `“${speaker}” का कोई उद्धरण दर्ज नहीं है${speakers.length > 0 ? `; उद्धरण ${listText(speakers)} के हैं` : ''}।`,
  ofAll: (side) => `वहाँ केवल ${side} का कहा कुछ लेखों में नहीं है; दोनों पक्षों का मिलकर कहा:`,
  noPosition: (side, speakers) =>
    `${side ?? 'दोनों पक्षों'} का कहा कुछ लेखों में नहीं है${speakers.length > 0 ? `; उद्धरण ${listText(speakers)} के हैं` : ''}।`,
  nobodyQuoted: (meeting, speakers) =>
    `${meetingText(meeting)} की रिपोर्टों में इस पर किसी का उद्धरण नहीं है${speakers.length > 0 ? `; लेखों में उद्धरण ${listText(speakers)} के हैं` : ''}।`,
  noWordsOn: (speaker, topic) => `“${topic}” पर “${speaker}” का कोई उद्धरण उपलब्ध नहीं है।`,
  noWordsThere: (speaker) => `उस बैठक के लेखों में “${speaker}” का कोई उद्धरण नहीं है।`,
  noSentence: (topic, there) => `${there ? 'वहाँ' : 'लेखों का'} कोई वाक्य “${topic}” के बारे में नहीं है।`,
  leftOut: (more) =>
    `इसके बारे में ${more} और ${more === 1 ? 'वाक्य है; उसे' : 'वाक्य हैं; उन्हें'} देखने के लिए विषय को सीमित करें या किसी बैठक का नाम दें।`,

  expandHeading: (acronym) => `${acronym} का पूरा रूप`,
  expanded: (acronym, name) => `${acronym}: ${name}।`,
  sideBySide: 'लेखों में पूरा नाम और संक्षिप्त नाम साथ-साथ लिखे हैं।',
  byInitials: 'लेखों में संक्षिप्त नाम और ये शब्द दोनों आते हैं, पर यह नहीं कहा गया कि एक दूसरे का रूप है; शब्दों के पहले अक्षर मेल खाते हैं।',
  notWritten: (acronym) => `लेखों में “${acronym}” आता है, पर उसका पूरा रूप कहीं नहीं लिखा है।`,
  notUsed: (acronym) => `लेखों में “${acronym}” का उल्लेख नहीं है।`,

  forum: ({ name, acronym }, parent) =>
    `${name}${acronym ? ` (${acronym})` : ''}${parent ? `: ${parent.name} का हिस्सा` : ''}।`,
  meetings: (meetings) => `दर्ज बैठकें: ${meetings.map(labelText).join('; ')}।`,
  otherForums: (names) => `इस नाम से ${names.length === 1 ? 'यह भी दर्ज है' : 'ये भी दर्ज हैं'}: ${listText(names)}।`,
};
