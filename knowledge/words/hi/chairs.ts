import type { ChairBasis, Meeting } from '../../record.ts';
import type { ChairWords } from '../en/chairs.ts';
import { meetingText } from './meetings.ts';
import { country, listText, personText } from './values.ts';

/** What goes between the meeting and the names. */
const CHAIRED: Readonly<Record<ChairBasis, string>> = {
  'co-chaired': 'की सह-अध्यक्षता इन्होंने की',
  chaired: 'की अध्यक्षता इन्होंने की',
  'led delegation': 'में प्रतिनिधिमंडल का नेतृत्व इन्होंने किया',
  hosted: 'की मेज़बानी इन्होंने की',
  'to co-chair': 'की सह-अध्यक्षता इन्हें करनी है',
};

/** "भारत की ओर से ", before what is said. */
const sideText = (side: string | undefined): string => (side ? `${country(side)} की ओर से ` : '');

const whoChairs = ({ status }: Meeting): string => (status === 'held' ? 'किसने की' : 'कौन करेगा');

export const chairs: ChairWords = {
  asked: (typed) => `अध्यक्षता किसने की: ${typed}`,
  heading: (meeting, side) => `${sideText(side)}${meetingText(meeting)} की अध्यक्षता ${whoChairs(meeting)}`,
  chaired: (meeting, basis, people) =>
    `${meetingText(meeting)} ${CHAIRED[basis]}: ${people.map(personText).join('; ')}।`,
  noChair: 'लेख प्रतिनिधिमंडलों के प्रमुखों या मेज़बानों के नाम बताते हैं; वे किसी को अध्यक्ष नहीं कहते।',
  unsaid: (meeting) =>
    `लेख यह नहीं बताते कि ${meetingText(meeting)} की अध्यक्षता ${whoChairs(meeting)}। इसके बारे में वे यह बताते हैं:`,
  unsaidFor: (meeting, side, sides) =>
    `लेख यह नहीं बताते कि ${sideText(side)}${meetingText(meeting)} की अध्यक्षता ${whoChairs(meeting)}${sides.length > 0 ? `; वे ${listText(sides.map(country))} की ओर से अध्यक्षता करने वालों के नाम बताते हैं` : ''}।`,

  noneOfRank: (meeting, rank, side) =>
    `लेखों में ${sideText(side)}${meetingText(meeting)} की अध्यक्षता करने वालों में कोई “${rank}” नहीं है; उनमें ये नाम हैं:`,
  allHeading: (side) => `${sideText(side)}किस बैठक की अध्यक्षता किसने की`,
  none: (side) => `लेख यह नहीं बताते कि ${sideText(side)}इन बैठकों की अध्यक्षता किसने की।`,
  leftOut: (shown, all) => `${all} में से नवीनतम ${shown} बैठकें दिखाई गई हैं; बाक़ी देखने के लिए मंच या बैठक का नाम दें।`,
  unnamed: (meetings) =>
    meetings === 1
      ? 'एक अन्य दर्ज बैठक भी हो चुकी है; लेख उसके किसी अध्यक्ष का नाम नहीं बताते।'
      : `${meetings} अन्य दर्ज बैठकें भी हो चुकी हैं; लेख उनके किसी अध्यक्ष का नाम नहीं बताते।`,
  byTimes: (all) => `दर्ज बैठकों में: ${all.map(({ name, times }) => `${name} (${times} बार)`).join('; ')}।`,
  meetings: (number) => `${number} बैठकें।`,
  people: (number) => `${number} व्यक्ति।`,
  nobody: 'दर्ज बैठकों के अनुसार किसी ने नहीं।',
  withoutOne: (name) => `इन्हें छोड़कर: ${name}।`,
  withoutAll: (names) => `इन्हें छोड़कर: ${listText(names)}।`,
  withoutRank: (rank) => `“${rank}” कहे गए लोगों को छोड़कर:`,
  ofRank: (rank, told) => (told ? `पद के अनुसार “${rank}”:` : `“${rank}” कहे गए लोग:`),
  nobodyOfRank: (rank) => `लेखों में इन बैठकों की अध्यक्षता करने वालों में कोई “${rank}” नहीं है; उनमें ये नाम हैं:`,
  byRank: 'सेना का अंग केवल पद से जाना गया है; लेख उसका नाम नहीं बताते।',
  withoutThoseAt: (meetings) => `इनके अध्यक्षों को छोड़कर: ${listText(meetings.map(meetingText))}।`,
  mostOften: (names, times) => `दर्ज बैठकों में सबसे अधिक बार: ${listText(names)} (${times} बार)।`,
};
