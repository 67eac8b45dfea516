import type { Article } from '../../article.ts';
import type { Agreed } from '../../query.ts';
import type { SourceWords } from '../en/sources.ts';
import { labelText, meetingText } from './meetings.ts';
import { country, dateText, listText, spanText } from './values.ts';

const nameText = ({ publisher, agency, title }: Pick<Article, 'publisher' | 'agency' | 'title'>): string => {
  if (publisher) return agency ? `${publisher} (${agency})` : publisher;
  return agency ?? (title ? `“${title}”` : 'बिना शीर्षक का लेख');
};

const PROPERTIES: Readonly<Record<Agreed, string>> = {
  date: 'तिथि',
  place: 'स्थान',
  chairs: 'अध्यक्ष',
  number: 'क्रमांक',
  topics: 'विषय',
};

export const sources: SourceWords = {
  name: nameText,
  asked: (typed) => `स्रोत: ${typed}`,
  heading: 'स्रोत',
  headingOn: (meeting) => `स्रोत: ${meetingText(meeting)}`,
  count: (articles) => `स्रोत: ${articles} लेख`,
  none: 'अभी कोई लेख नहीं है: लेखों के फ़ोल्डर में .md या .txt फ़ाइलें रखें।',
  leftOut: (shown) => `सबसे नए ${shown} दिखाए गए हैं।`,
  line: (article) => {
    const { title, publisher, agency, published, url } = article;
    return [
      nameText(article),
      published ? `${dateText(published.date)}${published.basis === 'inferred' ? ' (अनुमानित)' : ''}` : 'तिथि अज्ञात',
      ...(title && (publisher || agency) ? [`“${title}”`] : []),
      ...(url ? [url] : []),
    ].join(' · ');
  },

  askedAgreement: (typed) => `क्या स्रोत सहमत हैं: ${typed}`,
  agreementHeading: (property, meeting) => `क्या स्रोत सहमत हैं (${PROPERTIES[property]}): ${meetingText(meeting)}`,
  agreeHeading: 'क्या स्रोत सहमत हैं?',
  says: (source, value) => `${source}: ${value}।`,
  saysDate: (source, wording, date) => `${source}: “${wording}”, यानी ${spanText(date)}।`,
  number: (ordinal) => `क्रमांक ${ordinal}`,
  chair: (name, side) => (side ? `${name} (${country(side)})` : name),
  unsaid: (property, meeting) => `कोई स्रोत यह नहीं बताता (${PROPERTIES[property]}): ${meetingText(meeting)}।`,
  differ: 'नहीं, स्रोतों में मतभेद है।',
  onlyOne: 'यह केवल एक स्रोत बताता है, इसलिए तुलना के लिए कुछ नहीं है।',
  nameTopics: (sources) => `${sources} स्रोत विषय बताते हैं; यह ज़रूरी नहीं कि सब वही विषय बताएँ।`,
  agree: (sources, less) => `हाँ: ${sources} स्रोत, और कोई विरोध नहीं${less ? '; एक स्रोत दूसरे से कम सटीक बताता है' : ''}।`,
  differOnMeetings: (meetings) =>
    meetings === 1 ? 'एक बैठक के बारे में उनमें मतभेद है।' : `${meetings} बैठकों के बारे में उनमें मतभेद है।`,
  differOn: (meeting, notice) => `${labelText(meeting)}: ${notice}`,
  noneShared: 'किसी भी बैठक की रिपोर्ट एक से अधिक स्रोतों में नहीं है, इसलिए तुलना के लिए कुछ नहीं है।',
  noContradiction: 'कोई विरोध दर्ज नहीं है।',
  reportedBySeveral: (meeting) => `कई स्रोतों में इसकी रिपोर्ट है: ${meetingText(meeting)}।`,

  dates: (dates) => `तिथि पर स्रोतों में मतभेद है: ${listText(dates.map(spanText))}।`,
  cities: (cities) => `शहर पर स्रोतों में मतभेद है: ${listText(cities)}।`,
  numbers: (numbers) => `क्रमांक पर स्रोतों में मतभेद है: ${listText(numbers.map(String))}।`,
  chairs: (side, names) => `स्रोत अलग-अलग अध्यक्ष बताते हैं (${country(side)}): ${listText(names)}।`,
  founded: (dates) => `स्रोतों में मतभेद है: ${listText(dates.map((date) => dateText(date)))}।`,
};
