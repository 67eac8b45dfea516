import type { ChairBasis } from '../../record.ts';
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

const sideText = (side: string | undefined): string => (side ? ` (पक्ष: ${country(side)})` : '');

export const chairs: ChairWords = {
  asked: (typed) => `अध्यक्षता किसने की: ${typed}`,
  heading: (meeting, side) => `${meetingText(meeting)} की अध्यक्षता किसने की${sideText(side)}`,
  chaired: (meeting, basis, people) =>
    `${meetingText(meeting)} ${CHAIRED[basis]}: ${people.map(personText).join('; ')}।`,
  noChair: 'लेख प्रतिनिधिमंडलों के प्रमुखों या मेज़बानों के नाम बताते हैं; वे किसी को अध्यक्ष नहीं कहते।',
  unsaid: (meeting) => `लेख यह नहीं बताते कि ${meetingText(meeting)} की अध्यक्षता किसने की। इसके बारे में वे यह बताते हैं:`,
  unsaidFor: (meeting, side, sides) =>
    `लेख ${meetingText(meeting)} के किसी अध्यक्ष का नाम नहीं बताते${sideText(side)}${sides.length > 0 ? `; वे इन पक्षों के अध्यक्षों के नाम बताते हैं: ${listText(sides.map(country))}` : ''}।`,

  allHeading: (side) => `बैठक-दर-बैठक अध्यक्षता किसने की${sideText(side)}`,
  none: (side) => `लेख इन बैठकों के किसी अध्यक्ष का नाम नहीं बताते${sideText(side)}।`,
  leftOut: (shown, all) => `${all} में से नवीनतम ${shown} दिखाए गए हैं; बाक़ी देखने के लिए मंच या बैठक का नाम दें।`,
  unnamed: (meetings) => `हो चुकी ${meetings} अन्य दर्ज बैठकों के किसी अध्यक्ष का नाम लेख नहीं बताते।`,
  mostOften: (names, times) => `दर्ज बैठकों में सबसे अधिक बार: ${listText(names)} (${times} बार)।`,
};
