import type { Article } from '../../article.ts';
import type { Agreed } from '../../query.ts';
import type { These } from '../../resolve/source.ts';
import type { SourceWords } from '../en/sources.ts';
import { labelText, meetingText } from './meetings.ts';
import { country, dateText, listText, spanText } from './values.ts';

const nameText = ({ publisher, agency, title }: Pick<Article, 'publisher' | 'agency' | 'title'>): string => {
  if (publisher) return agency ? `${publisher} (${agency})` : publisher;
  return agency ?? (title ? `“${title}”` : 'बिना शीर्षक का लेख');
};

const PARTS = { agency: 'समाचार एजेंसी', publisher: 'प्रकाशक', link: 'लिंक' } as const;

const datedText = ({ published }: Pick<Article, 'published'>): string =>
  published ? `${dateText(published.date)}${published.basis === 'inferred' ? ' (निष्कर्ष से)' : ''}` : 'तिथि अज्ञात';

/** After the name of a meeting, as an object and before पर. */
const PROPERTIES: Readonly<Record<Agreed, readonly [object: string, oblique: string]>> = {
  date: ['की तिथि', 'की तिथि'],
  place: ['का स्थान', 'के स्थान'],
  chairs: ['के अध्यक्ष', 'के अध्यक्षों'],
  number: ['का क्रमांक', 'के क्रमांक'],
  topics: ['के विषय', 'के विषयों'],
};

const WAYS: Readonly<Record<These['way'], string>> = {
  before: 'से पहले के',
  after: 'के बाद के',
  since: 'से अब तक के',
  until: 'तक के',
  of: 'के',
  but: 'के अलावा दूसरों के',
};

/** “2025” से पहले के */
export const theseText = ({ way, what }: These): string => `“${what}” ${WAYS[way]}`;

export const sources: SourceWords = {
  noCredit: 'इन लेखों के किसी चित्र-शीर्षक में यह नहीं है कि चित्र किसका है।',
  name: nameText,
  asked: (typed) => `स्रोत: ${typed}`,
  heading: 'स्रोत',
  onlyOf: (publisher) =>
    `केवल ${typeof publisher === 'string' ? (publisher.startsWith('“') ? `${publisher} की रिपोर्ट` : publisher) : `${theseText(publisher)} लेखों`} के अनुसार।`,
  notOf: (publisher) =>
    `${typeof publisher === 'string' ? publisher : `${theseText(publisher)} लेखों`} में यह नहीं है; दूसरे लेखों में है:`,
  notOnRecord: (publisher, others) =>
    `“${publisher}” का कोई लेख दर्ज नहीं है${others.length > 0 ? `; दर्ज लेख इनके हैं: ${listText(others)}` : ''}।`,
  headingOn: (meeting) => `स्रोत: ${meetingText(meeting)}`,
  mentionsHeading: (of) => `“${of}” का उल्लेख करने वाले लेख`,
  mentioned: (found, all) => `${all} में से ${found} लेख में इसका उल्लेख है।`,
  mentionedNowhere: (of) => `किसी लेख में “${of}” का उल्लेख नहीं है।`,
  notMentioning: (without, all) => `${all} में से ${without} लेखों में इसका ज़िक्र नहीं है।`,
  mentionedEverywhere: (of) => `हर लेख में “${of}” का ज़िक्र है।`,
  notMentionsHeading: (of) => `लेख जिनमें “${of}” का ज़िक्र नहीं है`,
  dated: (article) => `${nameText(article)}: ${datedText(article)}।`,
  datesUnknown: (names) => `इनकी तिथि दर्ज नहीं है, इसलिए इनकी तुलना नहीं की गई: ${listText(names)}।`,
  count: (articles) => `स्रोत: ${articles} लेख`,
  ofAgencies: (found, all) => `समाचार एजेंसी के नाम वाले लेख: ${all} में से ${found}:`,
  without: (part, found, all) =>
    found === 0 ? `हर लेख में ${PARTS[part]} दर्ज है।` : `${all} में से ${found} लेखों में ${PARTS[part]} दर्ज नहीं है:`,
  mentionedNotOn: (of, meeting) => `${meetingText(meeting)} के किसी लेख में “${of}” का उल्लेख नहीं है।`,
  none: 'अभी कोई लेख नहीं है: लेखों के फ़ोल्डर में .md या .txt फ़ाइलें रखें।',
  leftOut: (shown) => `सबसे नए ${shown} दिखाए गए हैं।`,
  line: (article) => {
    const { title, publisher, agency, published, url } = article;
    return [
      nameText(article),
      datedText({ published }),
      ...(title && (publisher || agency) ? [`“${title}”`] : []),
      ...(url ? [url] : []),
    ].join(' · ');
  },

  askedAgreement: (typed) => `क्या स्रोत सहमत हैं: ${typed}`,
  agreementHeading: (property, meeting) => `क्या ${meetingText(meeting)} ${PROPERTIES[property][1]} पर स्रोत सहमत हैं?`,
  wholeHeading: (meeting) => `${meetingText(meeting)} के बारे में हर स्रोत क्या बताता है`,
  agreeHeading: 'क्या स्रोत सहमत हैं?',
  says: (source, value) => `${source}: ${value}।`,
  saysDate: (source, wording, date) => `${source}: “${wording}”, यानी ${spanText(date)}।`,
  number: (ordinal) => `क्रमांक ${ordinal}`,
  chair: (name, side) => (side ? `${name} (${country(side)})` : name),
  noneOf: (names, meeting) => `${meetingText(meeting)} पर इन स्रोतों का कोई लेख दर्ज नहीं है: ${listText(names)}।`,
  noAgency: (meeting) => `${meetingText(meeting)} के लेखों के लिए कोई समाचार एजेंसी दर्ज नहीं है; वे लेख ये हैं:`,
  unsaid: (property, meeting) => `कोई स्रोत ${meetingText(meeting)} ${PROPERTIES[property][0]} नहीं बताता।`,
  differ: 'नहीं, स्रोतों में मतभेद है।',
  onlyOne: 'यह केवल एक स्रोत बताता है, इसलिए तुलना के लिए कुछ नहीं है।',
  sideBySide:
    'तिथि, स्थान या अध्यक्षों में कोई विरोधाभास दर्ज नहीं है। हर स्रोत जो बताता है, विषय भी, साथ-साथ दिया गया है; कोई लेख इनकी तुलना नहीं करता।',
  nameTopics: (sources) => `${sources} स्रोत विषय बताते हैं; ज़रूरी नहीं कि सबके बताए विषय एक ही हों।`,
  agree: (sources, less) =>
    `हाँ: ${sources} स्रोत, और कोई विरोधाभास नहीं${less ? '; एक स्रोत की जानकारी दूसरे से कम सटीक है' : ''}।`,
  differOnMeetings: (meetings) =>
    meetings === 1 ? 'एक बैठक के बारे में उनमें मतभेद है।' : `${meetings} बैठकों के बारे में उनमें मतभेद है।`,
  differOn: (meeting, notice) => `${labelText(meeting)}: ${notice}`,
  noneShared: 'किसी भी बैठक की रिपोर्ट एक से अधिक स्रोतों में नहीं है, इसलिए तुलना के लिए कुछ नहीं है।',
  noContradiction: 'कोई विरोधाभास दर्ज नहीं है।',
  reportedBySeveral: (meeting) => `${meetingText(meeting)} की रिपोर्ट कई स्रोतों में है।`,

  dates: (dates) => `तिथि को लेकर स्रोतों में मतभेद है: ${listText(dates.map(spanText))}।`,
  cities: (cities) => `शहर को लेकर स्रोतों में मतभेद है: ${listText(cities)}।`,
  numbers: (numbers) => `क्रमांक को लेकर स्रोतों में मतभेद है: ${listText(numbers.map(String))}।`,
  chairs: (side, names) => `${country(side)} की ओर से स्रोत अलग-अलग अध्यक्ष बताते हैं: ${listText(names)}।`,
  founded: (dates) => `स्रोतों में मतभेद है: ${listText(dates.map((date) => dateText(date)))}।`,
};
