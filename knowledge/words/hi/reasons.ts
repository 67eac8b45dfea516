import type { Reason } from '../../reason.ts';
import type { ReasonWords } from '../en/reasons.ts';
import { meetingText } from './meetings.ts';
import { periodText } from './values.ts';

const WEEKDAYS = 'रविवार सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार'.split(' ');

const TEXT = { published: 'रिपोर्ट की तिथि', dateline: 'लेख के आरंभ में दी गई तिथि' } as const;

const reasonText = (reason: Reason, sourceOf: (article: string) => string): string => {
  switch (reason.because) {
    case 'text of':
      return `${TEXT[reason.by]}: ${periodText(reason.date)}।`;
    case 'year of text':
      return `शब्दों में वर्ष नहीं है; ${TEXT[reason.by]}: ${periodText(reason.date)}।`;
    case 'year of other date':
      return 'वर्ष उसी घटना की एक और तिथि से निकलता है।';
    case 'year of same meeting':
      return `वर्ष ${reason.year} वही है जो इसी बैठक के लिए इस स्रोत में है: ${sourceOf(reason.article)}।`;
    case 'year of weekday':
      return `${reason.year} में ${periodText(reason.day)} को ${WEEKDAYS[reason.weekday]} पड़ता है, और लेख इसे बीता हुआ मानता है: ${periodText(reason.past)}।`;
    case 'other weekday':
      return `शब्दों में दिन ${WEEKDAYS[reason.said]} है, पर वह दिन ${WEEKDAYS[reason.real]} था।`;
    case 'beside other date':
      return 'साथ में बताई गई तिथि से गिना गया है।';
    case 'length from first':
      return `शब्द पहला दिन और अवधि बताते हैं: ${reason.days} दिन।`;
    case 'length to last':
      return `अवधि ${reason.days} दिन है, जिनमें से अंतिम दिन बताया गया है।`;
    case 'first and last':
      return `आरंभ: “${reason.first}”; समापन: “${reason.last}”।`;
    case 'place word':
      return `“${reason.word}” का अर्थ यहाँ ${reason.city} है।`;
    case 'dateline city':
      return `शब्दों में शहर का नाम नहीं है; रिपोर्ट का स्थान: ${reason.city}।`;
    case 'note':
      return reason.note;
    case 'confirmed':
      return 'एक व्यक्ति ने इसकी पुष्टि की है; शब्द स्वयं यह नहीं कहते।';
  }
};

const PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['meeting', 'अभिलेख'],
  ['person', 'अभिलेख'],
  ['date', 'तिथि'],
  ['city', 'शहर'],
  ['country', 'देश'],
  ['venue', 'स्थल'],
  ['topic', 'विषय'],
  ['exercise', 'अभ्यास'],
  ['chair', 'अध्यक्ष'],
  ['ordinal', 'क्रमांक'],
  ['status', 'स्थिति'],
  ['name', 'नाम'],
  ['post', 'पद'],
]);

export const reasons: ReasonWords = {
  why: (why, sourceOf = (article) => article) => why.map((reason) => reasonText(reason, sourceOf)).join(' '),
  dateInferred: (why) => `तिथि अनुमानित है। ${why}`,
  dateFollows: 'तिथि कई स्थानों से निकलती है।',
  checked: (action, { property, by, note }) =>
    `${PROPERTIES.get(property) ?? property}: एक व्यक्ति${by === null ? '' : ` (${by})`} ने ${action === 'change' ? 'सुधार किया' : 'पुष्टि की'} है${note === null ? '' : `, टिप्पणी: “${note}”`}।`,
  of: (meeting, notice) => `${meetingText(meeting)}: ${notice}`,
  more: (notices) => `यही बात ${notices} और पर भी लागू होती है; देखने के लिए किसी एक के बारे में पूछें।`,
};
