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
      return `पाठ में वर्ष नहीं बताया गया है; ${TEXT[reason.by]}: ${periodText(reason.date)}।`;
    case 'year of other date':
      return 'वर्ष उसी घटना की एक अन्य तिथि से निकाला गया है।';
    case 'year of same meeting':
      return `वर्ष ${reason.year} इसी बैठक के बारे में इस स्रोत से लिया गया है: ${sourceOf(reason.article)}।`;
    case 'year of weekday':
      return `${reason.year} में ${periodText(reason.day)} को ${WEEKDAYS[reason.weekday]} पड़ता है, और लेख ${periodText(reason.past)} को बीता हुआ समय बताता है।`;
    case 'other weekday':
      return `पाठ में ${WEEKDAYS[reason.said]} लिखा है, पर उस तिथि को ${WEEKDAYS[reason.real]} पड़ता है।`;
    case 'beside other date':
      return 'साथ में बताई गई तिथि से गिनकर निकाला गया है।';
    case 'length from first':
      return `पाठ में पहला दिन और अवधि दी गई है: ${reason.days} दिन।`;
    case 'length to last':
      return `अवधि ${reason.days} दिन है, जिनमें से अंतिम दिन बताया गया है।`;
    case 'first and last':
      return `आरंभ: “${reason.first}”; समापन: “${reason.last}”।`;
    case 'place word':
      return `“${reason.word}” का अर्थ यहाँ ${reason.city} है।`;
    case 'dateline city':
      return `पाठ में शहर का नाम नहीं है; रिपोर्ट ${reason.city} से है।`;
    case 'note':
      return reason.note;
    case 'confirmed':
      return 'एक व्यक्ति ने इसकी पुष्टि की है; पाठ में यह नहीं लिखा है।';
  }
};

const PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['meeting', 'दर्ज जानकारी'],
  ['person', 'दर्ज जानकारी'],
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
  dateInferred: (why) => `तिथि सीधे नहीं बताई गई, निष्कर्ष से निकाली गई है। ${why}`,
  dateFollows: 'तिथि लेखों के कई अंशों से निकाली गई है।',
  checked: (action, { property, by, note }) =>
    `${PROPERTIES.get(property) ?? property}: एक व्यक्ति${by === null ? '' : ` (${by})`} ने ${action === 'change' ? 'इसे सुधारा' : 'इसकी पुष्टि की'} है${note === null ? '' : `, टिप्पणी: “${note}”`}।`,
  of: (meeting, notice) => `${meetingText(meeting)}: ${notice}`,
  more: (notices) => `यही बात ${notices} और के लिए भी सही है; देखने के लिए किसी एक के बारे में पूछें।`,
};
